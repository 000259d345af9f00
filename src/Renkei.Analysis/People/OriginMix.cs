using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Values;

namespace Renkei.Analysis.People;

/// <summary>
/// S2-5: what was learned by training and what daily work taught along the way. Where nobody wrote down anything that work taught for two quarters, although
/// insights were declared complete, that half of learning is likely to be lost.
/// </summary>
internal static class OriginMix
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S2-5");
        var sides = Learners.Of(line).Where(side => line.Lessons.Any(lesson => lesson.Learner == side.Learner && OriginOf(lesson) is not null)).ToList();
        if (sides.Count == 0) yield return asked.Finds("origin", Status.Unknown, line.Lessons.Count > 0 ? "not-told" : "nothing", []);
        foreach (var (direction, learner, source) in sides) yield return Judge(asked, line, direction, learner, source);
    }

    private static Finding Judge(Asking asked, Line line, string direction, string learner, string source)
    {
        var lessons = line.Lessons.Where(lesson => lesson.Learner == learner).ToList();
        var told = lessons.Where(lesson => OriginOf(lesson) is not null).ToList();
        var work = told.Count(lesson => OriginOf(lesson) == Origin.ByProduct);
        string Case(Thresholds thresholds) => Recent(line, thresholds, learner, lessons) switch
        {
            Truth.Certainly => "captured",
            Truth.No => "not-captured",
            _ => "unknown",
        };

        var says = Case(asked.Thresholds);
        var window = Lately.Of(line, asked.Thresholds["window"]);
        var finding = asked.Finds(
            direction,
            says switch { "captured" => Status.InPlace, "not-captured" => Status.Watch, _ => Status.Unknown },
            says,
            [.. told.Select(lesson => lesson.Insight), .. line.Scene.Declared.By(learner, Insight.Kind, window.First, window.Last)],
            ("learner", line.NameOf(learner)),
            ("source", line.NameOf(source)),
            ("work", work == 0 ? "none" : $"{work}"),
            ("told", Words.Count(told.Count, "insight")),
            ("months", Words.Months(Lately.Months(line, asked.Thresholds["window"]))));
        return asked.Weighed(finding, Case) with
        {
            Value = finding.Status == Status.Unknown || told.Count == 0 ? null : (double)work / told.Count,
            N = told.Count,
            About = new(line.Pair.Us, line.Pair.Partner, Direction: direction),
        };
    }

    /// <summary>Whether something that daily work taught was written down lately. An insight of which the origin is not told may be it.</summary>
    private static Truth Recent(Line line, Thresholds thresholds, string learner, IReadOnlyList<Lesson> lessons)
    {
        var window = Lately.Of(line, thresholds["window"]);
        var recent = lessons.Where(lesson => OriginOf(lesson) != Origin.Training).Select(lesson => (Origin: OriginOf(lesson), Held: window.Holds(lesson.When.Start))).ToList();
        if (recent.Contains((Origin.ByProduct, Truth.Certainly))) return Truth.Certainly;
        return recent.Exists(one => one.Held != Truth.No) || !line.Scene.Declared.All(learner, Insight.Kind, window.First, window.Last) ? Truth.Perhaps : Truth.No;
    }

    public static Origin? OriginOf(Lesson lesson) => Insight.Origin.Of(lesson.Insight);
}
