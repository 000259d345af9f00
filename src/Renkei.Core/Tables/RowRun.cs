using Renkei.Core.Casebooks;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Tables;

/// <summary>Some rows of a table that stand one after another. Many runs become records at the same time.</summary>
internal sealed class RowRun(Kind kind, TableColumns columns, Decimals decimals, IReadOnlyList<(int Position, SourceRow Row)> rows)
{
    private readonly List<(Draft Draft, decimal? Seq)> drafts = new(rows.Count);
    private readonly List<(SourceRow Row, int Column, Problem Problem, string Record)> problems = [];

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
        foreach (var (column, problem) in row.Problems) problems.Add((row, column, problem, Named(id)));
        if (columns.Misfit(row) is { } misfit)
        {
            problems.Add((row, misfit.Column, misfit.Problem, Named(id)));
            drafts.Add((new(position, kind, id.Text, Envelope.Form.Read(id, [], new Reading()), Values: null, IsReadable: false), null));
            return;
        }

        var reading = new Reading();
        var said = columns.Read(row, decimals, reading);
        var draft = Draft.Of(position, kind, id, id, said, reading);
        var seq = columns.Seq < 0 ? null : ReadSeq(row, reading);
        foreach (var (problem, mark) in reading.Problems)
        {
            if (mark != CellNotation.Unreadable.Mark) problems.Add((row, mark.Column, problem, draft.Name));
        }

        drafts.Add((draft with { IsReadable = reading.Problems.Count == 0 && row.Problems.Count == 0 }, seq));
    }

    private decimal? ReadSeq(SourceRow row, Reading reading)
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
