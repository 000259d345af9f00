using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Analysis.Statistics;

namespace Renkei.Analysis.Balance;

/// <summary>How a set of lessons is judged: the case in the catalogue, and the index where it may be told.</summary>
/// <param name="Status">The verdict.</param>
/// <param name="Case">Which sentence of the catalogue says it.</param>
/// <param name="Index">The balance as far as we see; null when unknown.</param>
/// <param name="Range">The least and the most it can be; null when nothing crossed.</param>
internal sealed record Verdict(Status Status, string Case, double? Index, Interval? Range)
{
    /// <summary>Over everything since the start.</summary>
    public static Verdict SinceStart(Line line, Thresholds thresholds) =>
        Precondition(line.Lessons, thresholds, "too-few") ?? Judge(line, thresholds, line.Lessons, [line.Lessons], "even");

    /// <summary>Over the last windows: lopsided only when every one of them is, to the same side.</summary>
    public static Verdict Lately(Line line, Thresholds thresholds)
    {
        var lessons = Recent(line, thresholds);
        return Precondition(lessons, thresholds, "too-few-lately")
            ?? Judge(line, thresholds, lessons, [.. Windows(line, thresholds).Select(window => lessons.Where(window.Holds).ToList())], "even-lately");
    }

    /// <summary>The lessons certainly from the last windows.</summary>
    public static IReadOnlyList<Lesson> Recent(Line line, Thresholds thresholds)
    {
        var windows = Windows(line, thresholds);
        return [.. line.Lessons.Where(lesson => windows.Any(window => window.Holds(lesson)))];
    }

    /// <summary>The windows that count as lately, the last first.</summary>
    public static IReadOnlyList<Window> Windows(Line line, Thresholds thresholds)
    {
        var months = Window.Months(line.Alliance, thresholds["window"]);
        return [.. Enumerable.Range(0, (int)thresholds["windows"]).Select(n => Window.Back(line.AsOf, months, n))];
    }

    /// <summary>The only organization that recorded the lessons; null when both did, or a coder did for both.</summary>
    public static string? OnlyWriter(IReadOnlyList<Lesson> lessons) =>
        lessons.Select(lesson => lesson.Writer.Organization).Distinct(StringComparer.Ordinal).ToList() is [{ } only] ? only : null;

    private static Verdict? Precondition(IReadOnlyList<Lesson> lessons, Thresholds thresholds, string tooFew) =>
        lessons.Count < thresholds["fewest-insights"] ? new(Status.Unknown, tooFew, null, null)
        : OnlyWriter(lessons) is not null ? new(Status.Unknown, "one-sided", null, null)
        : null;

    /// <summary>Certainly lopsided, certainly even, or open: what the partner keeps at home may turn our estimate, and then it is not known.</summary>
    private static Verdict Judge(Line line, Thresholds thresholds, IReadOnlyList<Lesson> lessons, IReadOnlyList<IReadOnlyList<Lesson>> windows, string even)
    {
        if (Weighing.Range(lessons, line, thresholds) is not { } whole) return new(Status.Unknown, "too-few", null, null);

        var threshold = thresholds["lopsided"];
        var each = windows.Select(window => Weighing.Range(window, line, thresholds) ?? new Interval(0, 0)).ToList();
        var index = Weighing.Index(lessons, line.Pair, thresholds);
        return each.TrueForAll(range => range.Low > threshold) ? new(Status.Watch, "lopsided-in", index, whole)
            : each.TrueForAll(range => range.High < -threshold) ? new(Status.Watch, "lopsided-out", index, whole)
            : each.Exists(range => range.High <= threshold) && each.Exists(range => range.Low >= -threshold) ? new(Status.InPlace, even, index, whole)
            : new(Status.Unknown, "open", null, whole);
    }
}
