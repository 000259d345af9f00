using Renkei.Tests.Golden;

namespace Renkei.Tests.RecordingRules;

/// <summary>What follows from something does not come before it; a coarser date is allowed when the order is not known.</summary>
public class DatesInOrderTests
{
    private const string People = "- person: p1\n  organization: aoki\n  source: told\n- person: p2\n  organization: aoki\n  source: told\n";
    private const string Visit = "- event: v1\n  when: 1999-06-15\n  is: visit\n  alliance: pact\n  source: told\n";
    private const string Offer = "- offer: o1\n  when: 1999-06-15\n  alliance: pact\n  by: berg\n  to: aoki\n  what: A seat in the trial shop\n  source: told\n";

    [Theory]
    [InlineData("1999-06-14", "1999-06-15")]
    [InlineData("1999-05", "1999-06")]
    [InlineData("1998", "1999")]
    [InlineData("1998", "199X")]
    [InlineData("1998-06", "1998~")]
    [InlineData("[1997..1998]", "[1998..1999]")]
    [InlineData("1997/1998", "1998/1999")]
    [InlineData("../1998", "../1999")]
    public void An_insight_is_not_taken_in_before_the_event(string wrong, string right) =>
        Twins.Differ(Small.Case(Visit + Insight("i1", wrong, "event: v1")), $"when: {wrong}", $"when: {right}", "out-of-order", "event");

    [Theory]
    [InlineData("1998-12", "1999")]
    [InlineData("1999-05", "1999-06")]
    public void A_step_is_not_reached_before_the_insight(string wrong, string right) =>
        Twins.Differ(Small.Case(People + Insight("i1", "1999-06-15", Steps(wrong))), $"when: {wrong}", $"when: {right}", "out-of-order", "steps[0].when");

    [Fact]
    public void A_step_is_not_reached_before_the_step_before_it() => Twins.Differ(
        Small.Case(People + Insight("i1", "1999", Steps("2001", "2000"))), "when: 2000", "when: 2001", "out-of-order", "steps[1].when");

    [Fact]
    public void A_coarse_step_between_does_not_open_the_time_before_the_insight() => Twins.Differ(
        Small.Case(People + Insight("i1", "1999-06-15", Steps("1999", "1999-03"))), "when: 1999-03", "when: 1999-07", "out-of-order", "steps[1].when");

    [Fact]
    public void One_step_too_early_is_told_once() =>
        Assert.Equal(["out-of-order"], Small.Read(Small.Case(People + Insight("i1", "1999", Steps("1997", "1998")))).Codes());

    [Fact]
    public void Nothing_comes_of_an_insight_before_it() => Twins.Differ(
        Small.Case(Insight("i1", "1999", "outcomes: [{is: accepted, when: 1998}]")), "1998", "1999", "out-of-order", "outcomes[0].when");

    [Fact]
    public void An_insight_does_not_build_on_a_later_one() => Twins.Differ(
        Small.Case(Insight("i1", "1999", "what: first") + Insight("i2", "1998", "builds_on: [i1]")), "when: 1998", "when: 199X", "out-of-order", "builds_on");

    [Fact]
    public void A_change_does_not_come_before_what_it_cites() => Twins.Differ(
        Small.Case(Insight("i1", "1999", "what: first") + "- change: c1\n  when: 1998\n  by: aoki\n  cites: [i1]\n  routine: Trials\n  source: told\n"), "when: 1998", "when: 1998~", "out-of-order", "cites");

    [Fact]
    public void What_teaching_brought_to_light_does_not_change_before_the_lesson() => Twins.Differ(
        Small.Case(Visit + "- change: c1\n  when: 1998\n  by: berg\n  from_teaching: [v1]\n  routine: Trials\n  source: told\n"), "when: 1998", "when: 1999", "out-of-order", "from_teaching");

    [Fact]
    public void A_reuse_does_not_come_before_the_insight() => Twins.Differ(
        Small.Case(Insight("i1", "1999", "what: first") + "- reuse: r1\n  when: 1998\n  insight: i1\n  by: aoki\n  source: told\n"), "when: 1998", "when: 2000", "out-of-order", "insight");

    [Fact]
    public void An_answer_does_not_come_before_the_offer() => Twins.Differ(
        Small.Case(Offer + "- answer: a1\n  when: 1999-06-14\n  offer: o1\n  by: aoki\n  is: accepted\n  source: told\n"), "when: 1999-06-14", "when: 1999-06", "out-of-order", "offer");

    [Theory]
    [InlineData("returned")]
    [InlineData("lost")]
    public void Nobody_comes_back_before_going(string field) => Twins.Differ(
        Small.Case($"- posting: g1\n  alliance: pact\n  from: aoki\n  to: berg\n  when: 1999/2001\n  {field}: 1998\n  source: told\n"), "1998", "2001", "out-of-order", field);

    [Fact]
    public void Nobody_goes_before_being_named() => Twins.Differ(
        Small.Case("- posting: g1\n  alliance: pact\n  from: aoki\n  to: berg\n  named: 2002\n  when: 1999/2001\n  source: told\n"), "named: 2002", "named: 1999", "out-of-order", "when");

    private static string Insight(string id, string when, string more) =>
        $"- insight: {id}\n  when: {when}\n  alliance: pact\n  learner: aoki\n  from: berg\n  capability: casting\n  source: told\n  {more}\n";

    private static string Steps(string group, string? organization = null) =>
        $"steps:\n  - to: group\n    when: {group}\n    proof: seen\n    people: [p1, p2]\n" + (organization is null ? "" : $"  - to: organization\n    when: {organization}\n    proof: seen\n    policy: true\n");
}
