using Renkei.Core.Records;

namespace Renkei.Core.Columns;

/// <summary>One field of many records: which of its distinct values each of them holds. For lists the items of all records stand one after another.</summary>
public sealed class PackedColumn
{
    private readonly int[] codes;
    private readonly int[]? starts;
    private readonly object?[] values;
    private readonly DistinctTexts? texts;

    internal PackedColumn(Field field, int[] codes, object?[] values, int[]? starts = null)
    {
        Field = field;
        (this.codes, this.values, this.starts) = (codes, values, starts);
    }

    internal PackedColumn(Field field, int[] codes, DistinctTexts texts)
    {
        Field = field;
        (this.codes, this.texts, values) = (codes, texts, []);
    }

    /// <summary>The field.</summary>
    public Field Field { get; }

    /// <summary>Whether it holds lists.</summary>
    public bool IsList => starts is not null;

    /// <summary>The code of the value of each record, 0 where nothing is said; of a list the codes of all items, record by record, none of them 0.</summary>
    public ReadOnlySpan<int> Codes => codes;

    /// <summary>Where in <see cref="Codes"/> the items of each record begin, and after the last where they end; empty for single values.</summary>
    public ReadOnlySpan<int> Starts => starts;

    /// <summary>One more than the highest code.</summary>
    public int Distinct => texts is null ? values.Length : texts.Count + 1;

    /// <summary>The value a code stands for: null for 0, and of a list a list of that item alone. Two codes may stand for equal values.</summary>
    public object? this[int code] => code == 0 ? null : texts is null ? values[code] : texts.TextAt(code - 1);

    /// <summary>Whether its values are kept as bytes and become texts only when asked for.</summary>
    internal bool IsText => texts is not null;

    /// <summary>The value of one record; null where nothing is said.</summary>
    internal object? ValueAt(int row)
    {
        if (starts is null) return this[codes[row]];
        var items = codes.AsSpan(starts[row]..starts[row + 1]);
        if (items.Length <= 1) return items.Length == 0 ? null : values[items[0]];
        var each = new object[items.Length];
        for (var place = 0; place < each.Length; place++) each[place] = values[items[place]]!;
        return Field.Joined(each);
    }

    /// <summary>The same column with other values for the same codes.</summary>
    internal PackedColumn With(object?[] others) => new(Field, codes, others, starts);

    /// <summary>The same column for some of its records, in their order.</summary>
    internal PackedColumn At(int[] rows)
    {
        if (starts is null)
        {
            var kept = new int[rows.Length];
            for (var place = 0; place < rows.Length; place++) kept[place] = codes[rows[place]];
            return texts is null ? new(Field, kept, values) : new(Field, kept, texts);
        }

        var begins = new int[rows.Length + 1];
        for (var place = 0; place < rows.Length; place++) begins[place + 1] = begins[place] + starts[rows[place] + 1] - starts[rows[place]];
        var items = new int[begins[^1]];
        for (var place = 0; place < rows.Length; place++) codes.AsSpan(starts[rows[place]]..starts[rows[place] + 1]).CopyTo(items.AsSpan(begins[place]));
        return new(Field, items, values, begins);
    }
}
