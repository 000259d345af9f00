namespace Renkei.Analysis.Statistics;

/// <summary>How far two numbers of one measure are apart, and how fast that changes (S1-3).</summary>
internal static class Gap
{
    /// <summary>
    /// The distance in percent of the better number, positive where the first is the better one: 21 against 31 hours, fewer being better, is 48 %.
    /// Null where percent say nothing: the better number is 0, or one is negative.
    /// </summary>
    public static double? Percent(double first, double second, bool isLowerBetter)
    {
        if (first < 0 || second < 0) return null;
        var better = isLowerBetter ? Math.Min(first, second) : Math.Max(first, second);
        if (better == 0) return first.Equals(second) ? 0 : null;
        return 100 * (isLowerBetter ? second - first : first - second) / better;
    }

    /// <summary>
    /// By how many percentage points a year the distance shrank between two times known only to lie between two days; negative where it grew. The least and
    /// the most that coarse dates allow; null where the times may be the same.
    /// </summary>
    public static Interval? Closing(double before, DateOnly beforeFirst, DateOnly beforeLast, double after, DateOnly afterFirst, DateOnly afterLast)
    {
        const double DaysPerYear = 365.25;
        var least = (afterFirst.DayNumber - beforeLast.DayNumber) / DaysPerYear;
        var most = (afterLast.DayNumber - beforeFirst.DayNumber) / DaysPerYear;
        if (least <= 0) return null;
        var shrunk = Math.Abs(before) - Math.Abs(after);
        return new(Math.Min(shrunk / least, shrunk / most), Math.Max(shrunk / least, shrunk / most));
    }
}
