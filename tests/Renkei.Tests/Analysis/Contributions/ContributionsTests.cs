using FsCheck.Fluent;
using Renkei.Analysis.Contributions;
using Renkei.Analysis.Findings;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Analysis.Contributions;

/// <summary>What each side brings, and what it uses elsewhere, on small ledgers.</summary>
public class ContributionsTests
{
    [Fact]
    public void What_went_to_a_third_body_is_not_of_this_pair()
    {
        var works = Asked.Record("organization: works", "name: Works", "is: joint-venture", "parents: [aoki, berg]");
        var records = works + Brought("a", "aoki", "visible", "to: works") + Brought("b", "aoki", "invisible", "to: berg") + Brought("c", "berg", "invisible");
        var counts = Asked.Of(ContributionsQuestion.Question, "S2-4", records).ToDictionary(finding => finding.About.Partner!, finding => finding.N);
        Assert.Equal(2, counts["berg"]);
        Assert.Equal(1, counts["works"]); // what names nobody is Berg's to the alliance, and not between Aoki and the venture
    }

    [Fact]
    public void Insights_alone_do_not_tell_what_each_side_brings()
    {
        var insights = string.Concat(Enumerable.Range(1, 9).Select(n => Insight($"i{n}", "aoki", "berg")));
        Assert.Equal(Status.Unknown, Only("S2-4", insights).Status);
        Assert.Equal(1.0, Only("S2-4", insights + Brought("a", "aoki", "invisible")).Value);
    }

    [Fact]
    public void One_line_that_rests_on_what_nobody_sells_is_enough_to_look()
    {
        var priced = string.Concat(Enumerable.Range(1, 5).Select(n => Brought($"c{n}", "aoki", "visible")));
        string Position(string id, string line, string leverage) =>
            Asked.Record($"line: {line}", $"name: {line}", "organization: aoki", "book: pact")
            + Asked.Record($"position: {id}", "book: aoki", "when: 2004", "alliance: pact", $"line: {line}", "context: complementarity", $"leverage: {leverage}");
        Assert.Equal([Status.InPlace, Status.InPlace], Statuses(priced + Position("p", "valves", "resources")));
        Assert.Equal([Status.InPlace, Status.Watch], Statuses(priced + Position("p", "valves", "resources") + Position("q", "pumps", "competencies")));

        static IEnumerable<Status> Statuses(string records) => Asked.Of(ContributionsQuestion.Question, "S2-4", records, "aoki").Select(finding => finding.Status);
    }

    [Theory]
    [InlineData("outside: true", 1)]
    [InlineData("outside: false", 0)]
    [InlineData("is: product", 0)] // not said
    [InlineData("used_in: elsewhere", 1)] // another alliance
    [InlineData("used_in: part", 0)] // part of this one
    [InlineData("used_in: elsewhere\n  outside: false", 0)]
    public void Outside_is_what_says_so_or_lies_in_another_alliance(string said, int n)
    {
        var alliances = Asked.Record("organization: cole", "name: Cole") + Asked.Record("alliance: elsewhere", "book: pact", "parties: [aoki, cole]")
            + Asked.Record("alliance: part", "book: pact", "parties: [aoki, berg]", "part_of: pact");
        Assert.Equal(n, Only("S2-7-outside", alliances + Insight("i", "aoki", "berg") + Asked.Record("reuse: r", "when: 2004", "insight: i", "by: aoki", "alliance: pact", said)).N);
    }

    [Fact]
    public void Who_learned_it_is_who_uses_what_the_other_brought()
    {
        var office = Asked.Record("organization: office", "name: Office", "is: unit", "part_of: aoki");
        Assert.Equal(1, Only("S2-7-outside", office + Insight("i", "aoki", "berg") + Used("r", "office", "i")).N);
        Assert.Equal(0, Only("S2-7-outside", Insight("i", "berg", "aoki") + Used("r", "aoki", "i")).N); // its own, taught to the other
    }

    [Fact]
    public void A_use_against_the_partner_is_told_to_ourselves_alone()
    {
        var records = Insight("i", "aoki", "berg") + Used("r", "aoki", "i", "against: true", "book: aoki");
        IEnumerable<string> Said(string viewer, bool joint) => Asked.Of(ContributionsQuestion.Question, "S2-7-outside", records, viewer).Where(finding => finding.IsJoint == joint).SelectMany(finding => finding.Notes);
        Assert.Contains(Said("aoki", joint: false), note => note.Contains("compete with Berg", StringComparison.Ordinal));
        Assert.Empty(Said("aoki", joint: true));
        Assert.Empty(Said("berg", joint: false));
        Assert.Empty(Said("berg", joint: true));
    }

    [Fact]
    public void Both_parties_read_the_same_with_opposite_sign() => Prop.ForAll(Gen.Choose(0, 6).Two().ToArbitrary(), uses =>
    {
        var records = string.Concat(Enumerable.Range(1, 6).Select(n => Insight($"a{n}", "aoki", "berg") + Insight($"b{n}", "berg", "aoki")))
            + string.Concat(Enumerable.Range(1, uses.Item1).Select(n => Used($"ra{n}", "aoki", $"a{n}"))) + string.Concat(Enumerable.Range(1, uses.Item2).Select(n => Used($"rb{n}", "berg", $"b{n}")));
        Finding Joint(string viewer) => Asked.Of(ContributionsQuestion.Question, "S2-7-outside", records, viewer).Single(finding => finding.IsJoint);
        var (ours, theirs) = (Joint("aoki"), Joint("berg"));
        Assert.Equal((ours.Status, ours.Value, ours.N), (theirs.Status, -theirs.Value, theirs.N));
        Assert.Equal(uses.Item1 == 0 || uses.Item2 == 0 || uses.Item1 + uses.Item2 < 4, ours.Status == Status.Unknown);
    }).Hold();

    private static string Brought(string id, string giver, string asset, string more = "note: x") =>
        Asked.Record($"contribution: {id}", "when: 2002", "alliance: pact", $"by: {giver}", $"what: {id}", $"asset: {asset}", more);

    private static string Insight(string id, string learner, string source) =>
        Asked.Record($"insight: {id}", "when: 2002", "alliance: pact", $"learner: {learner}", $"from: {source}", "capability: casting");

    private static string Used(string id, string user, string insight, params string[] more) =>
        Asked.Record($"reuse: {id}", ["when: 2004", "alliance: pact", $"insight: {insight}", $"by: {user}", "outside: true", .. more]);

    private static Finding Only(string rule, string records) => Assert.Single(Asked.Of(ContributionsQuestion.Question, rule, records));
}
