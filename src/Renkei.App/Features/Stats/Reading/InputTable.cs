using CsvHelper;
using Renkei.App.Rendering;
using Renkei.Core.Values;

namespace Renkei.App.Features.Stats.Reading;

/// <summary>A row as it was read.</summary>
/// <param name="Offset">At which byte it begins.</param>
/// <param name="Line">On which line, from 1.</param>
/// <param name="Cells">Its cells, without white space around them.</param>
internal sealed record InputRow(int Offset, int Line, IReadOnlyList<string> Cells)
{
    /// <summary>The words of a cell; null when they are missing: empty or <c>NA</c>. Without a column there are none, and none are missing.</summary>
    public string? Word(Column? column) => column is null ? "" : Cells[column.Place] is "" or "NA" ? null : Cells[column.Place];
}

/// <summary>A column that a statistic reads.</summary>
/// <param name="Place">Which of the table's, from 0.</param>
/// <param name="Name">Its name.</param>
internal sealed record Column(int Place, string Name);

/// <summary>A CSV table whose every row has a cell for each column. The separator is found out: comma, semicolon, tab or bar.</summary>
/// <remarks>It is not read as tables of records are: those know no comments and no bars, have two hundred columns at most, and place problems at cells, not bytes.</remarks>
/// <param name="Text">What it was read from.</param>
/// <param name="Separator">What stands between cells.</param>
/// <param name="Header">The names of its columns.</param>
/// <param name="Rows">The rows below.</param>
internal sealed record InputTable(TableText Text, byte Separator, InputRow Header, IReadOnlyList<InputRow> Rows)
{
    public IReadOnlyList<string> Columns => Header.Cells;

    /// <summary>The table, or every problem with its form.</summary>
    public static Outcome<InputTable> Open(string path) => TableText.Open(path).Then(Read);

    /// <summary>A problem at a cell.</summary>
    public PlacedProblem Problem(Code code, InputRow row, int column, string message) => Text.Problem(code, OffsetOf(row, column), message, row.Offset, row.Line);

    private static Outcome<InputTable> Read(TableText text)
    {
        var start = text.CommentsEnd;
        CsvMalformedReason? malformed = null;
        var options = new CsvReaderOptions { HasHeader = false, TrimWhitespace = true, TrackLineNumbers = true, PoolStrings = true, OnMalformedRecord = record => malformed = record.Reason };
        using var csv = CsvReader.Create(text.Bytes.AsMemory(start), options);
        var linesBefore = text.Bytes.AsSpan(0, start).Count((byte)'\n');
        var (rows, problems, broken) = (new List<InputRow>(), new List<Problem>(), new HashSet<InputRow>());
        while (csv.Read())
        {
            var row = new InputRow(start + (int)csv.ByteOffset, linesBefore + (int)csv.LineNumber, [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
            rows.Add(row);
            if (malformed is not { } reason) continue;
            problems.Add(text.Problem(StatsCodes.QuoteMalformed, row.Offset + Quote(csv.RawRecord, reason), Words(reason), row.Offset, row.Line));
            broken.Add(row);
            malformed = null;
        }

        if (rows.Count == 0) return text.Problem(StatsCodes.TableEmpty, 0, "The table has no column names.");

        var table = new InputTable(text, (byte)csv.Separator, rows[0], rows[1..]);
        problems.AddRange(table.FormProblems(broken).Take(ProblemList.Most + 1));
        return problems.Count == 0 ? table : Outcome<InputTable>.Failed(ProblemList.Told(problems, text.File));
    }

    private IEnumerable<Problem> FormProblems(HashSet<InputRow> broken)
    {
        foreach (var (place, name) in Columns.Index())
        {
            if (name.Length > 0 && Columns.Take(place).Contains(name, StringComparer.Ordinal)) yield return Problem(StatsCodes.ColumnTwice, Header, place, $"There are two columns '{name}'.");
        }

        foreach (var row in Rows.Where(row => row.Cells.Count != Columns.Count && !broken.Contains(row)))
            yield return Problem(Codes.RowRagged, row, 0, $"The row has {Counted.Of(row.Cells.Count, "cell")}, the table {Counted.Of(Columns.Count, "column")}.");
        if (Rows.Count == 0) yield return Problem(StatsCodes.TableEmpty, Header, 0, "The table has no rows below the names of its columns.");
    }

    private static string Words(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.UnterminatedQuote => "A quote is opened here and never closed.",
        CsvMalformedReason.TextAfterClosingQuote => "Text follows a closing quote.",
        _ => "A quote stands within a cell that is not in quotes.",
    };

    /// <summary>Where the quote is that is never closed, or else the first.</summary>
    private static int Quote(ReadOnlySpan<byte> record, CsvMalformedReason reason)
    {
        var (opened, quoted) = (record.IndexOf((byte)'"'), false);
        for (var at = 0; at < record.Length && reason == CsvMalformedReason.UnterminatedQuote; at++)
        {
            if (record[at] != '"') continue;
            quoted = !quoted;
            if (quoted) opened = at;
        }

        return Math.Max(0, opened);
    }

    private int OffsetOf(InputRow row, int column)
    {
        var (at, quoted) = (row.Offset, false);
        for (; column > 0 && at < Text.Bytes.Length; at++)
        {
            if (Text.Bytes[at] == '"') quoted = !quoted;
            else if (!quoted && Text.Bytes[at] == Separator) column--;
        }

        while (at < Text.Bytes.Length && Text.Bytes[at] is (byte)' ' or (byte)'\t' && Text.Bytes[at] != Separator) at++;
        return at;
    }
}
