using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;

namespace Renkei.Analysis.Cost;

/// <summary>What learning costs our own firm and what it brings, and what was turned down and why (S4, The Cost of Knowledge Creation).</summary>
public static class CostQuestion
{
    /// <summary>The question.</summary>
    public static Question Question { get; } = new(
        "cost",
        "What learning costs and brings",
        "What did learning take, was it refused for a cost nobody worked out or as too small, were differences explained away, and which of our units lose by the alliance?",
        ["S4-17", "S4-18", "S4-21", "S2-12"],
        Breadth.OurSide,
        Ask);

    private static Reply Ask(Line line)
    {
        var refusals = Refusal.Of(line);
        return new([.. CostOfLearning.Of(line, refusals), .. HomeRunBias.Of(line, refusals), ExplainedAway.Of(line, refusals), UnitsThatLose.Of(line)])
        {
            Charts = [ExplainedAway.Drawn(line, refusals), UnitsThatLose.Drawn(line)],
        };
    }
}
