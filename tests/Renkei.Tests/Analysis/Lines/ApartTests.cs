using Renkei.Analysis.Lines;
using Renkei.Core.Values;

namespace Renkei.Tests.Analysis.Lines;

/// <summary>How far coarse dates can lie apart, and whether a time has passed.</summary>
public class ApartTests
{
    [Theory]
    [InlineData("1999-01-01", "1999-01-11", 10)]
    [InlineData("1999", "1999", 364)] // two moments of one year
    [InlineData("1999", "2000", 730)]
    [InlineData("1999/2004", "2001", 0)] // lasted throughout
    [InlineData("1999/..", "2003-06", 0)]
    [InlineData("1999/2004", "2006", 1095)] // the end lies in 2004, at the earliest on its first day
    [InlineData("199X", "199X", 3651)]
    [InlineData("[1996..1999]", "199X", 3651)]
    public void The_most_days_that_can_lie_between(string one, string other, int days)
    {
        var (a, b) = (When.Of(one).Value, When.Of(other).Value);
        Assert.Equal(days, Apart.MostDays(a, b));
        Assert.Equal(days, Apart.MostDays(b, a));
    }

    [Theory]
    [InlineData("1999-01-01", 12, "2000-01-02", Truth.Certainly)]
    [InlineData("1999-01-01", 12, "1999-12-31", Truth.No)]
    [InlineData("1999", 12, "2000-06-30", Truth.Perhaps)]
    [InlineData("1999", 12, "2001-01-01", Truth.Certainly)]
    [InlineData("1999/..", 120, "2004-07-31", Truth.No)]
    public void A_time_has_passed_certainly_only_when_it_has_from_the_latest_beginning(string began, double months, string asOf, Truth passed) =>
        Assert.Equal(passed, Apart.HasPassed(When.Of(began).Value.Start, months, When.Of(asOf).Value.Start.Earliest));
}
