using System.Collections;
using Renkei.Core.Records;

namespace Renkei.Core.Columns;

/// <summary>Records in an order, some of them packed: lists one after another.</summary>
internal sealed class Runs : IReadOnlyList<Record>
{
    private readonly List<IReadOnlyList<Record>> parts = [];
    private List<Record>? last;

    /// <summary>The lists: those of records, and packed ones.</summary>
    public IReadOnlyList<IReadOnlyList<Record>> Parts => parts;

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public Record this[int index]
    {
        get
        {
            foreach (var part in parts)
            {
                if (index < part.Count) return part[index];
                index -= part.Count;
            }

            throw new ArgumentOutOfRangeException(nameof(index));
        }
    }

    /// <summary>All as one list; the only one itself where there is one.</summary>
    public IReadOnlyList<Record> Whole => parts is [var only] ? only : this;

    public void Add(Record record)
    {
        if (last is null) parts.Add(last = []);
        last.Add(record);
        Count++;
    }

    public void Add(PackedRecords packed)
    {
        if (packed.Count == 0) return;
        parts.Add(packed);
        last = null;
        Count += packed.Count;
    }

    /// <inheritdoc/>
    public IEnumerator<Record> GetEnumerator() => parts.SelectMany(part => part).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
