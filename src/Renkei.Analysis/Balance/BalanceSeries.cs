using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Analysis.Statistics;

namespace Renkei.Analysis.Balance;

/// <summary>How give and take went over time, for charts and tables.</summary>
internal static class BalanceSeries
{
    private const int MostWindows = 600;

    /// <summary>The growing sums of weight, and what each window held.</summary>
    public static IReadOnlyList<Series> Of(Line line) => Of(line, line.ThresholdsOf("S2-7"));

    private static IReadOnlyList<Series> Of(Line line, Thresholds thresholds) =>
    [
        new($"{line.Name}/{line.Pair.Partner}/sum", "Weight of what was learned so far", Sums(line, thresholds)),
        new($"{line.Name}/{line.Pair.Partner}/windows", "What each window brought", Windows(line, thresholds)),
    ];

    /// <summary>One point for each day on which an insight had certainly begun; in and out are the sums by then.</summary>
    private static IReadOnlyList<Point> Sums(Line line, Thresholds thresholds)
    {
        double into = 0, outOf = 0;
        return [.. line.Lessons.GroupBy(lesson => lesson.When.Start.Latest).OrderBy(day => day.Key).Select(day =>
        {
            var total = Weighing.Total(day, line.Pair, thresholds);
            into += total.In;
            outOf += total.Out;
            return new Point(day.Key, day.Key, Values(("in", into), ("out", outOf)), [.. day.Select(lesson => lesson.Insight)]);
        })];
    }

    private static IReadOnlyList<Point> Windows(Line line, Thresholds thresholds)
    {
        if (line.Lessons.Count == 0) return [];
        var months = Window.Months(line.Alliance, thresholds["window"]);
        var first = line.Lessons.Min(lesson => lesson.When.Start.Earliest);
        return [.. Enumerable.Range(0, MostWindows)
            .Select(n => Window.Back(line.AsOf, months, n))
            .TakeWhile(window => window.Last >= first)
            .Reverse()
            .Select(window => Held(line, window, thresholds))];
    }

    private static Point Held(Line line, Window window, Thresholds thresholds)
    {
        var lessons = line.Lessons.Where(window.Holds).ToList();
        var total = Weighing.Total(lessons, line.Pair, thresholds);
        return new(
            window.First,
            window.Last,
            Values(("in", total.In), ("out", total.Out), ("n", lessons.Count), ("balance", Asymmetry.Index(total.In, total.Out))),
            [.. lessons.Select(lesson => lesson.Insight)]);
    }

    private static Dictionary<string, double?> Values(params (string Name, double? Value)[] values) =>
        values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal);
}
