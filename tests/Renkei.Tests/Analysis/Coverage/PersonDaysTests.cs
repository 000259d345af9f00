using FsCheck.Fluent;
using Renkei.Analysis.Lines;
using Renkei.Core.Values;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Analysis.Coverage;

/// <summary>Days between coarse dates, and the days worked in them.</summary>
public class PersonDaysTests
{
    private static readonly DateOnly Today = new(2004, 6, 30);

    [Theory]
    [InlineData("2003-05-01/2003-05-31", 31.0, 31.0)]
    [InlineData("2004-06-29/..", 2.0, 2.0)] // lasts, so up to the day of the view
    [InlineData("2004-06-29/2004-07-31", 2.0, 2.0)]
    [InlineData("2001/2003", 367.0, 1095.0)] // from the last day of 2001 to the first of 2003
    [InlineData("2003/2003", 0.0, 365.0)]
    [InlineData("2004/..", 0.0, 182.0)] // it may not have begun
    [InlineData("2005/..", 0.0, 0.0)]
    [InlineData("../2003-01-10", 1.0, null)] // begun nobody tells when
    public void The_days_of_a_period_are_bounds(string period, double fewest, double? most)
    {
        var when = When.Of(period).Value;
        Assert.Equal(new PersonDays(fewest, most), PersonDays.Between(when.Start, when.End, Today));
    }

    [Theory]
    [InlineData(1, 5, 1)]
    [InlineData(5, 5, 5)]
    [InlineData(7, 5, 5)]
    [InlineData(8, 5, 6)]
    [InlineData(365, 5, 261)]
    [InlineData(365, 7, 365)]
    [InlineData(14, 4.5, 9)]
    public void Of_a_week_so_many_days_are_worked(double days, double week, double worked) => Assert.Equal(worked, PersonDays.Worked(days, week));

    [Fact]
    public void More_days_are_never_less_work() =>
        Prop.ForAll(Gen.Choose(0, 4000).ToArbitrary(), Gen.Choose(10, 70).ToArbitrary(), (days, week) => PersonDays.Worked(days, week / 10.0) <= PersonDays.Worked(days + 1, week / 10.0) + 1e-9).Hold();

    [Fact]
    public void A_closer_date_never_allows_what_a_coarser_one_does_not()
    {
        var span = from first in Gen.Choose(730_000, 732_000)
                   from more in Gen.Choose(0, 800)
                   from less in Gen.Choose(0, 1000)
                   let day = DateOnly.FromDayNumber(first + (more * less / 1000))
                   select (Wide: new DaySpan(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(first + more)), Close: new DaySpan(day, day));
        Prop.ForAll(span.ToArbitrary(), span.ToArbitrary(), (begins, ends) =>
        {
            var (wide, close) = (PersonDays.Between(begins.Wide, ends.Wide, Today), PersonDays.Between(begins.Close, ends.Close, Today));
            Assert.Equal(close.Fewest, close.Exact);
            Assert.InRange(close.Fewest, wide.Fewest, wide.Most!.Value);
        }).Hold();
    }

    [Theory]
    [InlineData(3.0, 3.0, "3")]
    [InlineData(3.0, 9.0, "3 to 9")]
    [InlineData(0.0, 9.0, "at most 9")]
    [InlineData(3.0, null, "at least 3")]
    public void They_are_told_as_they_are_known(double fewest, double? most, string told) => Assert.Equal(told, new PersonDays(fewest, most).Told);
}
