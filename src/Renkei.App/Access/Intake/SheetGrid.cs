using Renkei.App.Access.Sources;
using Renkei.App.Access.Tables;
using Renkei.Core.Tables;
using Renkei.Core.Values;

namespace Renkei.App.Access.Intake;

/// <summary>A sheet as a person sees it: rows of cells, of which some are hidden; a cell that was put together with those below it stands in each of them.</summary>
/// <param name="File">The file as it was named.</param>
/// <param name="Sheet">The sheet; empty in a CSV.</param>
/// <param name="Rows">The rows in which anything stands.</param>
internal sealed record SheetGrid(string File, string Sheet, IReadOnlyList<GridRow> Rows)
{
    /// <summary>The most rows of a sheet that people keep by hand; larger ones are tables of records.</summary>
    public const int MostRows = 100_000;

    /// <summary>The sheets of a workbook or a CSV, or why it cannot be read.</summary>
    public static Outcome<IReadOnlyList<SheetGrid>> Open(SourceFile file)
    {
        var isWorkbook = TableFiles.IsWorkbook(file.Name);
        var tables = FileProblems.Told(file.Name, () => isWorkbook ? WorkbookSource.Open(file, new()) : CsvSource.Open(file, "", new()).Then<IReadOnlyList<SourceTable>>(table => new[] { table }));
        return tables.Then(found => FileProblems.Told<IReadOnlyList<SheetGrid>>(file.Name, () =>
        {
            var layouts = isWorkbook ? SheetLayout.ReadAll(file) : new Dictionary<string, SheetLayout>(StringComparer.Ordinal);
            var grids = found.Select(table => Of(table, layouts.GetValueOrDefault(table.Sheet))).ToList();
            return grids.SelectMany(grid => grid.Problems).ToList() is { Count: > 0 } problems ? Outcome<IReadOnlyList<SheetGrid>>.Failed(problems) : grids.ConvertAll(grid => grid.Grid);
        }));
    }

    /// <summary>The sheet as a person corrected it.</summary>
    public SheetGrid With(Corrections corrections) => Rows.Any(row => corrections.Touches(File, Sheet, row.Line))
        ? this with { Rows = [.. Rows.Select(row => corrections.Touches(File, Sheet, row.Line) ? row with { Cells = [.. corrections.In(File, Sheet, row.Line, row.Cells)] } : row)] }
        : this;

    /// <summary>A sheet written into a test or pasted: a line a row, cells divided by a bar.</summary>
    public static SheetGrid Of(string file, string sheet, string text) => new(file, sheet,
        [.. text.Split('\n').Select((line, place) => new GridRow(place + 1, [.. line.Split('|').Select(cell => cell.Trim())], IsHidden: false)).Where(row => row.Cells.Any(cell => cell.Length > 0))]);

    private static (SheetGrid Grid, IReadOnlyList<PlacedProblem> Problems) Of(SourceTable table, SheetLayout? layout)
    {
        var (rows, problems) = (new List<GridRow>(), new List<PlacedProblem>());
        foreach (var row in table.Rows)
        {
            // a formula without a value is an empty cell here; what breaks the file off is not
            if (row.BreaksOff) problems.AddRange(row.Problems.Select(each => new PlacedProblem(each.Problem, new(table.File, row.Line, each.Column, "", "") { Sheet = table.Sheet })));
            if (row.BreaksOff) break;
            if (rows.Count == MostRows)
            {
                problems.Add(new(new(Codes.TooManyRecords, "", $"The sheet has more than {MostRows} rows."), new(table.File, row.Line, 1, "", "") { Sheet = table.Sheet }));
                break;
            }

            rows.Add(new(row.Line, [.. row.Cells.Select(cell => cell.Trim())], layout?.Hidden.Contains(row.Line) == true));
        }

        foreach (var (first, column, last, _) in layout?.Merged ?? []) Fill(rows, first, column - 1, last);
        return (new(table.File, table.Sheet, [.. rows.Where(row => row.Cells.Any(cell => cell.Length > 0))]), problems);
    }

    private static void Fill(List<GridRow> rows, int first, int column, int last)
    {
        var start = rows.FindIndex(row => row.Line == first);
        if (start < 0 || column >= rows[start].Cells.Length) return;
        for (var place = start + 1; place < rows.Count && rows[place].Line <= last; place++)
        {
            if (column < rows[place].Cells.Length && rows[place].Cells[column].Length == 0) rows[place].Cells[column] = rows[start].Cells[column];
        }
    }
}

/// <summary>A row of a sheet.</summary>
internal sealed record GridRow(int Line, string[] Cells, bool IsHidden)
{
    public string this[int column] => column < Cells.Length ? Cells[column] : "";
}
