using Renkei.Core.Casebooks;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Tables;

/// <summary>Some rows of a table that stand one after another. Many runs become records at the same time.</summary>
internal sealed class RowRun(Kind kind, TableColumns columns, Decimals decimals, IReadOnlyList<(int Position, SourceRow Row)> rows)
{
    private readonly List<(Draft Draft, decimal? Seq)> drafts = new(rows.Count);
    private readonly List<(SourceRow Row, int Column, Problem Problem, string Record)> problems = [];

    // Used again for each row, because most of the cost of reading is in what is thrown away.
    private readonly List<KeyValuePair<TextNode, Node>> own = [];
    private readonly List<KeyValuePair<TextNode, Node>> entry = [];
    private Reading reading = new();

    /// <summary>What came of the rows, in order, each with its place among all tables if it says one.</summary>
    public IReadOnlyList<(Draft Draft, decimal? Seq)> Drafts => drafts;

    public IReadOnlyList<(SourceRow Row, int Column, Problem Problem, string Record)> Problems => problems;

    public void Read()
    {
        foreach (var (position, row) in rows)
        {
            if (problems.Count > Casebooks.Problems.Most) return;
            Read(position, row);
        }
    }

    private void Read(int position, SourceRow row)
    {
        var id = new TextNode(columns.Id < row.Cells.Count ? row.Cells[columns.Id].Trim() : "", new(row.Line, columns.Id + 1));
        foreach (var (column, problem) in row.Problems) problems.Add((row, column, column <= columns.Names.Count ? problem.Under(columns.Names[column - 1]) : problem, Named(id)));
        if (columns.Misfit(row) is { } misfit)
        {
            problems.Add((row, misfit.Column, misfit.Problem, Named(id)));
            drafts.Add((new(position, kind, id.Text, Envelope.Form.Read(id, [], new Reading()), Values: null, IsReadable: false), null));
            return;
        }

        own.Clear();
        entry.Clear();
        columns.Read(row, decimals, reading, own, entry);
        var draft = Draft.Of(position, kind, id, id, own, entry, reading);
        var seq = columns.Seq < 0 ? null : ReadSeq(row);
        var isReadable = reading.Problems.Count == 0 && row.Problems.Count == 0;
        drafts.Add((isReadable ? draft : draft with { IsReadable = false }, seq));
        if (reading.Problems.Count == 0) return;

        problems.AddRange(reading.Problems.Where(told => told.Mark != CellNotation.Unreadable.Mark).Select(told => (row, told.Mark.Column, told.Problem, draft.Name)));
        reading = new();
    }

    private decimal? ReadSeq(SourceRow row)
    {
        var cell = row.Cells[columns.Seq];
        if (string.IsNullOrWhiteSpace(cell)) return null;
        reading.Enter(Order.Seq.Name);
        var seq = (Amount?)Order.Seq.Read(new TextNode(cell.Trim(), new(row.Line, columns.Seq + 1)), reading);
        reading.Leave();
        return seq?.Number;
    }

    private string Named(TextNode id) => $"{kind} {id.Text}".TrimEnd();
}
