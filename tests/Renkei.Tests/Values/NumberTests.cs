using FsCheck;
using FsCheck.Fluent;
using Renkei.Core.Values;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Values;

/// <summary>Numbers keep the digits a person wrote, and a text that is not one is not taken for one.</summary>
public class NumberTests
{
    private static readonly Gen<string> Plain =
        from whole in Gen.Choose(0, int.MaxValue)
        from digits in Gen.Choose(0, 9).ListOf()
        from minus in Gen.Elements("", "-")
        where digits.Count < 15
        select $"{minus}{whole}{(digits.Count == 0 ? "" : ".")}{string.Concat(digits)}";

    [Theory]
    [InlineData("33.40")]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("1200.00")]
    [InlineData("0.0000000000000000000000001")]
    [InlineData("1234567890123456789012345678")]
    public void Digits_are_kept(string text) => Assert.Equal(text, Amount.Of(text).Value.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("+5")]
    [InlineData(" 5")]
    [InlineData("5 ")]
    [InlineData(".5")]
    [InlineData("-.5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("1,5")]
    [InlineData("1 000")]
    [InlineData("1e3")]
    [InlineData("0x10")]
    [InlineData("NaN")]
    [InlineData("٥")]
    [InlineData("５")]
    [InlineData("−5")]
    [InlineData("5-")]
    [InlineData("5\0")]
    [InlineData("12345678901234567890123456789")]
    [InlineData("0.12345678901234567890123456789")]
    public void Anything_that_would_lose_or_gain_something_by_reading_is_no_number(string text) =>
        Assert.Equal([Codes.NumberUnreadable], Amount.Of(text).Problems.Select(problem => problem.Code));

    [Fact]
    public void Every_plain_number_reads_back_as_written() => Prop.ForAll(
        Plain.ToArbitrary(),
        text => Assert.Equal(text.TrimStart('-'), Amount.Of(text).Value.ToString().TrimStart('-'))).Hold();

    [Theory]
    [InlineData("0", true)]
    [InlineData("100", true)]
    [InlineData("33.4", true)]
    [InlineData("33.4%", true)]
    [InlineData("33.4 %", true)]
    [InlineData("100.01", false)]
    [InlineData("-0.1", false)]
    [InlineData("%", false)]
    [InlineData("1/3", false)]
    public void A_share_is_a_percentage_of_a_whole(string text, bool isShare) => Assert.Equal(isShare, Share.Of(text).Problems.Count == 0);

    [Fact]
    public void A_share_keeps_its_digits_and_drops_its_sign() => Assert.Equal("33.40", Share.Of("33.40 %").Value.ToString());

    [Theory]
    [InlineData("16", "16 h")]
    [InlineData("16 h", "16 h")]
    [InlineData("0.5", "0.5 h")]
    [InlineData("0", "0 h")]
    public void Effort_is_person_hours(string text, string written)
    {
        Assert.Equal(written, Effort.Of(text).Value.ToString());
        Assert.Equal(Effort.Of(text).Value, Effort.Of(written).Value);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("16h")]
    [InlineData("2 d")]
    [InlineData(" h")]
    public void Other_units_and_negative_work_are_refused(string text) => Assert.NotEmpty(Effort.Of(text).Problems);

    [Theory]
    [InlineData("1", 1, 5, true)]
    [InlineData("5", 1, 5, true)]
    [InlineData("0.99", 1, 5, false)]
    [InlineData("5.01", 1, 5, false)]
    public void Both_ends_of_a_range_are_allowed(string text, int least, int most, bool allowed) =>
        Assert.Equal(allowed ? [] : [Codes.NumberOutOfRange], Amount.Of(text, least, most).Problems.Select(problem => problem.Code));
}
