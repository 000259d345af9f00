using Renkei.Analysis.Findings;

namespace Renkei.Analysis.Layers;

/// <summary>How each firm performs, layer by layer; whether the distance between the two closes; whether learning changed routines; and whether it is too early to tell.</summary>
public static class LayersQuestion
{
    /// <summary>The question.</summary>
    public static Question Question { get; } = new(
        "layers",
        "How each side performs, layer by layer",
        "How does each firm perform in how it works, in its products and in its finances, and does learning show where it should show first?",
        ["S1-2", "S1-3", "S1-5", "S1-4"],
        Breadth.EachPair,
        line => new([.. LayersOfAFirm.Of(line), .. GapToPartner.Of(line), .. ChangedRoutines.Of(line), .. TimeToLearn.Of(line)]) { Charts = [LayerCharts.Of(line)] });
}
