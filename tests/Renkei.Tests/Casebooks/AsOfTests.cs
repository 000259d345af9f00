using Renkei.Core.Books;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Casebooks;

/// <summary>A casebook read up to a day shows what was known on that day, and nothing of what came later.</summary>
public class AsOfTests
{
    private static readonly Ledger Ledger = Small.Of(Small.Case("""
        - person: p1
          organization: aoki
          source: told
        - person: p2
          organization: aoki
          source: told
        - insight: i1
          when: 1999-03-01
          alliance: pact
          learner: aoki
          from: berg
          capability: casting
          codified: 2002-01-01
          source: told
          steps:
          - {to: group, when: 2000-03-01, proof: seen, people: [p1, p2]}
          - {to: organization, when: 2001-03-01, proof: seen, policy: true}
          outcomes:
          - {is: ignored, when: 1999-06-01}
          - {is: accepted, when: 2001-06-01}
        - posting: g1
          when: 1998-05-01/2001-04-30
          alliance: pact
          from: aoki
          to: berg
          promised_end: 2003-04-30
          returned: 2001-05-15
          return_role: Head of the trial shop
          source: told
        - objective: o1
          when: 1998
          alliance: pact
          learner: aoki
          capability: casting
          target: 3
          due: 2005
          met: 2001-12-31
          source: told
          revisions:
          - {when: 1999-09-01, reason: seen more, target: 4, due: 2006}
          - {when: 2001-09-01, reason: seen still more, target: 5}
        - offer: f1
          when: 1999-01-01
          alliance: pact
          by: berg
          to: aoki
          what: A seat in the trial shop
          source: told
        - answer: a1
          when: 2000-01-01
          offer: f1
          by: aoki
          is: accepted
          source: told
        """)).Ledger;

    [Theory]
    [InlineData("1999-03-01", 0, 0)]
    [InlineData("2000-02-28", 0, 1)]
    [InlineData("2000-03-01", 1, 1)]
    [InlineData("2001-03-01", 2, 1)]
    [InlineData("2001-06-01", 2, 2)]
    public void An_insight_is_at_the_stage_it_had_reached(string day, int steps, int outcomes)
    {
        var insight = On(day).Only(Insight.Kind);
        Assert.Equal((steps, outcomes), (Insight.Steps.Of(insight)?.Count ?? 0, Insight.Outcomes.Of(insight)?.Count ?? 0));
        Assert.Null(Insight.Codified.Of(insight));
    }

    [Fact]
    public void What_had_not_begun_is_not_there()
    {
        Assert.Empty(On("1999-02-28").Of(Insight.Kind));
        Assert.NotEmpty(On("1999-03-01").Of(Insight.Kind));
        Assert.Empty(On("1999-12-31").Of(Answer.Kind));
        Assert.NotEmpty(On("2000-01-01").Of(Answer.Kind));
    }

    [Fact]
    public void What_began_perhaps_by_then_is_there() => Assert.NotEmpty(On("1998-01-01").Of(Objective.Kind));

    [Fact]
    public void A_posting_that_ends_later_reads_as_open_and_its_promised_end_stays()
    {
        var posting = On("2001-04-29").Only(Posting.Kind);
        Assert.Equal(("1998-05-01/..", true), (posting.When!.Text, posting.When.IsOpen));
        Assert.Equal("2003-04-30", Posting.PromisedEnd.Of(posting)!.Text);
        Assert.Null(Posting.Returned.Of(posting));

        posting = On("2001-05-15").Only(Posting.Kind);
        Assert.Equal("1998-05-01/2001-04-30", posting.When!.Text);
        Assert.NotNull(Posting.Returned.Of(posting));
    }

    [Theory]
    [InlineData("1999-08-31", 0, false)]
    [InlineData("1999-09-01", 1, false)]
    [InlineData("2001-09-01", 2, false)]
    [InlineData("2001-12-31", 2, true)]
    public void An_objective_shows_the_revisions_made_and_keeps_its_due_day(string day, int revisions, bool met)
    {
        var objective = On(day).Only(Objective.Kind);
        var made = Objective.Revisions.Of(objective);
        Assert.Equal((revisions, met, "2005"), (made?.Count ?? 0, Objective.Met.Of(objective) is not null, Objective.Due.Of(objective)!.Text));
        if (made is not null) Assert.Equal("2006", Objective.Revision.Due.Of(made[0])!.Text);
    }

    [Fact]
    public void The_day_itself_is_read_up_to_its_end() => Assert.Equal(Ledger.SeenBy(Viewer.Coder(DateOnly.MaxValue)).Records, Ledger.SeenBy(Viewer.Coder(new(2002, 1, 1))).Records);

    [Fact]
    public void Reading_up_to_a_day_leaves_the_ledger_as_it_was()
    {
        var before = Ledger.SeenBy(Viewer.Coder(DateOnly.MaxValue)).Records.ToList();
        On("1999-01-01");
        Assert.Equal(before, Ledger.SeenBy(Viewer.Coder(DateOnly.MaxValue)).Records);
    }

    private static LedgerView On(string day) => Ledger.SeenBy(Viewer.Of("aoki", Roles.Everyone, day: DateOnly.ParseExact(day, "yyyy-MM-dd", null)));
}
