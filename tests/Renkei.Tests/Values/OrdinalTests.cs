using Renkei.Core.Values;

namespace Renkei.Tests.Values;

/// <summary>Words that have an order but no distance.</summary>
public class OrdinalTests
{
    [Theory]
    [InlineData(Scale.Strength, "weak", "steady", "strong")]
    [InlineData(Scale.Comparison, "trails", "level", "leads")]
    [InlineData(Scale.Trend, "falling", "flat", "rising")]
    public void A_scale_has_three_words_lowest_first(Scale scale, string low, string middle, string high)
    {
        Assert.Equal([low, middle, high], Ordinal.WordsOf(scale));
        Assert.Equal([0, 1, 2], ((string[])[low, middle, high]).Select(word => Ordinal.Of(word, scale).Value.Rank));
    }

    [Theory]
    [InlineData("weak", Scale.Trend)]
    [InlineData("rising", Scale.Strength)]
    [InlineData("leads", Scale.Strength)]
    [InlineData("Weak", Scale.Strength)]
    [InlineData("3", Scale.Strength)]
    public void A_word_of_another_scale_is_refused(string word, Scale scale) =>
        Assert.Equal([Codes.WordNotInList], Ordinal.Of(word, scale).Problems.Select(problem => problem.Code));

    [Fact]
    public void Words_of_the_same_rank_on_different_scales_are_not_equal() => Assert.NotEqual(Ordinal.Of("weak", Scale.Strength).Value, Ordinal.Of("trails", Scale.Comparison).Value);

    [Fact]
    public void Words_have_no_order_across_scales_and_are_no_numbers() // the order is said by scale and rank alone
    {
        Assert.False(typeof(IComparable).IsAssignableFrom(typeof(Ordinal)));
        Assert.DoesNotContain(typeof(Ordinal).GetMethods(), method => method.Name is "op_LessThan" or "op_GreaterThan" or "op_Implicit" or "op_Explicit");
    }

    [Theory]
    [InlineData("weak")]
    [InlineData("leads")]
    [InlineData("0")]
    [InlineData("5")]
    [InlineData("3.5")]
    [InlineData("4.50")]
    public void A_score_is_a_word_or_a_number_and_stays_as_written(string text)
    {
        var score = Score.Of(text).Value;
        Assert.Equal(text, score.ToString());
        Assert.True(score.Word is null != score.Number is null);
    }

    [Theory]
    [InlineData("rising")]
    [InlineData("5.1")]
    [InlineData("-1")]
    [InlineData("good")]
    [InlineData("")]
    public void Anything_else_is_no_score(string text) => Assert.Equal([Codes.ScoreUnreadable], Score.Of(text).Problems.Select(problem => problem.Code));
}
