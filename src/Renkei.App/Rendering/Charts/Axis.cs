using System.Globalization;
using Renkei.Analysis.Charts;

namespace Renkei.App.Rendering.Charts;

/// <summary>Days laid out along a line of drawing units.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Left">Where the first day is drawn.</param>
/// <param name="Right">Where the last day is drawn.</param>
internal sealed record Axis(DateOnly From, DateOnly To, double Left, double Right)
{
    private const int MostTicks = 10;
    private const int MostMonths = 6; // their names are longer
    private const double HalfLetter = 3.3; // of the widest names
    private const double Margin = 8; // what every drawing leaves free beyond the last day
    private static readonly int[] Distances = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

    /// <summary>Where a day is drawn; days outside are drawn at the ends.</summary>
    public double At(DateOnly day)
    {
        var days = Math.Max(1, To.DayNumber - From.DayNumber);
        return Left + ((Right - Left) * Math.Clamp((double)(day.DayNumber - From.DayNumber) / days, 0, 1));
    }

    /// <summary>What to write along it: years at round distances; months where it holds fewer than two of these, and where it holds no beginning of one, the month it is in.</summary>
    public IEnumerable<(double X, string Label)> Ticks()
    {
        var years = Years().ToList();
        if (years.Count > 1) return years;
        var months = Months().ToList();
        return months.Count > 0 ? months : [((Left + Right) / 2, Month(From))];
    }

    /// <summary>The class of a name at a place: one that would run over the right edge ends at its place instead of standing about it.</summary>
    public string ClassAt(double x, string label) => x + (label.Length * HalfLetter) > Right + Margin ? "tick end" : "tick";

    private static string Month(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    private IEnumerable<(double X, string Label)> Years()
    {
        var years = To.Year - From.Year + 1;
        var step = Distances.First(distance => years <= MostTicks * distance);
        var first = From.DayOfYear == 1 ? From.Year : From.Year + 1;
        for (var year = (first + step - 1) / step * step; year <= To.Year; year += step)
            yield return (At(new DateOnly(year, 1, 1)), year.ToString(CultureInfo.InvariantCulture));
    }

    private IEnumerable<(double X, string Label)> Months()
    {
        var months = ((To.Year - From.Year) * 12) + To.Month - From.Month + 1;
        var step = ((int[])[1, 3, 6, 12]).First(distance => months <= MostMonths * distance);
        var first = new DateOnly(From.Year, From.Month, 1);
        return from day in Enumerable.Range(0, months).Select(first.AddMonths)
               where day >= From && (day.Month - 1) % step == 0
               select (At(day), Month(day));
    }
}

/// <summary>Numbers as SVG attributes: two decimals are finer than any screen.</summary>
internal static class Draw
{
    public static string Number(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);

    /// <summary>The class that gives a mark the colour of its side.</summary>
    public static string SideClass(Side side) => side switch { Side.In => "in", Side.Out => "out", _ => "both" };

    /// <summary>A text cut to what fits, with an ellipsis.</summary>
    public static string Fit(string text, double units, double perLetter)
    {
        var letters = Math.Max(4, (int)(units / perLetter));
        return text.Length <= letters ? text : $"{text[..(letters - 1)].TrimEnd()}…";
    }
}
