using Renkei.Tests.Golden;

namespace Renkei.Tests.RecordingRules;

/// <summary>Own records may name joint ones, never the reverse.</summary>
public class ReferencesResolveTests
{
    private const string Books = """
        renkei: 1
        writer: aoki
        records:
        - organization: aoki
          name: Aoki
          book: pact
        - organization: berg
          name: Berg
          book: pact
        - organization: coda
          name: Coda
          book: pact
        - alliance: pact
          parties: [aoki, berg, coda]
        - book: two
          alliance: pact
          members: [aoki, berg]
        - book: three
          alliance: pact
          members: [aoki, coda]

        """;

    [Fact]
    public void A_name_that_nothing_bears_is_unknown() => Twins.Differ(
        Small.Case("- stake: s1\n  when: 1999\n  holder: aoki\n  held: coda\n  percent: 5\n  source: told\n"), "held: coda", "held: berg", "reference-unknown", "held");

    [Fact]
    public void A_record_of_another_kind_does_not_bear_the_name() => Twins.Differ(
        Small.Case("- rating: r1\n  when: 1999\n  by: aoki\n  of: berg\n  capability: casting\n  score: 3\n  evidence: [insight/casting]\n  source: told\n"),
        "insight/casting", "capability/casting", "reference-unknown", "evidence");

    [Fact]
    public void An_own_record_names_a_joint_one_and_not_the_reverse() => Twins.Differ(
        Books + Capability("casting", "aoki") + Measure("m1", "casting", "pact"), Measure("m1", "casting", "pact"), Measure("m1", "casting", "aoki"), "reference-not-allowed", "capability");

    [Fact]
    public void A_joint_record_names_a_joint_one() => Twins.Differ(
        Books + Capability("casting", "aoki") + Measure("m1", "casting", "pact"), Capability("casting", "aoki"), Capability("casting", "pact"), "reference-not-allowed", "capability");

    [Fact]
    public void Of_two_joint_books_one_names_the_other_only_if_all_its_readers_see_it() => Twins.Differ(
        Books + Capability("casting", "two") + Measure("m1", "casting", "three"), Measure("m1", "casting", "three"), Measure("m1", "casting", "two"), "reference-not-allowed", "capability");

    [Fact]
    public void The_smaller_of_two_joint_books_names_the_larger_and_not_the_reverse() => Twins.Differ(
        Books + Capability("casting", "two") + Measure("m1", "casting", "pact"), Capability("casting", "two"), Capability("casting", "pact"), "reference-not-allowed", "capability");

    [Fact]
    public void What_stands_in_the_partners_own_book_is_not_even_known_to_be_there()
    {
        var problem = Assert.Single(Small.Read(Books + Capability("secret", "berg").Replace("name: Casting", "name: Casting\n  writer: berg", StringComparison.Ordinal) + Measure("m1", "secret", "aoki")).Problems);
        Assert.Equal(("reference-unknown", "There is no capability 'secret'."), (problem.Code.Id, problem.Message));
    }

    [Fact]
    public void A_withdrawn_record_cannot_be_named() => Twins.Differ(
        Small.Case("- capability: forging\n  name: Forging\n  book: pact\n  source: told\n- capability: forging\n  book: pact\n  withdrawn: true\n- measure: m1\n  when: 1999\n  of: aoki\n  layer: deep\n  capability: forging\n  source: told\n"),
        "  withdrawn: true\n", "  name: Forging again\n  source: told\n", "reference-unknown", "capability");

    [Fact]
    public void A_record_may_name_one_that_is_written_further_down() =>
        Twins.Quiet("- insight: i2\n  when: 1999\n  alliance: pact\n  learner: aoki\n  from: berg\n  capability: forging\n  source: told\n- capability: forging\n  name: Forging\n  source: told\n");

    private static string Capability(string id, string book) => $"- capability: {id}\n  name: Casting\n  book: {book}\n";

    private static string Measure(string id, string capability, string book) => $"- measure: {id}\n  when: 1999\n  of: aoki\n  layer: deep\n  capability: {capability}\n  book: {book}\n";
}
