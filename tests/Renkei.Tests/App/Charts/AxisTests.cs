using Renkei.App.Rendering.Charts;

namespace Renkei.Tests.App.Charts;

/// <summary>Whatever time a chart covers, its axis says which.</summary>
public class AxisTests
{
    [Theory]
    [InlineData("1969-01-01", "2004-12-31", "1970 1975 1980 1985 1990 1995 2000")]
    [InlineData("2019-01-01", "2021-12-31", "2019 2020 2021")]
    [InlineData("2023-04-01", "2024-12-31", "July 2023, January 2024, July 2024")]
    [InlineData("2024-02-01", "2024-06-30", "February 2024, March 2024, April 2024, May 2024, June 2024")]
    [InlineData("2024-03-04", "2024-04-15", "April 2024")]
    [InlineData("2024-03-04", "2024-03-20", "March 2024")]
    public void It_names_years_or_months(string from, string to, string labels) =>
        Assert.Equal(labels, Labels(DateOnly.Parse(from, null), DateOnly.Parse(to, null)));

    [Fact]
    public void It_is_never_without_a_name_nor_crowded()
    {
        foreach (var first in Enumerable.Range(0, 40).Select(step => new DateOnly(1999, 1, 1).AddDays(17 * step)))
        {
            foreach (var days in (int[])[0, 1, 20, 40, 100, 300, 400, 700, 800, 4000, 40000, 400000])
                Assert.InRange(new Axis(first, first.AddDays(days), 0, 800).Ticks().Count(), 1, 10);
        }
    }

    [Theory]
    [InlineData("2024-09-01", "2024-12-01", "tick tick tick tick end")]
    [InlineData("2024-09-01", "2024-12-31", "tick tick tick tick")]
    public void A_name_at_the_right_edge_ends_there(string from, string to, string classes)
    {
        var axis = new Axis(DateOnly.Parse(from, null), DateOnly.Parse(to, null), 150, 952);
        Assert.Equal(classes, string.Join(' ', axis.Ticks().Select(tick => axis.ClassAt(tick.X, tick.Label))));
    }

    private static string Labels(DateOnly from, DateOnly to)
    {
        var labels = new Axis(from, to, 0, 800).Ticks().Select(tick => tick.Label).ToList();
        return string.Join(labels[0].Contains(' ', StringComparison.Ordinal) ? ", " : " ", labels);
    }
}
