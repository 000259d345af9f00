using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Core.Values;

namespace Renkei.Core.Tables;

/// <summary>
/// Reads a casebook from tables: one kind of record a table, a record a row. The field tables, the drafts, the books, the rules and the codes are
/// those of a casebook in YAML.
/// </summary>
public static class TableReader
{
    /// <summary>The name of the table that says what a casebook says of itself above its records.</summary>
    public const string HeaderName = "renkei";

    /// <summary>The most rows, over all tables; empty ones count.</summary>
    public const int MostRows = 2_000_000;

    /// <summary>The most characters, over the cells of all tables.</summary>
    public const int MostCharacters = 128 * 1024 * 1024;

    /// <summary>The most values in lists and groups, over all tables: each costs more than its letters.</summary>
    public const int MostItems = 5_000_000;

    /// <summary>The fewest rows of a table that is packed. Below, reading row by row takes a quarter of a second at most, and every test and story goes that way.</summary>
    internal const int FewestToPack = 10_000;

    /// <summary>Reads tables as one casebook.</summary>
    /// <param name="tables">The tables, in the order in which rows without a place of their own are taken.</param>
    /// <param name="file">How to call all of them in messages.</param>
    /// <param name="book">The book of rows that name none; null when each names its own.</param>
    /// <param name="writer">The writer of rows that name none; null when each names its own.</param>
    /// <returns>The casebook, or every problem of every row, each a <see cref="PlacedProblem"/>, in the order of tables and rows.</returns>
    public static Outcome<Casebook> Read(IReadOnlyList<SourceTable> tables, string file, string? book = null, Writer? writer = null) => ReadPacking(tables, file, book, writer, FewestToPack);

    /// <summary>The same, where tables of fewer rows may be packed. What cannot be packed, or may have caused a problem, is read row by row: then each problem has its place.</summary>
    internal static Outcome<Casebook> ReadPacking(IReadOnlyList<SourceTable> tables, string file, string? book, Writer? writer, int fewestToPack) =>
        TablePacker.Pack(tables, fewestToPack) is { Count: > 0 } packed && ReadWith(tables, file, book, writer, packed) is { } read ? read : ReadWith(tables, file, book, writer, new Dictionary<int, PackedTable>())!;

    /// <summary>The casebook or every problem; null when packed tables are to be read row by row.</summary>
    private static Outcome<Casebook>? ReadWith(IReadOnlyList<SourceTable> tables, string file, string? book, Writer? writer, IReadOnlyDictionary<int, PackedTable> packed)
    {
        var problems = new TableProblems(file, tables);
        var header = new TableHeader(tables, problems, book, writer).Read();
        var isHeaderSure = !problems.Any;
        var rows = new TableRows(tables, problems, packed);
        var drafts = rows.Read();
        if (rows.Packed is null) return null;
        if (rows.Count == 0 && !problems.Any) problems.AddInTable(0, new(Codes.RecordsMissing, "", "There is not one record in the tables."));
        return rows.IsWhole && rows.Count > 0 && !problems.IsFull
            ? new Bookbinder(header, isHeaderSure, problems).Bind(drafts, rows.Packed)
            : Outcome<Casebook>.Failed(problems.InFileOrder());
    }
}
