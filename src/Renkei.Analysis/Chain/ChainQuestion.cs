using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;

namespace Renkei.Analysis.Chain;

/// <summary>Whether working together leads to learning and learning to something new. Asked of all partners together: what is new is rarely one pair's.</summary>
public static class ChainQuestion
{
    /// <summary>The question.</summary>
    public static Question Question { get; } = new(
        "chain",
        "From working together to new things",
        "Does working together lead to learning, and learning to something new?",
        ["S0-1", "S0-3", "S0-15"],
        Breadth.Whole,
        Reply);

    private static Reply Reply(Line line)
    {
        var chain = ChainOfLearning.Of(line);
        return new([WhereItBreaks.Of(line, chain), InsideAndOutside.Of(line, chain), ThemesOfObjectives.Of(line)])
        {
            Charts = [.. chain.Lessons.Count + chain.NewThings.Count > 0 ? (Chart[])[ChainChart.Of(line, chain)] : [], InsideAndOutside.Bars(chain), ThemesOfObjectives.Bars(line)],
        };
    }
}
