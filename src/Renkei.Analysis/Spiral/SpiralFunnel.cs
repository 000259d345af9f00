using Renkei.Analysis.Charts;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;

namespace Renkei.Analysis.Spiral;

/// <summary>How many insights of each side are told to have come how far, young ones among them.</summary>
internal static class SpiralFunnel
{
    public static FunnelChart Of(Line line, IReadOnlyList<OneWay> ways) => new(
        "How far insights got",
        "insights told to have come so far",
        [.. ways.Select(way => new Funnel($"{line.NameOf(way.Learner)} learned", way.Direction == "in" ? Side.In : Side.Out, Stages(way)))])
    {
        Caution = ways.Any(way => way.Lessons.Any(lesson => lesson.Stage < Stage.Organization))
            ? "What is not told to have got further may have done so all the same, unless the learner declared its insights complete."
            : null,
    };

    private static IReadOnlyList<FunnelStage> Stages(OneWay way) =>
    [
        new("taken in", Insights(way, Stage.Individual)),
        new("used by a group", Insights(way, Stage.Group)),
        new("used by the organization", Insights(way, Stage.Organization)),
    ];

    private static IReadOnlyList<Record> Insights(OneWay way, Stage atLeast) => [.. way.Lessons.Where(lesson => lesson.Stage >= atLeast).Select(lesson => lesson.Insight)];
}
