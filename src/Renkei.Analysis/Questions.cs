using Renkei.Analysis.Balance;
using Renkei.Analysis.Chain;
using Renkei.Analysis.Connections;
using Renkei.Analysis.Coverage;
using Renkei.Analysis.Findings;

namespace Renkei.Analysis;

/// <summary>Every question there is, in the order a report answers them.</summary>
public static class Questions
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Question> All { get; } =
    [
        BalanceQuestion.Question,
        CoverageQuestion.Question,
        ChainQuestion.Question,
        NetworkQuestion.Question,
    ];
}
