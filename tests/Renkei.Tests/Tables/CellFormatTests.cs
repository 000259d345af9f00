using FsCheck.Fluent;
using Renkei.App.Access.Tables;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Tables;

/// <summary>Numbers and days in a workbook are what they show.</summary>
public class CellFormatTests
{
    [Theory]
    [InlineData("33.4", "33.4", "General")]
    [InlineData("33.40", "33.4", "0.00")]
    [InlineData("100", "100", "General")]
    [InlineData("-0.50", "-0.5", "0.00")]
    [InlineData("16 h", "16", "0\" h\"")]
    [InlineData("1200.50 USD", "1200.5", "0.00\" USD\"")]
    [InlineData("123456789012345", "123456789012345", "General")]
    public void A_number_is_one_to_the_spreadsheet_and_reads_back(string text, string value, string format)
    {
        Assert.Equal((value, format), CellFormat.OfNumber(text));
        Assert.Equal(text, CellFormat.Read(value, format, from1904: false));
    }

    [Theory]
    [InlineData("1234567890123456")]
    [InlineData("0.1234567890123456")]
    [InlineData("0049")]
    [InlineData("+5")]
    [InlineData("1E5")]
    [InlineData("weak")]
    [InlineData("")]
    [InlineData("5 %")]
    [InlineData(" 5")]
    [InlineData("-0")]
    [InlineData("5  h x1")]
    public void What_would_not_read_back_stays_text(string text) => Assert.Null(CellFormat.OfNumber(text));

    [Fact]
    public void Whatever_becomes_a_number_reads_back()
    {
        var texts = Gen.Choose(0, 15).Select(sign => "0123456789.- hEU"[sign]).ListOf().Select(letters => string.Concat(letters));
        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            if (CellFormat.OfNumber(text) is var (value, format)) Assert.Equal(text, CellFormat.Read(value, format, from1904: false));
        }).Hold(5000);
    }

    [Theory]
    [InlineData("0.30000000000000004", "General", "0.3")]
    [InlineData("33.399999999999999", "General", "33.4")]
    [InlineData("1E3", "General", "1000")]
    [InlineData("1.5E-5", "General", "0.000015")]
    [InlineData("1E-40", "General", "1E-40")]
    [InlineData("1E300", "General", "1E300")]
    [InlineData("0.334", "0%", "33.4%")]
    [InlineData("0.5", "0.00%", "50%")]
    [InlineData("33.456", "0.00", "33.456")]
    [InlineData("1234.5", "#,##0.00", "1234.5")]
    [InlineData("5", "0.00E+00", "5")]
    [InlineData("5", "0 \"days\"", "5")] // not one of ours: the number is what counts
    public void Numbers_of_other_programs_are_read_to_fifteen_digits(string value, string format, string text) => Assert.Equal(text, CellFormat.Read(value, format, from1904: false));

    [Theory]
    [InlineData("36246", "yyyy\\-mm\\-dd", "1999-03-27")]
    [InlineData("36220", "mmm-yy", "1999-03")]
    [InlineData("36161", "yyyy", "1999")]
    [InlineData("36246", "d. mmmm yyyy", "1999-03-27")]
    [InlineData("36246", "[$-411]yyyy\"年\"m\"月\"d\"日\"", "1999-03-27")]
    [InlineData("36246", "yyyy\"年\"m\"月\"", "1999-03")]
    [InlineData("36246.5", "yyyy-mm-dd hh:mm", "1999-03-27T12:00:00")]
    [InlineData("36246", "dd/mm/yyyy;@", "1999-03-27")]
    [InlineData("61", "yyyy-mm-dd", "1900-03-01")]
    [InlineData("1", "yyyy-mm-dd", "1900-01-01")]
    [InlineData("5", "0 \"months\"", "5")]
    [InlineData("5", "[Red]0", "5")]
    public void A_day_is_as_coarse_as_it_is_shown(string value, string format, string text) => Assert.StartsWith(text, CellFormat.Read(value, format, from1904: false), StringComparison.Ordinal);

    [Fact]
    public void Days_may_be_counted_from_1904() => Assert.Equal("1999-03-27", CellFormat.Read("34784", "yyyy-mm-dd", from1904: true));

    [Theory]
    [InlineData("1999-03-27", "36246")]
    [InlineData("1900-03-01", "61")]
    [InlineData("2999-12-31", "401768")]
    [InlineData("1900-02-28", null)] // spreadsheets miscount the days before March 1900
    [InlineData("1899-12-31", null)]
    [InlineData("1999-03", null)]
    [InlineData("1999-03-27~", null)]
    public void Known_days_are_days_and_all_else_is_text(string text, string? days)
    {
        Assert.Equal(days, CellFormat.OfDay(text));
        if (days is not null) Assert.Equal(text, CellFormat.Read(days, CellFormat.Day, from1904: false));
    }

    [Theory]
    [InlineData("a\rb", "a_x000D_b")]
    [InlineData("_x000D_", "_x005F_x000D_")]
    [InlineData("_x000d_\0", "_x005F_x000d__x0000_")]
    [InlineData("_x00_", "_x00_")]
    [InlineData("plain\n\t", "plain\n\t")]
    public void What_XML_cannot_hold_is_written_as_a_code(string text, string written)
    {
        Assert.Equal(written, CellEscapes.Encode(text));
        Assert.Equal(text, CellEscapes.Decode(written));
    }
}
