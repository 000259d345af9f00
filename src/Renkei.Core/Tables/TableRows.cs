using Renkei.Core.Casebooks;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Tables;

/// <summary>
/// Reads the rows of tables as drafts, run by run: while one run is decoded, those before it become records on other processors. What comes of them
/// is taken in order, so the same tables have the same problems every time.
/// </summary>
/// <param name="tables">The tables.</param>
/// <param name="problems">Where problems are told.</param>
/// <param name="packed">The tables that are packed already, by their position.</param>
internal sealed class TableRows(IReadOnlyList<SourceTable> tables, TableProblems problems, IReadOnlyDictionary<int, PackedTable> packed)
{
    private const int RowsInRun = 500;
    private const int RunsAtOnce = 8;

    private readonly List<(Draft? Draft, decimal? Seq, PackedTable? Table)> drafts = [];
    private readonly Queue<(int Table, RowRun Run, Task Reading)> pending = new();
    private bool isOrdered = packed.Values.Any(table => table.Seq is not null);
    private long characters = packed.Values.Sum(table => table.Bytes); // no fewer than it has characters
    private long items = packed.Values.Sum(table => table.Items);
    private int rows = packed.Values.Sum(table => table.Rows);

    /// <summary>How many rows there were in which anything stands, those of names aside.</summary>
    public int Count { get; private set; }

    /// <summary>Whether every row could be made out. If not, who is named may be in those that could not.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>The packed tables, each with the number of drafts before it; null when other rows belong between theirs, or all together are too many.</summary>
    public IReadOnlyList<(PackedDrafts Table, int Place)>? Packed { get; private set; }

    /// <summary>The drafts, those with a place of their own before the others.</summary>
    public IReadOnlyList<Draft> Read()
    {
        for (var table = 0; table < tables.Count && !problems.IsFull; table++)
        {
            var source = tables[table];
            if (source.Kind == TableReader.HeaderName) continue;
            if (packed.TryGetValue(table, out var taken)) Take(taken);
            else if (AllKinds.Find(source.Kind) is { } kind) Read(table, source, kind);
            else Refuse(table, new(Codes.KindUnknown, "", $"'{source.Kind}' is not a kind of record.{AllKinds.Meant(source.Kind)}"));
        }

        while (pending.Count > 0) TakeOne();
        return Ordered();
    }

    private List<Draft> Ordered()
    {
        var ordered = isOrdered ? [.. drafts.OrderBy(each => each.Seq ?? decimal.MaxValue)] : drafts;
        var (single, tables) = (new List<Draft>(ordered.Count), new List<(PackedDrafts Table, int Place)>());
        var isApart = packed.Count == 0 || (rows <= TableReader.MostRows && characters <= TableReader.MostCharacters && items <= TableReader.MostItems);
        foreach (var (draft, seq, table) in ordered)
        {
            if (draft is not null) single.Add(draft);
            if (table is not null) tables.Add((table.Drafts, single.Count));
            isApart &= seq is null || !packed.Values.Any(other => other != table && other.Seq is var (first, last) && seq >= first && seq <= last);
        }

        Packed = isApart ? tables : null;
        return single;
    }

    /// <summary>Puts a packed table in its place.</summary>
    private void Take(PackedTable table)
    {
        while (pending.Count > 0) TakeOne();
        Count += table.Drafts.Ids.Count;
        drafts.Add((null, table.Seq?.First, table));
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
        drafts.AddRange(run.Drafts.Select(each => ((Draft?)each.Draft, each.Seq, (PackedTable?)null)));
        foreach (var (row, column, problem, record) in run.Problems) problems.AddInRow(table, row, column, problem, record);
    }

    private void Refuse(int table, Problem problem)
    {
        IsWhole = false;
        problems.AddInTable(table, problem);
    }
}
