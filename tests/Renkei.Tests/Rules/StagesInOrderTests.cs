using Renkei.Tests.Golden;

namespace Renkei.Tests.RecordingRules;

/// <summary>From individual to group to organization, each once and none skipped, each with those who use it.</summary>
public class StagesInOrderTests
{
    private const string Frame = """
        - person: p1
          organization: aoki
          source: told
        - person: p2
          organization: aoki
          source: told
        - organization: north
          name: North shop
          part_of: aoki
          source: told
        - organization: south
          name: South shop
          part_of: aoki
          source: told
        - insight: i1
          when: 1999
          alliance: pact
          learner: aoki
          from: berg
          capability: casting
          source: told
          steps:

        """;

    private const string Group = "  - to: group\n    when: 2000\n    proof: seen\n    people: [p1, p2]\n";
    private const string Organization = "  - to: organization\n    when: 2001\n    proof: seen\n    units: [north, south]\n";

    [Fact]
    public void The_group_is_not_skipped() => Twins.Differ(
        Small.Case(Frame + "  - to: organization\n    when: 2000\n    proof: seen\n    people: [p1, p2]\n    policy: true\n"), "to: organization", "to: group", "stage-skipped", "steps[0].to");

    [Fact]
    public void No_stage_is_reached_twice() => Twins.Differ(
        Small.Case(Frame + Group + "  - to: group\n    when: 2001\n    proof: seen\n    people: [p1, p2]\n    policy: true\n"),
        "to: group\n    when: 2001", "to: organization\n    when: 2001", "stage-skipped", "steps[1].to");

    [Fact]
    public void The_first_stage_is_no_step() => Twins.Differ(
        Small.Case(Frame + "  - to: individual\n    when: 2000\n    proof: seen\n    people: [p1, p2]\n"), "to: individual", "to: group", "stage-skipped", "steps[0].to");

    [Fact]
    public void All_in_order_are_quiet() => Twins.Quiet(Frame + Group + Organization);

    [Theory]
    [InlineData("people: [p1]")]
    [InlineData("people: p1")]
    [InlineData("people: [p1, p1]")]
    [InlineData("units: [north, south]")]
    [InlineData("policy: true")]
    public void A_group_is_two_people_named(string wrong) => Twins.Differ(
        Small.Case(Frame + $"  - to: group\n    when: 2000\n    proof: seen\n    {wrong}\n"), wrong, "people: [p2, p1]", "stage-unsupported", "steps[0]");

    [Theory]
    [InlineData("units: [north]", "units: [north, south]")]
    [InlineData("units: [north, north]", "units: [north, south]")]
    [InlineData("policy: false", "policy: true")]
    [InlineData("people: [p2, p1]", "policy: true")]
    public void An_organization_is_two_units_or_a_policy(string wrong, string right) => Twins.Differ(
        Small.Case(Frame + Group + $"  - to: organization\n    when: 2001\n    proof: seen\n    {wrong}\n"), wrong, right, "stage-unsupported", "steps[1]");

    [Fact]
    public void A_step_without_its_proof_is_not_read() => Twins.Differ(
        Small.Case(Frame + "  - to: group\n    when: 2000\n    policy: false\n    people: [p1, p2]\n"), "policy: false", "proof: seen", "field-missing", "steps[0]");
}
