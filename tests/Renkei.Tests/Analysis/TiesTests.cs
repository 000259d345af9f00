using Renkei.Analysis.Coverage;
using Renkei.Analysis.Positions;

namespace Renkei.Tests.Analysis;

/// <summary>Where two records say as much, none is chosen by its place in the file.</summary>
public class TiesTests
{
    [Theory]
    [InlineData("2", "4")]
    [InlineData("4", "2")]
    public void Of_a_group_asked_twice_on_one_day_both_answers_count(string first, string second)
    {
        var others = string.Concat(((string[])["strategy-aligned", "no-fear-of-loss", "committed", "value-clear"]).Select((item, place) => Survey($"s{place}", item, "4")));
        var finding = Assert.Single(Asked.Of(CoverageQuestion.Question, "S1-10", others + Survey("a", "open", first) + Survey("b", "open", second)));
        Assert.Equal((2, 6), (finding.Value, finding.N));
    }

    [Fact]
    public void A_business_both_sides_tell_of_is_named_once_and_rests_on_both()
    {
        var finding = Assert.Single(Asked.Of(PositionQuestion.Question, "S2-1", Line("ours", "aoki", "Trucks", "berg") + Line("theirs", "berg", "trucks", "aoki"), "aoki"));
        Assert.Equal(2, finding.N);
        Assert.DoesNotContain("and trucks", finding.Says, StringComparison.OrdinalIgnoreCase);
    }

    private static string Survey(string id, string item, string mean) =>
        Asked.Record($"survey: {id}", "when: 2001-01-01", "alliance: pact", $"item: {item}", "among: aoki", "number: 20", $"mean: {mean}");

    private static string Line(string id, string organization, string name, string rival) =>
        Asked.Record($"line: {id}", $"organization: {organization}", $"name: {name}", $"rivals: [{rival}]");
}
