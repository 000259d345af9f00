using Renkei.Analysis.Findings;

namespace Renkei.Tests.Analysis;

/// <summary>Numbers as a sentence says them.</summary>
public class WordsTests
{
    [Theory]
    [InlineData(1, "1 month")]
    [InlineData(12, "12 months")]
    [InlineData(18, "18 months")]
    [InlineData(24, "2 years")]
    [InlineData(23.6, "2 years")]
    [InlineData(30.4, "30 months")]
    [InlineData(120, "10 years")]
    public void Months_are_said_as_people_say_them(double months, string words) => Assert.Equal(words, Words.Months(months));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(0.754, "0.75")]
    [InlineData(-3.5, "-3.5")]
    [InlineData(6488, "6488")]
    [InlineData(10_000, "10,000")]
    [InlineData(-269_000.5, "-269,000.5")]
    public void A_large_number_is_read_in_groups_of_three(double number, string words) => Assert.Equal(words, Words.Number(number));
}
