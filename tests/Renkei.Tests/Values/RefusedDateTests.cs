using Renkei.Core.Values;

namespace Renkei.Tests.Values;

/// <summary>What is not a date is a value that says why, never a guess.</summary>
public class RefusedDateTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" 1999")]
    [InlineData("1999 ")]
    [InlineData("99")]
    [InlineData("12345")]
    [InlineData("1XXX")]
    [InlineData("XXXX")]
    [InlineData("19X5")]
    [InlineData("198x")]
    [InlineData("1999-3")]
    [InlineData("1999/03")]
    [InlineData("1999.03.27")]
    [InlineData("27.03.1999")]
    [InlineData("1999-XX")]
    [InlineData("1999-03-2X")]
    [InlineData("1999~~")]
    [InlineData("~1999")]
    [InlineData("1999?")]
    [InlineData("c. 1999")]
    [InlineData("１９９９")]
    [InlineData("1999/")]
    [InlineData("/1999")]
    [InlineData("1999/2000/2001")]
    [InlineData("[1999..2001")]
    [InlineData("[1999]")]
    [InlineData("[1999..]")]
    [InlineData("[..1999]")]
    [InlineData("[1999..2001]~")]
    [InlineData("[1999..2001]/2004")]
    [InlineData("1999..2001")]
    [InlineData("1999/...")]
    [InlineData("..")]
    [InlineData("-999")]
    [InlineData("+1999")]
    [InlineData("1999\0")]
    public void A_text_in_no_form_of_a_date_is_unreadable(string text) => Assert.All(When.Of(text).Problems, problem =>
        Assert.Contains(problem.Code, (Code[])[Codes.DateUnreadable, Codes.DateNotInCalendar]));

    [Theory]
    [InlineData("")]
    [InlineData("1999-3")]
    [InlineData("19X5")]
    [InlineData("[..1999]")]
    [InlineData("soon")]
    public void The_code_of_an_unreadable_date_is_date_unreadable(string text) => Assert.Equal([Codes.DateUnreadable], When.Of(text).Problems.Select(problem => problem.Code));

    [Theory]
    [InlineData("1999-00")]
    [InlineData("1999-13")]
    [InlineData("1999-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("1999-04-31")]
    [InlineData("1999-01-00")]
    [InlineData("0999")]
    [InlineData("3000")]
    [InlineData("0000-01-01")]
    public void A_day_that_does_not_exist_is_not_in_the_calendar(string text) => Assert.Equal([Codes.DateNotInCalendar], When.Of(text).Problems.Select(problem => problem.Code));

    [Theory]
    [InlineData("2004/1999")]
    [InlineData("[2001..1999]")]
    [InlineData("1999-06-02/1999-06-01")]
    public void A_stretch_that_certainly_ends_before_it_begins_is_refused(string text) => Assert.Equal([Codes.PeriodOutOfOrder], When.Of(text).Problems.Select(problem => problem.Code));

    [Theory]
    [InlineData("1999-06/1999")]
    [InlineData("1999~/1998")]
    [InlineData("1999/1999-06-30")]
    public void A_stretch_that_perhaps_ends_after_it_begins_is_allowed(string text) => Assert.Empty(When.Of(text).Problems);

    [Fact]
    public void Both_ends_of_a_stretch_tell_what_is_wrong_with_them() =>
        Assert.Equal([Codes.DateUnreadable, Codes.DateNotInCalendar], When.Of("soon/1999-13").Problems.Select(problem => problem.Code));

    [Fact]
    public void The_first_and_the_last_year_may_be_approximate()
    {
        Assert.Equal(new DateOnly(999, 1, 1), Dates.Of("1000~").Start.Earliest);
        Assert.Equal(new DateOnly(3000, 12, 31), Dates.Of("2999~").End.Latest);
    }
}
