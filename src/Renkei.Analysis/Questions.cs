using Renkei.Analysis.Balance;
using Renkei.Analysis.Capabilities;
using Renkei.Analysis.Coverage;
using Renkei.Analysis.Cycle;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Layers;

namespace Renkei.Analysis;

/// <summary>Every question there is, in the order a report answers them.</summary>
public static class Questions
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Question> All { get; } =
    [
        BalanceQuestion.Question,
        CoverageQuestion.Question,
        CapabilitiesQuestion.Question,
        LayersQuestion.Question,
        CycleQuestion.Question,
    ];
}
