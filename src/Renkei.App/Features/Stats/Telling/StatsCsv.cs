using System.Globalization;
using Renkei.App.Rendering.Tables;

namespace Renkei.App.Features.Stats.Telling;

/// <summary>An answer as CSV: the rows of all its tables below each other, led by the name of the table, under the columns of any.</summary>
internal static class StatsCsv
{
    public static void Write(StatsTold told, TextWriter to)
    {
        var tables = told.Answer.Tables;
        string[] columns = [.. tables.SelectMany(table => table.Columns).Distinct(StringComparer.Ordinal)];
        CsvTable.Write(["table", .. columns], tables.SelectMany(table => table.Rows.Select(row => Cells(table, row, columns))), to);
    }

    private static IEnumerable<string?> Cells(Numbers table, IReadOnlyList<object?> row, string[] columns)
    {
        var cells = table.Columns.Zip(row).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal);
        return [table.Name, .. columns.Select(column => Text(cells.GetValueOrDefault(column)))];
    }

    private static string? Text(object? value) => value switch
    {
        double number => double.IsFinite(number) ? number.ToString("G12", CultureInfo.InvariantCulture) : null,
        bool truth => truth ? "true" : "false",
        _ => value?.ToString(),
    };
}
