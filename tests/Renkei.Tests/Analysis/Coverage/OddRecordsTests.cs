using Renkei.Analysis.Coverage;
using Renkei.Analysis.Findings;
using Renkei.Core.Alliances;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Analysis.Coverage;

/// <summary>Records that may be written and say little: they are answered, not stumbled over.</summary>
public class OddRecordsTests
{
    [Theory]
    [InlineData("0", "1 month")]
    [InlineData("0.25", "1 month")]
    [InlineData("6", "6 months")]
    [InlineData("9999999999999999999999999999", "1200 months")]
    public void However_often_two_levels_are_to_meet_it_is_once_a_month_to_once_a_century(string every, string months) =>
        Assert.Contains($"within the last {months}", Upper($"  cells: [{{level: upper, partner_level: upper, every: {every}}}]").Says, StringComparison.Ordinal);

    [Theory]
    [InlineData("../..")]
    [InlineData("../2001")]
    public void A_meeting_of_unknown_beginning_does_not_hide_when_contact_had_certainly_begun(string unknown)
    {
        var finding = Findings("", Meeting("known", "1999-02-01") + Meeting("unknown", unknown)).Single(finding => finding.Key == "joint/berg/continuity");
        Assert.Equal(Findings("", Meeting("known", "1999-02-01") + Meeting("later", "2001-12-31")).Single(finding => finding.Key == "joint/berg/continuity").N, finding.N);
    }

    [Fact]
    public void Where_no_meeting_has_certainly_begun_there_are_no_quarters() =>
        Assert.Equal(0, Findings("", Meeting("unknown", "../..")).Single(finding => finding.Key == "joint/berg/continuity").N);

    private static Finding Upper(string cells) => Findings(cells, "").Single(finding => finding.Key == "joint/berg/upper");

    private static IReadOnlyList<Finding> Findings(string cells, string records)
    {
        var people = "- person: p1\n  organization: aoki\n  source: told\n- person: p2\n  organization: berg\n  source: told\n- measure: m1\n  when: 2002-01-01\n  of: aoki\n  layer: deep\n  source: told\n";
        var text = Small.Case(people + records).Replace("  parties: [aoki, berg]\n", cells.Length == 0 ? "  parties: [aoki, berg]\n" : $"  parties: [aoki, berg]\n{cells}\n", StringComparison.Ordinal);
        var view = Small.Of(text).SeenBy("aoki");
        return CoverageQuestion.Question.Ask(view, view.Only(Alliance.Kind)).Findings;
    }

    private static string Meeting(string id, string when) => $"- event: {id}\n  when: {when}\n  alliance: pact\n  is: meeting\n  people: [p1, p2]\n  source: told\n";
}
