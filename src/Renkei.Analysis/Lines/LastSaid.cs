using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>What was said last, where a later word replaces an earlier one. Of several said on one last day all count: nothing tells which of them came after.</summary>
internal static class LastSaid
{
    /// <summary>Those of the last day, in the order recorded; a coarse date stands for the last of its days.</summary>
    public static IReadOnlyList<Record> Of(IEnumerable<Record> records, Func<Record, When> when)
    {
        var all = records.ToList();
        var last = all.Select(record => when(record).Start.Latest).DefaultIfEmpty().Max();
        return all.FindAll(record => when(record).Start.Latest == last);
    }
}
