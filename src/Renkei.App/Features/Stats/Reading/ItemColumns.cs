using System.CommandLine;

namespace Renkei.App.Features.Stats.Reading;

/// <summary>Answers to several items, one column each.</summary>
internal static class ItemColumns
{
    /// <summary>The columns named, or all but some; a problem when there are fewer than needed.</summary>
    public static IReadOnlyList<Column> Of(ParseResult said, TableReading table, Option<string?> option, int fewest, string noun, params Column?[] but)
    {
        var names = said.GetValue(option)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        var columns = table.Columns(names, but);
        if (columns.Count < fewest) table.Refuse(StatsCodes.ColumnsTooFew, $"Too few {noun} can be read: {columns.Count} instead of at least {fewest}.");
        return columns;
    }

    /// <summary>A row's numbers; not a number where one is missing. All cells are read, so that every problem is told.</summary>
    public static double[] Numbers(TableReading table, InputRow row, IReadOnlyList<Column> columns) => [.. columns.Select(column => table.Number(row, column) ?? double.NaN)];
}
