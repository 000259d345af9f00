using Renkei.Analysis.Findings;

namespace Renkei.Analysis.People;

/// <summary>Who goes to the other side, who comes back, and in whom what was learned lives.</summary>
public static class PeopleQuestion
{
    /// <summary>The question.</summary>
    public static Question Question { get; } = new(
        "people",
        "Who goes, returns, and carries it",
        "Who goes to work at the other's place, who comes back to what, and who carries what was learned?",
        ["S4-3", "S4-3-reciprocity", "S1-9", "S4-3-returns", "S2-6", "S2-6-bridges", "S2-5"],
        Breadth.EachPair,
        line => new([Rotation.Of(line), Reciprocity.Of(line), Dispatch.Of(line), .. Returns.Of(line), .. Carriers.Of(line), Bridges.Of(line), .. OriginMix.Of(line)])
        {
            Charts = PeopleCharts.Of(line),
        });
}
