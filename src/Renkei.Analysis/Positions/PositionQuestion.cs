using Renkei.Analysis.Findings;

namespace Renkei.Analysis.Positions;

/// <summary>Where the alliance stands between complementing and competing, resources and competencies, and where it is going.</summary>
public static class PositionQuestion
{
    /// <summary>The question.</summary>
    public static Question Question { get; } = new(
        "position",
        "Where the alliance stands",
        "Do the parties complement each other or compete, do they bring in what can be bought or what nobody sells, and is that changing?",
        ["S2-1", "S2-2", "S2-3"],
        Breadth.EachPair,
        line => new([.. PlaceInMatrix.Of(line), .. Drift.Of(line), .. FormAndLeverage.Of(line)])
        {
            Charts = [MatrixDrawn.Of([.. line.Trails.Select(MatrixDrawn.Of)])],
        });
}
