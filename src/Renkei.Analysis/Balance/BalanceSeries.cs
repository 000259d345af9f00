using Renkei.Analysis.Findings;
using Renkei.Analysis.Statistics;

namespace Renkei.Analysis.Balance;

/// <summary>How give and take went over time, for charts and tables.</summary>
internal static class BalanceSeries
{
    private const int MostWindows = 600;

    /// <summary>The growing sums of weight, and what each window held.</summary>
    public static IEnumerable<Series> Of(Line line) =>
    [
        new($"{line.Name}/{line.Pair.Partner}/sum", "Weight of what was learned so far", Sums(line)),
        new($"{line.Name}/{line.Pair.Partner}/windows", "What each window brought", Windows(line)),
    ];

    /// <summary>One point for each day on which an insight had certainly begun; in and out are the sums by then.</summary>
    private static IReadOnlyList<Point> Sums(Line line)
    {
        double into = 0, outOf = 0;
        return [.. line.Lessons.GroupBy(lesson => lesson.When.Start.Latest).OrderBy(day => day.Key).Select(day =>
        {
            var total = Weighing.Total(day, line.Pair, line.Thresholds);
            into += total.In;
            outOf += total.Out;
            return new Point(day.Key, day.Key, Values(("in", into), ("out", outOf)), [.. day.Select(lesson => lesson.Insight)]);
        })];
    }

    private static IReadOnlyList<Point> Windows(Line line)
    {
        if (line.Lessons.Count == 0) return [];
        var months = Window.Months(line.Alliance, line.Thresholds["window"]);
        var first = line.Lessons.Min(lesson => lesson.When.Start.Earliest);
        return [.. Enumerable.Range(0, MostWindows)
            .Select(n => Window.Back(line.View.AsOf, months, n))
            .TakeWhile(window => window.Last >= first)
            .Reverse()
            .Select(window => Held(line, window))];
    }

    private static Point Held(Line line, Window window)
    {
        var lessons = line.Lessons.Where(window.Holds).ToList();
        var total = Weighing.Total(lessons, line.Pair, line.Thresholds);
        return new(
            window.First,
            window.Last,
            Values(("in", total.In), ("out", total.Out), ("n", lessons.Count), ("balance", Asymmetry.Index(total.In, total.Out))),
            [.. lessons.Select(lesson => lesson.Insight)]);
    }

    private static Dictionary<string, double?> Values(params (string Name, double? Value)[] values) =>
        values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal);
}
