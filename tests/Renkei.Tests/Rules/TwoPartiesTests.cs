using Renkei.Tests.Golden;

namespace Renkei.Tests.RecordingRules;

/// <summary>It takes two.</summary>
public class TwoPartiesTests
{
    private const string Shop = "- organization: shop\n  name: Shop\n  part_of: aoki\n  source: told\n";

    [Theory]
    [InlineData("parties: [aoki]")]
    [InlineData("parties: aoki")]
    [InlineData("parties: [aoki, aoki]")]
    public void An_alliance_has_two_parties(string wrong) => Twins.Differ(
        Small.Case($"- alliance: second\n  book: pact\n  {wrong}\n  source: told\n"), wrong, "parties: [berg, aoki]", "parties-too-few", "parties");

    [Theory]
    [InlineData("parents: [aoki]")]
    [InlineData("parents: [aoki, aoki]")]
    [InlineData("country: Japan")]
    public void A_joint_venture_has_two_parents(string wrong) => Twins.Differ(
        Small.Case($"- organization: venture\n  name: Venture\n  is: joint-venture\n  {wrong}\n  source: told\n"), wrong, "parents: [aoki, berg]", "parties-too-few", "parents");

    [Fact]
    public void A_company_needs_no_parents() => Twins.Differ(
        Small.Case("- organization: venture\n  name: Venture\n  is: joint-venture\n  source: told\n"), "is: joint-venture", "is: company", "parties-too-few", "parents");

    [Fact]
    public void Nobody_holds_a_stake_in_itself() => Twins.Differ(
        Small.Case("- stake: s1\n  when: 1999\n  holder: aoki\n  held: aoki\n  percent: 10\n  source: told\n"), "held: aoki", "held: berg", "with-itself", "held");

    [Theory]
    [InlineData("aoki")]
    [InlineData("shop")]
    public void Nobody_learns_from_its_own_firm(string source) => Twins.Differ(
        Small.Case(Shop + $"- insight: i1\n  when: 1999\n  alliance: pact\n  learner: aoki\n  from: {source}\n  capability: casting\n  source: told\n"),
        $"from: {source}", "from: berg", "with-itself", "from");

    [Fact]
    public void Two_shops_of_one_firm_are_one_firm_however_deep_they_stand() => Twins.Differ(
        Small.Case(Shop + "- organization: bench\n  name: Bench\n  part_of: shop\n  source: told\n- organization: yard\n  name: Yard\n  part_of: aoki\n  source: told\n"
            + "- insight: i1\n  when: 1999\n  alliance: pact\n  learner: bench\n  from: yard\n  capability: casting\n  source: told\n"),
        "name: Yard\n  part_of: aoki", "name: Yard\n  part_of: berg", "with-itself", "from");

    [Fact]
    public void A_joint_venture_is_a_third_body_from_which_its_parents_learn() => Twins.Quiet(
        "- organization: venture\n  name: Venture\n  is: joint-venture\n  parents: [aoki, berg]\n  source: told\n"
        + "- insight: i1\n  when: 1999\n  alliance: pact\n  learner: aoki\n  from: venture\n  capability: casting\n  source: told\n");

    [Fact]
    public void A_second_person_reviews_what_is_asked_for() => Twins.Differ(
        """
        renkei: 1
        book: aoki
        records:
        - organization: aoki
          name: Aoki
        - organization: berg
          name: Berg
        - alliance: pact
          parties: [aoki, berg]
        - person: p1
          organization: aoki
        - person: p2
          organization: aoki
        - capability: casting
          name: Casting
        - disclosure: d1
          when: 1999
          alliance: pact
          of: capability/casting
          asked_by: p1
          reviewed_by: p1
        """,
        "reviewed_by: p1", "reviewed_by: p2", "with-itself", "reviewed_by");
}
