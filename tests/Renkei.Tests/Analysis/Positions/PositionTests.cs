using Renkei.Analysis.Findings;
using Renkei.Analysis.Positions;
using Renkei.Core.Alliances;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Analysis.Positions;

/// <summary>Where the alliance stands, on small ledgers.</summary>
public class PositionTests
{
    [Theory]
    [InlineData("complementarity", "resources", "quadrant I")]
    [InlineData("complementarity", "competencies", "quadrant II")]
    [InlineData("competition", "resources", "quadrant III")]
    [InlineData("competition", "competencies", "quadrant IV")]
    public void The_quadrants_are_those_of_Table_1(string context, string leverage, string word) =>
        Assert.Equal(word, Assert.Single(Ask("S2-1", Judged("a", "2004", context, leverage))).Word);

    [Fact]
    public void Nobody_else_sees_where_we_think_that_we_stand()
    {
        var secret = Judged("a", "2001", "complementarity", "resources", "reason: canary") + Judged("b", "2003", "competition", "competencies", "note: canary");
        foreach (var viewer in (string[])["berg", "coder"]) Assert.Equal(Told("", viewer), Told(secret, viewer));
        Assert.Equal(Told("", "aoki", Joint), Told(secret, "aoki", Joint));
        Assert.NotEqual(Told("", "aoki"), Told(secret, "aoki"));
        Assert.Empty(Asked.Answer(PositionQuestion.Question, secret, "berg").Charts);

        static bool Joint(Finding finding) => finding.IsJoint;
        static IEnumerable<string> Told(string records, string viewer, Func<Finding, bool>? which = null) =>
            [.. Asked.Answer(PositionQuestion.Question, records, viewer).Findings.Where(which ?? (_ => true)).Select(finding => $"{finding.Key} {finding.Status} {finding.Says} {finding.Evidence.Count}")];
    }

    [Fact]
    public void A_partner_named_is_the_only_one_it_is_about()
    {
        var found = Three(Judged("a", "2004", "competition", "resources", "partner: cole"));
        Assert.Equal(["ours/berg/whole", "ours/cole/whole"], found.Select(finding => finding.Key));
        Assert.Equal([Status.Unknown, Status.InPlace], found.Select(finding => finding.Status));
        Assert.All(Three(Judged("a", "2004", "competition", "resources")), finding => Assert.Equal("quadrant III", finding.Word));

        static IReadOnlyList<Finding> Three(string records)
        {
            var text = Small.Case(Asked.Record("organization: cole", "name: Cole") + records).Replace("[aoki, berg]", "[aoki, berg, cole]", StringComparison.Ordinal);
            var view = Small.Of(text).SeenBy("aoki");
            return [.. PositionQuestion.Question.Ask(view, view.Of(Alliance.Kind)[0]).Findings.Where(finding => finding.Rule == "S2-1")];
        }
    }

    [Fact]
    public void A_venture_of_our_own_is_no_rival_unless_it_was_judged()
    {
        var works = Asked.Record("organization: works", "name: Works", "is: joint-venture", "parents: [aoki, berg]");
        Assert.Equal(["berg"], Ask("S2-1", works + Judged("a", "2004", "competition", "resources")).Select(finding => finding.About.Partner));
        Assert.Equal(["berg", "works"], Ask("S2-1", works + Judged("a", "2004", "competition", "resources", "partner: works")).Select(finding => finding.About.Partner));
    }

    [Fact]
    public void A_place_it_came_to_earlier_is_told_with_where_it_was_before()
    {
        var turned = Judged("a", "2001", "complementarity", "competencies") + Judged("b", "2002", "competition", "competencies") + Judged("c", "2003", "competition", "competencies") + Judged("d", "2004", "competition", "competencies");
        var finding = Assert.Single(Ask("S2-2", turned));
        Assert.Equal(("unchanged", "It was quadrant II up to 2001, and is quadrant IV since 2002."), (finding.Word, Assert.Single(finding.Notes)));
        Assert.Equal(["a", "b", "c", "d"], finding.Evidence.Select(record => record.Id));
        Assert.Empty(Assert.Single(Ask("S2-2", turned.Replace("complementarity", "competition", StringComparison.Ordinal))).Notes);
    }

    [Fact]
    public void What_another_firm_is_thought_to_judge_is_not_our_judgement_and_a_unit_judges_for_its_firm()
    {
        var office = Asked.Record("organization: office", "name: Office", "is: unit", "part_of: aoki");
        Assert.Equal(Status.Unknown, Assert.Single(Ask("S2-1", Judged("a", "2004", "competition", "resources", "by: berg"))).Status);
        Assert.Equal("quadrant III", Assert.Single(Ask("S2-1", office + Judged("a", "2004", "competition", "resources", "by: office"))).Word);
    }

    [Fact]
    public void A_part_of_the_alliance_is_placed_by_itself()
    {
        var part = Asked.Record("alliance: buying", "book: pact", "parties: [aoki, berg]", "part_of: pact");
        Assert.Equal(Status.Unknown, Assert.Single(Ask("S2-1", part + Judged("a", "2004", "competition", "resources").Replace("alliance: pact", "alliance: buying", StringComparison.Ordinal))).Status);
    }

    [Theory]
    [InlineData("organization: aoki\n  rivals: [berg]", true)]
    [InlineData("organization: aoki\n  possible_rivals: [berg]", true)]
    [InlineData("organization: berg\n  rivals: [aoki]", true)]
    [InlineData("organization: aoki\n  rivals: [works]", true)] // a unit of the partner
    [InlineData("organization: aoki\n  rivals: [cole]", false)]
    [InlineData("organization: aoki\n  rivals: [berg]\n  when: 1990/1995", false)] // left the business
    [InlineData("organization: aoki\n  rivals: [berg]\n  alliances: [other]", false)] // does not matter here
    [InlineData("organization: aoki\n  rivals: [berg]\n  alliances: [other, pact]", true)]
    public void A_line_of_business_that_names_the_other_as_a_rival_asks_for_a_second_look(string line, bool doubted)
    {
        var others = Asked.Record("organization: works", "name: Works", "is: unit", "part_of: berg") + Asked.Record("organization: cole", "name: Cole")
            + Asked.Record("alliance: other", "book: pact", "parties: [aoki, berg]");
        var found = Ask("S2-1", others + Asked.Record("line: valves", "name: Valves", "book: pact", line) + Judged("a", "2004", "complementarity", "resources"));
        Assert.Equal(doubted ? Status.Watch : Status.InPlace, Assert.Single(found).Status);
        Assert.Equal(doubted, found[0].Says.Contains("name Valves as", StringComparison.Ordinal));
    }

    [Fact]
    public void A_capability_the_rival_business_rests_on_is_doubted_too()
    {
        var line = Asked.Record("line: valves", "name: Valves", "organization: aoki", "book: pact", "rivals: [berg]", "capabilities: [casting]");
        Assert.Equal(Status.Watch, Assert.Single(Ask("S2-1", line + Judged("a", "2004", "complementarity", "competencies", "capability: casting"))).Status);
        Assert.Equal(Status.InPlace, Assert.Single(Ask("S2-1", line + Judged("a", "2004", "competition", "competencies", "capability: casting"))).Status);
    }

    [Theory]
    [InlineData("2001", "2003", Status.Watch)]
    [InlineData("2003", "2003", Status.Unknown)] // which came last?
    [InlineData("2003-02", "2003-05", Status.Watch)]
    [InlineData("200X", "2003", Status.Unknown)]
    public void Only_what_certainly_came_later_is_a_move(string before, string after, Status status) =>
        Assert.Equal(status, Assert.Single(Ask("S2-2", Judged("a", before, "complementarity", "resources") + Judged("b", after, "competition", "resources"))).Status);

    [Fact]
    public void Up_to_an_earlier_day_a_later_judgement_is_not_known()
    {
        var both = Judged("a", "2001", "complementarity", "resources") + Judged("b", "2003", "competition", "resources");
        Assert.Equal("quadrant I", Assert.Single(Ask("S2-1", both, new DateOnly(2002, 6, 1))).Word);
        Assert.Equal("quadrant III", Assert.Single(Ask("S2-1", both, new DateOnly(2004, 1, 1))).Word);
        Assert.Equal("quadrant I", Assert.Single(Ask("S2-1", both + "- position: b\n  book: aoki\n  withdrawn: true\n")).Word);
    }

    [Fact]
    public void How_often_to_judge_can_be_set()
    {
        var records = Judged("a", "2000", "competition", "resources") + Judged("b", "2001", "competition", "resources") + Asked.Record("milestone: m", "when: 2003", "alliance: pact", "is: widening");
        var setting = Asked.Record("setting: slow", "book: aoki", "alliance: pact", "name: S2-2.every", "value: 36", "reason: Ships take long.");
        Assert.Equal(Status.Unknown, Assert.Single(Ask("S2-2", records)).Status);
        Assert.Equal("unchanged", Assert.Single(Ask("S2-2", records + setting)).Word);
    }

    [Theory]
    [InlineData("complementarity", "complementarity", "complementarity", null)]
    [InlineData("complementarity", "complementarity", "competition", "expected to compete")]
    [InlineData("complementarity", "competition", "complementarity", "to competing")]
    [InlineData("competition", "competition", "complementarity", null)]
    public void What_happened_goes_before_what_is_expected(string before, string now, string ahead, string? watched)
    {
        var finding = Assert.Single(Ask("S2-2", Judged("a", "2003", before, "resources") + Judged("b", "2004", now, "resources", $"context_ahead: {ahead}")));
        Assert.Equal(watched is null ? Status.InPlace : Status.Watch, finding.Status);
        Assert.Contains(watched ?? "judged the same", finding.Says, StringComparison.Ordinal);
        Assert.Equal(now != ahead && finding.Says.Contains("expected to", StringComparison.Ordinal) == false, finding.Notes.Any(note => note.StartsWith("Expected", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("cross-licence", "resources")]
    [InlineData("technical-agreement", "resources")]
    [InlineData("joint-development", "resources")]
    [InlineData("co-production", "resources")]
    [InlineData("distribution", "resources")]
    [InlineData("oem-supply", "competencies")]
    [InlineData("joint-venture", null)] // only where it is aimed at one market
    public void A_form_suggests_leverage_and_never_context(string form, string? word)
    {
        var finding = Assert.Single(Asked.Of(PositionQuestion.Question, "S2-3", Asked.Record("alliance: pact", "parties: [aoki, berg]", $"form: {form}")));
        Assert.Equal((Status.InPlace, word), (finding.Status, finding.Word));
        Assert.Contains("the form does not say", finding.Says, StringComparison.Ordinal);
    }

    [Fact]
    public void Alliances_can_be_drawn_together_by_those_who_judged_them()
    {
        var records = Asked.Record("line: valves", "name: Valves", "organization: aoki", "book: pact")
            + Judged("a", "2001", "complementarity", "resources") + Judged("b", "2003", "competition", "competencies") + Judged("c", "2002", "competition", "resources", "line: valves");
        var places = Of("aoki");
        Assert.Equal(["Aoki and Berg", "Aoki and Berg, Valves"], places.Select(trail => trail.Label));
        Assert.Equal([3, 2], places.Select(trail => Assert.Single(trail.Points).Place));
        Assert.Equal("b", places[0].Points[0].Record.Id);
        Assert.Empty(Of("berg"));
        Assert.Empty(Of("coder"));
        Assert.Equal(2, LatestPlaces.Drawn(places).Trails.Count);

        IReadOnlyList<Renkei.Analysis.Charts.QuadrantTrail> Of(string viewer) => Asked.View(records, viewer) is var view ? LatestPlaces.Of(new(view, view.Of(Alliance.Kind)[0])) : [];
    }

    private static string Judged(string id, string when, string context, string leverage, params string[] more) =>
        Asked.Record($"position: {id}", [$"when: {when}", "book: aoki", "alliance: pact", $"context: {context}", $"leverage: {leverage}", .. more]);

    private static IReadOnlyList<Finding> Ask(string rule, string records, DateOnly? day = null) => Asked.Of(PositionQuestion.Question, rule, records, "aoki", day);
}
