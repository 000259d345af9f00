using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;

namespace Renkei.Analysis.Climate;

/// <summary>What lets learning spread in our own firm: the six factors and whether both elements of learning are there (S4, Facilitating Factors and Effective Knowledge Creation).</summary>
public static class ClimateQuestion
{
    /// <summary>The question.</summary>
    public static Question Question { get; } = new(
        "climate",
        "What lets learning spread",
        "Are aims flexible, do leaders stand behind learning, is there trust, is overlap welcome, do conflicts become questions, and is the work judged by more than profit?",
        ["S4-14", "F1", "F2", "F3", "F4", "F5", "F6"],
        Breadth.OurSide,
        Ask);

    private static Reply Ask(Line line)
    {
        List<Finding> signs =
        [
            .. FlexibleObjectives.Of(line), .. CommitmentOfLeaders.Of(line), .. ClimateOfTrust.Of(line), ToleranceForOverlap.Of(line), .. CreativeChaos.Of(line), .. PerformanceMyopia.Of(line),
        ];
        var place = BothElements.Of(line, signs);
        return new([place, .. signs]) { Charts = [BothElements.Drawn(line, place)] };
    }
}
