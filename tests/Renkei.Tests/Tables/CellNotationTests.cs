using System.Text.RegularExpressions;
using Renkei.Core;
using Renkei.Core.Records;
using Renkei.Core.Tables;

namespace Renkei.Tests.Tables;

/// <summary>What a field says fits into a cell and back.</summary>
public partial class CellNotationTests
{
    private static readonly string[] Candidates =
    [
        "a", "aoki", "insight/i7", "33.40", "4", "0", "16 h", "1200.50 USD", "weak", "leads", "rising", "1999", "1999-03-27", "198X", "[1999..2001]", "true", "false", "aoki/k7", "2004-03-01T09:30:00Z",
        "two words", "a; b", "; a", "[a, b]", "{a: b}", "[", " blanks ", "two\nlines", "a: b", "- a", "# a", "'a'", "\"a\"", "=1", "日本語 🙂", "null", "~", "tab\t", "\u2028", "\0", "C:\\a", "%", "&a", "*a", "!a", "`", "@", "|", ">", "?", ",", "a, b", "''", "e\u0301",
    ];

    [Fact]
    public void Every_value_of_every_field_reads_back_from_its_cell()
    {
        var tried = 0;
        Assert.All(AllKinds.List.SelectMany(kind => kind.Form.Fields), field =>
        {
            var values = Values(field, 3).ToList();
            Assert.True(values.Count > 0, $"No candidate is a value of '{field.Name}' ({field.Notation}).");
            foreach (var value in values)
            {
                var cell = CasebookTables.CellOf(field, field.Write(value));
                var reading = new Reading();
                var again = field.Read(CellNotation.Read(field.Shape, cell, Decimals.Point, default, reading), reading);
                Assert.True(reading.Problems.Count == 0, $"{field.Name}: {cell}: {string.Join("; ", reading.Problems)}");
                Assert.Equal(value, again);
                tried++;
            }
        });
        Assert.True(tried > 5000, $"{tried} values are few.");
    }

    [Fact]
    public void A_field_that_loses_its_value_is_found() // what the test above rests on
    {
        var field = Core.Alliances.BusinessLine.Markets;
        var value = field.Read(new ListNode([new TextNode("a; b"), new TextNode("c")]), new())!;
        Assert.NotEqual(value, field.Read(CellNotation.Read(field.Shape, "a; b; c", Decimals.Point, default, new()), new()));
        Assert.Equal("[a; b, c]", CasebookTables.CellOf(field, field.Write(value)));
    }

    [Theory]
    [InlineData("a; b", "a", "b")]
    [InlineData("a;b ;", "a", "b")]
    [InlineData("[a, b]", "a", "b")]
    [InlineData("[\"a; b\", c]", "a; b", "c")]
    [InlineData("a, b", "a, b")]
    public void A_list_is_written_with_semicolons_or_as_in_a_casebook(string cell, params string[] items) =>
        Assert.Equal(items, ((ListNode)CellNotation.Read(Shape.List, cell, Decimals.Point, default, new())).Items.Select(item => ((TextNode)item).Text));

    [Theory]
    [InlineData("33,4", Decimals.Comma, "33.4")]
    [InlineData("33,4", Decimals.Either, "33.4")]
    [InlineData("33.4", Decimals.Either, "33.4")]
    [InlineData("1200,50 EUR", Decimals.Either, "1200.50 EUR")]
    [InlineData("1,234", Decimals.Comma, "1.234")]
    [InlineData("1.234", Decimals.Point, "1.234")]
    [InlineData("1.2345", Decimals.Either, "1.2345")]
    [InlineData("1.234,5", Decimals.Comma, null)]
    [InlineData("1.234,5", Decimals.Either, null)]
    [InlineData("1,234.5", Decimals.Either, null)]
    [InlineData("1.234", Decimals.Either, null)]
    [InlineData("1.234 h", Decimals.Either, null)]
    [InlineData("33.4", Decimals.Comma, null)]
    [InlineData("1.234.567", Decimals.Either, null)]
    public void Decimals_are_read_and_groups_of_thousands_are_not_guessed_at(string cell, Decimals decimals, string? number)
    {
        var reading = new Reading();
        var node = (TextNode)CellNotation.Read(Shape.Number, cell, decimals, default, reading);
        Assert.Equal(number is null ? ["number-grouped"] : [], reading.Problems.Select(told => told.Problem.Code.Id));
        if (number is not null) Assert.Equal(number, node.Text);
    }

    [Theory]
    [InlineData("[[[[[[[[[[[[", "nested-too-deep")]
    [InlineData("[{a: &b c}]", "alias-used")]
    [InlineData("[*b]", "alias-used")]
    [InlineData("[!tag b]", "alias-used")]
    [InlineData("[{a: b, a: c}]", "key-twice")]
    [InlineData("[a", "yaml-unreadable")]
    [InlineData("[a] b", "yaml-unreadable")]
    public void A_group_in_a_cell_is_refused_like_one_in_a_casebook(string cell, string code)
    {
        var reading = new Reading();
        CellNotation.Read(Shape.Groups, cell, Decimals.Point, default, reading);
        Assert.Equal([code], reading.Problems.Select(told => told.Problem.Code.Id));
    }

    [Fact]
    public void A_hundred_thousand_brackets_in_a_cell_are_refused()
    {
        var reading = new Reading();
        CellNotation.Read(Shape.Groups, new string('[', 100_000), Decimals.Point, default, reading);
        Assert.Equal(["nested-too-deep"], reading.Problems.Select(told => told.Problem.Code.Id));
    }

    [Fact]
    public void No_field_is_called_like_a_column_of_every_table() => // or two columns would have one name
        Assert.All(AllKinds.List, kind => Assert.DoesNotContain(kind.Form.Fields, field => field.Name is "seq" or "book" or "writer" or "at" or "withdrawn" or "import" || field.Name == kind.Name));

    /// <summary>Values of a field, found by trying.</summary>
    private static IEnumerable<object> Values(Field field, int deep)
    {
        foreach (var node in Nodes(field, deep))
        {
            var reading = new Reading();
            if (field.Read(node, reading) is { } value && reading.Problems.Count == 0) yield return value;
        }
    }

    private static IEnumerable<Node> Nodes(Field field, int deep)
    {
        var texts = Candidates.Concat(Word().Matches(field.Notation).Select(match => match.Value)).Select(text => (Node)new TextNode(text)).ToList();
        if (field.Parts is { } form) return deep == 0 ? [] : Groups(form, deep).Select(group => new ListNode([group, group]));
        return field.Shape == Shape.List ? texts.SelectMany(text => new Node[] { new ListNode([text]), new ListNode([text, text]), new ListNode([texts[0], text]) }) : texts;
    }

    /// <summary>Groups that say each field in each way, the others in the first.</summary>
    private static IEnumerable<MapNode> Groups(Form form, int deep)
    {
        var ways = form.Fields.Select(field => Values(field, deep - 1).Select(field.Write).ToList()).ToList();
        for (var changed = 0; changed < ways.Count; changed++)
        {
            foreach (var way in ways[changed])
                yield return new MapNode([.. form.Fields.Select((field, place) => KeyValuePair.Create(new TextNode(field.Name), place == changed ? way : ways[place].FirstOrDefault())).Where(pair => pair.Value is not null)!]);
        }
    }

    [GeneratedRegex("[a-z][a-z-]*", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
