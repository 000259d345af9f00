using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;

namespace Renkei.Analysis.Spiral;

/// <summary>
/// S4-20: what was learned without having been sought. Learning may happen unintended, so a chance find is welcome and never an alarm. An insight without an
/// objective is one only where objectives of the learner from before it are on record, and not where the learner came to the occasion in order to learn.
/// </summary>
internal static class ChanceFinds
{
    public static Finding Of(Line line, OneWay way)
    {
        var asked = new Asking(line, "S4-20");
        var latest = way.Lessons.Select(lesson => lesson.When.Start.Latest).DefaultIfEmpty(line.AsOf).Max();
        var sought = line.Of(Objective.Kind).Where(objective => line.FirmOf(Objective.Learner.Of(objective), objective) == way.Learner && !(objective.When?.Start.Earliest > latest)).ToList();
        var first = way.Lessons.Select(lesson => lesson.When.Start.Earliest).DefaultIfEmpty(line.AsOf).Min();
        var declared = line.Scene.Declared.By(way.Learner, Objective.Kind, first, line.AsOf);
        var finds = way.Lessons.Where(lesson => Insight.Objective.Of(lesson.Insight) is null && !CameToLearn(line, lesson.Insight, way.Learner)).ToList();
        var isKnown = sought.Count + declared.Count > 0;
        return asked.Finds(
            $"{way.Direction}-chance",
            isKnown ? Status.InPlace : Status.Unknown,
            !isKnown ? "no-objectives" : finds.Count == 0 ? "all-sought" : "found",
            [.. way.Lessons.Select(lesson => lesson.Insight), .. declared],
            [.. way.Names(line), ("finds", $"{finds.Count}"), ("n", Words.Count(way.Lessons.Count, "insight"))]) with
        {
            Value = isKnown ? (double)finds.Count / way.Lessons.Count : null,
            N = way.Lessons.Count,
            About = way.About(line),
        };
    }

    /// <summary>Whether it was taken in on an occasion to which the learner came in order to learn.</summary>
    private static bool CameToLearn(Line line, Record insight, string learner) =>
        Insight.Event.Of(insight) is { } named && line.Scene.View.Find(named, insight) is { } occasion
        && (Event.Learners.Of(occasion)?.Any(came => line.FirmOf(came, occasion) == learner) ?? false);
}
