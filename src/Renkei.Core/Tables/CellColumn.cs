using System.Text;
using Renkei.Core.Columns;
using Renkei.Core.Records;

namespace Renkei.Core.Tables;

/// <summary>A column of cells that is being packed. Each distinct cell is read once, as a row by itself would be: the same notation, the same field.</summary>
internal abstract class CellColumn
{
    /// <summary>Takes the cell of the next row; false when it cannot be packed.</summary>
    public abstract bool Add(ReadOnlySpan<byte> cell);

    /// <summary>The column; null when nothing stands in it.</summary>
    public virtual PackedColumn? Made() => null;

    /// <summary>What a field makes of a cell: null when nothing stands there.</summary>
    /// <returns>False when it has a problem.</returns>
    protected static bool TryRead(Field field, Decimals decimals, string cell, out object? value)
    {
        value = null;
        if (CellNotation.IsBlank(field.Shape, cell)) return true;
        var reading = new Reading();
        var node = CellNotation.Read(field.Shape, cell, decimals, default, reading);
        if (reading.Problems.Count == 0) value = field.Read(node, reading);
        return value is not null && reading.Problems.Count == 0;
    }

    /// <summary>The column for the cells of a field.</summary>
    public static CellColumn Of(Field field, Decimals decimals) => field switch
    {
        { Parts: not null } => new EmptyCells(field.Shape),
        { Shape: Shape.List } => new ListCells(field, decimals),
        { Shape: Shape.Text } => new TextCells(field),
        _ => new WordCells(field, decimals),
    };
}

/// <summary>Cells in which nothing may stand.</summary>
internal sealed class EmptyCells(Shape shape) : CellColumn
{
    public override bool Add(ReadOnlySpan<byte> cell) => cell.IsEmpty || CellNotation.IsBlank(shape, Encoding.UTF8.GetString(cell));
}

/// <summary>Cells of free text: kept as bytes.</summary>
internal sealed class TextCells(Field field) : CellColumn
{
    private readonly DistinctTexts texts = new();
    private readonly List<int> codes = [];

    public override bool Add(ReadOnlySpan<byte> cell)
    {
        var number = cell.IsEmpty ? -1 : codes is [.., > 0 and var last] && texts[last - 1].SequenceEqual(cell) ? last - 1 : texts.NumberOf(cell);
        codes.Add(number + 1);
        return number >= 0 || cell.IsEmpty;
    }

    public override PackedColumn? Made() => texts.Count == 0 ? null : new(field, [.. codes], texts);
}

/// <summary>Cells of one value each: dates, words, numbers, names of records.</summary>
internal sealed class WordCells(Field field, Decimals decimals) : CellColumn
{
    private readonly DistinctTexts texts = new();
    private readonly List<int> codeOf = []; // by the number of the text
    private readonly List<object?> values = [null];
    private readonly List<int> codes = [];
    private int last = -1;

    public override bool Add(ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty)
        {
            codes.Add(0);
            return true;
        }

        if (last < 0 || !texts[last].SequenceEqual(cell)) last = texts.NumberOf(cell);
        if (last < 0 || (last == codeOf.Count && !Read(cell))) return false;
        codes.Add(codeOf[last]);
        return true;
    }

    public override PackedColumn? Made() => values.Count == 1 ? null : new(field, [.. codes], [.. values]);

    private bool Read(ReadOnlySpan<byte> cell)
    {
        if (!TryRead(field, decimals, Encoding.UTF8.GetString(cell), out var value)) return false;
        codeOf.Add(value is null ? 0 : values.Count);
        if (value is not null) values.Add(value);
        return true;
    }
}

/// <summary>Cells of several values: <c>a; b</c>. Lists as in a casebook, in brackets, are not packed, nor is what is known only from a day on.</summary>
internal sealed class ListCells(Field field, Decimals decimals) : CellColumn
{
    private readonly DistinctTexts texts = new();
    private readonly List<int> codeOf = []; // by the number of the item's text
    private readonly List<object?> values = [null];
    private readonly List<int> codes = [];
    private readonly List<int> starts = [0];

    public override bool Add(ReadOnlySpan<byte> cell)
    {
        var before = codes.Count;
        var rest = cell;
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf((byte)';');
            if (!AddItem((end < 0 ? rest : rest[..end]).Trim((byte)' '))) return false;
            rest = end < 0 ? [] : rest[(end + 1)..];
        }

        starts.Add(codes.Count);
        return codes.Count > before || cell.IsEmpty || string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(cell));
    }

    public override PackedColumn? Made() => values.Count == 1 ? null : new(field, [.. codes], [.. values], [.. starts]);

    private bool AddItem(ReadOnlySpan<byte> item)
    {
        if (item.IsEmpty) return true;
        var number = texts.NumberOf(item);
        if (number < 0 || (number == codeOf.Count && !Read(item))) return false;
        if (codeOf[number] > 0) codes.Add(codeOf[number]);
        return true;
    }

    /// <summary>An item is read as a list of it alone; white space by itself is none.</summary>
    private bool Read(ReadOnlySpan<byte> item)
    {
        var text = Encoding.UTF8.GetString(item).Trim();
        if (text.Length == 0)
        {
            codeOf.Add(0);
            return true;
        }

        if (text[0] == '[' || !TryRead(field, decimals, text, out var value) || field.Dates(value!).Any()) return false;
        codeOf.Add(values.Count);
        values.Add(value);
        return true;
    }
}
