using Renkei.Core.Tables;

namespace Renkei.App.Access.Sources;

/// <summary>A cell of a sheet or a table, or a line of a calendar, which is its first cell.</summary>
/// <param name="File">The file as it was named.</param>
/// <param name="Sheet">The sheet; empty elsewhere.</param>
/// <param name="Line">The line or row, from 1.</param>
/// <param name="Column">The column, from 1.</param>
internal sealed record CellPlace(string File, string Sheet, int Line, int Column)
{
    /// <summary>The cell at which a problem stands.</summary>
    public static CellPlace Of(Core.Values.Place place) => new(place.File, place.Sheet, place.Line, place.Column);

    /// <summary>Reads what <see cref="ToString"/> gives; null when it is none.</summary>
    public static CellPlace? Of(string text) =>
        text.Split(':', 4) is [var line, var column, var sheet, var file] && int.TryParse(line, out var row) && int.TryParse(column, out var cell) ? new(file, sheet, row, cell) : null;

    /// <summary>As one word for a form; the name of a sheet holds no colon.</summary>
    public override string ToString() => $"{Line}:{Column}:{Sheet}:{File}";
}

/// <summary>What a person put in the place of cells and lines that cannot be read.</summary>
internal sealed class Corrections(IReadOnlyDictionary<CellPlace, string> cells)
{
    private readonly HashSet<(string File, string Sheet, int Line)> lines = [.. cells.Keys.Select(cell => (cell.File, cell.Sheet, cell.Line))];

    /// <summary>None.</summary>
    public static Corrections None { get; } = new(new Dictionary<CellPlace, string>());

    /// <summary>What stands there instead; null when nothing was corrected.</summary>
    public string? this[CellPlace place] => cells.GetValueOrDefault(place);

    /// <summary>These and another.</summary>
    public Corrections With(CellPlace place, string text) => new(new Dictionary<CellPlace, string>(cells) { [place] = text });

    /// <summary>A row of a table as it was corrected.</summary>
    public SourceRow In(string file, SourceRow row) => lines.Count == 0 || !lines.Contains((file, "", row.Line)) ? row : row with { Cells = [.. In(file, "", row.Line, row.Cells)] };

    /// <summary>Whether anything in a line was corrected.</summary>
    public bool Touches(string file, string sheet, int line) => lines.Count > 0 && lines.Contains((file, sheet, line));

    /// <summary>The cells of a row as they were corrected.</summary>
    public IEnumerable<string> In(string file, string sheet, int line, IReadOnlyList<string> row) => row.Select((cell, place) => this[new(file, sheet, line, place + 1)] ?? cell);
}
