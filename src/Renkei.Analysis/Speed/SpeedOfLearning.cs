using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Analysis.Statistics.Survival;

namespace Renkei.Analysis.Speed;

/// <summary>
/// S2-8: how many days each side takes from taking something in to a changed routine, and whether one is faster. Bargaining power follows the speed of learning, so
/// a faster partner is worth a look; on the joint record, which both read, either lead is.
/// </summary>
internal static class SpeedOfLearning
{
    public static IEnumerable<Finding> Of(Line line, Pace ours, Pace theirs)
    {
        var asked = new Asking(line, "S2-8");
        yield return Each(asked, line, ours, "us");
        yield return Each(asked, line, theirs, "partner");
        yield return Compared(asked, line, ours, theirs);
    }

    private static Finding Each(Asking asked, Line line, Pace pace, string scope)
    {
        var half = pace.Half();
        var says = Refusal(pace, asked.Thresholds) ?? (half is { Time: not null } ? "half" : half is { Low: not null, High: not null } ? "half-between" : "half-not-yet");
        var isKnown = says.StartsWith("half", StringComparison.Ordinal);
        return asked.Finds(
            scope,
            isKnown ? Status.InPlace : Status.Unknown,
            says,
            Lesson.Evidence(pace.Spells.Select(spell => spell.Lesson)),
            ("learner", line.NameOf(pace.Learner)),
            ("months", Months(half?.Time)),
            ("low", Months(half?.Low)),
            ("high", Months(half?.High)),
            ("n", $"{pace.Spells.Count}"),
            ("fewest", $"{asked.Thresholds["fewest"]}"),
            ("unseen", $"{pace.Unseen.Count}"),
            ("all", $"{pace.Spells.Count + pace.Unseen.Count}")) with
        {
            Value = isKnown ? half?.Time : null,
            Low = isKnown ? half?.Low : null,
            High = isKnown ? half?.High : null,
            Limits = !isKnown || half is { Low: null, High: null } ? null : pace.Coarse > 0 ? "what coarse dates allow (Turnbull)" : pace.HasOtherEnds ? "95 % (Aalen-Johansen)" : "95 % (Kaplan-Meier, Greenwood)",
            N = pace.Spells.Count,
            Details = isKnown ? [.. Details(asked, pace)] : [],
        };
    }

    private static IEnumerable<string> Details(Asking asked, Pace pace)
    {
        if (pace.Unseen.Count > 0) yield return asked.Says("left-out", ("unseen", $"{pace.Unseen.Count}"));
        if (pace.HasOtherEnds) yield return asked.Says("other-ends",
            ("rejected", $"{pace.Spells.Count(spell => spell.Ending == Ending.Rejected)}"), ("over", $"{pace.Spells.Count(spell => spell.Ending == Ending.AllianceOver)}"));
        if (pace.Spells.Any(spell => spell.Entry > 0)) yield return asked.Says("late-entry", ("late", $"{pace.Spells.Count(spell => spell.Entry > 0)}"));
    }

    private static Finding Compared(Asking asked, Line line, Pace ours, Pace theirs)
    {
        var refusal = (Refusal(ours, asked.Thresholds) ?? Refusal(theirs, asked.Thresholds)) is not null ? "compare-unknown" : ours.Coarse + theirs.Coarse > 0 ? "compare-coarse" : null;
        var test = refusal is null ? LogRank.Of([.. Grouped(ours, 0), .. Grouped(theirs, 1)]) : null;
        var weAreFaster = test is { Groups: [var us, ..] } && us.Observed > us.Expected;
        string Case(Thresholds thresholds) => test?.P is not { } p || p >= thresholds["chance"] ? "alike" : weAreFaster ? "faster-us" : "faster-partner";

        var says = refusal ?? Case(asked.Thresholds);
        var finding = asked.Finds(
            "compared",
            refusal is not null ? Status.Unknown : says == "faster-partner" || (line.IsJoint && says == "faster-us") ? Status.Watch : Status.InPlace,
            says,
            Lesson.Evidence(ours.Spells.Concat(theirs.Spells).Select(spell => spell.Lesson)));
        return asked.Weighed(finding, Case) with
        {
            N = ours.Spells.Count + theirs.Spells.Count,
            Details = test?.P is { } chance ? [asked.Says("test", ("chi", Words.Number(test.ChiSquared)), ("p", chance < 0.001 ? "under 0.001" : $"{chance:0.000}"))] : [],
        };
    }

    private static IEnumerable<GroupedSpell> Grouped(Pace pace, int group) =>
        pace.Spells.Select(spell => new GroupedSpell(new(spell.Days, spell.Ending == Ending.Changed, spell.Entry), group));

    /// <summary>Why the pace of a firm is not known; null when it is.</summary>
    private static string? Refusal(Pace pace, Thresholds thresholds) =>
        pace.Unseen.Count > thresholds["unseen"] * (pace.Spells.Count + pace.Unseen.Count) ? "unseen"
        : pace.Spells.Count < thresholds["fewest"] ? "too-few"
        : null;

    private static string Months(double? days) => days is { } known ? Words.Count((int)Math.Round(known / 30.4375), "month") : "";
}
