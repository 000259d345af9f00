using Renkei.Analysis.Findings;
using Renkei.Core.Values;

namespace Renkei.Tests.Analysis;

/// <summary>Dates as a sentence says them.</summary>
public class DateWordsTests
{
    [Theory]
    [InlineData("198X", "the 1980s")]
    [InlineData("19XX", "the 20th century")]
    [InlineData("20XX", "the 21st century")]
    [InlineData("[19XX..2004]", "between the 20th century and 2004")]
    [InlineData("../1999", "until 1999")]
    [InlineData("2001/..", "since 2001")]
    [InlineData("../..", "still lasting, begun nobody tells when")]
    public void Coarse_and_open_dates_are_said_as_people_say_them(string date, string words) => Assert.Equal(words, DateWords.Of(When.Of(date).Value));

    [Fact]
    public void A_day_that_stands_for_none_is_never_told_as_a_year() => Assert.All([DateOnly.MinValue, DateOnly.MaxValue], day => Assert.Equal("no day named", DateWords.Of(day)));
}
