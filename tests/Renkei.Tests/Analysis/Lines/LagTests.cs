using FsCheck.Fluent;
using Renkei.Analysis.Lines;
using Renkei.Core.Values;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Analysis.Lines;

/// <summary>Days between coarse dates are bounds.</summary>
public class LagTests
{
    [Theory]
    [InlineData("2003-01-10", "2003-03-11", 60, Truth.Certainly)]
    [InlineData("2003-01-10", "2003-03-12", 60, Truth.No)]
    [InlineData("2003-01", "2003-03", 60, Truth.Perhaps)] // 29 to 89 days
    [InlineData("2003", "2003", 400, Truth.Certainly)]
    [InlineData("1990", "2003", 4000, Truth.No)]
    public void It_took_no_more_than_a_window(string first, string second, double days, Truth truth) =>
        Assert.Equal(truth, Lag.Between(When.Of(first).Value.Start, When.Of(second).Value.Start).Within(days));

    [Fact]
    public void Every_pair_of_days_that_coarse_dates_allow_lies_within_the_bounds()
    {
        var span = from first in Gen.Choose(700_000, 730_000) from more in Gen.Choose(0, 800) select new DaySpan(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(first + more));
        Prop.ForAll(span.ToArbitrary(), span.ToArbitrary(), Gen.Choose(0, 1000).ToArbitrary(), (one, other, place) =>
        {
            var lag = Lag.Between(one, other);
            var days = other.Earliest.DayNumber + (other.Slack * place / 1000) - (one.Earliest.DayNumber + (one.Slack * (1000 - place) / 1000));
            Assert.InRange(days, lag.Least, lag.Most);
            Assert.Equal(one.Slack + other.Slack, lag.Most - lag.Least);
        }).Hold();
    }
}
