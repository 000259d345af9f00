using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Spiral;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Analysis.Spiral;

/// <summary>The spiral beyond its stories: units are their firm's, a venture is a third body, and what is kept at home stays there.</summary>
public class SpiralTests
{
    [Fact]
    public void What_a_unit_learned_its_firm_has_learned()
    {
        var casebook = Small.Of(Small.Case("""
            - organization: foundry
              name: Foundry of Aoki
              is: unit
              part_of: aoki
              source: told
            - insight: i1
              when: 2003
              alliance: pact
              learner: foundry
              from: berg
              capability: casting
              new: true
              source: told
            """));
        Assert.Equal(1, Only(casebook.Ledger.SeenBy(Viewer.Coder()), "joint/berg/in-new").Value);
    }

    [Fact]
    public void A_venture_is_a_third_body_with_a_spiral_of_its_own()
    {
        var casebook = Small.Of(Small.Case("""
            - organization: works
              name: Joint Works
              is: joint-venture
              parents: [aoki, berg]
              book: pact
              source: told
            - insight: i1
              when: 2003
              alliance: pact
              learner: aoki
              from: works
              capability: casting
              new: true
              source: told
            """));
        var view = casebook.Ledger.SeenBy(Viewer.Coder());
        Assert.Equal(1, Only(view, "joint/works/in-new").Value);
        Assert.DoesNotContain(Ask(view).Findings, finding => finding.Key == "joint/berg/in-new");
    }

    [Fact]
    public void What_we_keep_at_home_counts_on_our_line_alone()
    {
        var view = Own().SeenBy("aoki");
        Assert.Equal(2, Only(view, "ours/berg/in-new").N);
        Assert.Equal(1, Only(view, "joint/berg/in-new").N);
        Assert.DoesNotContain(Ask(Own().SeenBy("berg")).Findings, finding => finding.Key == "ours/berg/in-new" || finding.N == 2);
    }

    [Fact]
    public void A_step_taken_after_the_day_of_the_view_is_not_seen()
    {
        var casebook = Small.Of(Small.Case("""
            - person: a1
              organization: aoki
              source: told
            - person: a2
              organization: aoki
              source: told
            - insight: i1
              when: 2003-01-10
              alliance: pact
              learner: aoki
              from: berg
              capability: casting
              steps:
              - {to: group, when: 2003-06-10, proof: seen, people: [a1, a2]}
              source: told
            """));
        Assert.Empty(Stage(casebook, new(2003, 3, 1), 1));
        Assert.Single(Stage(casebook, new(2003, 7, 1), 1));
    }

    private static IReadOnlyList<Core.Records.Record> Stage(Core.Casebooks.Casebook casebook, DateOnly day, int stage) =>
        ((FunnelChart)Ask(casebook.Ledger.SeenBy(Viewer.Coder(day))).Charts[0]).Funnels[0].Stages[stage].Records;

    private static Core.Casebooks.Casebook Own() => Small.Of("""
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
        - insight: shared
          when: 2003
          alliance: pact
          learner: aoki
          from: berg
          capability: casting
          new: true
        - insight: kept
          when: 2003
          alliance: pact
          learner: aoki
          from: berg
          capability: casting
          new: false
          book: aoki
        """);

    private static Finding Only(LedgerView view, string key) => Assert.Single(Ask(view).Findings, finding => finding.Key == key);

    private static Answer Ask(LedgerView view) => SpiralQuestion.Question.Ask(view, view.Of(Alliance.Kind)[0]);
}
