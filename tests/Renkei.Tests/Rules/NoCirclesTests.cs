using Renkei.Tests.Golden;

namespace Renkei.Tests.RecordingRules;

/// <summary>Nothing is part of itself, its own parent, or built on itself, however long the way round.</summary>
public class NoCirclesTests
{
    [Fact]
    public void Three_units_in_a_circle_are_three_mistakes_and_in_a_chain_none()
    {
        var circle = Small.Case(Unit("u1", "u2") + Unit("u2", "u3") + Unit("u3", "u1"));
        Assert.Equal(["part-of-itself", "part-of-itself", "part-of-itself"], Small.Read(circle).Codes());
        Assert.Empty(Small.Read(circle.Replace("part_of: u1", "part_of: aoki", StringComparison.Ordinal)).Problems);
    }

    [Fact]
    public void A_unit_is_not_part_of_itself() => Twins.Differ(Small.Case(Unit("u1", "u1")), "part_of: u1", "part_of: aoki", "part-of-itself", "part_of");

    [Fact]
    public void Who_leads_into_a_circle_is_not_in_it()
    {
        var problems = Small.Read(Small.Case(Unit("u0", "u1") + Unit("u1", "u2") + Unit("u2", "u1"))).Problems;
        Assert.Equal(["'u1' stands in a circle, or on the way from one to another.", "'u2' stands in a circle, or on the way from one to another."], problems.Select(problem => problem.Message));
    }

    [Fact]
    public void An_alliance_is_not_part_of_one_that_is_part_of_it()
    {
        var circle = Small.Case(Alliance("first", "second") + Alliance("second", "first"));
        Assert.Equal(["part-of-itself", "part-of-itself"], Small.Read(circle).Codes());
        Assert.Empty(Small.Read(circle.Replace("part_of: first", "part_of: pact", StringComparison.Ordinal)).Problems);
    }

    [Fact]
    public void A_capability_is_not_part_of_one_that_is_part_of_it()
    {
        var circle = Small.Case(Capability("making", "moulding") + Capability("moulding", "making"));
        Assert.Equal(["part-of-itself", "part-of-itself"], Small.Read(circle).Codes());
        Assert.Empty(Small.Read(circle.Replace("part_of: moulding", "part_of: casting", StringComparison.Ordinal)).Problems);
    }

    [Fact]
    public void Two_ventures_do_not_parent_each_other()
    {
        var circle = Small.Case(Venture("v1", "v2") + Venture("v2", "v1"));
        Assert.Equal(["part-of-itself", "part-of-itself"], Small.Read(circle).Codes());
        Assert.Empty(Small.Read(circle.Replace("parents: [aoki, v1]", "parents: [aoki, berg]", StringComparison.Ordinal)).Problems);
    }

    [Fact]
    public void The_virtuous_cycle_turns_in_time_and_not_back_to_where_it_was()
    {
        var circle = Small.Case(Insight("i1", "aoki", "berg", "i3") + Insight("i2", "berg", "aoki", "i1") + Insight("i3", "aoki", "berg", "i2"));
        Assert.Equal(["part-of-itself", "part-of-itself", "part-of-itself"], Small.Read(circle).Codes());
        Assert.Empty(Small.Read(circle.Replace("  builds_on: [i3]\n", "", StringComparison.Ordinal)).Problems);
    }

    [Fact]
    public void Two_ways_to_the_same_insight_are_no_circle() =>
        Twins.Quiet(Insight("i1", "aoki", "berg", null) + Insight("i2", "berg", "aoki", "i1") + Insight("i3", "berg", "aoki", "i1") + Insight("i4", "aoki", "berg", "i2, i3"));

    [Fact]
    public void A_very_long_chain_is_no_circle_and_is_soon_read() =>
        Twins.Quiet(string.Concat(Enumerable.Range(1, 5000).Select(number => Insight($"i{number}", "aoki", "berg", number == 1 ? null : $"i{number - 1}"))));

    private static string Unit(string id, string partOf) => $"- organization: {id}\n  name: Shop\n  part_of: {partOf}\n  source: told\n";

    private static string Capability(string id, string partOf) => $"- capability: {id}\n  name: Skill\n  part_of: {partOf}\n  source: told\n";

    private static string Alliance(string id, string partOf) => $"- alliance: {id}\n  book: pact\n  parties: [aoki, berg]\n  part_of: {partOf}\n  source: told\n";

    private static string Venture(string id, string parent) => $"- organization: {id}\n  name: Venture\n  is: joint-venture\n  parents: [aoki, {parent}]\n  source: told\n";

    private static string Insight(string id, string learner, string from, string? buildsOn) =>
        $"- insight: {id}\n  when: 1999\n  alliance: pact\n  learner: {learner}\n  from: {from}\n  capability: casting\n  source: told\n{(buildsOn is null ? "" : $"  builds_on: [{buildsOn}]\n")}";
}
