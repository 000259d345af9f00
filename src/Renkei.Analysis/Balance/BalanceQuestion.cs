using Renkei.Analysis.Findings;

namespace Renkei.Analysis.Balance;

/// <summary>Who learned how much from whom, and when: the pattern in time, the balance since the start and in the last windows, and the windows as a series.</summary>
public static class BalanceQuestion
{
    /// <summary>The question. With several partners it is also asked of all of them together, where the pattern in time is left to the pairs.</summary>
    public static Question Question { get; } = new(
        "balance",
        "Who learned from whom",
        "Who learned how much from whom, and when?",
        ["S1-18", "S2-7"],
        Breadth.EachPairAndWhole,
        line => line.Pair.IsRollUp
            ? new([.. BalanceOfLearning.Of(line)])
            : new([.. Turns.Of(line), .. BalanceOfLearning.Of(line)]) { Series = BalanceSeries.Of(line), Charts = [LearningCharts.Steps(line), LearningCharts.Bars(line)] });
}
