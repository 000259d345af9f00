using FsCheck.Fluent;
using Renkei.Core.Values;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Values;

/// <summary>What one could know of a date on a day.</summary>
public class DateAsOfTests
{
    private const int Often = 2000;

    [Theory]
    [InlineData("1999/2004", "2000-06-30", "1999/..")]
    [InlineData("1999/2004", "2003-12-31", "1999/..")]
    [InlineData("1999/2004", "2004-01-01", "1999/2004")]
    [InlineData("1999-03~/2004-02-29", "2004-02-28", "1999-03~/..")]
    [InlineData("1999-03~/2004-02-29", "2004-02-29", "1999-03~/2004-02-29")]
    [InlineData("2001/..", "2002-01-01", "2001/..")]
    [InlineData("[1999..2001]", "2000-01-01", "[1999..2001]")]
    [InlineData("1999", "1999-01-01", "1999")]
    [InlineData("../2010", "2005-01-01", "../..")]
    public void An_end_still_to_come_is_not_known(string text, string day, string known) => Assert.Equal(Dates.Of(known), Dates.Of(text).AsOf(Dates.DayOf(day)));

    [Fact]
    public void The_words_read_back_to_an_equal_date() => Prop.ForAll(Dates.Any, Dates.Days, (when, day) =>
        Assert.All((When[])[when, when.AsOf(day)], one =>
        {
            var again = Dates.Of(one.Text);
            Assert.Equal(one, again);
            Assert.Equal((one.Start, one.End, one.Lasts), (again.Start, again.End, again.Lasts));
            Assert.Equal(one.GetHashCode(), again.GetHashCode());
        })).Hold(Often);

    [Fact]
    public void No_end_after_the_day_is_revealed() => Prop.ForAll(Dates.Any, Dates.Days, (when, day) =>
    {
        var known = when.AsOf(day);
        Assert.True(!known.Lasts || known.IsOpen || known.End.Earliest <= day);
    }).Hold(Often);

    [Fact]
    public void To_ask_twice_changes_nothing() => Prop.ForAll(Dates.Any, Dates.Days, (when, day) =>
        Assert.Equal(when.AsOf(day), when.AsOf(day).AsOf(day))).Hold(Often);

    [Fact]
    public void What_is_known_early_is_the_same_whether_asked_early_or_late() => Prop.ForAll(Dates.Any, Dates.Days, Dates.Days, (when, one, another) =>
    {
        var (early, late) = one < another ? (one, another) : (another, one);
        Assert.Equal(when.AsOf(early), when.AsOf(late).AsOf(early));
    }).Hold(Often);

    [Fact]
    public void A_day_is_itself() => Prop.ForAll(Dates.Days, day =>
        Assert.Equal(new DaySpan(day, day), When.On(day).Start)).Hold(Often);
}
