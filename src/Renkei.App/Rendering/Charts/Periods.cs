using System.Globalization;

namespace Renkei.App.Rendering.Charts;

/// <summary>A stretch of time of which a chart counts what began in it.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
/// <param name="Name">What people call it: <c>April to June 2021</c>, <c>1996</c>.</param>
internal readonly record struct Period(DateOnly First, DateOnly Last, string Name);

/// <summary>Cuts a time into quarters, years or more years: the shortest of which no more than a line holds are needed.</summary>
internal static class Periods
{
    private const int Most = 48;

    public static IReadOnlyList<Period> Of(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month + 1;
        var length = ((int[])[3, 12, 60, 120, 1200]).First(each => months <= each * Most || each == 1200);
        var first = length == 3 ? new DateOnly(from.Year, from.Month - ((from.Month - 1) % 3), 1) : new DateOnly(Math.Max(1, from.Year - (from.Year % (length / 12))), 1, 1);
        var found = new List<Period>();
        for (var start = first; start <= to; start = start.AddMonths(length))
        {
            if (start > DateOnly.MaxValue.AddMonths(-length)) break;
            var last = start.AddMonths(length).AddDays(-1);
            found.Add(new(start, last, length == 3 ? ChartsTexts.Quarter.With(Month(start), Month(last), last.Year) : length == 12 ? $"{start.Year}" : ChartsTexts.LowToHigh.With(start.Year, last.Year)));
        }

        return found;
    }

    private static string Month(DateOnly day) => day.ToString("MMMM", CultureInfo.InvariantCulture);
}
