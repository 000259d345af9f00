using System.Text;
using Renkei.Core.Casebooks;
using Renkei.Core.Values;

namespace Renkei.Core.Tables;

/// <summary>
/// The problems of some tables, each put in its row and cell. Rows are not kept while reading; those that a problem found later needs are decoded
/// once more.
/// </summary>
internal sealed class TableProblems(string file, IReadOnlyList<SourceTable> tables) : Problems(file)
{
    private readonly List<(int Table, int Line)> rows = [];
    private readonly Dictionary<int, IReadOnlyList<string>> columns = [];
    private readonly HashSet<(int Table, string Message)> toldOnce = [];

    /// <summary>Notes where a draft stands, and gives the position by which it is found again.</summary>
    public int NextPosition(int table, int line)
    {
        rows.Add((table, line));
        return rows.Count - 1;
    }

    /// <summary>Notes the names of the columns of a table.</summary>
    public void SetColumns(int table, IReadOnlyList<string> names) => columns[table] = names;

    /// <summary>A problem of a whole table, told at its beginning.</summary>
    public void AddInTable(int table, Problem problem)
    {
        if (HasRoom()) Add(problem, Place(table, 1, 1, ""), table);
    }

    public void AddInRow(int table, SourceRow row, int column, Problem problem, string record = "")
    {
        if (LacksColumn(table, problem) && !toldOnce.Add((table, problem.Message.Split(':')[0]))) return;
        if (HasRoom()) Add(problem, Shown(Place(table, row.Line, column, record), row.Cells, tables[table].Between), table);
    }

    public override void AddAtPath(Draft draft, Problem problem)
    {
        var (table, line) = rows[draft.Position];
        if (LacksColumn(table, problem) && !toldOnce.Add((table, problem.Code.Id))) return;
        var names = columns[table];
        var column = Find(names, problem.Path.Split('.', '[')[0]) is > 0 and var named ? named : Math.Max(Find(names, draft.Kind.Name), 1);
        if (HasRoom()) Add(problem, Place(table, line, column, draft.Name), table);
    }

    public override IReadOnlyList<Problem> InFileOrder()
    {
        var ordered = base.InFileOrder();
        var wanted = ordered.OfType<PlacedProblem>().Select(problem => problem.Place).Where(place => place.Excerpt.Length == 0)
            .Select(place => (place.File, place.Sheet, place.Line)).ToHashSet();
        if (wanted.Count == 0) return ordered;

        var found = new Dictionary<(string, string, int), (IReadOnlyList<string> Cells, string Between)>();
        foreach (var table in tables)
        {
            var last = wanted.Where(place => place.File == table.File && place.Sheet == table.Sheet).Select(place => place.Line).DefaultIfEmpty(0).Max();
            if (last == 0) continue;
            foreach (var row in table.Rows.TakeWhile(row => row.Line <= last))
            {
                if (wanted.Contains((table.File, table.Sheet, row.Line))) found.TryAdd((table.File, table.Sheet, row.Line), (row.Cells, table.Between));
            }
        }

        return [.. ordered.Select(problem => problem is PlacedProblem { Place: { Excerpt.Length: 0 } place } placed && found.TryGetValue((place.File, place.Sheet, place.Line), out var row)
            ? placed with { Place = Shown(place, row.Cells, row.Between) }
            : problem)];
    }

    /// <summary>What is wrong with every row because the table has no such column is told once.</summary>
    private bool LacksColumn(int table, Problem problem) => (problem.Code != Codes.FieldMissing || problem.Path.Length == 0) && FieldMeant(problem) is { } column && Find(columns[table], column) == 0;

    private static int Find(IReadOnlyList<string> names, string name)
    {
        for (var column = 0; column < names.Count; column++)
        {
            if (names[column] == name) return column + 1;
        }

        return 0;
    }

    private Place Place(int table, int line, int column, string record) => new(tables[table].File, line, column, "", record) { Sheet = tables[table].Sheet };

    /// <summary>The place with the text of its row, cut so that the cell can be seen.</summary>
    private static Place Shown(Place place, IReadOnlyList<string> cells, string between)
    {
        var text = new StringBuilder();
        var caret = 1;
        for (var column = 1; column <= cells.Count && text.Length < caret + LongestExcerpt; column++)
        {
            if (column > 1) text.Append(between);
            if (column == place.Column) caret = text.Length + 1;
            var cell = cells[column - 1];
            text.Append(cell.AsSpan(0, Math.Min(cell.Length, LongestExcerpt)));
            if (column < place.Column) caret = text.Length + 1;
        }

        var from = caret <= LongestExcerpt / 2 ? 0 : caret - (LongestExcerpt / 2);
        var length = Math.Min(text.Length - from, LongestExcerpt);
        var excerpt = $"{(from > 0 ? "…" : "")}{text.ToString(from, length)}{(from + length < text.Length ? "…" : "")}";
        return place with { Excerpt = excerpt, Caret = from > 0 ? caret - from + 1 : caret };
    }
}
