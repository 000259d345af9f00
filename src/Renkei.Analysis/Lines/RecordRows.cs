using Renkei.Core.Columns;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>
/// The records of one kind that a view shows, numbered from 0 in the order recorded, and what their fields say as columns of numbers. Of packed records every distinct value is
/// looked at once, of others every record; no record is made for it.
/// </summary>
internal sealed class RecordRows
{
    private readonly List<(int First, IReadOnlyList<Record> Records, PackedRecords? Packed)> parts = [];
    private Dictionary<Record, int>? rowOf;

    public RecordRows(IReadOnlyList<IReadOnlyList<Record>> lists)
    {
        foreach (var records in lists)
        {
            parts.Add((Count, records, records as PackedRecords));
            Count += records.Count;
        }
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>The record of a row; made when it is packed.</summary>
    public Record this[int row]
    {
        get
        {
            var (first, records, _) = parts.FindLast(part => part.First <= row);
            return records[row - first];
        }
    }

    /// <summary>The records that are not packed, each with its row.</summary>
    public IEnumerable<(int Row, Record Record)> Single => parts.Where(part => part.Packed is null).SelectMany(part => part.Records.Select((record, place) => (part.First + place, record)));

    /// <summary>The row of a record of this view; −1 when it is not among these.</summary>
    public int RowOf(Record record)
    {
        foreach (var (first, _, packed) in parts)
        {
            if (packed is not null && packed.Kind == record.Kind && packed.Book.Equals(record.Book) && packed.RowOf(record.Id) is >= 0 and var row) return first + row;
        }

        if (rowOf is null)
        {
            rowOf = new(ReferenceEqualityComparer.Instance);
            foreach (var (row, single) in Single) rowOf[single] = row;
        }

        return rowOf.GetValueOrDefault(record, -1);
    }

    /// <summary>A number for each row, made of what a field says.</summary>
    /// <param name="field">The field.</param>
    /// <param name="number">The number for a value, which is null where nothing is said, and a record that says it: of packed ones any, for all stand in one book.</param>
    /// <param name="order">The rows wanted, in their order; all of them when left out.</param>
    public int[] Numbers<T>(Field<T> field, Func<T, Record, int> number, int[]? order = null)
    {
        var numbers = new int[order?.Length ?? Count];
        foreach (var (first, records, packed) in parts)
        {
            if (packed is null)
            {
                foreach (var (place, row) in RowsOf(first, records.Count, order)) numbers[place] = number(field.Of(records[row]), records[row]);
                continue;
            }

            var column = packed.Of(field);
            var byCode = new int[column?.Distinct ?? 1];
            for (var code = 0; code < byCode.Length; code++) byCode[code] = number(column?[code] is { } said ? (T)said : default!, packed[0]);
            if (column is null) Fill(numbers, first, records.Count, order, byCode[0]);
            else Fill(numbers, first, column.Codes, order, byCode);
        }

        return numbers;
    }

    /// <summary>Whether each row says a field: 1 or 0.</summary>
    /// <inheritdoc cref="Numbers"/>
    public int[] Said(Field field, int[]? order = null)
    {
        var numbers = new int[order?.Length ?? Count];
        foreach (var (first, records, packed) in parts)
        {
            if (packed is null)
            {
                foreach (var (place, row) in RowsOf(first, records.Count, order)) numbers[place] = field.IsSaidBy(records[row]) ? 1 : 0;
            }
            else if (packed.Of(field) is { } column)
            {
                if (column.IsList)
                {
                    Fill(numbers, first, HasItems(column.Starts), order, [0, 1]);
                    continue;
                }

                var byCode = new int[column.Distinct];
                byCode.AsSpan(1).Fill(1);
                Fill(numbers, first, column.Codes, order, byCode);
            }
        }

        return numbers;
    }

    /// <summary>For each list 1 where it has items, else 0.</summary>
    private static int[] HasItems(ReadOnlySpan<int> begins)
    {
        var has = new int[begins.Length - 1];
        for (var row = 0; row < has.Length; row++) has[row] = begins[row] < begins[row + 1] ? 1 : 0;
        return has;
    }

    /// <summary>Numbers for the items of each row's list; those below 0 are left out. Goes by rows, because most lists are empty and cost least so.</summary>
    /// <param name="field">The field.</param>
    /// <param name="number">The number for an item, and a record that says it.</param>
    /// <param name="placeOf">For each row the place its list is to have; −1 when it is not wanted.</param>
    /// <param name="places">How many places there are.</param>
    public Listed Lists<T>(Field<ListOf<T>?> field, Func<T, Record, int> number, int[] placeOf, int places)
    {
        var starts = new int[places + 1];
        var single = new Dictionary<int, int[]>(); // by place
        var columns = new List<(int First, PackedColumn Column, int[] ByCode)>();
        foreach (var (first, records, packed) in parts)
        {
            for (var row = 0; packed is null && row < records.Count; row++)
            {
                if (placeOf[first + row] is not (>= 0 and var place) || field.Of(records[row]) is not { } said) continue;
                single[place] = [.. said.Select(item => number(item, records[row])).Where(made => made >= 0)];
                starts[place + 1] = single[place].Length;
            }

            if (packed?.Of(field) is not { } column) continue;
            var byCode = new int[column.Distinct];
            for (var code = 1; code < byCode.Length; code++) byCode[code] = column[code] is ListOf<T> said ? number(said[0], packed[0]) : -1;
            columns.Add((first, column, byCode));
            CountItems(starts, first, column, placeOf, byCode);
        }

        for (var place = 0; place < places; place++) starts[place + 1] += starts[place];
        var items = new int[starts[^1]];
        foreach (var (place, made) in single) made.CopyTo(items, starts[place]);
        foreach (var (first, column, byCode) in columns) PutItems(items, starts, first, column, placeOf, byCode);
        return new(starts, items);
    }

    /// <summary>How many items each list will have, noted behind its place.</summary>
    private static void CountItems(int[] starts, int first, PackedColumn column, int[] placeOf, int[] byCode)
    {
        var codes = column.Codes;
        var begins = column.Starts;
        for (var row = 0; row + 1 < begins.Length; row++)
        {
            if (begins[row] == begins[row + 1] || placeOf[first + row] is not (>= 0 and var place)) continue;
            for (var item = begins[row]; item < begins[row + 1]; item++) starts[place + 1] += byCode[codes[item]] < 0 ? 0 : 1;
        }
    }

    private static void PutItems(int[] items, int[] starts, int first, PackedColumn column, int[] placeOf, int[] byCode)
    {
        var codes = column.Codes;
        var begins = column.Starts;
        for (var row = 0; row + 1 < begins.Length; row++)
        {
            if (begins[row] == begins[row + 1] || placeOf[first + row] is not (>= 0 and var place)) continue;
            var next = starts[place];
            for (var item = begins[row]; item < begins[row + 1]; item++)
            {
                if (byCode[codes[item]] >= 0) items[next++] = byCode[codes[item]];
            }
        }
    }

    private static void Fill(int[] numbers, int first, ReadOnlySpan<int> codes, int[]? order, int[] byCode)
    {
        if (order is null)
        {
            for (var row = 0; row < codes.Length; row++) numbers[first + row] = byCode[codes[row]];
            return;
        }

        for (var place = 0; place < order.Length; place++)
        {
            var row = order[place] - first;
            if ((uint)row < (uint)codes.Length) numbers[place] = byCode[codes[row]];
        }
    }

    private static void Fill(int[] numbers, int first, int count, int[]? order, int number)
    {
        if (order is null)
        {
            numbers.AsSpan(first, count).Fill(number);
            return;
        }

        for (var place = 0; place < order.Length; place++)
        {
            if ((uint)(order[place] - first) < (uint)count) numbers[place] = number;
        }
    }

    /// <summary>The rows of one part that are wanted: the place in the order, and the place in the part.</summary>
    private static IEnumerable<(int Place, int Row)> RowsOf(int first, int count, int[]? order)
    {
        for (var place = order is null ? first : 0; place < (order?.Length ?? first + count); place++)
        {
            var row = (order is null ? place : order[place]) - first;
            if ((uint)row < (uint)count) yield return (place, row);
        }
    }
}

/// <summary>Lists of numbers one after another.</summary>
/// <param name="starts">Where each begins, and after the last where it ends.</param>
/// <param name="items">All items.</param>
internal sealed class Listed(int[] starts, int[] items)
{
    public ReadOnlySpan<int> this[int at] => items.AsSpan(starts[at], starts[at + 1] - starts[at]);

    /// <summary>All items, list by list.</summary>
    public ReadOnlySpan<int> Items => items;

    /// <summary>Puts other numbers for those in the lists.</summary>
    public void Renumber(int[] numbers)
    {
        for (var item = 0; item < items.Length; item++) items[item] = numbers[items[item]];
    }

    /// <summary>For each number below some count the places of the lists it stands in, each once, in their order.</summary>
    public List<int>[] Inverted(int count)
    {
        var places = new List<int>[count];
        for (var number = 0; number < count; number++) places[number] = [];
        for (var at = 0; at + 1 < starts.Length; at++)
        {
            for (var item = starts[at]; item < starts[at + 1]; item++)
            {
                var some = places[items[item]];
                if (some is not [.., var last] || last != at) some.Add(at);
            }
        }

        return places;
    }
}
