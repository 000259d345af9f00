using Renkei.App.Access.Intake;
using Renkei.Tests.Tables;

namespace Renkei.Tests.Intake;

/// <summary>Where the tables of a sheet stand, and what they seem to hold.</summary>
public sealed class SheetBlocksTests
{
    [Theory]
    [InlineData("Date | Topic | Participants", "meeting: when what people")]
    [InlineData("Datum | Thema | Teilnehmer | Ort", "meeting: when what people place")]
    [InlineData("日付 | 件名 | 出席者", "meeting: when what people")]
    [InlineData("訪問日 | 訪問先 | 目的 | 訪問者", "visit: when organizations what people")]
    [InlineData("Visit date | Host | Purpose", "visit: when organizations what")]
    [InlineData("Name | Company | E-mail | Job title", "person: name organization mail role")]
    [InlineData("Nachname | Vorname | Firma | Funktion", "person: surname given organization role")]
    [InlineData("氏名 | 会社 | 役職", "person: name organization role")]
    [InlineData("What | Owner | Due date | Status", "action: what owner due state")]
    [InlineData("Aufgabe | Verantwortlich | Fällig am", "action: what owner due")]
    [InlineData("Name | Home company | Host company | Start | End", "posting: person from to start end")]
    [InlineData("出向者 | 出向元 | 出向先 | 開始日", "posting: person from to start")]
    [InlineData("Company | Country | Industry", "organization: name country industry")]
    [InlineData("Lesson learned | Date | Learned from | Topic", "insight: what when from capability")]
    public void A_header_tells_what_a_table_holds(string header, string block) =>
        Assert.Equal(block, Told(Assert.Single(Find($"{header}\na | b | c | d | e"))));

    [Fact]
    public void Two_tables_below_and_beside_each_other_are_found_among_titles_blanks_sums_and_repeated_headers()
    {
        var blocks = Find("""
            Alliance with Berg, 2024
            
            Meetings | | | | | People
            Date | Topic | Participants | | | Name | Company | E-mail
            KW 12 | Cooling | Jun Aoki | | | Jun Aoki | Aoki | jun@aoki.example
            
            3.4.2024 | Moulds | Eva Berg; Jun Aoki | | | Eva Berg | Berg | eva@berg.example
            Second quarter
            Date | Topic | Participants
            Total | 2
            
            Open points
            What | Who | Due
            Send drawing | Eva Berg | 1.5.2024
            """);
        Assert.Equal(["meeting: when what people", "person: name organization mail", "meeting: when what people", "action: what owner due"], blocks.Select(Told));
        Assert.Equal(["5 7", "5 7", "", "14"], blocks.Select(block => string.Join(' ', block.Rows.Select(row => row.Line))));
        Assert.Equal((2024, "Meetings"), (blocks[0].Year, blocks[0].Title));
        Assert.Contains((10, "It sums up others."), blocks[2].PassedOver);
    }

    [Fact]
    public void What_stands_in_the_cells_helps_where_the_header_does_not()
    {
        var block = Assert.Single(Find("Name | Company | X1 | Job title\nJun Aoki | Aoki | jun@aoki.example | CEO\nEva Berg | Berg | eva@berg.example | Engineer"));
        var column = block.Columns[2];
        Assert.Equal(("mail", Sureness.Likely, "Its cells are mail addresses."), (column.Field, column.Sureness, column.Why));
        Assert.Equal("people", Assert.Single(Find("Date | Topic | X1\n2024-03-12 | Cooling | Jun Aoki", names: ["jun aoki"])).Columns[2].Field);
        Assert.Equal("", Assert.Single(Find("Date | Topic | X1\n2024-03-12 | Cooling | Jun Aoki")).Columns[2].Field);
    }

    [Fact]
    public void A_table_nobody_knows_is_asked_about_and_what_was_answered_is_remembered()
    {
        const string sheet = "Wann genau | Worum ging es\n12.3.2024 | Formen\n";
        var block = Assert.Single(Find(sheet));
        Assert.Equal(("", Sureness.Unsure), (block.Kind, block.Sureness));
        var mapping = new RememberedMapping(block.Signature, "meeting", ["when", "what"]);
        var again = Assert.Single(Find($"Neuer Titel\n\n{sheet}", remembered: [mapping]));
        Assert.Equal(("meeting: when what", Sureness.Sure), (Told(again), again.Sureness));
        Assert.Equal(mapping.Fields, again.ToMapping().Fields);
    }

    [Fact]
    public void A_workbook_with_merged_cells_and_a_hidden_row_is_read_as_it_looks()
    {
        using var scratch = new Scratch();
        string[] Row(params string[] cells) => RawWorkbook.Row(cells);
        var rows = string.Concat(((string[][])[Row("Date", "Topic", "Participants"), Row("12.3.2024", "Cooling", "Jun Aoki"), Row("", "Moulds", "Eva Berg"), Row("13.3.2024", "Secret", "Kai Lund")])
            .Index().Select(row => $"<row r=\"{row.Index + 1}\"{(row.Index == 3 ? " hidden=\"1\"" : "")}>{string.Concat(row.Item)}</row>"));
        // the part of a sheet goes on after its rows with the cells that were put together
        var path = new RawWorkbook().With("2024", $"{rows}</sheetData><mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells><sheetData>").Save(scratch["meetings.xlsx"]);
        var grid = Assert.Single(SheetGrid.Open(path).Value);
        var block = Assert.Single(SheetBlocks.Find(grid, [], new HashSet<string>()));
        Assert.Equal(["12.3.2024", "12.3.2024"], block.Rows.Select(row => block.Cell(row, "when")));
        Assert.Equal([(4, "The row is hidden.")], block.PassedOver);
    }

    private static IReadOnlyList<SheetBlock> Find(string text, IReadOnlyList<RememberedMapping>? remembered = null, HashSet<string>? names = null) =>
        SheetBlocks.Find(SheetGrid.Of("a.xlsx", "Sheet1", text), remembered ?? [], names ?? []);

    private static string Told(SheetBlock block) => $"{block.Kind}: {string.Join(' ', block.Columns.Select(column => column.Field).Where(field => field.Length > 0))}";
}
