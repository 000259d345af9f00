using Renkei.Tests.Golden;

namespace Renkei.Tests.RecordingRules;

public class StakesWithinTheWholeTests
{
    private const string Coda = "- organization: coda\n  name: Coda\n  source: told\n";

    [Theory]
    [InlineData("41", "40")]
    [InlineData("40.01", "40.00")]
    [InlineData("100", "0")]
    public void Two_stakes_may_be_the_whole_and_no_more(string wrong, string right) => Twins.Differ(
        Small.Case(Coda + Stake("s1", "aoki", "1999-01-01", "60") + Stake("s2", "berg", "2000-01-01", wrong)),
        $"percent: {wrong}",
        $"percent: {right}",
        "stakes-over-100",
        "percent");

    [Fact]
    public void A_later_stake_replaces_the_earlier_one_of_the_same_holder() => Twins.Differ(
        Small.Case(Coda + Stake("s1", "aoki", "1999", "60") + Stake("s2", "aoki", "2000", "30") + Stake("s3", "berg", "2001", "71")),
        "percent: 71",
        "percent: 70",
        "stakes-over-100",
        "percent");

    [Fact]
    public void Stakes_in_different_organizations_do_not_add_up() => Twins.Differ(
        Small.Case(Coda + Stake("s1", "aoki", "1999", "60") + Stake("s2", "berg", "2000", "60") + Coda.Replace("coda", "dori", StringComparison.Ordinal)),
        "holder: berg\n  held: coda",
        "holder: berg\n  held: dori",
        "stakes-over-100",
        "percent");

    [Theory]
    [InlineData("1999")]
    [InlineData("1999-07")]
    [InlineData("199X")]
    [InlineData("1998~")]
    [InlineData("[1998..1999]")]
    public void A_sale_of_the_same_coarse_date_as_the_purchase_gets_the_benefit_of_the_doubt(string when) => Twins.Quiet(
        Coda + Stake("s1", "aoki", "1980", "60") + Stake("s2", "berg", "1999-07-15", "70") + Stake("s3", "aoki", when, "30"));

    [Fact]
    public void A_sale_that_certainly_came_later_does_not() => Twins.Differ(
        Small.Case(Coda + Stake("s1", "aoki", "1980", "60") + Stake("s2", "berg", "1999-07-15", "70") + Stake("s3", "aoki", "1999-08", "30")),
        "when: 1999-08",
        "when: 1999",
        "stakes-over-100",
        "percent");

    [Fact]
    public void Whoever_only_perhaps_holds_already_is_not_counted() => Twins.Differ(
        Small.Case(Coda + Stake("s1", "aoki", "1999/..", "60") + Stake("s2", "berg", "1998", "60") + Stake("s3", "berg", "2000-01-01", "10")),
        "when: 2000-01-01",
        "when: 1999-12-31",
        "stakes-over-100",
        "percent");

    [Fact]
    public void Three_small_stakes_add_up() => Twins.Differ(
        Small.Case(Coda + "- organization: dori\n  name: Dori\n  source: told\n" + Stake("s1", "aoki", "1999", "34") + Stake("s2", "berg", "1999", "33") + Stake("s3", "dori", "1999", "34.1")),
        "percent: 34.1",
        "percent: 33",
        "stakes-over-100",
        "percent");

    private static string Stake(string id, string holder, string when, string percent) =>
        $"- stake: {id}\n  when: {when}\n  holder: {holder}\n  held: coda\n  percent: {percent}\n  source: told\n";
}
