using Renkei.Analysis.Balance;
using Renkei.Analysis.Commitment;
using Renkei.Analysis.Contributions;
using Renkei.Analysis.Coverage;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Positions;

namespace Renkei.Analysis;

/// <summary>Every question there is, in the order a report answers them.</summary>
public static class Questions
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Question> All { get; } =
    [
        PositionQuestion.Question,
        CommitmentQuestion.Question,
        ContributionsQuestion.Question,
        BalanceQuestion.Question,
        CoverageQuestion.Question,
    ];
}
