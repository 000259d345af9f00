using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Statistics;
using Renkei.Core.Records;

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
        var windows = Verdict.Windows(line);
        yield return Judge(line, "lately", [.. line.Lessons.Where(lesson => windows.Any(window => window.Holds(lesson)))], Verdict.Lately);
    }

    private static Finding Judge(Line line, string scope, IReadOnlyList<Lesson> lessons, Func<Line, Verdict> judge)
    {
        var rule = Rules.Of(RuleId);
        var verdict = judge(line);
        var places = Places(line, lessons);
        var known = verdict.Status != Status.Unknown;
        var interval = known ? Asymmetry.Bootstrap(Weighing.Flows(lessons, line.Pair, line.Thresholds), Level, new Chance(Seed)) : null;
        var limits = !known ? null : line.IsJoint ? interval : Weighing.Bounds(lessons, line);
        return new()
        {
            Rule = RuleId,
            Key = $"{line.Name}/{line.Pair.Partner}/{scope}",
            Status = verdict.Status,
            Value = verdict.Index,
            Low = limits?.Low,
            High = limits?.High,
            Limits = limits is null ? null : line.IsJoint ? "95 % bootstrap interval" : "what we cannot see",
            N = lessons.Count,
            Threshold = line.Thresholds["lopsided"],
            Unit = "index",
            About = new(line.Pair.Us, line.Pair.Partner),
            Evidence = [.. lessons.SelectMany(lesson => (Record[])[lesson.Insight, .. lesson.Changes]).Distinct(), .. line.Thresholds.Settings],
            Missing = [.. rule.Missing(verdict.Case, places), .. Unseen(line, limits) ? rule.Missing("unseen", places) : [], .. lessons.Any(lesson => !lesson.IsLearned) ? rule.Missing("half-learned", places) : []],
            Source = rule.Source,
            Says = rule.Says(verdict.Case, places),
            Notes = [.. Notes(line, scope, lessons, judge, line.IsJoint ? null : interval, places)],
        };
    }

    /// <summary>Whether our estimate is open because the partner may have changed something we do not see.</summary>
    private static bool Unseen(Line line, Interval? limits) => !line.IsJoint && limits is { } bounds && bounds.Low < bounds.High;

    private static IEnumerable<string> Notes(
        Line line, string scope, IReadOnlyList<Lesson> lessons, Func<Line, Verdict> judge, Interval? interval, Dictionary<string, string> places)
    {
        var rule = Rules.Of(RuleId);
        var left = line.Lessons.Count - lessons.Count;
        if (scope == "lately" && left > 0)
            yield return rule.Says("left-out", new Dictionary<string, string>(places, StringComparer.Ordinal) { ["left"] = $"{left}" });
        if (interval is { } drawn)
            yield return rule.Says("interval", new Dictionary<string, string>(places, StringComparer.Ordinal) { ["low"] = $"{drawn.Low:0.00}", ["high"] = $"{drawn.High:0.00}" });
        if (Verdict.Fragile(line, judge) is { Count: > 0 } fragile)
            yield return rule.Says("fragile", new Dictionary<string, string>(places, StringComparer.Ordinal) { ["thresholds"] = string.Join(", ", fragile) });
        if (lessons.Any(lesson => lesson.Insight.Basis == Basis.Constructed))
            yield return rule.Says("constructed", places);
        foreach (var setting in line.Thresholds.Settings)
            yield return rule.Says("setting", new Dictionary<string, string>(places, StringComparer.Ordinal) { ["setting"] = setting.Id });
    }

    private static Dictionary<string, string> Places(Line line, IReadOnlyList<Lesson> lessons)
    {
        var writer = Verdict.OnlyWriter(line) ?? line.Pair.Us;
        var silent = writer == line.Pair.Us ? line.Pair.PartnerName(line.View) : Pair.NameOf(line.View, line.Pair.Us);
        return new(StringComparer.Ordinal)
        {
            ["us"] = Pair.NameOf(line.View, line.Pair.Us),
            ["partner"] = line.Pair.PartnerName(line.View),
            ["n"] = $"{lessons.Count}",
            ["halves"] = $"{lessons.Count(lesson => !lesson.IsLearned)}",
            ["fewest"] = $"{line.Thresholds["fewest-insights"]}",
            ["windows"] = $"{Verdict.Windows(line).Count}",
            ["months"] = $"{Window.Months(line.Alliance, line.Thresholds["window"])}",
            ["writer"] = Pair.NameOf(line.View, writer),
            ["silent"] = silent,
        };
    }
}
