using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;

namespace Renkei.Analysis.Connections;

/// <summary>Who connects whom, of all that is seen: ties of any alliance; and what the parties of this one know, lack and find through it.</summary>
public static class NetworkQuestion
{
    /// <summary>The question.</summary>
    public static Question Question { get; } = new(
        "network",
        "Who connects whom",
        "Who brings organizations together, what hangs on it, and who knows what the parties seek?",
        ["S0-17", "S0-17-bridge", "S0-17-flows", "S0-6", "S0-24", "S0-24-guests", "S0-25", "S0-18", "S0-18-steps", "S0-19"],
        Breadth.Whole,
        Reply);

    private static Reply Reply(Line line)
    {
        var map = TieMap.Of(line);
        var knowers = new Knowers(line, line.ThresholdsOf("S0-24")["strong"]);
        return new([
            WhoStandsBetween.Of(line, map),
            .. WhoStandsBetween.Bridge(line, map),
            .. PassedOn.Of(line, map),
            TiesOverTime.Of(line),
            ExpertHubs.Of(line, knowers),
            .. ExpertHubs.Guests(line),
            ExpertFinder.Of(line),
            SpreadOfKnowledge.Of(line, knowers),
            .. SpreadOfKnowledge.Joined(line),
            .. SupplierAbilities.Of(line, knowers),
        ])
        {
            Charts = [TieChart.Of(line, map), TiesOverTime.Chart(line), SpreadOfKnowledge.Chart(line, knowers)],
        };
    }
}
