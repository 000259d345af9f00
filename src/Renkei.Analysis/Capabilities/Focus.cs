using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;

namespace Renkei.Analysis.Capabilities;

/// <summary>
/// S4-16: whether what a firm set out to learn aims at what the other is good at. A firm may aim where the other is no better, or at one thing only while
/// the other is better elsewhere too: then to look wider helps more than to try harder. One finding for each firm that set out to learn.
/// </summary>
internal static class Focus
{
    public static IEnumerable<Finding> Of(Line line, IReadOnlyList<Strength> strengths)
    {
        var asked = new Asking(line, "S4-16");
        List<Finding> found = [.. Judge(asked, line, strengths, isUs: true), .. Judge(asked, line, strengths, isUs: false)];
        return found.Count > 0 ? found : [asked.Finds("objectives", Status.Unknown, "no-objective", [])];
    }

    private static IEnumerable<Finding> Judge(Asking asked, Line line, IReadOnlyList<Strength> strengths, bool isUs)
    {
        var (learner, source, ahead) = isUs ? (line.Pair.Us, line.Pair.Partner, -1) : (line.Pair.Partner, line.Pair.Us, 1);
        var aims = line.Scene.Aims.Where(aim => aim.IsOpen && aim.Takes(learner, source)).ToList();
        if (aims.Count == 0) yield break;

        bool IsAimedAt(Strength strength) => aims.Exists(aim => line.Scene.Capabilities.AreRelated(aim.Capability, strength.Capability.Id));
        var known = strengths.Where(strength => strength.IsKnownTo(isUs)).ToList();
        var aimed = known.FindAll(strength => aims.Exists(aim => aim.Capability == strength.Capability.Id));
        var (hit, missed) = (aimed.FindAll(strength => strength.Rank == ahead), aimed.FindAll(strength => strength.Rank != ahead));
        var elsewhere = known.FindAll(strength => strength.Rank == ahead && !IsAimedAt(strength));
        var (status, says) = missed.Count > 0 ? (missed.Exists(strength => strength.Rank == -ahead) ? Status.Problem : Status.Watch, elsewhere.Count > 0 ? "missed-and-narrow" : "missed")
            : elsewhere.Count > 0 ? (Status.Watch, "narrow")
            : hit.Count > 0 ? (Status.InPlace, "on-target")
            : (Status.Unknown, "strengths-unknown");
        var finding = asked.Finds(
            isUs ? "in" : "out",
            status,
            says,
            [.. aims.Select(aim => aim.Objective), .. missed.Concat(elsewhere).Concat(hit).SelectMany(strength => strength.Records)],
            ("learner", line.NameOf(learner)),
            ("source", line.NameOf(source)),
            ("aims", Words.Names(aims.Select(aim => line.Scene.Capabilities.NameOf(aim.Capability)))),
            ("hit", Names(hit)),
            ("missed", Names(missed)),
            ("elsewhere", Names(elsewhere)));
        yield return finding with { N = aims.Count, About = finding.About with { Direction = isUs ? "in" : "out" } };
    }

    private static string Names(IEnumerable<Strength> strengths) => Words.Names(strengths.Select(strength => strength.Name));
}
