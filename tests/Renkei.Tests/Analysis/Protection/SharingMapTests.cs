using Renkei.Analysis.Charts;
using Renkei.Analysis.Lines;
using Renkei.Analysis.Protection;
using Renkei.Core.Values;

namespace Renkei.Tests.Analysis.Protection;

/// <summary>The map of what can, could and cannot be shared, and how what grows and falls is counted.</summary>
public class SharingMapTests
{
    private const string Guard = "- guard: g1\n  book: aoki\n  capability: alloys\n  share: cannot\n  means: [access, clause]\n  source: told\n";

    private static readonly string Alloys = Asked.Record("capability: alloys", "name: Mix alloys", "critical_for: [aoki]");

    private static Window Year => new(new(2001, 1, 1), new(2001, 12, 31));

    [Fact]
    public void A_capability_stands_where_it_is_settled_with_the_means_that_keep_it_and_nowhere_else()
    {
        var row = Assert.Single(Map(Alloys + Guard).Rows);
        Assert.Equal(("Mix alloys", "Our advantage hangs on it"), (row.Label, row.Group));
        Assert.Equal([null, null, "clauses and access"], row.Cells.Select(cell => cell.Word));
        Assert.All(row.Cells, cell => Assert.False(cell.IsHole));
    }

    [Fact]
    public void What_is_not_settled_is_a_hole_in_every_column()
    {
        var rows = Map(Alloys + Asked.Record("capability: moulds", "name: Build moulds", "distinctive_of: [aoki]") + Guard).Rows;
        Assert.All(rows.Single(row => row.Label == "Build moulds").Cells, cell => Assert.True(cell.IsHole));
    }

    [Fact]
    public void What_is_guarded_and_not_called_critical_stands_by_itself() =>
        Assert.Equal("Also guarded", Assert.Single(Map(Alloys.Replace("aoki", "berg", StringComparison.Ordinal) + Guard).Rows).Group);

    [Fact]
    public void Nothing_of_it_is_in_a_view_to_hand_over()
    {
        var view = Asked.View(Alloys + Guard, "aoki");
        var shared = view.SharedBy(["aoki", "berg"]);
        Assert.NotEmpty(ProtectionQuestion.Question.Ask(view, view.Of(Core.Alliances.Alliance.Kind)[0]).Findings);
        var handed = ProtectionQuestion.Question.Ask(shared, shared.Of(Core.Alliances.Alliance.Kind)[0]);
        Assert.Empty(handed.Findings);
        Assert.Empty(handed.Charts);
    }

    [Fact]
    public void A_coarse_date_counts_as_one_that_may_be_there() => Assert.Equal(new Tally(1, 2), Tally.Of([On("2001-03"), On("200X"), On("2002-01")], Year));

    [Theory]
    [InlineData(4, 4, 3, 3, Truth.Certainly)]
    [InlineData(4, 4, 4, 4, Truth.No)]
    [InlineData(4, 4, 3, 4, Truth.Perhaps)]
    [InlineData(0, 0, 0, 0, Truth.No)]
    public void Whether_it_fell_by_a_quarter_is_certain_only_where_the_dates_tell(int least, int most, int nowLeast, int nowMost, Truth fell) =>
        Assert.Equal(fell, new Tally(nowLeast, nowMost).Fell(new(least, most), 0.25));

    [Theory]
    [InlineData(4, 4, 5, 5, Truth.Certainly)]
    [InlineData(4, 4, 4, 4, Truth.No)]
    [InlineData(4, 5, 5, 5, Truth.Perhaps)]
    [InlineData(0, 0, 1, 1, Truth.Certainly)]
    public void Nor_whether_it_rose(int least, int most, int nowLeast, int nowMost, Truth rose) =>
        Assert.Equal(rose, new Tally(nowLeast, nowMost).Rose(new(least, most), 0.25));

    private static DaySpan On(string when) => When.Of(when).Value.Start;

    private static MatrixChart Map(string records) => Assert.IsType<MatrixChart>(Assert.Single(ProtectionQuestion.Question.Answer(records, "aoki").Charts));
}
