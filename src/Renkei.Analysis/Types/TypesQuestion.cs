using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;

namespace Renkei.Analysis.Types;

/// <summary>Whether the two learn from or with each other, and how that developed.</summary>
public static class TypesQuestion
{
    /// <summary>The question.</summary>
    public static Question Question { get; } = new(
        "types",
        "Learning from or with each other",
        "Does one side take in, or do both open up; does each use it for itself, or together; and how did that develop?",
        ["S3-3", "S3-4", "S3-1", "S3-2", "S3-5", "S3-6", "S3-8"],
        Breadth.EachPair,
        Reply);

    private static Reply Reply(Line line)
    {
        var (told, overrules) = (new Told(line), new Overrules(line));
        var (topics, quarters) = (Topic.All(line, told), QuarterOfTypes.Of(line, told, overrules));
        return new(
        [
            .. TypeMix.Of(line, topics, overrules),
            TypePath.Of(line, quarters),
            Axes.OfDirection(line, topics),
            Axes.OfBenefit(line, topics),
            .. HalfLearned.Of(line),
            TypesAndTrust.Of(line, quarters),
            ResearchFoci.Of(line),
        ])
        {
            Series = [TypeCharts.Numbers(line, quarters)],
            Charts = [TypeCharts.Cells(topics), TypeCharts.Path(quarters), ResearchFoci.Mechanisms(line), .. line.Scene.View.Viewer.IsCoder ? (Chart[])[ResearchFoci.Bars(line)] : []],
        };
    }
}
