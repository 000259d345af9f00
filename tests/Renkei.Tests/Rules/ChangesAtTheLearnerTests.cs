using Renkei.Tests.Golden;

namespace Renkei.Tests.RecordingRules;

/// <summary>A change cites what was learned where it took place.</summary>
public class ChangesAtTheLearnerTests
{
    private static readonly string Lessons = Insight("ours", "aoki", "berg", "what: theirs") + Insight("theirs", "berg", "aoki", "what: ours");

    [Fact]
    public void A_change_does_not_cite_what_the_partner_learned() =>
        Twins.Differ(Small.Case(Lessons + Change("aoki", "theirs")), "cites: [theirs]", "cites: [ours]", "learner-elsewhere", "cites");

    [Fact]
    public void What_the_partner_learned_is_told_by_builds_on() =>
        Twins.Quiet(Insight("theirs", "berg", "aoki", "what: ours") + Insight("ours", "aoki", "berg", "builds_on: [theirs]") + Change("aoki", "ours"));

    [Fact]
    public void Each_insight_learned_elsewhere_is_told() => Assert.Equal(
        ["learner-elsewhere", "learner-elsewhere"],
        Small.Read(Small.Case(Lessons + Insight("more", "berg", "aoki", "what: more") + Change("aoki", "theirs, ours, more"))).Codes());

    [Fact]
    public void A_shop_changes_by_what_its_firm_learned_and_the_firm_by_what_its_shop_learned() => Twins.Quiet(
        Shop("shop", "aoki") + Insight("ours", "aoki", "berg", "what: theirs") + Insight("shops", "shop", "berg", "what: theirs") + Change("shop", "ours")
        + Change("aoki", "shops").Replace("change: c1", "change: c2", StringComparison.Ordinal));

    [Fact]
    public void A_shop_of_the_partner_is_the_partner() =>
        Twins.Differ(Small.Case(Lessons + Shop("shop", "berg") + Change("shop", "ours")), "part_of: berg", "part_of: aoki", "learner-elsewhere", "cites");

    [Fact]
    public void A_change_that_cites_nothing_is_a_change_all_the_same() =>
        Twins.Quiet("- change: c1\n  when: 2000\n  by: aoki\n  routine: Trials\n  source: told\n");

    private static string Insight(string id, string learner, string from, string more) =>
        $"- insight: {id}\n  when: 1999\n  alliance: pact\n  learner: {learner}\n  from: {from}\n  capability: casting\n  source: told\n  {more}\n";

    private static string Change(string by, string cites) => $"- change: c1\n  when: 2000\n  by: {by}\n  cites: [{cites}]\n  routine: Trials\n  source: told\n";

    private static string Shop(string id, string firm) => $"- organization: {id}\n  name: Shop\n  part_of: {firm}\n  source: told\n";
}
