using Renkei.Core.Casebooks;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Tables;

/// <summary>A value in one cell: lists as <c>a; b</c>, groups as in a casebook, all else as its text.</summary>
internal static class CellNotation
{
    /// <summary>Stands for a value whose cell could not be read; what a field says of it is of no interest.</summary>
    public static readonly TextNode Unreadable = new("", new Mark(-1, -1));

    /// <summary>Whether nothing stands in a cell.</summary>
    public static bool IsBlank(Shape shape, string cell) => shape == Shape.Text ? cell.Length == 0 : string.IsNullOrWhiteSpace(cell);

    /// <summary>The text of a cell.</summary>
    public static string Print(Shape shape, Node value) => value switch
    {
        TextNode text => text.Text,
        ListNode { Items: [TextNode within] } when shape == Shape.Date => $"[{within.Text}]",
        ListNode { Items: [TextNode first, ..] items } when first.Text[0] != '[' && items.All(IsPlainItem) => string.Join("; ", items.Select(item => ((TextNode)item).Text)),
        _ => CasebookWriter.PrintFlow(value),
    };

    /// <summary>The value in a cell; <see cref="Unreadable"/> when it cannot be read.</summary>
    /// <param name="shape">What it should look like.</param>
    /// <param name="cell">The text.</param>
    /// <param name="decimals">How decimals are written.</param>
    /// <param name="mark">Where the cell is.</param>
    /// <param name="reading">Where a problem is told.</param>
    public static Node Read(Shape shape, string cell, Decimals decimals, Mark mark, Reading reading)
    {
        var word = cell.Trim();
        switch (shape)
        {
            case Shape.Text:
                return new TextNode(cell, mark);
            case Shape.YesOrNo:
                return new TextNode(word.ToLowerInvariant(), mark); // spreadsheets write TRUE
            case Shape.Number:
                return Number(word, decimals, mark, reading);
            case Shape.List when word[0] != '[':
                return new ListNode([.. word.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(item => new TextNode(item, mark))], mark);
            case Shape.List:
            case Shape.Groups when word[0] is '[' or '{':
                return Flow(word, mark, reading);
            default:
                return new TextNode(word, mark);
        }
    }

    private static bool IsPlainItem(Node item) =>
        item is TextNode { Text: var text } && !text.Contains(';', StringComparison.Ordinal) && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]);

    private static Node Flow(string cell, Mark mark, Reading reading)
    {
        if (YamlNodes.Read(new StringReader(cell), 1, out var unreadable) is { } node) return At(node, mark);
        reading.Add(unreadable.Problem.Code, unreadable.Problem.Message, new TextNode(cell, mark));
        return Unreadable;
    }

    /// <summary>The same value, every part of it in the place of the cell.</summary>
    private static Node At(Node node, Mark mark) => node switch
    {
        ListNode list => new ListNode([.. list.Items.Select(item => At(item, mark))], mark),
        MapNode map => new MapNode([.. map.Entries.Select(entry => KeyValuePair.Create(entry.Key with { Mark = mark }, At(entry.Value, mark)))], mark),
        _ => node with { Mark = mark },
    };

    /// <summary>A number with a point. What may be a thousand in one country and a thousandth of it in another is not guessed at.</summary>
    private static Node Number(string word, Decimals decimals, Mark mark, Reading reading)
    {
        if (decimals == Decimals.Point) return new TextNode(word, mark);
        var (points, commas) = (word.Count(letter => letter == '.'), word.Count(letter => letter == ','));
        if (commas + points > 1 || (points == 1 && (decimals == Decimals.Comma || HasThreeDigitsBehind(word))))
        {
            reading.Add(Codes.NumberGrouped, $"In '{word}' it is not certain where the decimals begin.", new TextNode(word, mark));
            return Unreadable;
        }

        return new TextNode(word.Replace(',', '.'), mark);
    }

    private static bool HasThreeDigitsBehind(string word) =>
        word[(word.IndexOf('.', StringComparison.Ordinal) + 1)..] is [>= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', .. var rest] && (rest.Length == 0 || !char.IsAsciiDigit(rest[0]));
}
