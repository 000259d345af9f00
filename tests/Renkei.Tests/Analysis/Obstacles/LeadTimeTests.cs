using Renkei.Analysis.Findings;
using Renkei.Analysis.Obstacles;
using Renkei.Core.Alliances;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Analysis.Obstacles;

/// <summary>Of lead time that is not known only that is asked for which is not on record.</summary>
public class LeadTimeTests
{
    private static readonly string Founded = "renkei: 1\ncase: true\nrecords:\n"
        + Asked.Record("organization: aoki", "name: Aoki")
        + Asked.Record("organization: berg", "name: Berg")
        + Asked.Record("organization: works", "name: Joint Works", "is: joint-venture", "parents: [aoki, berg]")
        + Asked.Record("alliance: pact", "when: 2000/..", "parties: [aoki, berg, works]", "form: joint-venture")
        + Asked.Record("posting: first", "when: 2001-06-01/..", "alliance: pact", "from: aoki", "to: works");

    [Theory]
    [InlineData("2001-03-01", "posting")]
    [InlineData("2001", "posting,milestone")]
    [InlineData(null, "posting,milestone")]
    public void The_day_of_a_signing_is_asked_for_where_it_is_not_on_record(string? signed, string missing) =>
        Assert.Equal(missing.Split(','), Lead(signed).Missing.Select(one => one.Kind));

    private static Finding Lead(string? signed)
    {
        var signing = signed is null ? "" : Asked.Record("milestone: signing", $"when: {signed}", "alliance: pact", "is: signing");
        var view = Small.Of(Founded + signing).SeenBy("aoki");
        return ObstaclesQuestion.Question.Ask(view, view.Only(Alliance.Kind)).Found("O5", "lead");
    }
}
