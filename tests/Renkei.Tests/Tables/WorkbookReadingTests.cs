using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Renkei.Core.Books;
using Renkei.Core.Capabilities;
using Renkei.Tests.Golden;
using Sheet = DocumentFormat.OpenXml.Spreadsheet.Sheet;

namespace Renkei.Tests.Tables;

/// <summary>Workbooks as other programs write them, and what is told of mistakes in them.</summary>
public sealed class WorkbookReadingTests : IDisposable
{
    private static readonly string[] Names = ["measure", "when", "of", "layer", "number", "note", "source"];
    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void Shared_texts_runs_and_readings_of_letters_are_read()
    {
        var measure = Read(new()
        {
            Texts = "<si><t>told</t></si><si><r><t xml:space=\"preserve\">two </t></r><r><rPr><b/></rPr><t>runs</t></r></si><si><t>青木</t><rPh sb=\"0\" eb=\"2\"><t>アオキ</t></rPh><phoneticPr fontId=\"1\"/></si><si/>",
        }, "<c t=\"inlineStr\"><is><r><t>1999</t></r></is></c>", "", "<c t=\"s\"><v>2</v></c>");
        Assert.Equal("青木", measure.Note);
        const string runs = "<si><r><rPr><sz val=\"11\"/></rPr><t>日本語</t></r><r><rPr><sz val=\"11\"/><rFont val=\"Calibri\"/></rPr><t xml:space=\"preserve\"> and </t></r><r><t/></r><r><t>runs</t></r></si>";
        Assert.Equal("日本語 and runs", Read(new() { Texts = runs }, Text("1999"), "", "<c t=\"s\"><v>0</v></c>").Note);
    }

    [Theory]
    [InlineData("<c><v>36246</v></c>", null, "36246")]
    [InlineData("<c s=\"1\"><v>36246</v></c>", "1999-03-27", null)]
    [InlineData("<c s=\"2\"><v>36220</v></c>", "1999-03", null)]
    [InlineData("<c><v>1999</v></c>", "1999", null)]
    [InlineData("<c t=\"d\"><v>1999-03-27</v></c>", "1999-03-27", null)]
    [InlineData("<c t=\"str\"><f>A1</f><v>1999</v></c>", "1999", null)]
    [InlineData("<c s=\"1\"><f>A1+1</f><v>36246</v></c>", "1999-03-27", null)]
    [InlineData("<c s=\"9\"><v>1999</v></c>", "1999", null)]
    public void A_date_is_a_day_a_month_or_a_text(string cell, string? when, string? wrong)
    {
        var workbook = new RawWorkbook { Styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"17\"/></cellXfs>" };
        if (wrong is null) Assert.Equal(when, Read(workbook, cell, "", "").When);
        else Assert.Contains($"stake.xlsx:measure!B2: date-unreadable: '{wrong}' is not a date.", Wrong(workbook, cell, ""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<c><v>33.399999999999999</v></c>", "33.4")]
    [InlineData("<c s=\"1\"><v>1.2E3</v></c>", "1200.00")]
    [InlineData("<c t=\"str\"><v>33.4</v></c>", "33.4")]
    [InlineData("<c><f>1/3</f><v>0.33333333333333331</v></c>", "0.333333333333333")]
    [InlineData("<c><f t=\"shared\" si=\"0\"/><v>5</v></c>", "5")]
    [InlineData("<c><v>5</v><extLst><ext uri=\"x\"/></extLst></c>", "5")]
    public void A_number_is_read_to_fifteen_digits(string cell, string number) =>
        Assert.Equal(number, Read(new() { Styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"0.00\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs>" }, Text("1999"), cell, "").Number);

    [Theory]
    [InlineData("<c><f>1+1</f></c>", "stake.xlsx:measure!E2: formula-without-value: The formula in this cell has no computed value.")]
    [InlineData("<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "stake.xlsx:measure!E2: formula-without-value: The formula in this cell gives #DIV/0!.")]
    [InlineData("<c t=\"s\"><v>5</v></c>", "stake.xlsx:measure!A2: workbook-unreadable: Here the sheet cannot be read. There is no text 5.")]
    [InlineData("<c t=\"b\"><v>1</v></c>", "stake.xlsx:measure!E2: number-unreadable: 'true' is not a number.")]
    public void What_holds_no_value_is_told_in_its_cell(string cell, string told) => Assert.StartsWith(told, Wrong(new(), Text("1999"), cell), StringComparison.Ordinal);

    [Fact]
    public void A_text_that_looks_like_a_formula_is_a_text() => Assert.Equal("=1+1", Read(new(), Text("1999"), "", Text("=1+1")).Note);

    [Fact]
    public void A_formula_that_gives_an_empty_text_says_nothing() => Assert.Null(Read(new(), Text("1999"), "<c t=\"str\"><f>\"\"</f><v></v></c>", "").Number);

    [Fact]
    public void Days_counted_from_1904_are_read() =>
        Assert.Equal("1999-03-27", Read(new() { Settings = "<workbookPr date1904=\"1\"/>", Styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>" }, "<c s=\"0\"><v>34784</v></c>", "", "").When);

    [Fact]
    public void Empty_sheets_empty_rows_and_gaps_are_passed_over()
    {
        var workbook = Frame(new()).With("Sheet9", "").With("measure", $"""
            <row r="3"><c r="B3" t="inlineStr"><is><t>measure</t></is></c><c r="D3" t="inlineStr"><is><t>when</t></is></c><c r="E3" t="inlineStr"><is><t>of</t></is></c><c r="F3" t="inlineStr"><is><t>layer</t></is></c><c r="G3" t="inlineStr"><is><t>source</t></is></c></row>
            <row r="4" s="1"><c r="A4"/><c r="XFD4"/></row>
            <row r="9"><c r="B9" t="inlineStr"><is><t>m1</t></is></c><c r="D9"><v>1999</v></c><c r="E9" t="inlineStr"><is><t>aoki</t></is></c><c r="F9" t="inlineStr"><is><t>deep</t></is></c><c r="G9" t="inlineStr"><is><t>told</t></is></c></row>
            """);
        Assert.Equal("1999", Scratch.Open(workbook.Save(scratch["stake.xlsx"])).Ledger.SeenBy(Viewer.Coder()).Only(Measure.Kind).When!.Text);
    }

    [Fact]
    public void A_value_far_to_the_right_is_refused() => Assert.StartsWith(
        "stake.xlsx:measure!A2: table-too-wide: A value stands beyond column 200.",
        Problems(Frame(new()).With("measure", $"<row>{string.Concat(Names.Select(Text))}</row><row><c r=\"XFD2\"><v>1</v></c></row>")), StringComparison.Ordinal);

    [Fact]
    public void A_sheet_that_is_no_kind_is_told_of_in_its_place() => Assert.Equal(
        "stake.xlsx:Meetings!A1: kind-unknown: 'meetings' is not a kind of record.",
        Problems(Frame(new()).WithRows("Meetings", RawWorkbook.Row("event"))).Split('\n')[0]);

    [Fact]
    public void A_workbook_written_by_another_program_is_read()
    {
        using (var document = SpreadsheetDocument.Create(scratch["other.xlsx"], SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new(new Sheets());
            var texts = workbook.AddNewPart<SharedStringTablePart>();
            texts.SharedStringTable = new();
            Add(workbook, texts, "organization", ["organization", "name", "book"], ["aoki", "Aoki & Söhne <GmbH>", "aoki"]);
            Add(workbook, texts, "measure", ["measure", "when", "of", "layer", "number"], ["m1", "1999", "aoki", "deep", "33.4"]);
        }

        var (exitCode, _, error) = RenkeiProgram.Run("import", scratch["other.xlsx"], "-o", scratch["out.yaml"], "--book", "aoki");
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("name: Aoki & Söhne <GmbH>", File.ReadAllText(scratch["out.yaml"]), StringComparison.Ordinal);
    }

    private static void Add(WorkbookPart workbook, SharedStringTablePart texts, string name, params string[][] rows)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        part.Worksheet = new(new SheetData(rows.Select(row => new Row(row.Select(text =>
        {
            if (double.TryParse(text, out var number)) return (OpenXmlElement)new Cell { CellValue = new(number) };
            texts.SharedStringTable.AppendChild(new SharedStringItem(new Text(text)));
            return new Cell { DataType = CellValues.SharedString, CellValue = new(texts.SharedStringTable.ChildElements.Count - 1) };
        })))));
        workbook.Workbook.Sheets!.AppendChild(new Sheet { Name = name, SheetId = (uint)workbook.Workbook.Sheets.ChildElements.Count + 1, Id = workbook.GetIdOfPart(part) });
    }

    private static string Text(string text) => RawWorkbook.Text(text);

    private static RawWorkbook Frame(RawWorkbook workbook) => workbook
        .WithRows("Renkei", RawWorkbook.Row("renkei", "case"), ["<c><v>1</v></c>", "<c t=\"b\"><v>1</v></c>"])
        .WithRows("organization", RawWorkbook.Row("organization", "name", "source"), RawWorkbook.Row("aoki", "Aoki", "told"), RawWorkbook.Row("berg", "Berg", "told"))
        .WithRows("alliance", RawWorkbook.Row("alliance", "parties", "source"), RawWorkbook.Row("pact", "aoki; berg", "told"));

    private (string? When, string? Number, string? Note) Read(RawWorkbook workbook, string when, string number, string note)
    {
        File.Delete(scratch["stake.xlsx"]);
        var measure = Scratch.Open(WithMeasure(workbook, when, number, note).Save(scratch["stake.xlsx"])).Ledger.SeenBy(Viewer.Coder()).Only(Measure.Kind);
        return (measure.When?.Text, Measure.Number.Of(measure)?.ToString(), Measure.Kind.Note.Of(measure));
    }

    private string Wrong(RawWorkbook workbook, string when, string number) => Problems(WithMeasure(workbook, when, number, ""));

    private string Problems(RawWorkbook workbook) => scratch.Problems("check", workbook.Save(scratch["stake.xlsx"]));

    private static RawWorkbook WithMeasure(RawWorkbook workbook, string when, string number, string note) => Frame(workbook)
        .WithRows("measure", RawWorkbook.Row(Names), [Text("m1"), when, Text("aoki"), Text("deep"), number.Length == 0 ? "<c/>" : number, note.Length == 0 ? "<c/>" : note, Text("told")]);
}
