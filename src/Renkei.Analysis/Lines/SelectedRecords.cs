using System.Collections;
using Renkei.Core.Records;

namespace Renkei.Analysis.Lines;

/// <summary>Some rows as records, each made when it is asked for.</summary>
internal sealed class SelectedRecords(RecordRows rows, IReadOnlyList<int> selected) : IReadOnlyList<Record>
{
    public int Count => selected.Count;

    public Record this[int index] => rows[selected[index]];

    public IEnumerator<Record> GetEnumerator() => selected.Select(row => rows[row]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
