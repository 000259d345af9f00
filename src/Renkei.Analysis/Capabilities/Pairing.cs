using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Capabilities;

namespace Renkei.Analysis.Capabilities;

/// <summary>
/// S1-19: whether the strengths of two firms complement each other, one in developing and making, the other in steering the firm; and what each could
/// teach the other. Who teaches is a proposal and no verdict.
/// </summary>
internal static class Pairing
{
    public static IEnumerable<Finding> Of(Line line, IReadOnlyList<Strength> strengths)
    {
        var asked = new Asking(line, "S1-19");
        yield return Pair(asked, line, strengths);
        foreach (var (learner, teacher, rank, scope) in ((string, string, int, string)[])[(line.Pair.Us, line.Pair.Partner, -1, "in"), (line.Pair.Partner, line.Pair.Us, 1, "out")])
        {
            var stronger = strengths.Where(strength => strength.Rank == rank).ToList();
            if (stronger.Count > 0) yield return Exchange(asked, line, stronger, learner, teacher, scope);
        }
    }

    private static Finding Pair(Asking asked, Line line, IReadOnlyList<Strength> strengths)
    {
        var says = Case(strengths);
        var known = strengths.Where(strength => strength.Rank is not null).ToList();
        var ours = known.FindAll(strength => strength.Rank > 0);
        var theirs = known.FindAll(strength => strength.Rank < 0);
        var makes = Leads(ours, Family.Productive) && Leads(theirs, Family.StrategicAdministrative) ? ours : theirs;
        var finding = asked.Finds(
            "pairing",
            says switch { "none" or "one-family" => Status.Unknown, "one-sided" => Status.Watch, _ => Status.InPlace },
            says,
            known.SelectMany(strength => strength.Records),
            ("maker", line.NameOf(makes == ours ? line.Pair.Us : line.Pair.Partner)),
            ("steerer", line.NameOf(makes == ours ? line.Pair.Partner : line.Pair.Us)),
            ("making", Names(makes.Where(strength => strength.Family == Family.Productive))),
            ("steering", Names((makes == ours ? theirs : ours).Where(strength => strength.Family == Family.StrategicAdministrative))),
            ("ours", Names(ours)),
            ("theirs", Names(theirs)),
            ("stronger", line.NameOf(ours.Count > 0 ? line.Pair.Us : line.Pair.Partner)),
            ("weaker", line.NameOf(ours.Count > 0 ? line.Pair.Partner : line.Pair.Us)),
            ("known", Names(known)));
        return asked.Weighed(finding, thresholds => Case(Strength.Of(line, thresholds))) with
        {
            Word = says is "complementary" or "level" ? says : null,
            Notes = [.. Disputed(asked, strengths), .. finding.Notes],
        };
    }

    private static string Case(IReadOnlyList<Strength> strengths)
    {
        var known = strengths.Where(strength => strength.Rank is not null).ToList();
        var (ours, theirs) = (known.FindAll(strength => strength.Rank > 0), known.FindAll(strength => strength.Rank < 0));
        return known.Count == 0 ? "none"
            : (Leads(ours, Family.Productive) && Leads(theirs, Family.StrategicAdministrative)) || (Leads(theirs, Family.Productive) && Leads(ours, Family.StrategicAdministrative)) ? "complementary"
            : ours.Count > 0 && theirs.Count > 0 ? "each-something"
            : !Leads(known, Family.Productive) || !Leads(known, Family.StrategicAdministrative) ? "one-family"
            : ours.Count + theirs.Count > 0 ? "one-sided"
            : "level";
    }

    /// <summary>What the stronger could teach; beside it what nobody has set out to learn or taken in yet, as far as is recorded.</summary>
    private static Finding Exchange(Asking asked, Line line, List<Strength> stronger, string learner, string teacher, string scope)
    {
        var open = stronger.FindAll(strength => !IsTakenUp(line, strength.Capability.Id, learner, teacher));
        var oneView = stronger.FindAll(strength => strength.IsOneView);
        var finding = asked.Finds(
            scope,
            Status.InPlace,
            open.Count == 0 ? "taken-up" : open.Count == stronger.Count ? "untouched" : "could-teach",
            stronger.SelectMany(strength => strength.Records),
            ("teacher", line.NameOf(teacher)),
            ("learner", line.NameOf(learner)),
            ("all", Names(stronger)),
            ("open", Names(open)));
        return finding with
        {
            Value = stronger.Count,
            About = finding.About with { Direction = scope },
            Notes = [.. OneView(asked, line, oneView), .. finding.Notes],
        };
    }

    private static bool IsTakenUp(Line line, string capability, string learner, string teacher) =>
        line.Scene.Aims.Any(aim => aim.Takes(learner, teacher) && line.Scene.Capabilities.AreRelated(aim.Capability, capability))
        || line.Lessons.Any(lesson => lesson.Learner == learner && line.Scene.Capabilities.AreRelated(Core.Learning.Insight.Capability.Of(lesson.Insight).Id, capability));

    private static IEnumerable<string> Disputed(Asking asked, IReadOnlyList<Strength> strengths)
    {
        var disputed = strengths.Where(strength => strength is { IsDisputed: true, Measured: null }).ToList();
        return disputed.Count == 0 ? [] : [asked.Says("disputed", ("disputed", Names(disputed)))];
    }

    private static IEnumerable<string> OneView(Asking asked, Line line, List<Strength> strengths) =>
        from rater in strengths.GroupBy(strength => strength.ByUs is not null ? line.Pair.Us : line.Pair.Partner, StringComparer.Ordinal)
        select asked.Says("one-view", ("rater", line.NameOf(rater.Key)), ("viewed", Names(rater)));

    private static bool Leads(IEnumerable<Strength> strengths, Family family) => strengths.Any(strength => strength.Family == family);

    private static string Names(IEnumerable<Strength> strengths) => Words.Names(strengths.Select(strength => strength.Name));
}
