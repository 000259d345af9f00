using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;

namespace Renkei.Analysis.Positions;

/// <summary>The strategic alliance matrix (S2, Table 1) with the trails of what was judged, and where each is expected to go.</summary>
internal static class MatrixDrawn
{
    public static QuadrantChart Of(IReadOnlyList<QuadrantTrail> trails) => new(
        "The strategic alliance matrix",
        new("What is brought in", "Resources, with a market price", "Competencies, which nobody sells"),
        new("How the parties stand to each other", "Complementing each other", "Competing, now or perhaps later"),
        ["I", "II", "III", "IV"],
        trails);

    /// <summary>All places a trail went through, and the one expected last.</summary>
    public static QuadrantTrail Of(Trail trail) => new(
        trail.Name,
        [.. trail.Placings.Select(placing => Point(placing)), .. trail.Latest.Ahead is { } ahead && !ahead.IsSamePlaceAs(trail.Latest) ? (QuadrantPoint[])[Point(ahead, isExpected: true)] : []]);

    /// <summary>Where a trail stands now, alone.</summary>
    public static QuadrantTrail Now(Trail trail, string label) => new(label, [Point(trail.Latest)]);

    private static QuadrantPoint Point(Placing placing, bool isExpected = false) => new(
        placing.Leverage == Leverage.Competencies,
        placing.Context == Context.Competition,
        isExpected ? $"expected in three years, by {DateWords.Of(placing.When)}" : DateWords.Of(placing.When),
        placing.Position,
        isExpected);
}
