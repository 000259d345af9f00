using System.Globalization;
using Renkei.Core.Values;

namespace Renkei.App.Features.Stats.Reading;

/// <summary>Rows that were left out, and why.</summary>
/// <param name="Why">The reason.</param>
/// <param name="Lines">Their lines.</param>
internal sealed record LeftOut(string Why, IReadOnlyList<int> Lines);

/// <summary>Reads what a statistic needs out of a table and keeps every problem met on the way, so that all are told at once.</summary>
internal sealed class TableReading(InputTable table)
{
    private const double Largest = 1e30; // so that squares and their products stay numbers
    private readonly List<Problem> problems = [];
    private readonly List<(string Why, int Line)> leftOut = [];
    private readonly HashSet<string> missing = new(StringComparer.Ordinal);

    public InputTable Table => table;

    public IReadOnlyList<Problem> Problems => ProblemList.Told(problems, table.Text.File);

    public IReadOnlyList<LeftOut> LeftOut =>
        [.. leftOut.GroupBy(row => row.Why, StringComparer.Ordinal).Select(why => new LeftOut(why.Key, [.. why.Select(row => row.Line)]))];

    /// <summary>The column of a name; a problem when there is none.</summary>
    public Column Column(string name)
    {
        if (Find(name) is { } column) return column;
        if (missing.Add(name)) problems.Add(table.Problem(StatsCodes.ColumnMissing, table.Header, 0, $"There is no column '{name}'. The columns are {Listed(table.Columns)}."));
        return new(0, name);
    }

    /// <summary>The column of a name, or null.</summary>
    public Column? Find(string name) => table.Columns.Index().Where(column => column.Item == name).Select(column => new Column(column.Index, name)).FirstOrDefault();

    /// <summary>Several columns by name, or all but some when none are named.</summary>
    public IReadOnlyList<Column> Columns(IReadOnlyList<string> names, params IEnumerable<Column?> but) => names.Count > 0
        ? [.. names.Select(Column)]
        : [.. table.Columns.Index().Where(column => !but.Any(other => other?.Place == column.Index)).Select(column => new Column(column.Index, column.Item))];

    /// <summary>What is made of each row; rows of which nothing is made, since a value is missing, are left out. Not read when a column is missing.</summary>
    public IReadOnlyList<T> Rows<T>(Func<InputRow, T?> make)
        where T : struct
    {
        if (problems.Count > 0) return [];

        var made = new List<T>();
        foreach (var row in table.Rows)
        {
            var before = (problems.Count, leftOut.Count);
            if (make(row) is { } value) made.Add(value);
            else if (before == (problems.Count, leftOut.Count)) LeaveOut(row, "a value is missing");
            if (problems.Count > ProblemList.Most) break;
        }

        return made;
    }

    /// <summary>Takes over the problems of a further table.</summary>
    public void Take(IReadOnlyList<Problem> further) => problems.AddRange(further);

    /// <summary>Takes over the rows left out of a further table.</summary>
    public void Take(IReadOnlyList<LeftOut> further) => leftOut.AddRange(further.SelectMany(left => left.Lines.Select(line => ($"{left.Why}, in the table of nodes", line))));

    /// <summary>Leaves a row out for a reason.</summary>
    public void LeaveOut(InputRow row, string why) => leftOut.Add((why, row.Line));

    /// <summary>The number in a cell; null when it is missing. What is no number, or not allowed, is a problem.</summary>
    public double? Number(InputRow row, Column column, Func<double, bool>? allowed = null, string range = "")
    {
        if (row.Word(column) is not { } word) return null;
        if (!double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            Refuse(StatsCodes.CellNotANumber, row, column, $"'{word}' is not a number.");
            return null;
        }

        if (Math.Abs(number) > Largest) range = $"between -{Largest} and {Largest}";
        else if (allowed is null || allowed(number)) return number;
        Refuse(StatsCodes.CellOutOfRange, row, column, $"'{word}' is not {range}.");
        return null;
    }

    /// <summary>A problem with a cell.</summary>
    public void Refuse(Code code, InputRow row, Column column, string message) =>
        problems.Add(table.Problem(code, row, column.Place, $"{(column.Name.Length == 0 ? "" : $"Column '{column.Name}': ")}{message}"));

    /// <summary>A problem with the table as a whole.</summary>
    public void Refuse(Code code, string message) => problems.Add(table.Problem(code, table.Header, 0, message));

    /// <summary>A problem when there are more than a statistic can compare that compares each with each.</summary>
    public void Spare(int most, int number, string noun)
    {
        if (problems.Count == 0 && number > most) Refuse(StatsCodes.TooManyToCompare, $"There are {number} {noun}, and at most {most} can be compared.");
    }

    /// <summary>A problem unless there are enough rows to go on with.</summary>
    public void Need(int fewest, int rows, string noun)
    {
        if (problems.Count == 0 && rows < fewest) Refuse(StatsCodes.RowsTooFew, $"Too few {noun} can be used: {rows} instead of at least {fewest}.");
    }

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"'{name}'").Take(20));
}
