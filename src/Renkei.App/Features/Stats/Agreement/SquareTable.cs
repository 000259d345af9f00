using Renkei.App.Features.Stats.Reading;

namespace Renkei.App.Features.Stats.Agreement;

/// <summary>A table of counts with a row and a column for each category, perhaps led by a column with the names of the rows.</summary>
internal static class SquareTable
{
    public static (IReadOnlyList<string> Categories, int[,] Counts) Read(TableReading reading)
    {
        var table = reading.Table;
        var names = table.Columns.Count - table.Rows.Count; // columns that name the rows: one or none
        string[] categories = [.. table.Columns.Skip(names)];
        var counts = new int[categories.Length, categories.Length];
        if (names is not (0 or 1) || categories.Length < 2)
        {
            reading.Refuse(StatsCodes.TableNotSquare, $"The table has {table.Rows.Count} rows of counts and {table.Columns.Count} columns.");
            return (categories, counts);
        }

        foreach (var (place, row) in table.Rows.Index())
        {
            if (names == 1 && row.Cells[0] != categories[place])
                reading.Refuse(StatsCodes.TableNotSquare, row, new(0, ""), $"Row {place + 1} is named '{row.Cells[0]}', column {place + 1} '{categories[place]}'.");
            for (var column = 0; column < categories.Length; column++) counts[place, column] = Count(reading, row, new(column + names, categories[column])) ?? 0;
        }

        if (reading.Problems.Count == 0 && counts.Cast<int>().Sum(count => (long)count) is 0 or > int.MaxValue) reading.Refuse(StatsCodes.RowsTooFew, "The counts add up to nothing, or to too much.");
        return (categories, counts);
    }

    /// <summary>A count; a cell without one is a problem.</summary>
    public static int? Count(TableReading reading, InputRow row, Column column)
    {
        if (row.Word(column) is null) reading.Refuse(StatsCodes.CellNotANumber, row, column, "a count is missing; write 0 for none.");
        return (int?)reading.Number(row, column, number => number is >= 0 and <= 1e6 && number == Math.Floor(number), "a whole number from 0 to 1000000");
    }
}
