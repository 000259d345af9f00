using Renkei.Core.Capabilities;

namespace Renkei.Analysis.Findings;

/// <summary>Layers of performance as a manager says them.</summary>
internal static class LayerWords
{
    /// <summary>The deepest first: it is judged by first.</summary>
    public static readonly IReadOnlyList<Layer> DeepestFirst = [Layer.Deep, Layer.Surface, Layer.Financial];

    public static string Of(Layer layer) => layer switch
    {
        Layer.Deep => "how it works",
        Layer.Surface => "its products",
        _ => "its finances",
    };
}
