using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Spiral;

/// <summary>
/// S4-20: what was learned without having been sought. Learning may happen unintended, so a chance find is welcome; only where nearly all is found by chance do the
/// objectives steer little. An insight is one only where objectives of the learner from before it are on record, and not where it names an objective, is about what an
/// objective open at that time was to bring, or came of an occasion to which the learner came in order to learn.
/// </summary>
internal static class ChanceFinds
{
    public static Finding Of(Line line, OneWay way)
    {
        var latest = way.Lessons.Select(lesson => lesson.When.Start.Latest).DefaultIfEmpty(line.AsOf).Max();
        var objectives = line.Of(Objective.Kind).Where(objective => line.FirmOf(Objective.Learner.Of(objective), objective) == way.Learner && !(objective.When?.Start.Earliest > latest)).ToList();
        var first = way.Lessons.Select(lesson => lesson.When.Start.Earliest).DefaultIfEmpty(line.AsOf).Min();
        var declared = line.Scene.Declared.By(way.Learner, Objective.Kind, first, line.AsOf);
        var told = way.Lessons.Select(lesson => (lesson.Insight, Seeking: objectives.FindAll(objective => Seeks(line, objective, lesson)))).ToList();
        var finds = told.Count(each => Insight.Objective.Of(each.Insight) is null && each.Seeking.Count == 0 && !CameToLearn(line, each.Insight, way.Learner));
        var (isKnown, share, sought) = (objectives.Count + declared.Count > 0, (double)finds / Math.Max(1, way.Lessons.Count), way.Lessons.Count - finds);
        var (view, viewer) = (line.Scene.View, line.Scene.View.Viewer);
        var isAllSeen = declared.Count > 0 || (!view.IsShared && (viewer.IsCoder || viewer.Organization == way.Learner)); // what one seeks may stand in its own book
        return new Asking(line, "S4-20").Judges($"{way.Direction}-chance", limits => new(
            !isKnown ? "no-objectives" : finds == 0 ? "all-sought" : way.Lessons.Count < limits["fewest"] || share < limits["unsought"] ? "found" : isAllSeen ? "unsteered" : "mostly-found",
            [.. told.Select(each => each.Insight), .. told.SelectMany(each => each.Seeking), .. declared])
        {
            Value = share,
            N = way.Lessons.Count,
            Threshold = "unsought",
            Places =
            [
                .. way.Names(line),
                ("finds", Words.Capital(Words.Part(finds, way.Lessons.Count, "insight"))),
                ("n", Words.Count(way.Lessons.Count, "insight")),
                ("sought", sought == 0 ? "none" : $"{sought}"),
                ("was", sought < 2 ? "was" : "were"),
            ],
        }) with
        {
            About = way.About(line),
        };
    }

    /// <summary>Whether an objective to take something in that can have been open then is for what an insight is about, or for something wider.</summary>
    private static bool Seeks(Line line, Record objective, Lesson lesson)
    {
        if (Objective.Is.Of(objective) is ObjectiveType.Teach or ObjectiveType.ArticulateOwnPractice) return false;

        var (earliest, latest) = (lesson.When.Start.Earliest, lesson.When.Start.Latest);
        bool HasBegun(When when) => when.Start.Earliest <= latest;
        bool IsOver(When? when) => when is not null && when.End.Latest < earliest;
        return HasBegun(Objective.When.Of(objective)) && !IsOver(Objective.Met.Of(objective)) && !IsOver(Objective.Dropped.Of(objective))
            && (Objective.Revisions.Of(objective) ?? ListOf<Part>.Empty).Where(revision => HasBegun(Objective.Revision.When.Of(revision))).Select(Objective.Revision.Capability.Of).OfType<Reference>()
                .Append(Objective.Capability.Of(objective)).Any(capability => IsPartOf(line, Insight.Capability.Of(lesson.Insight).Id, capability.Id));
    }

    private static bool IsPartOf(Line line, string capability, string whole) => capability == whole || line.Scene.Capabilities.Line(capability).Any(wider => wider.Id == whole);

    /// <summary>Whether it was taken in on an occasion to which the learner came in order to learn.</summary>
    private static bool CameToLearn(Line line, Record insight, string learner) =>
        Insight.Event.Of(insight) is { } named && line.Scene.View.Find(named, insight) is { } occasion
        && (Event.Learners.Of(occasion)?.Any(came => line.FirmOf(came, occasion) == learner) ?? false);
}
