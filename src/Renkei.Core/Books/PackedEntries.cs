using System.Collections;
using Renkei.Core.Columns;

namespace Renkei.Core.Books;

/// <summary>The entries of a packed table, one after another in one book, each the only one of its id. When they were recorded is not known, so it counts as from the start.</summary>
/// <param name="records">The records.</param>
/// <param name="firstSeq">The place of the first of them in the book.</param>
/// <param name="writers">Everyone who wrote any of them.</param>
/// <param name="writerOf">Who of them wrote each; null where one wrote all.</param>
internal sealed class PackedEntries(PackedRecords records, long firstSeq, IReadOnlyList<Writer> writers, int[]? writerOf) : IReadOnlyList<Entry>
{
    public PackedRecords Records => records;

    /// <inheritdoc/>
    public int Count => records.Count;

    /// <inheritdoc/>
    public Entry this[int index]
    {
        get
        {
            var record = records[index];
            return new(record.Book, firstSeq + index, null, WriterAt(index), record.Kind, record.Id, record, null);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<Entry> GetEnumerator()
    {
        for (var row = 0; row < Count; row++) yield return this[row];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Who wrote the record of a row.</summary>
    public Writer WriterAt(int row) => writers[writerOf?[row] ?? 0];
}
