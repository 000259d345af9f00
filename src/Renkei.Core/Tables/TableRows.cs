using Renkei.Core.Casebooks;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Tables;

/// <summary>
/// Reads the rows of tables as drafts, run by run: while one run is decoded, those before it become records on other processors. What comes of them
/// is taken in order, so the same tables have the same problems every time.
/// </summary>
internal sealed class TableRows(IReadOnlyList<SourceTable> tables, TableProblems problems)
{
    private const int RowsInRun = 500;
    private const int RunsAtOnce = 8;

    private readonly List<(Draft Draft, decimal? Seq)> drafts = [];
    private readonly Queue<(int Table, RowRun Run, Task Reading)> pending = new();
    private bool isOrdered;
    private long characters;
    private long items;
    private int rows;

    /// <summary>How many rows there were in which anything stands, those of names aside.</summary>
    public int Count { get; private set; }

    /// <summary>Whether every row could be made out. If not, who is named may be in those that could not.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>The drafts, those with a place of their own before the others.</summary>
    public IReadOnlyList<Draft> Read()
    {
        for (var table = 0; table < tables.Count && !problems.IsFull; table++)
        {
            var source = tables[table];
            if (source.Kind == TableReader.HeaderName) continue;
            if (AllKinds.Find(source.Kind) is { } kind) Read(table, source, kind);
            else Refuse(table, new(Codes.KindUnknown, "", $"'{source.Kind}' is not a kind of record.{AllKinds.Meant(source.Kind)}"));
        }

        while (pending.Count > 0) TakeOne();
        return [.. (isOrdered ? drafts.OrderBy(each => each.Seq ?? decimal.MaxValue) : (IEnumerable<(Draft Draft, decimal? Seq)>)drafts).Select(each => each.Draft)];
    }

    private void Read(int table, SourceTable source, Kind kind)
    {
        TableColumns? columns = null;
        var run = new List<(int, SourceRow)>(RowsInRun);
        var inRun = 0;
        foreach (var row in source.Rows)
        {
            if (row.BreaksOff)
            {
                IsWhole = false;
                problems.SetColumns(table, columns?.Names ?? []);
                foreach (var (column, problem) in row.Problems) problems.AddInRow(table, row, column, problem);
                break;
            }

            if (++rows > TableReader.MostRows)
            {
                Refuse(table, new(Codes.TooManyRecords, "", $"There are more than {TableReader.MostRows} rows."));
                break;
            }

            if (row.IsBlank) continue;
            if (columns is null)
            {
                columns = ReadColumns(table, row, kind);
                if (columns.Id < 0) break;
                continue;
            }

            Count++;
            if ((characters += row.Length) > TableReader.MostCharacters || (items += columns.CountItems(row)) > TableReader.MostItems)
            {
                Refuse(table, new(Codes.FileTooLarge, "", characters > TableReader.MostCharacters
                    ? $"The tables hold more than {TableReader.MostCharacters >> 20} million characters."
                    : $"The tables hold more than {TableReader.MostItems} values in lists and groups."));
                break;
            }

            run.Add((problems.NextPosition(table, row.Line), row));
            inRun += row.Length;
            if (run.Count < RowsInRun && inRun < SourceRow.LongestText) continue;
            Start(table, new(kind, columns, source.Decimals, run));
            (run, inRun) = (new(RowsInRun), 0);
            if (problems.IsFull) break;
        }

        if (run.Count > 0) Start(table, new(kind, columns!, source.Decimals, run));
    }

    private TableColumns ReadColumns(int table, SourceRow row, Kind kind)
    {
        problems.SetColumns(table, []);
        foreach (var (column, problem) in row.Problems) problems.AddInRow(table, row, column, problem);
        var columns = TableColumns.Of(kind, row, (column, problem) => problems.AddInRow(table, row, column, problem));
        problems.SetColumns(table, columns.Names);
        if (columns.Id < 0) IsWhole = false;
        if (columns.Seq >= 0) isOrdered = true;
        return columns;
    }

    private void Start(int table, RowRun run)
    {
        pending.Enqueue((table, run, Task.Run(run.Read)));
        if (pending.Count == RunsAtOnce) TakeOne();
    }

    private void TakeOne()
    {
        var (table, run, reading) = pending.Dequeue();
        reading.GetAwaiter().GetResult();
        drafts.AddRange(run.Drafts);
        foreach (var (row, column, problem, record) in run.Problems) problems.AddInRow(table, row, column, problem, record);
    }

    private void Refuse(int table, Problem problem)
    {
        IsWhole = false;
        problems.AddInTable(table, problem);
    }
}
