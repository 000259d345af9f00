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
}
