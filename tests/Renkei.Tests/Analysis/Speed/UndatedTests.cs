using Renkei.Analysis.Findings;
using Renkei.Analysis.Speed;

namespace Renkei.Tests.Analysis.Speed;

/// <summary>What is on record without a day at all bounds nothing: neither centuries before nor after are days anyone took.</summary>
public class UndatedTests
{
    private static readonly string Ten = Asked.Record("complete: changes", "when: 2001/2003", "what: change", "by: aoki")
        + string.Concat(Enumerable.Range(1, 10).Select(number => Lesson($"{number}", "2001-02-01")));

    [Fact]
    public void A_change_on_record_without_a_day_had_happened_by_the_last_day_seen()
    {
        var half = Ours(Ten + string.Concat(Enumerable.Range(1, 10).Select(number => Change($"{number}", "../.."))));
        Assert.Equal(new DateOnly(2003, 12, 31).DayNumber - new DateOnly(2001, 2, 1).DayNumber, half.High);
    }

    [Fact]
    public void How_long_something_took_that_began_nobody_knows_when_is_not_seen()
    {
        var half = Ours(Ten + Lesson("11", "../2001") + Change("11", "2002-02-01"));
        Assert.Equal((10, true), (half.N, half.Details.Any(detail => detail.StartsWith("Left out: 1 ", StringComparison.Ordinal))));
    }

    [Fact]
    public void With_its_day_it_is() => // the twin
        Assert.Equal(11, Ours(Ten + Lesson("11", "2001") + Change("11", "2002-02-01")).N);

    private static Finding Ours(string records) => SpeedQuestion.Question.Answer(records, day: new(2003, 12, 31)).Found("S2-8", "/us");

    private static string Lesson(string id, string when) => Asked.Record($"insight: lesson{id}", "alliance: pact", "learner: aoki", "from: berg", "capability: casting", "what: taken in", $"when: {when}");

    private static string Change(string id, string when) => Asked.Record($"change: change{id}", "alliance: pact", "by: aoki", $"cites: [lesson{id}]", "routine: how we cast", "capability: casting", $"when: {when}");
}
