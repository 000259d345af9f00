using System.Text;
using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Core.Tables;
using Renkei.Core.Values;

namespace Renkei.Tests.Columns;

/// <summary>Rows of text as bytes, and tables that are packed however short they are.</summary>
internal sealed class TextRows(IReadOnlyList<IReadOnlyList<string>> rows) : ICellRows
{
    private int at = -1;

    public int Count => rows[at].Count;

    public bool IsSound => true;

    public ReadOnlySpan<byte> this[int cell] => Encoding.UTF8.GetBytes(rows[at][cell]);

    public bool Next() => ++at < rows.Count;

    public void Dispose() => at = rows.Count;

    /// <summary>A table of some rows, the first of which names the columns.</summary>
    public static SourceTable Table(string kind, IReadOnlyList<IReadOnlyList<string>> rows) =>
        new($"{kind}.csv", "", kind, rows.Select((row, place) => new SourceRow(place + 1, row))) { AsBytes = () => new TextRows(rows), Length = long.MaxValue };

    /// <summary>Reads tables, those packed that can be.</summary>
    public static Outcome<Casebook> ReadPacked(IReadOnlyList<SourceTable> tables) => TableReader.ReadPacking(tables, "tables", null, null, 1);

    /// <summary>Reads tables row by row.</summary>
    public static Outcome<Casebook> ReadRowByRow(IReadOnlyList<SourceTable> tables) => TableReader.ReadPacking([.. tables.Select(table => table with { AsBytes = null })], "tables", null, null, 1);

    /// <summary>The same casebook from tables, those packed that can be.</summary>
    public static Casebook Packed(Casebook casebook)
    {
        var read = ReadPacked(Tables(casebook));
        Assert.True(read.Succeeded(out var again), string.Join('\n', read.Problems));
        return again;
    }

    /// <summary>A casebook as tables, one for each kind and book, so that whatever can be packed is.</summary>
    public static IReadOnlyList<SourceTable> Tables(Casebook casebook)
    {
        var tables = new List<SourceTable>();
        foreach (var table in CasebookTables.Of(casebook))
        {
            var (names, seq, book) = (table.Columns.Select(column => column.Name).ToList(), table.Columns.Count - 1, table.Columns.ToList().FindIndex(column => column.Name == "book"));
            if (table.Name == TableReader.HeaderName) tables.Add(Table(table.Name, [names, .. table.Rows]));
            else tables.AddRange(table.Rows.GroupBy(row => book < 0 ? "" : row[book]).Select(rows => Table(table.Name, [names[..seq], .. rows.Select(row => row.Take(seq).ToList())])));
        }

        return tables;
    }

    /// <summary>How many records of a casebook are packed.</summary>
    public static int PackedIn(Casebook casebook) => casebook.Ledger.Parts.OfType<PackedEntries>().Sum(part => part.Count);
}
