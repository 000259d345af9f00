using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Values;

namespace Renkei.Analysis.Layers;

/// <summary>
/// S1-5: learning is a change in routines. For each learner the share of its insights that changed one; what changed none is half-learned once the time that
/// learning it takes has passed, and before that too young to judge. That no routine changed is known only where changes were declared complete.
/// </summary>
internal static class ChangedRoutines
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S1-5");
        List<(string Learner, string Scope)> learners = [(line.Pair.Us, "in"), (line.Pair.Partner, "out")];
        learners.RemoveAll(learner => !line.Lessons.Any(lesson => lesson.Learner == learner.Learner));
        return learners.Count == 0 ? [asked.Finds("learned", Status.Unknown, "none", [])] : learners.Select(learner => Judge(asked, line, learner.Learner, learner.Scope));
    }

    private static Finding Judge(Asking asked, Line line, string learner, string scope)
    {
        var lessons = line.Lessons.Where(lesson => lesson.Learner == learner).ToList();
        var learned = lessons.FindAll(lesson => lesson.IsLearned);
        var waiting = lessons.FindAll(lesson => !lesson.IsLearned).ToLookup(lesson => Difficulty.Of(line, Insight.Capability.Of(lesson.Insight).Id).HasPassed(lesson.When.Start, line.AsOf));
        var half = waiting[Truth.Certainly].ToList();
        var n = learned.Count + half.Count;
        var share = n == 0 ? 0 : (double)learned.Count / n;
        var declared = line.Scene.Declared.By(learner, Change.Kind, lessons.Min(lesson => lesson.When.Start.Earliest), line.AsOf);
        string Case(Thresholds thresholds) =>
            n == 0 ? waiting[Truth.Perhaps].Any() ? "marks-unsaid" : "too-young"
            : share >= thresholds["changed"] ? half.Count > 0 ? "mostly-learned" : "learned"
            : n < thresholds["fewest"] ? "too-few"
            : declared.Count > 0 ? "half-learned" : "not-declared";
        var says = Case(asked.Thresholds);
        var status = says switch { "learned" or "mostly-learned" => Status.InPlace, "half-learned" => Status.Watch, "too-young" => Status.NotApplicable, _ => Status.Unknown };
        var finding = asked.Finds(
            scope,
            status,
            says,
            [.. Lesson.Evidence(learned), .. half.Select(lesson => lesson.Insight), .. waiting[Truth.No].Concat(waiting[Truth.Perhaps]).Select(lesson => lesson.Insight), .. declared],
            ("learner", line.NameOf(learner)),
            ("source", line.NameOf(line.Pair.Other(learner))),
            ("n", Words.Count(n, "insight")),
            ("learned", $"{learned.Count}"),
            ("half", Words.Count(half.Count, "insight")),
            ("fewest", $"{asked.Thresholds["fewest"]}"),
            ("all", Words.Count(lessons.Count, "insight")),
            ("waiting", Words.Count(lessons.Count - n, "insight")));
        return asked.Weighed(finding, Case) with
        {
            Value = status is Status.InPlace or Status.Watch ? share : null,
            N = n,
            Threshold = asked.Thresholds["changed"],
            About = finding.About with { Direction = scope },
            Notes = [.. n > 0 && lessons.Count > n && status is Status.InPlace or Status.Watch ? Young(asked, lessons.Count - n) : [], .. finding.Notes],
        };
    }

    private static IEnumerable<string> Young(Asking asked, int number) => [asked.Says("young", ("young", Words.Count(number, "insight")))];
}
