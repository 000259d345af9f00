namespace Renkei.Core.Casebooks;

/// <summary>
/// Reads the record blocks of a casebook, run by run: while one run is parsed, those before it become records on other processors. What comes of
/// them is taken in file order, so the same file has the same problems every time; when those are too many, the rest is not read.
/// </summary>
internal sealed class DraftReader(ReadOnlyMemory<byte> text, Layout layout, TextProblems problems)
{
    private const int RecordsInRun = 200;
    private const int RunsAtOnce = 8;

    private readonly List<Draft> drafts = new(layout.Records.Count);
    private readonly Queue<(DraftRun Run, Task Reading)> pending = new();

    public IReadOnlyList<Draft> Read()
    {
        foreach (var range in Ranges())
        {
            var run = new DraftRun(text, layout, range);
            run.Parse();
            pending.Enqueue((run, Task.Run(run.Read)));
            if (pending.Count == RunsAtOnce) TakeOne();
            if (problems.IsFull) break;
        }

        while (pending.Count > 0) TakeOne();
        return drafts;
    }

    private void TakeOne()
    {
        var (run, reading) = pending.Dequeue();
        reading.GetAwaiter().GetResult();
        drafts.AddRange(run.Drafts);
        foreach (var (position, problem, mark, record) in run.Problems) problems.AddInRecord(position, problem, mark, record);
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
