using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;

namespace Renkei.Analysis.Factors;

/// <summary>S0-10: whether what ours learned was used again elsewhere, in another product or kept in a library, and whether anyone measured what that brought. What is only considered is no record of reuse.</summary>
internal static class UsedAgain
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S0-10");
        var ours = line.Lessons.Where(lesson => lesson.Learner == line.Pair.Us).Select(lesson => lesson.Insight).ToHashSet<Core.Records.Record>(ReferenceEqualityComparer.Instance);
        var uses = line.Of(Reuse.Kind).Where(reuse => line.IsOurs(Reuse.By.Of(reuse), reuse))
            .Select(reuse => (Reuse: reuse, Insight: line.Scene.View.Find(Reuse.Insight.Of(reuse), reuse))).Where(use => use.Insight is not null && ours.Contains(use.Insight)).ToList();
        var insights = line.Lessons.Where(lesson => lesson.Learner == line.Pair.Us).Select(lesson => lesson.Insight).ToList();
        var declared = line.DeclaredSinceStart(line.Pair.Us, Reuse.Kind);
        var reused = uses.Select(use => use.Insight!.Id).Distinct(StringComparer.Ordinal).Count();
        var measured = uses.Count(use => Reuse.Measures.Of(use.Reuse) is not null);
        return
        [
            asked.Judges("reuse", limits => new(uses.Count > 0 ? "reused" : declared.Count > 0 && insights.Count >= Math.Round(limits["insights"]) ? "never" : "reuse-unknown", uses.Count > 0 ? uses.Select(use => use.Reuse) : [.. insights, .. declared])
            {
                Value = insights.Count == 0 ? null : (double)uses.Count / insights.Count,
                N = insights.Count,
                Places = [("reused", $"{reused}"), ("insights", Words.Count(insights.Count, "insight")), ("uses", Words.Count(uses.Count, "use"))],
            }),
            asked.Judges("effect", limits => new(uses.Count == 0 ? "effect-unknown" : measured >= limits["measured"] * uses.Count ? "measured" : "unmeasured", uses.Select(use => use.Reuse))
            {
                Value = uses.Count == 0 ? null : (double)measured / uses.Count,
                Threshold = "measured",
                Places = [("measured", measured == 0 ? "none" : $"{measured}"), ("uses", Words.Count(uses.Count, "use"))],
            }),
        ];
    }
}
