using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Lines;
using Renkei.Analysis.Statistics;
using Renkei.Core.Learning;

namespace Renkei.Analysis.Balance;

/// <summary>What lessons weigh: stage (1, 2, 4) times 1 when a routine changed and ¼ when none did. Numbers are the catalogue's.</summary>
internal static class Weighing
{
    public static double Weight(Lesson lesson, Thresholds thresholds) => Weight(lesson, lesson.IsLearned, thresholds);

    /// <summary>All that came in and all that went out.</summary>
    public static Flow Total(IEnumerable<Lesson> lessons, Pair pair, Thresholds thresholds)
    {
        double into = 0, outOf = 0;
        foreach (var lesson in lessons)
        {
            if (lesson.Learner == pair.Us) into += Weight(lesson, thresholds);
            else outOf += Weight(lesson, thresholds);
        }

        return new(into, outOf);
    }

    /// <summary>The index over lessons; null when there are none.</summary>
    public static double? Index(IEnumerable<Lesson> lessons, Pair pair, Thresholds thresholds) =>
        Total(lessons, pair, thresholds) is var total ? Asymmetry.Index(total.In, total.Out) : null;

    /// <summary>In and out, one flow for each event; what belongs to no event stands alone.</summary>
    public static Flow[] Flows(IReadOnlyList<Lesson> lessons, Pair pair, Thresholds thresholds)
    {
        Lesson[] atNone = [.. lessons.Where(lesson => Insight.Event.Of(lesson.Insight) is null)];
        var atEvents = lessons.Where(lesson => Insight.Event.Of(lesson.Insight) is not null)
            .GroupBy(lesson => Insight.Event.Of(lesson.Insight)!.Id, StringComparer.Ordinal);
        return [.. atNone.Select(lesson => Total([lesson], pair, thresholds)), .. atEvents.Select(lesson => Total(lesson, pair, thresholds))];
    }

    /// <summary>
    /// The least and the most the balance of some lessons can be; null when nothing crossed. One number on the joint line. On ours the partner may have
    /// changed a routine at home for every insight of its own for which we see none, and may keep as much to itself as we do, unless it declared its
    /// changes or its insights complete.
    /// </summary>
    public static Interval? Range(IReadOnlyList<Lesson> lessons, Line line, Thresholds thresholds)
    {
        var seen = Total(lessons, line.Pair, thresholds);
        if (Asymmetry.Index(seen.In, seen.Out) is not { } index) return null;
        if (line.IsJoint) return new(index, index);

        var most = Asymmetry.Index(seen.In, lessons.Sum(lesson => Perhaps(lesson, line, thresholds)))!.Value;
        return new(Math.Min(most, index), Math.Max(most, index));
    }

    /// <summary>What a lesson adds to the most that may have gone to the partner.</summary>
    private static double Perhaps(Lesson lesson, Line line, Thresholds thresholds)
    {
        var (from, to) = (lesson.When.Start.Earliest, line.AsOf);
        return lesson.Learner != line.Pair.Us ? Weight(lesson, lesson.IsLearned || !line.Scene.Declared.All(lesson.Learner, Change.Kind, from, to), thresholds)
            : !lesson.Insight.Book.IsJoint && !line.Scene.Declared.All(lesson.Source, Insight.Kind, from, to) ? Weight(lesson, thresholds)
            : 0;
    }

    private static double Weight(Lesson lesson, bool changed, Thresholds thresholds) =>
        thresholds[lesson.Stage switch { Stage.Individual => "individual", Stage.Group => "group", _ => "organization" }]
        * thresholds[changed ? "with-change" : "without-change"];
}
