using Renkei.Analysis.Chain;
using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Analysis.Chain;

/// <summary>The edges of the chain that the stories do not reach: coarse dates, two books, units, one firm alone, other days.</summary>
public class ChainTests
{
    private const string Told = """
        - organization: foundry
          name: Foundry
          is: unit
          part_of: aoki
          source: told
        - event: tour
          when: 2001-03-05
          alliance: pact
          is: tour
          organizations: [foundry, berg]
          source: told
        - insight: cooling
          when: 2001-03-05
          alliance: pact
          learner: foundry
          from: berg
          capability: casting
          event: tour
          source: told
        - change: two-steps
          when: 2001-06
          alliance: pact
          by: foundry
          cites: [cooling]
          routine: How moulds are cooled
          source: told
        - innovation: thin-wall
          when: 2003-02-10
          alliance: pact
          by: [aoki]
          is: technology
          what: A casting with a thinner wall.
          cites: [change/two-steps]
          source: told
        """;

    [Fact]
    public void What_a_unit_learned_and_changed_counts_as_its_firms()
    {
        var flow = Flow(Coded(Told));
        Assert.Equal([1, 1, 1, 1], flow.Columns.Select(column => Assert.Single(column.Nodes).Count));
        Assert.Equal("Aoki", flow.Columns[1].Nodes[0].Label);
        Assert.Equal(3, flow.Links.Count);
    }

    [Fact]
    public void An_innovation_that_names_the_insight_itself_is_linked_to_it_without_a_change()
    {
        var flow = Flow(Coded(Told.Replace("[change/two-steps]", "[insight/cooling]", StringComparison.Ordinal)));
        Assert.Contains(flow.Links, link => link is { Column: 1, From: 0, ToColumn: 3, To: 0 });
    }

    [Fact]
    public void Two_things_that_led_to_one_are_two_where_the_band_begins_and_one_where_it_ends()
    {
        var second = Told.Replace("[change/two-steps]", "[insight/cooling, insight/pouring]", StringComparison.Ordinal) + """

            - insight: pouring
              when: 2001-04-05
              alliance: pact
              learner: aoki
              from: berg
              capability: casting
              source: told
            """;
        var link = Assert.Single(Flow(Coded(second)).Links, link => link.ToColumn == 3);
        Assert.Equal((2, 1), (link.Leaving, link.Count));
    }

    [Fact]
    public void An_innovation_that_names_a_reuse_rests_on_what_was_used_again()
    {
        var reused = Told.Replace("[change/two-steps]", "[reuse/elsewhere]", StringComparison.Ordinal) + """

            - reuse: elsewhere
              when: 2002
              alliance: pact
              insight: cooling
              by: aoki
              source: told
            """;
        Assert.Equal(Status.InPlace, Chained(Coded(reused)).Status);
    }

    [Fact]
    public void Before_the_innovation_came_the_chain_was_open()
    {
        var finding = Chained(Coded(Told, new DateOnly(2002, 12, 31)));
        Assert.Equal(Status.Unknown, finding.Status);
        Assert.Contains(finding.Missing, missing => missing.Kind == "innovation");
    }

    [Fact]
    public void What_was_withdrawn_is_no_link()
    {
        var withdrawn = Told + "\n- innovation: thin-wall\n  withdrawn: true";
        Assert.Equal(Status.Unknown, Chained(Coded(withdrawn)).Status);
    }

    [Fact]
    public void Work_given_to_the_partner_is_access_and_no_change()
    {
        var given = Told.Replace("  routine: How moulds are cooled", "  contracted_out: true\n  routine: How moulds are cooled", StringComparison.Ordinal).Replace("  cites: [change/two-steps]\n", "", StringComparison.Ordinal);
        Assert.Empty(Flow(Coded(given)).Columns[2].Nodes);
    }

    [Fact]
    public void A_training_within_one_firm_is_no_occasion_of_the_alliance()
    {
        var inside = """
            - event: own-training
              when: 2001
              alliance: pact
              is: training
              organizations: [aoki]
              source: told
            - milestone: later
              when: 2004
              alliance: pact
              is: widening
              source: told
            """;
        Assert.Contains("no occasion", Chained(Coded(inside)).Says, StringComparison.Ordinal);
        Assert.Contains("1 occasion", Chained(Coded(inside.Replace("[aoki]", "[aoki, berg]", StringComparison.Ordinal))).Says, StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_too_coarse_to_tell_whether_a_year_has_passed_leave_it_unknown()
    {
        var coarse = Small.Case("""
            - insight: cooling
              when: "[1990..2004]"
              alliance: pact
              learner: aoki
              from: berg
              capability: casting
              source: told
            - complete: by-aoki
              when: 1990/2004
              what: change
              by: aoki
              source: told
            - complete: by-berg
              when: 1990/2004
              what: change
              by: berg
              source: told
            """);
        var finding = Chained(AsCoder(Small.Of(coarse)));
        Assert.Equal(Status.Unknown, finding.Status);
        Assert.Contains("too coarse", finding.Says, StringComparison.Ordinal);
        Assert.Equal(Status.Watch, Chained(AsCoder(Small.Of(coarse.Replace("[1990..2004]", "[1990..2002]", StringComparison.Ordinal)))).Status);
    }

    [Fact]
    public void One_partys_word_that_it_recorded_all_is_not_enough_to_know_that_nobody_learned()
    {
        var half = """
            - event: tour
              when: 2001-03-05
              alliance: pact
              is: tour
              organizations: [aoki, berg]
              source: told
            - complete: by-aoki
              when: 2001/2003
              what: insight
              by: aoki
              source: told
            """;
        var finding = Chained(Coded(half));
        Assert.Equal(Status.Unknown, finding.Status);
        Assert.Contains(finding.Missing, missing => missing.Why.Contains("declared complete by Berg", StringComparison.Ordinal));
    }

    [Fact]
    public void What_only_our_own_book_knows_makes_our_chain_whole_and_leaves_the_joint_one_open()
    {
        var view = Small.Of("""
            renkei: 1
            book: pact
            writer: aoki
            records:
            - organization: aoki
              name: Aoki
            - organization: berg
              name: Berg
            - alliance: pact
              parties: [aoki, berg]
            - capability: casting
              name: Casting
            - insight: cooling
              when: 2001
              alliance: pact
              learner: aoki
              from: berg
              capability: casting
            - innovation: thin-wall
              when: 2003
              alliance: pact
              by: [aoki]
              is: technology
              what: A casting with a thinner wall.
              cites: [insight/cooling]
              book: aoki
            """).SeenBy("aoki");
        var findings = ChainQuestion.Question.Ask(view, view.Only(Alliance.Kind)).Findings.Where(finding => finding.Rule == "S0-1").ToDictionary(finding => finding.IsJoint, finding => finding.Status);
        Assert.Equal(Status.InPlace, findings[false]);
        Assert.Equal(Status.Unknown, findings[true]);
    }

    [Fact]
    public void A_venture_learns_as_a_third_body()
    {
        var venture = """
            - organization: venture
              name: Venture
              is: joint-venture
              parents: [aoki, berg]
              source: told
            - insight: taught
              when: 2001
              alliance: pact
              learner: venture
              from: berg
              capability: casting
              source: told
            """;
        Assert.Equal("Venture", Assert.Single(Flow(Coded(venture)).Columns[1].Nodes).Label);
    }

    private static LedgerView Coded(string records, DateOnly? day = null) => AsCoder(Small.Of(Small.Case(records)), day);

    private static LedgerView AsCoder(Casebook casebook, DateOnly? day = null) => casebook.Ledger.SeenBy(Viewer.Coder(day));

    private static Finding Chained(LedgerView view) => ChainQuestion.Question.Ask(view, view.Only(Alliance.Kind)).Findings.Single(finding => finding.Rule == "S0-1");

    private static FlowChart Flow(LedgerView view) => ChainQuestion.Question.Ask(view, view.Only(Alliance.Kind)).Charts.OfType<FlowChart>().Single();
}
