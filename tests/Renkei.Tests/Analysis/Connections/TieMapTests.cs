using Renkei.Analysis.Charts;
using Renkei.Analysis.Connections;
using Renkei.Analysis.Findings;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Analysis.Connections;

/// <summary>What ties two organizations, and what does not.</summary>
public class TieMapTests
{
    [Fact]
    public void Being_party_to_one_alliance_of_three_ties_no_two_of_them() => Assert.Null(Between("aoki", "berg", parties: "[aoki, berg, coda]", ""));

    [Fact]
    public void An_alliance_of_two_is_a_tie() => Assert.Equal(1, Between("aoki", "berg", parties: "[aoki, berg]", ""));

    [Theory]
    [InlineData("- {linkage: l1, when: 2001/.., alliance: pact, between: [aoki, berg], is: contract, source: told}")]
    [InlineData("- {stake: s1, when: 2001, holder: aoki, held: berg, percent: 10, source: told}")]
    [InlineData("- {posting: g1, when: 2001, alliance: pact, from: berg, to: aoki, is: guest-engineer, source: told}")]
    [InlineData("- {posting: g1, when: 2001, alliance: pact, from: berg, to: aoki, is: student, source: told}")]
    [InlineData("- {contribution: c1, when: 2001, alliance: pact, by: aoki, to: berg, what: Moulds, asset: visible, source: told}")]
    [InlineData("- {grant: g1, when: 2001/.., alliance: pact, by: aoki, to: berg, what: Test field, source: told}")]
    [InlineData("- {insight: i1, when: 2001, alliance: pact, learner: aoki, from: berg, capability: casting, source: told}")]
    [InlineData("- {insight: i1, when: 2001, alliance: pact, learner: foundry, from: berg, capability: casting, source: told}")]
    [InlineData("- {event: e1, when: 2001, alliance: pact, is: visit, people: [a1, b1], source: told}")]
    [InlineData("- {event: e1, when: 2001, alliance: pact, is: visit, organizations: [foundry, berg], source: told}")]
    public void A_record_that_names_both_is_a_tie(string record) => Assert.Equal(1, Between("aoki", "berg", "[aoki, berg, coda]", record));

    [Theory]
    [InlineData("- {linkage: l1, when: 1999/2001, alliance: pact, between: [aoki, berg], is: contract, source: told}")]
    [InlineData("- {linkage: l1, when: 2001, alliance: pact, between: [aoki, foundry], is: contract, source: told}")]
    [InlineData("- {stake: s1, when: 2001, holder: aoki, held: berg, percent: 10, source: told}\n- {stake: s2, when: 2003, holder: aoki, held: berg, percent: 0, source: told}")]
    [InlineData("- {posting: g1, planned_start: 2009, alliance: pact, from: berg, to: aoki, source: told}")]
    [InlineData("- {event: e1, when: 2001, alliance: pact, is: forum, organizations: [aoki, berg], source: told}")]
    [InlineData("- {event: e1, when: 2001, alliance: pact, is: visit, state: cancelled, organizations: [aoki, berg], source: told}")]
    [InlineData("- {contribution: c1, when: 2001, alliance: pact, by: aoki, what: Moulds, asset: visible, source: told}")]
    public void What_has_ended_was_sold_is_only_planned_or_is_a_forum_is_none(string record) => Assert.Null(Between("aoki", "berg", "[aoki, berg, coda]", record));

    [Fact]
    public void Every_contact_counts_and_only_the_first_and_the_last_are_shown()
    {
        var visits = string.Join('\n', Enumerable.Range(1, 9).Select(day => $"- {{event: e{day}, when: 2001-01-0{day}, alliance: pact, is: visit, people: [a1, b1], source: told}}"));
        var cell = Cell("aoki", "berg", "[aoki, berg, coda]", visits);
        Assert.Equal(9, cell?.Value);
        Assert.Equal(["e1", "e9"], cell!.Records.Select(record => record.Id));
    }

    [Fact]
    public void A_venture_is_tied_to_its_parents_as_a_third_body() =>
        Assert.Equal(1, Between("aoki", "venture", "[aoki, berg]", "- {organization: venture, name: Venture, is: joint-venture, parents: [aoki, berg], source: told}"));

    [Fact]
    public void A_network_drawn_from_a_few_ties_is_unknown_and_bears_no_number()
    {
        var view = Seen("[aoki, berg, coda]", "- {linkage: l1, when: 2001, alliance: pact, between: [aoki, berg, coda], is: contract, source: told}");
        var finding = NetworkQuestion.Question.Ask(view, view.Of(Alliance.Kind)[0]).Findings.Single(finding => finding.Rule == "S0-17");
        Assert.Equal((Status.Unknown, (double?)null), (finding.Status, finding.Value));
        Assert.NotEmpty(finding.Missing);
    }

    [Fact]
    public void The_more_central_stand_first()
    {
        var view = Seen("[aoki, berg, coda]", "- {linkage: l1, when: 2001, alliance: pact, between: [aoki, berg], is: contract, source: told}\n- {linkage: l2, when: 2001, alliance: pact, between: [coda, berg], is: contract, source: told}\n- {linkage: l3, when: 2001, alliance: pact, between: [dorn, berg], is: contract, source: told}");
        Assert.Equal("1 Berg", Matrix(view)!.Columns[0]);
    }

    private static double? Between(string one, string other, string parties, string records) => Cell(one, other, parties, records)?.Value;

    private static MatrixCell? Cell(string one, string other, string parties, string records)
    {
        var matrix = Matrix(Seen(parties, records));
        int At(string id) => matrix is null ? -1 : matrix.Columns.ToList().FindIndex(label => label.EndsWith(id, StringComparison.OrdinalIgnoreCase));
        return At(one) < 0 || At(other) < 0 ? null : matrix!.Rows[At(one)].Cells[At(other)];
    }

    private static MatrixChart? Matrix(LedgerView view) =>
        NetworkQuestion.Question.Ask(view, view.Of(Alliance.Kind)[0]).Charts.OfType<MatrixChart>().FirstOrDefault(chart => chart.Title == "Who is tied to whom");

    private static LedgerView Seen(string parties, string records) => Small.Of($$"""
        renkei: 1
        case: true
        records:
        - {organization: aoki, name: Aoki, source: told}
        - {organization: berg, name: Berg, source: told}
        - {organization: coda, name: Coda, source: told}
        - {organization: foundry, name: Foundry, is: unit, part_of: aoki, source: told}
        - {person: a1, organization: foundry, source: told}
        - {person: b1, organization: berg, source: told}
        - {capability: casting, name: Casting, source: told}
        - {alliance: pact, parties: {{parties}}, source: told}
        - {organization: dorn, name: Dorn, source: told}
        - {linkage: aside, when: 2001, alliance: pact, between: [coda, dorn], is: contract, source: told}
        - {milestone: m1, when: 2004, alliance: pact, is: widening, source: told}
        {{records}}
        """).Ledger.SeenBy(Viewer.Coder());
}
