using Renkei.Analysis.Balance;
using Renkei.Analysis.Findings;
using Renkei.Core.Alliances;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Analysis.Balance;

/// <summary>S1-18 on small cases: one after the other, at the same time, or not to be told.</summary>
public class TurnsTests
{
    [Theory]
    [InlineData("1980/1989", "1996/2004", "sequential")]
    [InlineData("1999/2004", "1999/2004", "concurrent")]
    [InlineData("1990/1999", "1998/2007", "sequential")] // two of ten years in common
    [InlineData("1990/2001", "1995/2006", "concurrent")] // five or more of twelve
    [InlineData("1990/1999", "1995/2004", null)] // three to five of eight to ten: either side of a third
    [InlineData("198X", "1996/2004", "sequential")] // however coarse, the 1980s are over by then
    [InlineData("1999/..", "1999/2004", "concurrent")]
    [InlineData("1999", "1999", null)] // who knows
    [InlineData("199X", "1995/2004", null)]
    public void The_overlap_of_the_two_phases_tells(string aoki, string berg, string? word)
    {
        var finding = Assert.Single(Ask(Learned("a", "aoki", aoki) + Learned("b", "berg", berg)));
        Assert.Equal(word, finding.Word);
        Assert.Equal(word is null ? Status.Unknown : Status.InPlace, finding.Status);
        Assert.Equal(word is null, finding.Missing.Count > 0);
    }

    [Fact]
    public void A_later_phase_is_a_turn_of_its_own_and_leaves_the_first_as_it_was()
    {
        var two = Learned("a", "aoki", "1980/1989") + Learned("b", "berg", "1996/2004");
        var three = Ask(two + Learned("c", "aoki", "2000/2004"));
        Assert.Equal(["sequential"], Ask(two).Select(finding => finding.Word));
        Assert.Equal(["sequential", "concurrent"], three.Select(finding => finding.Word));
        Assert.Equal(Ask(two)[0].Says, three[0].Says);
    }

    [Fact]
    public void Intentions_and_insights_without_a_change_never_count()
    {
        var one = Learned("a", "aoki", "1980/1989");
        var intended = one
            + "- objective: o1\n  when: 1996/2004\n  alliance: pact\n  learner: berg\n  capability: casting\n  source: told\n"
            + "- insight: i1\n  when: 1996/2004\n  alliance: pact\n  learner: berg\n  from: aoki\n  capability: casting\n  source: told\n";
        Assert.Equal(Status.Unknown, Assert.Single(Ask(intended)).Status);
        Assert.Contains("Aoki only", Assert.Single(Ask(intended)).Says, StringComparison.Ordinal);
        Assert.Equal("sequential", Assert.Single(Ask(intended + "- change: c1\n  when: 2004\n  by: berg\n  cites: [i1]\n  routine: r\n  source: told\n")).Word);
    }

    [Fact]
    public void Pauses_shorter_than_a_window_do_not_break_a_phase()
    {
        var close = Ask(Learned("a", "aoki", "1990-01/1990-06") + Learned("b", "aoki", "1991-01/1991-06") + Learned("c", "berg", "1990/1991"));
        var apart = Ask(Learned("a", "aoki", "1990-01/1990-06") + Learned("b", "aoki", "1994-01/1994-06") + Learned("c", "berg", "1990/1991"));
        Assert.Single(close);
        Assert.Equal(2, apart.Count);
    }

    [Fact]
    public void What_a_joint_project_taught_counts_for_the_alliance_it_is_part_of()
    {
        var project = "- alliance: project\n  parties: [aoki, berg]\n  part_of: pact\n  book: pact\n  source: told\n";
        var learned = Learned("a", "aoki", "1980/1989") + Learned("b", "berg", "1996/2004").Replace("alliance: pact", "alliance: project", StringComparison.Ordinal);
        Assert.Equal("sequential", Assert.Single(Ask(project + learned)).Word);
    }

    private static IReadOnlyList<Finding> Ask(string records)
    {
        var view = Small.Of(Small.Case(records)).SeenBy("aoki");
        var alliance = view.Of(Alliance.Kind)[0];
        return [.. BalanceQuestion.Question.Ask(view, alliance).Findings.Where(finding => finding.Rule == "S1-18" && finding.Key.StartsWith("joint", StringComparison.Ordinal))];
    }

    private static string Learned(string id, string learner, string when) =>
        $"- insight: i-{id}\n  when: {when}\n  alliance: pact\n  learner: {learner}\n  from: {(learner == "aoki" ? "berg" : "aoki")}\n  capability: casting\n  source: told\n"
        + $"- change: c-{id}\n  when: {when}\n  by: {learner}\n  cites: [i-{id}]\n  routine: r\n  source: told\n";
}
