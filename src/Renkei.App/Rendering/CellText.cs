using Renkei.Core.Records;

namespace Renkei.App.Rendering;

/// <summary>A value on one line, for a cell or a row on screen: lists with semicolons, groups as name and value.</summary>
internal static class CellText
{
    public static string Of(Node node) => node switch
    {
        TextNode text => text.Text,
        ListNode { Items: [TextNode only] } when only.Text.Contains("..", StringComparison.Ordinal) => $"[{only.Text}]",
        ListNode list => string.Join("; ", list.Items.Select(Of)),
        MapNode map => string.Join(", ", map.Entries.Select(entry => $"{entry.Key.Text}: {Of(entry.Value)}")),
        _ => "",
    };
}
