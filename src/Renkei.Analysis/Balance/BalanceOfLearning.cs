using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Analysis.Statistics;

namespace Renkei.Analysis.Balance;

/// <summary>
/// S2-7: whether one side learned more from the other. B = (in − out) ÷ (in + out) over weighted insights, from −1 to 1; <c>unknown</c> under
/// eight insights or where one side writes alone. Flagged as <c>watch</c>, never as a problem: the paper wants asymmetry prevented or turned to
/// one's favour, and both readings are shown.
/// </summary>
internal static class BalanceOfLearning
{
    private const double Level = 0.95;
    private const ulong Seed = 1988;

    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S2-7");
        yield return Judge(asked, line, "since-start", line.Lessons, Verdict.SinceStart);
        yield return Judge(asked, line, "lately", Verdict.Recent(line, asked.Thresholds), Verdict.Lately);
    }

    private static Finding Judge(Asking asked, Line line, string scope, IReadOnlyList<Lesson> lessons, Func<Line, Thresholds, Verdict> judge)
    {
        var verdict = judge(line, asked.Thresholds);
        var interval = Interval(asked, line, lessons, verdict);
        var isOpen = IsOpen(line, verdict);
        var limits = verdict.Status == Status.Unknown ? null : isOpen ? verdict.Range : interval;
        var places = Places(asked, line, scope, lessons, verdict, interval);
        var finding = asked.Weighed(
            asked.Finds(scope, verdict.Status, verdict.Case, Lesson.Evidence(lessons), places), thresholds => judge(line, thresholds).Case);
        return finding with
        {
            Value = verdict.Index,
            Low = limits?.Low,
            High = limits?.High,
            Limits = limits is null ? null : isOpen ? "what the partner keeps at home, from nothing to as much as may be" : "95 % bootstrap interval",
            N = lessons.Count,
            Threshold = asked.Thresholds["lopsided"],
            Missing =
            [
                .. finding.Missing,
                .. isOpen ? asked.Missing("unseen", places) : [],
                .. lessons.Any(lesson => !lesson.IsLearned) ? asked.Missing("half-learned", places) : [],
            ],
            Notes =
            [
                .. scope == "lately" && line.Lessons.Count > lessons.Count ? (string[])[asked.Says("left-out", places)] : [],
                .. isOpen && verdict.Status != Status.Unknown ? (string[])[asked.Says("bounds", places)] : [],
                .. finding.Notes,
            ],
            Details = interval is null || !isOpen ? [] : [asked.Says("interval", places)],
        };
    }

    /// <summary>Drawing from one side only would give that side again, so both ways must have been crossed.</summary>
    private static Interval? Interval(Asking asked, Line line, IReadOnlyList<Lesson> lessons, Verdict verdict)
    {
        if (verdict.Status == Status.Unknown) return null;

        var flows = Weighing.Flows(lessons, line.Pair, asked.Thresholds);
        return flows.Any(flow => flow.In > 0) && flows.Any(flow => flow.Out > 0) ? Asymmetry.Bootstrap(flows, Level, new Chance(Seed)) : null;
    }

    /// <summary>Whether our estimate may still move, because the partner may have changed something we do not see.</summary>
    private static bool IsOpen(Line line, Verdict verdict) => !line.IsJoint && verdict.Range is { } range && range.Low < range.High;

    private static (string, string)[] Places(Asking asked, Line line, string scope, IReadOnlyList<Lesson> lessons, Verdict verdict, Interval? interval)
    {
        var writer = Verdict.OnlyWriter(lessons) ?? line.Pair.Us;
        return
        [
            ("n", Words.Count(lessons.Count, "insight")),
            ("are", Words.Are(lessons.Count, "insight")),
            ("left", Words.Are(line.Lessons.Count - lessons.Count, "insight")),
            ("halves", $"{lessons.Count(lesson => !lesson.IsLearned)}"),
            ("fewest", $"{asked.Thresholds["fewest-insights"]}"),
            ("windows", $"{Verdict.Windows(line, asked.Thresholds).Count}"),
            ("months", $"{Window.Months(line.Alliance, asked.Thresholds["window"])}"),
            ("writer", line.NameOf(writer)),
            ("silent", writer == line.Pair.Us ? line.Pair.PartnerName(line.Scene.View) : line.NameOf(line.Pair.Us)),
            ("least", $"{verdict.Range?.Low:0.00}"),
            ("most", $"{verdict.Range?.High:0.00}"),
            ("low", $"{interval?.Low:0.00}"),
            ("high", $"{interval?.High:0.00}"),
            ("when", scope == "lately" ? "lately" : "since the start"),
        ];
    }
}
