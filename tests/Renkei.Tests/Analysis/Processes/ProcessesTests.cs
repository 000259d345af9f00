using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Processes;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Analysis.Processes;

/// <summary>The ways of learning beyond their stories.</summary>
public class ProcessesTests
{
    private const string Visit = """
        - person: a1
          organization: foundry
          source: told
        - person: a2
          organization: aoki
          source: told
        - organization: foundry
          name: Foundry of Aoki
          is: unit
          part_of: aoki
          source: told
        - organization: shop
          name: Shop of Berg
          is: unit
          part_of: berg
          source: told
        - event: v1
          when: 2001-03-10
          alliance: pact
          is: visit
          people: [a1, a2]
          place: shop
          source: told
        - insight: i1
          when: 2001-03-10
          alliance: pact
          learner: foundry
          from: shop
          capability: casting
          event: v1
          source: told
        - milestone: later
          when: 2004
          alliance: pact
          is: widening
          source: told
        """;

    [Theory]
    [InlineData("", "", "4 meetings on record took place (at which of the two is not recorded);")]
    [InlineData("  place: aoki\n", "", "4 meetings on record took place, always at Aoki, as far as the place is recorded;")]
    [InlineData("  place: aoki\n", "  place: berg\n", "4 meetings on record took place, in turns at Aoki and Berg;")]
    public void Where_the_two_meet_is_told_as_far_as_it_is_recorded(string one, string other, string told)
    {
        string Met(int day, string place) => $"- event: m{day}\n  when: 2003-11-0{day}\n  alliance: pact\n  is: meeting\n  organizations: [aoki, berg]\n{place}  source: told\n";
        Assert.Contains($"visits aside, 4 of {told}", Only(Ask(Small.Case(Met(1, one) + Met(2, other) + Met(3, one) + Met(4, other))), "meetings").Says, StringComparison.Ordinal);
    }

    [Fact]
    public void A_visit_to_a_unit_is_one_to_its_firm()
    {
        var answer = Ask(Small.Case(Visit));
        Assert.Equal(1, Only(answer, "in-visits").Value);
        Assert.Equal(2, Only(answer, "in-exposure").Value);
        Assert.DoesNotContain(answer.Findings, finding => finding.About.Direction == "out");
    }

    [Fact]
    public void That_a_visit_brought_nothing_is_known_once_it_is_said_and_open_before()
    {
        var silent = Visit.Replace("  event: v1\n", "", StringComparison.Ordinal);
        Assert.Equal(Status.Unknown, Only(Ask(Small.Case(silent)), "in-visits").Status);
        var said = Only(Ask(Small.Case(silent.Replace("  place: shop\n", "  place: shop\n  brought_nothing: true\n", StringComparison.Ordinal))), "in-visits");
        Assert.Equal((Status.InPlace, 0d), (said.Status, said.Value!.Value));
    }

    [Fact]
    public void A_visit_that_was_called_off_is_none()
    {
        var answer = Ask(Small.Case(Visit.Replace("  is: visit\n", "  is: visit\n  state: cancelled\n", StringComparison.Ordinal)));
        Assert.Equal(Status.Unknown, Only(answer, "visits").Status);
        Assert.Equal(Status.Unknown, Only(answer, "exposure").Status);
    }

    [Fact]
    public void Nobody_is_counted_twice_and_every_mark_leads_to_the_visit_that_brought_somebody_new()
    {
        var again = Visit + "\n- event: v2\n  when: 2002-03-10\n  alliance: pact\n  is: tour\n  people: [a1, a2]\n  place: berg\n  source: told";
        var curve = Assert.Single(Ask(Small.Case(again)).Charts.OfType<StepChart>());
        Assert.Equal(["v1"], curve.Lines[0].Steps.Select(step => step.Record.Id));
    }

    [Fact]
    public void A_posting_that_began_after_an_insight_did_not_bring_it()
    {
        var text = Small.Case(Visit.Replace("  event: v1\n  source: told\n- milestone", "  carriers: [a1]\n  source: told\n- milestone", StringComparison.Ordinal)) + """

            - posting: p1
              when: WHEN
              alliance: pact
              person: a1
              from: aoki
              to: berg
              source: told
            """;
        Assert.Equal(Status.Unknown, Only(Ask(text.Replace("WHEN", "2002/2003", StringComparison.Ordinal)), "in-ways").Status);
        Assert.Contains("people who moved (1)", Only(Ask(text.Replace("WHEN", "2000/2003", StringComparison.Ordinal)), "in-ways").Says, StringComparison.Ordinal);
        Assert.Contains("people who moved (1)", Only(Ask(text.Replace("WHEN", "2000", StringComparison.Ordinal)), "in-ways").Says, StringComparison.Ordinal); // no end told: it lasts
        Assert.Equal(Status.Unknown, Only(Ask(text.Replace("WHEN", "1999\n  returned: 2000", StringComparison.Ordinal)), "in-ways").Status);
    }

    [Fact]
    public void A_posting_within_one_firm_is_no_movement_between_firms()
    {
        var text = Small.Case(Visit.Replace("  event: v1\n  source: told\n- milestone", "  carriers: [a1]\n  source: told\n- milestone", StringComparison.Ordinal))
            + "\n- posting: p1\n  when: 2000/2003\n  alliance: pact\n  person: a1\n  from: foundry\n  to: aoki\n  source: told";
        Assert.Equal(Status.Unknown, Only(Ask(text), "in-ways").Status);
    }

    [Fact]
    public void An_event_about_a_contract_belongs_to_the_linkages()
    {
        var text = Small.Case(Visit.Replace("  place: shop\n", "  place: shop\n  about: [linkage/order]\n", StringComparison.Ordinal)) + "\n- linkage: order\n  when: 2001\n  alliance: pact\n  is: contract\n  source: told";
        Assert.Contains("strategic linkages (1)", Only(Ask(text), "in-ways").Says, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_last_sought_counts_after_a_revision()
    {
        var text = Small.Case("""
            - capability: launch
              name: Planning a launch
              tacit: true
              source: told
            - objective: aim
              when: 2001
              alliance: pact
              learner: aoki
              from: berg
              capability: casting
              revisions:
              - {when: 2002, reason: seen on a visit, capability: launch}
              source: told
            """);
        Assert.Contains("Planning a launch", Only(Ask(text), "in-form").Says, StringComparison.Ordinal);
    }

    private static Finding Only(Answer answer, string scope) => Assert.Single(answer.Findings, finding => finding.Key == $"joint/berg/{scope}");

    private static Answer Ask(string text)
    {
        var view = Small.Of(text).Ledger.SeenBy(Viewer.Coder());
        return ProcessesQuestion.Question.Ask(view, view.Of(Alliance.Kind)[0]);
    }
}
