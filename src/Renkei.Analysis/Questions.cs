using Renkei.Analysis.Balance;
using Renkei.Analysis.Coverage;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Processes;
using Renkei.Analysis.Spiral;
using Renkei.Analysis.Types;

namespace Renkei.Analysis;

/// <summary>Every question there is, in the order a report answers them.</summary>
public static class Questions
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Question> All { get; } =
    [
        BalanceQuestion.Question,
        CoverageQuestion.Question,
        ProcessesQuestion.Question,
        SpiralQuestion.Question,
        TypesQuestion.Question,
    ];
}
