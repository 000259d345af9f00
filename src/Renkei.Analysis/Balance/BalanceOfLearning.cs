using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Statistics;

namespace Renkei.Analysis.Balance;

/// <summary>
/// S2-7: whether one side learned more from the other. B = (in − out) ÷ (in + out) over weighted insights, from −1 to 1; <c>unknown</c> under
/// eight insights or where one side writes alone. Flagged as <c>watch</c>, never as a problem: the paper wants asymmetry prevented or turned to
/// one's favour, and both readings are shown.
/// </summary>
internal static class BalanceOfLearning
{
    private const string RuleId = "S2-7";
    private const double Level = 0.95;
    private const ulong Seed = 1988;

    public static IEnumerable<Finding> Of(Line line)
    {
        yield return Judge(line, "since-start", line.Lessons, Verdict.SinceStart);
        yield return Judge(line, "lately", Verdict.Recent(line), Verdict.Lately);
    }

    private static Finding Judge(Line line, string scope, IReadOnlyList<Lesson> lessons, Func<Line, Verdict> judge)
    {
        var rule = Rules.Of(RuleId);
        var verdict = judge(line);
        var flows = Weighing.Flows(lessons, line.Pair, line.Thresholds);
        var bothWays = flows.Any(flow => flow.In > 0) && flows.Any(flow => flow.Out > 0); // drawing from one side only gives that side again
        var interval = verdict.Status != Status.Unknown && bothWays ? Asymmetry.Bootstrap(flows, Level, new Chance(Seed)) : null;
        var limits = verdict.Status == Status.Unknown ? null : line.IsJoint ? interval : verdict.Range;
        var places = Places(line, scope, lessons, verdict, interval);
        var evidence = Lesson.Evidence(lessons);
        return new()
        {
            Rule = RuleId,
            Key = $"{line.Name}/{line.Pair.Partner}/{scope}",
            AsOf = line.View.AsOf,
            Status = verdict.Status,
            Value = verdict.Index,
            Low = limits?.Low,
            High = limits?.High,
            Limits = limits is null ? null : line.IsJoint ? "95 % bootstrap interval" : "the partner's changes at home, from none to all",
            N = lessons.Count,
            Threshold = line.Thresholds["lopsided"],
            Unit = "index",
            About = new(line.Pair.Us, line.Pair.Partner),
            Evidence = [.. evidence, .. line.Thresholds.Settings],
            Missing = [.. rule.Missing(verdict.Case, places), .. IsOpen(line, verdict) ? rule.Missing("unseen", places) : [], .. lessons.Any(lesson => !lesson.IsLearned) ? rule.Missing("half-learned", places) : []],
            Source = rule.Source,
            Says = rule.Says(verdict.Case, places),
            Notes =
            [
                .. scope == "lately" && line.Lessons.Count > lessons.Count ? (string[])[rule.Says("left-out", places)] : [],
                .. IsOpen(line, verdict) && verdict.Status != Status.Unknown ? (string[])[rule.Says("bounds", places)] : [],
                .. Caveats.Of(rule, line.Thresholds, evidence, Verdict.Fragile(line, judge)),
            ],
            Details = interval is null || line.IsJoint ? [] : [rule.Says("interval", places)],
        };
    }

    /// <summary>Whether our estimate may still move, because the partner may have changed something we do not see.</summary>
    private static bool IsOpen(Line line, Verdict verdict) => !line.IsJoint && verdict.Range is { } range && range.Low < range.High;

    private static Dictionary<string, string> Places(Line line, string scope, IReadOnlyList<Lesson> lessons, Verdict verdict, Interval? interval)
    {
        var writer = Verdict.OnlyWriter(lessons) ?? line.Pair.Us;
        return new(StringComparer.Ordinal)
        {
            ["us"] = Pair.NameOf(line.View, line.Pair.Us),
            ["partner"] = line.Pair.PartnerName(line.View),
            ["n"] = $"{lessons.Count}",
            ["left"] = $"{line.Lessons.Count - lessons.Count}",
            ["halves"] = $"{lessons.Count(lesson => !lesson.IsLearned)}",
            ["fewest"] = $"{line.Thresholds["fewest-insights"]}",
            ["windows"] = $"{Verdict.Windows(line).Count}",
            ["months"] = $"{Window.Months(line.Alliance, line.Thresholds["window"])}",
            ["writer"] = Pair.NameOf(line.View, writer),
            ["silent"] = writer == line.Pair.Us ? line.Pair.PartnerName(line.View) : Pair.NameOf(line.View, line.Pair.Us),
            ["least"] = $"{verdict.Range?.Low:0.00}",
            ["most"] = $"{verdict.Range?.High:0.00}",
            ["low"] = $"{interval?.Low:0.00}",
            ["high"] = $"{interval?.High:0.00}",
            ["when"] = scope == "lately" ? "lately" : "since the start",
        };
    }
}
