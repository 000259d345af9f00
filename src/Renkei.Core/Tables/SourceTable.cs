using Renkei.Core.Values;

namespace Renkei.Core.Tables;

/// <summary>Rows of cells of one kind of record, decoded from wherever they stood. The first row names the columns.</summary>
/// <param name="File">The file as it was named.</param>
/// <param name="Sheet">The sheet in it; empty when the file is one table.</param>
/// <param name="Kind">The kind of record a row holds, or <c>renkei</c> for what is said of the casebook itself.</param>
/// <param name="Rows">The rows, decoded while they are gone through; a second time when a problem is told after all were read.</param>
public sealed record SourceTable(string File, string Sheet, string Kind, IEnumerable<SourceRow> Rows)
{
    /// <summary>How decimals are written in its numbers.</summary>
    public Decimals Decimals { get; init; }

    /// <summary>What stands between two cells when a row is shown.</summary>
    public string Between { get; init; } = ",";

    /// <summary>How long it is in bytes; 0 when that is not known.</summary>
    public long Length { get; init; }

    /// <summary>The same rows as bytes, for very long tables; null when they cannot be had so.</summary>
    public Func<ICellRows>? AsBytes { get; init; }
}

/// <summary>Rows of cells in UTF-8, one at a time.</summary>
public interface ICellRows : IDisposable
{
    /// <summary>How many cells the row has.</summary>
    int Count { get; }

    /// <summary>Whether the row, and those before it, can be read from their bytes: they are whole, within the limits, and mean what they show.</summary>
    bool IsSound { get; }

    /// <summary>The bytes of a cell of the row; they stay until the next one.</summary>
    ReadOnlySpan<byte> this[int cell] { get; }

    /// <summary>Goes to the next row; false at the end, or where the next row cannot be read from its bytes.</summary>
    bool Next();
}

/// <summary>One row of cells.</summary>
/// <param name="Line">Where it begins: the line of a text, the row of a sheet; from 1.</param>
/// <param name="Cells">The text of each cell, from the first column on; empty where nothing stands.</param>
public sealed record SourceRow(int Line, IReadOnlyList<string> Cells)
{
    /// <summary>The most cells of a row: more than any kind has fields, with room for empty ones.</summary>
    public const int MostCells = 200;

    /// <summary>The longest text of all cells of a row together, in characters.</summary>
    public const int LongestText = 256 * 1024;

    /// <summary>What could not be decoded, each with its column from 1.</summary>
    public IReadOnlyList<(int Column, Problem Problem)> Problems { get; init; } = [];

    /// <summary>Whether nothing behind it can be read; then its problems say why.</summary>
    public bool BreaksOff { get; init; }

    /// <summary>How many characters stand in it.</summary>
    internal int Length => Cells.Sum(cell => cell.Length);

    /// <summary>Whether nothing stands in it.</summary>
    internal bool IsBlank => Problems.Count == 0 && Cells.All(string.IsNullOrWhiteSpace);
}

/// <summary>How decimals are written.</summary>
public enum Decimals
{
    /// <summary>With a point: <c>33.4</c>.</summary>
    Point,

    /// <summary>With a comma: <c>33,4</c>.</summary>
    Comma,

    /// <summary>With either, as far as only one reading is possible.</summary>
    Either,
}
