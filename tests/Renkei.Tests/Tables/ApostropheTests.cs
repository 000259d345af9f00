using FsCheck.Fluent;
using Renkei.App.Access.Tables;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Tables;

/// <summary>In a CSV no text is a formula, and every text comes back.</summary>
public class ApostropheTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+x", "'+x")]
    [InlineData("-x", "'-x")]
    [InlineData("@x", "'@x")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "'\rx")]
    [InlineData("＝x", "'＝x")]
    [InlineData("-Infinity", "'-Infinity")]
    [InlineData("+", "'+")]
    [InlineData("-5", "-5")]
    [InlineData("-0.50", "-0.50")]
    [InlineData("-1.5E-05", "-1.5E-05")]
    [InlineData("'=x", "''=x")]
    [InlineData("''", "'''")]
    [InlineData("'tis", "'tis")]
    [InlineData("'", "'")]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    public void A_text_that_a_spreadsheet_would_run_is_led_by_an_apostrophe(string text, string led)
    {
        Assert.Equal(led, Apostrophe.Lead(text));
        Assert.Equal(text, Apostrophe.TakeOff(led));
    }

    [Fact]
    public void Every_text_comes_back_and_none_is_a_formula()
    {
        var texts = Gen.Choose(0, 11).Select(sign => "=+-@\t\r'5xE.＝"[sign]).ListOf().Select(letters => string.Concat(letters));
        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var led = Apostrophe.Lead(text)!;
            Assert.Equal(text, Apostrophe.TakeOff(led));
            if (led.Length > 0 && "=+-@\t\r＝".Contains(led[0], StringComparison.Ordinal)) Assert.True(double.TryParse(led, System.Globalization.NumberStyles.Float, null, out _), $"'{led}' may be run.");
        }).Hold(2000);
    }
}
