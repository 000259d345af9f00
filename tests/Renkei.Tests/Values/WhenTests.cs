using Renkei.Core.Values;

namespace Renkei.Tests.Values;

/// <summary>Each way to write a date, with the first and the last day it allows (design §2, decision 3).</summary>
public class WhenTests
{
    [Theory]
    [InlineData("1999", "1999-01-01", "1999-12-31")]
    [InlineData("1999-03", "1999-03-01", "1999-03-31")]
    [InlineData("1999-04", "1999-04-01", "1999-04-30")]
    [InlineData("1999-02", "1999-02-01", "1999-02-28")]
    [InlineData("2000-02", "2000-02-01", "2000-02-29")]
    [InlineData("1900-02", "1900-02-01", "1900-02-28")]
    [InlineData("1999-03-27", "1999-03-27", "1999-03-27")]
    [InlineData("2000-02-29", "2000-02-29", "2000-02-29")]
    [InlineData("198X", "1980-01-01", "1989-12-31")]
    [InlineData("19XX", "1900-01-01", "1999-12-31")]
    [InlineData("[1999..2001]", "1999-01-01", "2001-12-31")]
    [InlineData("[1999-12..2000-02]", "1999-12-01", "2000-02-29")]
    [InlineData("[1999..1999]", "1999-01-01", "1999-12-31")]
    public void A_moment_lies_between_the_first_and_the_last_day_its_words_allow(string text, string first, string last)
    {
        var when = Dates.Of(text);
        Assert.Equal(new DaySpan(Dates.DayOf(first), Dates.DayOf(last)), when.Start);
        Assert.Equal(when.Start, when.End);
        Assert.False(when.Lasts);
        Assert.False(when.IsOpen);
        Assert.Equal(Dates.DayOf(last), when.LatestNamedDay);
    }

    [Theory]
    [InlineData("1999-03-27~", "1999-03-26", "1999-03-28")]
    [InlineData("2000-03-01~", "2000-02-29", "2000-03-02")]
    [InlineData("1999-03~", "1999-02-01", "1999-04-30")]
    [InlineData("2000-01~", "1999-12-01", "2000-02-29")]
    [InlineData("1995~", "1994-01-01", "1996-12-31")]
    [InlineData("199X~", "1985-01-01", "2004-12-31")]
    [InlineData("19XX~", "1895-01-01", "2004-12-31")]
    public void Approximately_is_one_unit_wider_on_each_side_and_never_more_than_five_years(string text, string first, string last) =>
        Assert.Equal(new DaySpan(Dates.DayOf(first), Dates.DayOf(last)), Dates.Of(text).Start);

    [Theory]
    [InlineData("1999/2004", "1999-01-01", "1999-12-31", "2004-01-01", "2004-12-31")]
    [InlineData("1999-03/2004-06-01", "1999-03-01", "1999-03-31", "2004-06-01", "2004-06-01")]
    [InlineData("199X/2004~", "1990-01-01", "1999-12-31", "2003-01-01", "2005-12-31")]
    [InlineData("1999/1999", "1999-01-01", "1999-12-31", "1999-01-01", "1999-12-31")]
    [InlineData("1999-06/1999", "1999-06-01", "1999-06-30", "1999-06-01", "1999-12-31")]
    [InlineData("1999~/1999-06", "1998-01-01", "1999-06-30", "1999-06-01", "1999-06-30")]
    public void A_stretch_begins_within_its_first_words_and_ends_within_its_last(string text, string begins, string begun, string ends, string ended)
    {
        var when = Dates.Of(text);
        Assert.Equal(new DaySpan(Dates.DayOf(begins), Dates.DayOf(begun)), when.Start);
        Assert.Equal(new DaySpan(Dates.DayOf(ends), Dates.DayOf(ended)), when.End);
        Assert.True(when.Lasts);
    }

    [Fact]
    public void What_still_lasts_has_no_end_and_names_its_beginning_only()
    {
        var when = Dates.Of("2001/..");
        Assert.True(when.IsOpen);
        Assert.Equal(DateOnly.MaxValue, when.End.Earliest);
        Assert.Equal(new DateOnly(2001, 12, 31), when.LatestNamedDay);
    }

    [Fact]
    public void What_began_nobody_knows_when_began_at_the_latest_when_it_ended()
    {
        var when = Dates.Of("../1999");
        Assert.Equal(new DaySpan(DateOnly.MinValue, new DateOnly(1999, 12, 31)), when.Start);
        Assert.Equal(new DaySpan(new DateOnly(1999, 1, 1), new DateOnly(1999, 12, 31)), when.End);
        Assert.Equal(Truth.Perhaps, Dates.Of("1980").Before(when));
        Assert.Equal(DateOnly.MinValue, Dates.Of("../..").LatestNamedDay);
    }
}
