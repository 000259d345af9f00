using Renkei.Analysis.Findings;
using Renkei.Analysis.People;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Analysis.People;

/// <summary>What the stories do not show: coarse dates, what stays in the own book, roles, days before the last.</summary>
public class PeopleTests
{
    private const string Today = "- milestone: today\n  when: 2003-12-31\n  alliance: pact\n  is: widening\n  source: told\n";
    private const string Learned = "- insight: i1\n  when: 2002\n  alliance: pact\n  learner: aoki\n  from: berg\n  capability: casting\n  source: told\n";

    [Fact]
    public void Where_coarse_dates_leave_open_who_was_away_reciprocity_is_not_known()
    {
        var three = Posted("a1") + Posted("a2") + Posted("b1", "berg", "aoki");
        Assert.Equal(0.5, Only("S4-3-reciprocity", three + Today).Value);
        var coarse = Only("S4-3-reciprocity", three + Posted("a4", when: "1990/199X") + Today);
        Assert.Equal(Status.Unknown, coarse.Status);
        Assert.Contains("too coarsely", coarse.Says, StringComparison.Ordinal);
    }

    [Fact]
    public void What_coarse_dates_cannot_turn_is_known_within_limits()
    {
        var finding = Only("S4-3-reciprocity", Posted("a1") + Posted("a2") + Posted("a3") + Posted("b1", "berg", "aoki") + Posted("a4", when: "1990/199X") + Today);
        Assert.Equal(Status.Watch, finding.Status);
        Assert.Null(finding.Value);
        Assert.Equal((0.25, 1 / 3.0), (finding.Low!.Value, finding.High!.Value));
    }

    [Fact]
    public void A_posting_of_the_own_book_counts_on_our_own_line_alone()
    {
        var records = Posted("a1") + Posted("b1", "berg", "aoki") + Posted("b2", "berg", "aoki").Replace("  source", "  book: aoki\n  source", StringComparison.Ordinal);
        Assert.Equal(1, Only("S4-3-reciprocity", records).Value);
        Assert.Equal(0.5, Only("S4-3-reciprocity", records, "ours").Value);
    }

    [Fact]
    public void On_a_day_before_the_return_nobody_had_come_back()
    {
        var records = "- organization: works\n  name: Works\n  is: joint-venture\n  parents: [aoki, berg]\n  source: told\n"
            + Posted("p", to: "works", when: "2000/2002-06").Replace("  source", "  returned: 2002-06\n  source", StringComparison.Ordinal);
        Assert.Equal(Status.InPlace, Ask(records).Single(finding => finding is { Rule: "S4-3", Status: not Status.NotApplicable }).Status);
        Assert.Equal(Status.Unknown, Ask(records, day: new(2001, 12, 31)).Single(finding => finding is { Rule: "S4-3", Status: not Status.NotApplicable }).Status);
    }

    [Fact]
    public void Two_parents_who_meet_in_their_venture_are_not_told_that_nobody_works_inside_the_other()
    {
        var nobody = "- complete: all\n  when: 1990/2003\n  what: posting\n  by: aoki\n  source: told\n" + Today;
        var venture = "- organization: works\n  name: Works\n  is: joint-venture\n  parents: [aoki, berg]\n  source: told\n";
        Assert.Equal(Status.Watch, Only("S1-9", nobody).Status);
        Assert.Equal([Status.NotApplicable, Status.Watch], Ask(nobody + venture).Where(finding => finding.Rule == "S1-9").Select(finding => finding.Status));
    }

    [Fact]
    public void A_colleague_who_is_sent_too_is_not_home()
    {
        var people = "- person: a1\n  organization: aoki\n  source: told\n- person: a2\n  organization: aoki\n  source: told\n"
            + Posted("p1").Replace("  source", "  person: a1\n  source", StringComparison.Ordinal) + Posted("p2").Replace("  source", "  person: a2\n  source", StringComparison.Ordinal)
            + "- event: m1\n  when: 2003-11-10\n  alliance: pact\n  is: meeting\n  people: [a1, a2]\n  source: told\n- complete: all\n  when: 2003\n  what: event\n  by: aoki\n  source: told\n";
        Assert.Contains("of 2 people now there 2 met nobody", Only("S1-9", people + Today).Says, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_used_across_units_rests_with_nobody_alone()
    {
        var rooted = Learned.Replace("  source", "  steps:\n  - {to: group, when: 2002, proof: seen, people: [a1, a2]}\n  - {to: organization, when: 2003, proof: seen, policy: true}\n  source", StringComparison.Ordinal);
        var people = "- person: a1\n  organization: aoki\n  source: told\n- person: a2\n  organization: aoki\n  when: 1990/2001\n  source: told\n";
        Assert.Equal(Status.InPlace, Only("S2-6", people + rooted).Status);
        var thin = Only("S2-6", people + rooted.Replace("  - {to: organization, when: 2003, proof: seen, policy: true}\n", "", StringComparison.Ordinal)); // a2 has left
        Assert.Equal(Status.Watch, thin.Status);
        Assert.Contains("rests with at most one of its people.", thin.Says, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_stayed_away_for_good_carries_nothing_home()
    {
        var two = "- person: a1\n  organization: aoki\n  source: told\n- person: a2\n  organization: aoki\n  source: told\n" + Learned.Replace("  source", "  carriers: [a1, a2]\n  source", StringComparison.Ordinal);
        Assert.Equal(Status.InPlace, Only("S2-6", two).Status);
        var lost = Posted("p1").Replace("  source", "  person: a2\n  lost: 2003\n  source", StringComparison.Ordinal);
        Assert.Equal(Status.Watch, Only("S2-6", two + lost).Status);
    }

    [Fact]
    public void Who_is_to_leave_is_told_to_few_roles_of_the_own_firm_and_to_nobody_else()
    {
        var records = "- person: a1\n  organization: aoki\n  book: aoki\n  leaving: 2004-02\n  source: told\n" + Learned.Replace("  source", "  carriers: [a1]\n  book: aoki\n  source", StringComparison.Ordinal) + Today;
        Finding Leaving(string viewer, Roles roles) => Ask(records, viewer, roles).Single(finding => finding.Rule == "S2-6" && finding.Key.EndsWith("/leaving", StringComparison.Ordinal));
        Assert.Equal(Status.Watch, Leaving("aoki", Roles.HumanResources).Status);
        Assert.Equal(Status.Unknown, Leaving("aoki", Roles.Contributor).Status);
        Assert.DoesNotContain(Ask(records, "berg"), finding => finding.Key.EndsWith("/leaving", StringComparison.Ordinal));
        Assert.Equal(Ask(records.Replace("2004-02", "2009-02", StringComparison.Ordinal), "berg").Select(finding => finding.Says), Ask(records, "berg").Select(finding => finding.Says));
    }

    [Fact]
    public void How_somebody_lives_with_two_loyalties_is_noted_on_our_own_line_alone()
    {
        var records = Posted("p1") + Posted("p2").Replace("  source", "  book: aoki\n  ties: Phones home on Fridays.\n  source", StringComparison.Ordinal);
        Assert.Contains(Only("S1-9", records, "ours").Notes, note => note.Contains("two loyalties", StringComparison.Ordinal));
        Assert.DoesNotContain(Only("S1-9", records).Notes, note => note.Contains("two loyalties", StringComparison.Ordinal));
    }

    [Fact]
    public void No_sentence_names_a_person()
    {
        var path = Repository.PathTo("tests", "Renkei.Tests", "Stories", "people");
        foreach (var story in Directory.EnumerateFiles(path, "*.yaml").Where(file => !file.EndsWith("-quiet.yaml", StringComparison.Ordinal)))
        {
            var view = Small.Of(File.ReadAllText(story)).SeenBy("aoki");
            var people = view.Of(Core.People.Person.Kind).Select(person => person.Id);
            var told = PeopleQuestion.Question.Ask(view, view.Only(Alliance.Kind)).Findings.SelectMany(finding => (string[])[finding.Says, .. finding.Notes]).ToList();
            Assert.All(people, person => Assert.DoesNotContain(told, sentence => sentence.Contains(person, StringComparison.OrdinalIgnoreCase)));
        }
    }

    [Fact]
    public void An_insight_of_unknown_origin_may_be_what_work_taught()
    {
        var insights = "- complete: all\n  when: 2003\n  what: insight\n  by: aoki\n  source: told\n" + Learned.Replace("  source", "  origin: training\n  source", StringComparison.Ordinal) + Today;
        Assert.Equal(Status.Watch, Only("S2-5", insights).Status);
        Assert.Equal(Status.Unknown, Only("S2-5", insights + Learned.Replace("i1", "i2", StringComparison.Ordinal).Replace("2002", "2003-11", StringComparison.Ordinal)).Status);
        Assert.Equal(Status.Unknown, Only("S2-5", insights.Replace("by: aoki", "by: berg", StringComparison.Ordinal)).Status);
    }

    private static Finding Only(string rule, string records, string line = "joint") =>
        Ask(records).First(finding => finding.Rule == rule && finding.Key.StartsWith(line, StringComparison.Ordinal));

    private static IReadOnlyList<Finding> Ask(string records, string viewer = "aoki", Roles roles = Roles.Everyone, DateOnly? day = null)
    {
        var view = Small.Of(Small.Case(records)).Ledger.SeenBy(Viewer.Of(viewer, roles, day: day));
        var both = PeopleQuestion.Question.Ask(view, view.Only(Alliance.Kind)).Findings;
        return roles == Roles.Everyone && viewer == "aoki" && records.Contains("works", StringComparison.Ordinal) ? [.. both.Where(finding => finding.IsJoint)] : both;
    }

    private static string Posted(string id, string from = "aoki", string to = "berg", string when = "2001/..") =>
        $"- posting: {id}\n  when: \"{when}\"\n  alliance: pact\n  from: {from}\n  to: {to}\n  source: told\n";
}
