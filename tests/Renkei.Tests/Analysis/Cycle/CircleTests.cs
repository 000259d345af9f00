using FsCheck.Fluent;
using Renkei.Analysis.Charts;
using Renkei.Analysis.Cycle;
using Renkei.Analysis.Findings;
using Renkei.Tests.Worlds;
using static Renkei.Tests.Analysis.Asked;

namespace Renkei.Tests.Analysis.Cycle;

/// <summary>S1-16 and S1-15 on small ledgers: what is planted is found, and nothing else.</summary>
public class CircleTests
{
    [Fact]
    public void Exactly_the_planted_circles_are_found() => Prop.ForAll(Gen.ArrayOf(Gen.Choose(0, 3)).Where(arcs => arcs.Length is > 0 and < 12).ToArbitrary(), arcs =>
    {
        var answer = CycleQuestion.Question.Answer(string.Concat(arcs.Select(Planted)), "aoki");
        var finding = answer.Found("S1-16", "joint/berg/from-us");
        int Reached(int arc) => arcs.Count(reached => reached >= arc);
        Assert.Equal(Reached(3) > 0 ? Reached(3) : null, finding.Value);
        Assert.Equal(arcs.Length, finding.N);
        var flow = answer.Charts.OfType<FlowChart>().First();
        Assert.Equal(
            new[] { arcs.Length, Reached(1), Reached(2), Reached(3) }.Where((count, arc) => arc == 0 || count > 0).Select(count => (double)count),
            flow.Columns.SelectMany(column => column.Nodes.Where(node => !node.IsEnd).Select(node => node.Count)));
        Assert.All(flow.Links.Where(link => link.Column > 0), link => Assert.True(link.Count <= flow.Columns[link.Column].Nodes[link.From].Count));
    }).Hold(60);

    [Fact]
    public void It_may_come_back_by_way_of_others_the_receiver_had_but_not_by_a_third_firm()
    {
        var carol = Record("organization: carol", "name: Carol");
        string Way(string learner, string from) => Seen("s", "berg", "aoki", "1990") + Changed("s", "berg", "1991")
            + Seen("between", learner, from, "1992", "s") + Seen("back", "aoki", "berg", "1993", "between") + Changed("back", "aoki", "1994");
        Assert.Equal(1, From(carol + Way("berg", "carol")).Value); // Berg learned more of it elsewhere
        Assert.Null(From(carol + Way("carol", "berg")).Value);
    }

    [Fact]
    public void Dates_alone_never_close_a_circle()
    {
        var unlinked = Seen("s", "berg", "aoki", "1990") + Changed("s", "berg", "1991") + Seen("back", "aoki", "berg", "1993") + Changed("back", "aoki", "1994");
        Assert.Equal(Status.Unknown, From(unlinked).Status);
        Assert.Equal(Status.InPlace, From(unlinked + Seen("back", "aoki", "berg", "1993", "s")).Status); // the same insight, amended
    }

    [Fact]
    public void Of_two_ways_back_both_changed_routines_are_shown_whichever_was_written_first()
    {
        var (one, two) = (Seen("b1", "aoki", "berg", "1993", "s") + Changed("b1", "aoki", "1994"), Seen("b2", "aoki", "berg", "1993", "s") + Changed("b2", "aoki", "1994"));
        Assert.All((string[])[one + two, two + one], back =>
        {
            var flow = CycleQuestion.Question.Answer(Seen("s", "berg", "aoki", "1990") + Changed("s", "berg", "1991") + back, "aoki").Charts.OfType<FlowChart>().First();
            Assert.Equal(["c-b1", "c-b2"], flow.Columns[^1].Nodes[0].Records.Select(record => record.Id).Order(StringComparer.Ordinal));
            Assert.Equal(1, flow.Columns[^1].Nodes[0].Count);
        });
    }

    [Fact]
    public void Work_contracted_out_closes_nothing()
    {
        var closed = Planted(3, 1);
        Assert.Equal(1, From(closed).Value);
        Assert.Null(From(closed.Replace("  by: aoki\n", "  by: aoki\n  contracted_out: true\n", StringComparison.Ordinal)).Value);
    }

    [Fact]
    public void A_circle_closed_at_home_is_closed_for_us_and_open_in_common()
    {
        var own = Planted(3, 1).Replace("  by: aoki\n", "  by: aoki\n  book: aoki\n", StringComparison.Ordinal);
        Assert.Equal(Status.InPlace, CycleQuestion.Question.Answer(own, "aoki").Found("S1-16", "ours/berg/from-us").Status);
        Assert.Equal(Status.Unknown, CycleQuestion.Question.Answer(own, "aoki").Found("S1-16", "joint/berg/from-us").Status);
        Assert.Equal(Status.Unknown, CycleQuestion.Question.Answer(own, "berg").Found("S1-16", "ours/aoki/from-partner").Status);
    }

    [Fact]
    public void On_an_earlier_day_the_circle_was_still_open()
    {
        Assert.Equal(1, From(Planted(3, 1)).Value);
        Assert.Null(CycleQuestion.Question.Answer(Planted(3, 1), "aoki", new(1993, 12, 31)).Found("S1-16", "joint/berg/from-us").Value);
    }

    [Fact]
    public void A_circle_with_a_venture_is_one_of_its_own()
    {
        var venture = Record("organization: works", "name: Works", "is: joint-venture", "parents: [aoki, berg]");
        var answer = CycleQuestion.Question.Answer(venture + Planted(3, 1).Replace("berg", "works", StringComparison.Ordinal), "aoki");
        Assert.Equal(1, answer.Found("S1-16", "joint/works/from-us").Value);
        Assert.Equal(Status.Unknown, answer.Found("S1-16", "joint/berg/given").Status);
    }

    [Fact]
    public void Teaching_counts_where_the_other_firm_was_there_by_whatever_record()
    {
        string Lesson(string there) => Record("event: lesson", "when: 1995", "is: training", "alliance: pact", "teachers: [aoki]", there)
            + Record("change: own", "when: 1996", "by: aoki", "routine: r", "from_teaching: [lesson]");
        string[] there = ["learners: [berg]", "organizations: [berg]", "people: [p1]", "learners: [shop]"];
        var people = Record("organization: shop", "name: Shop", "part_of: berg") + Record("person: p1", "organization: shop");
        Assert.All(there, how => Assert.Equal(1, CycleQuestion.Question.Answer(people + Lesson(how), "aoki").Found("S1-15", "joint/berg/by-us").Value));
        Assert.Equal(Status.Unknown, CycleQuestion.Question.Answer(people + Lesson("learners: [aoki]"), "aoki").Found("S1-15", "joint/berg/teaching").Status);
        Assert.Equal(Status.Unknown, CycleQuestion.Question.Answer(people + Lesson("learners: [berg]\n  state: cancelled"), "aoki").Found("S1-15", "joint/berg/teaching").Status);
    }

    private static Finding From(string records) => CycleQuestion.Question.Answer(records, "aoki").Found("S1-16", "joint/berg/from-us");

    /// <summary>One thing Aoki shared that came through so many arcs.</summary>
    private static string Planted(int arcs, int number) =>
        Seen($"s{number}", "berg", "aoki", "1990")
        + (arcs > 0 ? Changed($"s{number}", "berg", "1991") : "")
        + (arcs > 1 ? Seen($"b{number}", "aoki", "berg", "1992", $"s{number}") : "")
        + (arcs > 2 ? Changed($"b{number}", "aoki", "1994") : "");

    private static string Seen(string id, string learner, string from, string when, string? buildsOn = null) =>
        Record($"insight: {id}", [$"when: {when}", "alliance: pact", $"learner: {learner}", $"from: {from}", "capability: casting", .. buildsOn is null ? (string[])[] : [$"builds_on: [{buildsOn}]"]]);

    private static string Changed(string insight, string by, string when) => Record($"change: c-{insight}", $"when: {when}", $"by: {by}", $"cites: [{insight}]", "routine: r");
}
