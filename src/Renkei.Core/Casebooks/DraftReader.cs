namespace Renkei.Core.Casebooks;

/// <summary>
/// Reads the record blocks of a casebook, run by run and some runs at a time on all processors. What comes of them is taken in file order, so the
/// same file has the same problems every time; when those are too many, the rest is not read.
/// </summary>
internal sealed class DraftReader(ReadOnlyMemory<byte> text, Layout layout, Problems problems)
{
    private const int RecordsInRun = 200;
    private const int RunsAtOnce = 8;

    public IReadOnlyList<Draft> Read()
    {
        var drafts = new List<Draft>(layout.Records.Count);
        foreach (var ranges in Ranges().Chunk(RunsAtOnce))
        {
            var runs = Array.ConvertAll(ranges, range => new DraftRun(text, layout, range));
            Parallel.ForEach(runs, run => run.Read());
            foreach (var run in runs)
            {
                drafts.AddRange(run.Drafts);
                foreach (var (position, problem, mark, record) in run.Problems) problems.AddInRecord(position, problem, mark, record);
            }

            if (problems.IsFull) break;
        }

        return drafts;
    }

    /// <summary>So many records that parsing them together pays, and no more text than one record may have.</summary>
    private IEnumerable<Range> Ranges()
    {
        for (int first = 0, end; first < layout.Records.Count; first = end)
        {
            end = first + 1;
            while (end < layout.Records.Count && end - first < RecordsInRun && layout.Records[end].End - layout.Records[first].Start <= Layout.LongestRecord) end++;
            yield return first..end;
        }
    }
}
