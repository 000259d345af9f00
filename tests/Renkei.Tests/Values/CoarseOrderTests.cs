using FsCheck.Fluent;
using Renkei.Core.Values;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Values;

/// <summary>Certainly, perhaps or no: what coarse dates allow one to say.</summary>
public class CoarseOrderTests
{
    private const int Often = 2000;

    [Theory]
    [InlineData("1999", "2000", Truth.Certainly)]
    [InlineData("2000", "1999", Truth.No)]
    [InlineData("1999", "1999", Truth.Perhaps)]
    [InlineData("1999", "1999-06", Truth.Perhaps)]
    [InlineData("1999", "1999-01", Truth.Perhaps)]
    [InlineData("1999", "1999-01-01", Truth.No)]
    [InlineData("1999-05", "1999-06", Truth.Certainly)]
    [InlineData("1999-06-01", "1999-06-01", Truth.No)]
    [InlineData("1999-06-01", "1999-06-02", Truth.Certainly)]
    [InlineData("1999-12-31", "1999", Truth.No)]
    [InlineData("198X", "1990", Truth.Certainly)]
    [InlineData("198X~", "1990", Truth.Perhaps)]
    [InlineData("1995~", "1997", Truth.Certainly)]
    [InlineData("1995~", "1996", Truth.Perhaps)]
    [InlineData("1999/2004", "2005", Truth.Certainly)]
    [InlineData("1999/2004", "2002", Truth.No)]
    [InlineData("1998", "1999/2004", Truth.Certainly)]
    [InlineData("[1999..2001]", "2000", Truth.Perhaps)]
    [InlineData("2001/..", "2900", Truth.No)]
    [InlineData("2000", "2001/..", Truth.Certainly)]
    [InlineData("../1999", "2000", Truth.Certainly)]
    [InlineData("2000", "../1999", Truth.No)]
    public void One_lies_before_another(string one, string another, Truth truth) => Assert.Equal(truth, Dates.Of(one).Before(Dates.Of(another)));

    [Theory]
    [InlineData("1999", "1998-12-31", Truth.No)]
    [InlineData("1999", "1999-01-01", Truth.Perhaps)]
    [InlineData("1999", "1999-12-30", Truth.Perhaps)]
    [InlineData("1999", "1999-12-31", Truth.Certainly)]
    [InlineData("1999-06-01", "1999-06-01", Truth.Certainly)]
    [InlineData("1999/2004", "2000-01-01", Truth.Certainly)]
    [InlineData("../1999", "1950-01-01", Truth.Perhaps)]
    [InlineData("../1999", "1999-12-31", Truth.Certainly)]
    [InlineData("2001/..", "2000-12-31", Truth.No)]
    public void One_has_begun_by_a_day(string one, string day, Truth truth) => Assert.Equal(truth, Dates.Of(one).HasBegunBy(Dates.DayOf(day)));

    [Theory]
    [InlineData("1999", Truth.Certainly)]
    [InlineData("1999-03", Truth.Certainly)]
    [InlineData("1998", Truth.No)]
    [InlineData("2001", Truth.No)]
    [InlineData("199X", Truth.Perhaps)]
    [InlineData("1999~", Truth.Perhaps)]
    [InlineData("1999/2000", Truth.Certainly)]
    [InlineData("1998/2000", Truth.No)]
    [InlineData("1999/2001", Truth.No)]
    [InlineData("1999/..", Truth.No)]
    [InlineData("../1999", Truth.Perhaps)]
    [InlineData("[2000..2001]", Truth.Perhaps)]
    public void One_lies_within_1999_and_2000(string one, Truth truth) =>
        Assert.Equal(truth, Dates.Of(one).Within(new(1999, 1, 1), new(2000, 12, 31)));

    [Fact]
    public void No_two_dates_are_each_certainly_before_the_other() => Prop.ForAll(Dates.Any, Dates.Any, (one, another) =>
        Assert.False(one.Before(another) == Truth.Certainly && another.Before(one) != Truth.No)).Hold(Often);

    [Fact]
    public void What_is_certain_holds_for_every_pair_of_days_and_what_is_not_for_none() => Prop.ForAll(Dates.Any, Dates.Any, (one, another) =>
    {
        var pairs = (from end in Ends(one.End) from start in Ends(another.Start) select end < start).ToList();
        Assert.Equal(pairs.TrueForAll(before => before) ? Truth.Certainly : pairs.Contains(true) ? Truth.Perhaps : Truth.No, one.Before(another));
    }).Hold(Often);

    [Fact]
    public void What_has_certainly_begun_stays_so() => Prop.ForAll(Dates.Any, Dates.Days, (when, day) =>
        Assert.True(when.HasBegunBy(day.AddDays(1)) >= when.HasBegunBy(day))).Hold(Often);

    private static DateOnly[] Ends(DaySpan span) => [span.Earliest, span.Latest];
}
