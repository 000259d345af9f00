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
    private static readonly int[] Distances = [1, 2, 5, 10, 20, 50, 100, 200, 500];

    /// <summary>Where a day is drawn; days outside are drawn at the ends.</summary>
    public double At(DateOnly day)
    {
        var days = Math.Max(1, To.DayNumber - From.DayNumber);
        return Left + ((Right - Left) * Math.Clamp((double)(day.DayNumber - From.DayNumber) / days, 0, 1));
    }

    /// <summary>The years to write, at round distances.</summary>
    public IEnumerable<(double X, string Label)> Years()
    {
        var years = To.Year - From.Year + 1;
        var step = Distances.First(distance => years / distance <= MostTicks);
        var first = From.DayOfYear == 1 ? From.Year : From.Year + 1;
        for (var year = (first + step - 1) / step * step; year <= To.Year; year += step)
            yield return (At(new DateOnly(year, 1, 1)), year.ToString(CultureInfo.InvariantCulture));
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
