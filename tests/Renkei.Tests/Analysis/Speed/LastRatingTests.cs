using Renkei.Analysis.Findings;
using Renkei.Analysis.Speed;

namespace Renkei.Tests.Analysis.Speed;

/// <summary>Of two ratings the last counts; of two that begin alike the one that ends later, whichever was written first.</summary>
public class LastRatingTests
{
    private static readonly string Longer = Rating("longer", "1984/1987-12", canAlone: true);
    private static readonly string Shorter = Rating("shorter", "1984", canAlone: false);

    [Fact]
    public void The_one_that_ends_later_counts_in_either_order_of_writing()
    {
        Assert.Equal(Status.InPlace, Ours(Longer + Shorter));
        Assert.Equal(Status.InPlace, Ours(Shorter + Longer));
    }

    [Fact]
    public void The_other_one_alone_says_otherwise() => Assert.Equal(Status.Watch, Ours(Shorter)); // the twin

    private static Status Ours(string ratings) =>
        SpeedQuestion.Question.Answer(ratings + Asked.Record("milestone: m1", "when: 1988", "alliance: pact", "is: notice"), day: new(1989, 12, 31)).Found("S1-17", "aoki-casting").Status;

    private static string Rating(string id, string when, bool canAlone) =>
        Asked.Record($"rating: {id}", "by: aoki", "of: aoki", "capability: casting", "score: steady", $"self_sustaining: {(canAlone ? "true" : "false")}", $"when: {when}");
}
