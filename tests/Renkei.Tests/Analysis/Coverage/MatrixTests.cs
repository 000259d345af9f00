using Renkei.Analysis.Charts;
using Renkei.Analysis.Coverage;

namespace Renkei.Tests.Analysis.Coverage;

/// <summary>The chart of levels shows what is on record, and none only where that is known.</summary>
public class MatrixTests
{
    private static readonly string People = string.Concat(((string[])["upper", "middle", "lower"]).SelectMany(level => (string[])
        [Asked.Record($"person: a-{level}", "organization: aoki", $"level: {level}"), Asked.Record($"person: b-{level}", "organization: berg", $"level: {level}")]));

    private static readonly string Met = Asked.Record("event: e", "when: 2003-05-10", "alliance: pact", "is: meeting", "people: [a-lower, b-lower]");
    private static readonly string Sent = Asked.Record("posting: p", "when: 2003-06-01/..", "alliance: pact", "person: b-upper", "from: berg", "to: aoki");

    [Fact]
    public void Who_works_inside_the_other_stands_in_the_cell_of_the_level_with_its_like()
    {
        var cells = Cells(Met + Sent);
        Assert.Equal(("inside", null, "p"), (cells[0].Word, cells[0].Value, Assert.Single(cells[0].Records).Id));
        Assert.All(cells.Skip(1), cell => Assert.Null(cell.Word));
        Assert.Equal("1 + inside", Cells(Met + Sent + Asked.Record("event: f", "when: 2003-05-11", "alliance: pact", "is: meeting", "people: [a-upper, b-upper]"))[0].Word);
    }

    [Fact]
    public void An_empty_cell_is_a_hole_only_where_events_and_postings_were_declared_complete()
    {
        Assert.Equal([null, null, null, null, null, null, null, null, 1], Cells(Met).Select(cell => cell.Value));
        Assert.DoesNotContain(Cells(Met), cell => cell.IsHole);
        var declared = Met + Asked.Record("complete: events", "when: 2003", "what: event", "by: aoki") + Asked.Record("complete: postings", "when: 2003", "what: posting", "by: aoki");
        Assert.Equal([0, 0, 0, 0, 0, 0, 0, 0, 1], Cells(declared).Select(cell => cell.Value));
        Assert.Equal([0, 4], Cells(declared).Index().Where(cell => cell.Item.IsHole).Select(cell => cell.Index));
    }

    private static IReadOnlyList<MatrixCell> Cells(string records) =>
        [.. Assert.Single(CoverageQuestion.Question.Answer(People + records).Charts.OfType<MatrixChart>()).Rows.SelectMany(row => row.Cells)];
}
