using Renkei.Analysis.Findings;

namespace Renkei.Analysis.Balance;

/// <summary>How a set of lessons is judged: the case in the catalogue, and the index where it may be told.</summary>
/// <param name="Status">The verdict.</param>
/// <param name="Case">Which sentence of the catalogue says it.</param>
/// <param name="Index">The balance; null when unknown.</param>
internal sealed record Verdict(Status Status, string Case, double? Index)
{
    /// <summary>Over everything since the start.</summary>
    public static Verdict SinceStart(Line line)
    {
        if (line.Lessons.Count < line.Thresholds["fewest-insights"]) return new(Status.Unknown, "too-few", null);
        if (OnlyWriter(line) is not null) return new(Status.Unknown, "one-sided", null);

        var index = Weighing.Index(line.Lessons, line.Pair, line.Thresholds)!.Value;
        return Math.Abs(index) > line.Thresholds["lopsided"]
            ? new(Status.Watch, index > 0 ? "lopsided-in" : "lopsided-out", index)
            : new(Status.InPlace, "even", index);
    }

    /// <summary>Over the last windows: lopsided only when every one of them is, to the same side.</summary>
    public static Verdict Lately(Line line)
    {
        var windows = Windows(line);
        var lessons = line.Lessons.Where(lesson => windows.Any(window => window.Holds(lesson))).ToList();
        if (lessons.Count < line.Thresholds["fewest-insights"]) return new(Status.Unknown, "too-few-lately", null);
        if (OnlyWriter(line) is not null) return new(Status.Unknown, "one-sided", null);

        var pooled = Weighing.Index(lessons, line.Pair, line.Thresholds);
        var each = windows.Select(window => Weighing.Index(lessons.Where(window.Holds), line.Pair, line.Thresholds) ?? 0).ToList();
        return each.TrueForAll(index => index > line.Thresholds["lopsided"]) ? new(Status.Watch, "lopsided-in", pooled)
            : each.TrueForAll(index => index < -line.Thresholds["lopsided"]) ? new(Status.Watch, "lopsided-out", pooled)
            : new(Status.InPlace, "even-lately", pooled);
    }

    /// <summary>The windows that count as lately, the last first.</summary>
    public static IReadOnlyList<Window> Windows(Line line)
    {
        var months = Window.Months(line.Alliance, line.Thresholds["window"]);
        return [.. Enumerable.Range(0, Math.Clamp((int)line.Thresholds["windows"], 1, 12)).Select(n => Window.Back(line.View.AsOf, months, n))];
    }

    /// <summary>The only organization that recorded the lessons; null when both did, or a coder did for both.</summary>
    public static string? OnlyWriter(Line line) =>
        line.Lessons.Select(lesson => lesson.Writer.Organization).Distinct(StringComparer.Ordinal).ToList() is [{ } only] ? only : null;

    /// <summary>The thresholds that would turn the verdict if they were a quarter lower or higher.</summary>
    public static IReadOnlyList<string> Fragile(Line line, Func<Line, Verdict> judge)
    {
        var verdict = judge(line);
        if (verdict.Status == Status.Unknown) return [];
        return [.. from name in (string[])["lopsided", .. Weighing.Names]
                   where ((double[])[0.75, 1.25]).Any(factor =>
                       judge(line with { Thresholds = line.Thresholds.With(name, line.Thresholds[name] * factor) }).Case != verdict.Case)
                   select name];
    }
}
