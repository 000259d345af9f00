using System.Collections;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Columns;

/// <summary>
/// Very many records of one kind in one book, kept as columns. A record is made when it is asked for, the same one the second time; it is equal to the one that reading its row by
/// itself would have made.
/// </summary>
public sealed class PackedRecords : IReadOnlyList<Record>
{
    private readonly DistinctTexts ids;
    private readonly PackedColumn?[] columns;
    private readonly PackedRecords? origin;
    private readonly int[]? rows;
    private readonly Func<Record, Record>? seen;
    private Record?[]? made;

    /// <param name="book">The book all of them stand in.</param>
    /// <param name="kind">Their kind.</param>
    /// <param name="ids">Their ids, each once, in their order.</param>
    /// <param name="columns">The fields any of them says.</param>
    internal PackedRecords(Book book, Kind kind, DistinctTexts ids, IEnumerable<PackedColumn> columns)
    {
        (Book, Kind, this.ids, Count) = (book, kind, ids, ids.Count);
        this.columns = new PackedColumn?[kind.Form.Fields.Count];
        foreach (var column in columns) this.columns[column.Field.Index] = column;
    }

    /// <summary>Some of these, or all, with less said.</summary>
    private PackedRecords(PackedRecords origin, PackedColumn?[] columns, int[]? rows, Func<Record, Record> seen)
    {
        (Book, Kind, ids, this.origin, this.rows, this.seen) = (origin.Book, origin.Kind, origin.ids, origin, rows, seen);
        Count = rows?.Length ?? origin.Count;
        this.columns = rows is null ? columns : Array.ConvertAll(columns, column => column?.At(rows));
    }

    /// <summary>The book they stand in.</summary>
    public Book Book { get; }

    /// <summary>What they are.</summary>
    public Kind Kind { get; }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public Record this[int index]
    {
        get
        {
            if (made is null) Interlocked.CompareExchange(ref made, new Record?[Count], null);
            return Volatile.Read(ref made[index]) ?? Interlocked.CompareExchange(ref made[index], Made(index), null) ?? made[index]!;
        }
    }

    /// <summary>The column of a field; null when none of them says it.</summary>
    public PackedColumn? Of(Field field) => columns[field.Index];

    /// <inheritdoc/>
    public IEnumerator<Record> GetEnumerator()
    {
        for (var row = 0; row < Count; row++) yield return this[row];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The row of an id; −1 when it is not among these.</summary>
    public int RowOf(string id)
    {
        var row = origin is null ? ids.Find(id) : origin.RowOf(id);
        return row < 0 || rows is null ? row : Math.Max(Array.BinarySearch(rows, row), -1);
    }

    /// <summary>All dates that do not lie ahead by their nature, each at least once.</summary>
    internal IEnumerable<When> Dates() => Values().SelectMany(value => value.Field.Dates(value.Value));

    /// <summary>All records these name, with the field, each at least once.</summary>
    internal IEnumerable<(Field Field, Reference Reference)> NamedReferences() =>
        Values().SelectMany(value => value.Field.References(value.Value), (value, reference) => (value.Field, reference));

    /// <summary>These as they were known at the end of a day, without those that were not.</summary>
    internal PackedRecords KnownOn(DateOnly day)
    {
        var known = (PackedColumn?[])columns.Clone();
        bool[]? isUnknown = null;
        var isSame = true;
        foreach (var column in columns)
        {
            if (column is null || column.IsText || column.IsList || Changed(column, day) is not { } values) continue;
            isSame = false;
            known[column.Field.Index] = column.With(values);
            if (!column.Field.Required && column.Field != Kind.Form.WhenField) continue;
            isUnknown ??= new bool[Count];
            var codes = column.Codes;
            for (var row = 0; row < codes.Length; row++) isUnknown[row] |= codes[row] != 0 && values[codes[row]] is null;
        }

        return isSame ? this : new(this, known, isUnknown is null || !isUnknown.Contains(true) ? null : [.. Enumerable.Range(0, Count).Where(row => !isUnknown[row])], record => record.KnownOn(day)!);
    }

    /// <summary>These as some roles of their own firm read them.</summary>
    internal PackedRecords ReadBy(Roles roles)
    {
        bool IsHidden(PackedColumn? column) => column is not null && (column.Field.Readers & roles) == Roles.None;
        return Array.Exists(columns, IsHidden)
            ? new(this, Array.ConvertAll(columns, column => IsHidden(column) ? null : column), null, record => record.ReadBy(roles))
            : this;
    }

    private Record Made(int row)
    {
        if (origin is not null) return seen!(origin[rows is null ? row : rows[row]]);
        var values = new object?[columns.Length];
        for (var field = 0; field < values.Length; field++) values[field] = columns[field]?.ValueAt(row);
        return new(Book, Kind, ids.TextAt(row), values);
    }

    /// <summary>Every distinct value that may hold a date or name a record; plain texts do neither.</summary>
    private IEnumerable<(Field Field, object Value)> Values()
    {
        foreach (var column in columns)
        {
            for (var code = 1; column is { IsText: false } && code < column.Distinct; code++)
            {
                if (column[code] is { } value) yield return (column.Field, value);
            }
        }
    }

    /// <summary>The values of a column as known on a day; null when all of them were.</summary>
    private static object?[]? Changed(PackedColumn column, DateOnly day)
    {
        object?[]? changed = null;
        for (var code = 1; code < column.Distinct; code++)
        {
            if (column[code] is not { } value) continue;
            var still = column.Field.KnownOn(day, value);
            if (still == value) continue;
            changed ??= [.. Enumerable.Range(0, column.Distinct).Select(each => column[each])];
            changed[code] = still;
        }

        return changed;
    }
}
