using Renkei.Analysis.Findings;

namespace Renkei.Analysis.Contributions;

/// <summary>What each side brings, with and without a price, and what it uses elsewhere of what the other brought.</summary>
public static class ContributionsQuestion
{
    /// <summary>The question.</summary>
    public static Question Question { get; } = new(
        "contributions",
        "What each side brings",
        "What does each side bring in, with and without a price, and what does each use elsewhere of what the other brought?",
        ["S2-4", "S2-7-outside"],
        Breadth.EachPair,
        line => new([VisibleAndInvisible.Of(line), UsedOutside.Of(line)]) { Charts = [VisibleAndInvisible.Drawn(line), UsedOutside.Drawn(line)] });
}
