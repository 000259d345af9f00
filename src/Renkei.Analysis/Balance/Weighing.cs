using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Statistics;
using Renkei.Core.Learning;

namespace Renkei.Analysis.Balance;

/// <summary>What lessons weigh: stage (1, 2, 4) times 1 when a routine changed and ¼ when none did. Numbers are the catalogue's.</summary>
internal static class Weighing
{
    /// <summary>The thresholds that weigh, for trying what the result depends on.</summary>
    public static readonly IReadOnlyList<string> Names = ["individual", "group", "organization", "with-change", "without-change"];

    public static double Weight(Lesson lesson, Thresholds thresholds) => Weight(lesson, lesson.IsLearned, thresholds);

    /// <summary>In and out, one flow for each event; what belongs to no event stands alone.</summary>
    public static Flow[] Flows(IReadOnlyList<Lesson> lessons, Pair pair, Thresholds thresholds) =>
        [.. lessons.Select((lesson, place) => (lesson, cluster: Insight.Event.Of(lesson.Insight)?.Id ?? $"/{place}"))
            .GroupBy(each => each.cluster, each => each.lesson, StringComparer.Ordinal)
            .Select(cluster => new Flow(
                cluster.Where(lesson => lesson.Learner == pair.Us).Sum(lesson => Weight(lesson, thresholds)),
                cluster.Where(lesson => lesson.Learner != pair.Us).Sum(lesson => Weight(lesson, thresholds))))];

    /// <summary>
    /// The lowest and highest index compatible with what we see: the partner may have changed a routine at home for every insight of its own for
    /// which we see none.
    /// </summary>
    public static Interval? Bounds(IReadOnlyList<Lesson> lessons, Pair pair, Thresholds thresholds)
    {
        var into = lessons.Where(lesson => lesson.Learner == pair.Us).Sum(lesson => Weight(lesson, thresholds));
        var theirs = lessons.Where(lesson => lesson.Learner != pair.Us).ToList();
        var least = Asymmetry.Index(into, theirs.Sum(lesson => Weight(lesson, changed: true, thresholds)));
        var most = Asymmetry.Index(into, theirs.Sum(lesson => Weight(lesson, thresholds)));
        return least is { } low && most is { } high ? new(Math.Min(low, high), Math.Max(low, high)) : null;
    }

    private static double Weight(Lesson lesson, bool changed, Thresholds thresholds) =>
        thresholds[lesson.Stage switch { Stage.Individual => "individual", Stage.Group => "group", _ => "organization" }]
        * thresholds[changed ? "with-change" : "without-change"];
}
