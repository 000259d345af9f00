using Renkei.Analysis.Charts;
using Renkei.Analysis.Coverage;
using Renkei.Analysis.Findings;

namespace Renkei.Tests.Analysis.Coverage;

/// <summary>How many days people of one side worked inside the other: who counts, and as what.</summary>
public class CoLocationTests
{
    private const string Posted = "S1-11-together";

    private static readonly string People = Person("a-upper", "aoki", "upper") + Person("a-lower", "aoki", "lower") + Person("b-lower", "berg", "lower") + Person("nobody", "aoki");

    [Theory]
    [InlineData("when: 2003-01-06/2003-01-10", 5.0)]
    [InlineData("when: 2003-01-06/..\n  returned: 2003-01-12", 5.0)] // a full week
    [InlineData("when: 2003-01-06/..\n  daily: true\n  is: guest-engineer\n  lost: 2003-01-13", 6.0)]
    public void A_posting_to_work_there_counts_the_days_worked(string said, double days) => Assert.Equal(days, Out(Posting("p", said)).Value);

    [Theory]
    [InlineData("when: 2003-01-06/2003-01-10\n  is: trainee")]
    [InlineData("when: 2003-01-06/2003-01-10\n  daily: false")]
    [InlineData("when: 2003-01-06/2003-01-10\n  is: move\n  daily: true")] // one of theirs from then on
    [InlineData("planned_start: 2003-01-06")]
    public void Others_do_not(string said) => Assert.Equal(Status.Unknown, Assert.Single(Found(Posting("p", said))).Status);

    [Fact]
    public void Two_postings_of_one_person_at_a_time_count_once()
    {
        Assert.Equal(12.0, Out(Posting("p", "when: 2003-01-06/2003-01-15", "level: lower") + Posting("q", "when: 2003-01-13/2003-01-19")).Value); // 8 days and 4 more
        Assert.Equal(5.0, Out(Posting("p", "when: 2003-01-06/2003-01-10") + Posting("q", "when: 2003-01-06/2003-01-10")).Value);
        Assert.Equal(10.0, Out(Posting("p", "when: 2003-01-06/2003-01-10") + Posting("q", "when: 2003-01-06/2003-01-10", "person: a-lower")).Value);
    }

    [Theory]
    [InlineData("when: 2003-05-10", 1.0)]
    [InlineData("when: 2003-05", 1.0)]
    [InlineData("when: 2003-05-10/2003-05-12", 3.0)]
    [InlineData("when: 2003-05-10\n  days: 4", 4.0)]
    [InlineData("when: 2003-05/2003-06\n  days: 4", 4.0)]
    public void An_event_counts_its_days(string when, double days) => Assert.Equal(days, Out(Event("e", when, "berg", "a-upper, b-lower") + Later).Value);

    [Fact]
    public void Whose_place_it_was_decides_whose_people_count()
    {
        var (at, there) = (Event("e", "when: 2003-05-10", "aoki", "a-upper, b-lower"), Event("f", "when: 2003-05-11", "berg", "a-upper, a-lower, b-lower"));
        Assert.Equal((2.0, 1.0), (Out(at + there).Value, Finding(at + there, "/in").Value));
        var somewhere = Event("g", "when: 2003-05-12", null, "a-upper, b-lower");
        Assert.Contains(Out(at + there + somewhere).Notes, note => note.Contains("1 event of both", StringComparison.Ordinal));
        Assert.Equal(2.0, Out(at + there + somewhere).Value);
    }

    [Fact]
    public void Units_count_for_their_firm() =>
        Assert.Equal(6.0, Out(Asked.Record("organization: works", "name: Works", "is: unit", "part_of: berg") + Posting("p", "when: 2003-01-06/2003-01-10", "to: works") + Event("e", "when: 2003-05-10", "works", "a-upper")).Value);

    [Fact]
    public void A_venture_is_a_third_body()
    {
        var works = Asked.Record("organization: works", "name: Works", "is: joint-venture", "parents: [aoki, berg]");
        var records = works + Posting("p", "when: 2003-01-06/2003-01-10", "to: works") + Event("e", "when: 2003-05-10", "works", "a-lower, b-lower");
        var found = Found(records);
        Assert.Equal(6.0, Assert.Single(found, finding => finding.Key == "joint/works/out").Value);
        Assert.Equal(Status.Unknown, Assert.Single(found, finding => finding.Key.StartsWith("joint/berg/", StringComparison.Ordinal)).Status);
    }

    [Fact]
    public void The_level_is_that_of_the_posting_then_of_the_person() => Assert.Contains(
        "1 from the upper level, 5 from the lower level and 1 from people whose level is not told",
        Out(Posting("p", "when: 2003-01-06/2003-01-10", "level: lower") + Event("e", "when: 2003-05-10", "berg", "a-upper, nobody")).Says,
        StringComparison.Ordinal);

    [Fact]
    public void None_of_a_level_is_a_fact_only_where_levels_places_and_guests_are_told()
    {
        const string Since = "- alliance: pact\n  parties: [aoki, berg]\n  when: 2001-01-01/..\n  source: told\n";
        var declared = Since + string.Concat(((string[])["event", "posting"]).Select(kind => Asked.Record($"complete: {kind}s", "when: 2001/2003", $"what: {kind}", "by: berg")));
        var seen = Event("e", "when: 2003-05-10", "berg", "a-upper, b-lower");
        Assert.Contains("Nobody came from the middle level and the lower level.", Out(seen + declared).Says, StringComparison.Ordinal);
        Assert.Equal(0.0, Finding(seen + declared, "/in").Value);
        foreach (var open in (string[])[Event("f", "when: 2003-05-11", null, "a-upper, b-lower"), Event("f", "when: 2003-05-11", "berg", "b-lower", "organizations: [aoki]")])
            Assert.Contains("None are on record from", Out(seen + declared + open).Says, StringComparison.Ordinal);
        Assert.DoesNotContain("the lower level.", Out(seen + declared + Event("f", "when: 2003-05-11", "berg", "nobody")).Says, StringComparison.Ordinal); // whose level is not told may be of any
        Assert.Contains(Out(seen + declared + Event("f", "when: 2003-05-11", "berg", "b-lower", "organizations: [aoki]")).Notes, note => note.Contains("name nobody of Aoki", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_withdrawn_or_lies_ahead_does_not_count()
    {
        var posted = Posting("p", "when: 2003-01-06/2003-01-10");
        Assert.Equal(Status.Unknown, Assert.Single(Found(posted + "- posting: p\n  withdrawn: true\n")).Status);
        Assert.Equal(3.0, Assert.Single(Asked.Of(CoverageQuestion.Question, Posted, People + posted, day: new(2003, 1, 8))).Value);
    }

    [Fact]
    public void What_we_alone_know_stays_on_our_line()
    {
        var records = People + Posting("p", "when: 2003-01-06/2003-01-10") + Asked.Record("posting: q", "book: aoki", "when: 2003-02-03/2003-02-07", "alliance: pact", "person: a-lower", "from: aoki", "to: berg");
        var found = Asked.Of(CoverageQuestion.Question, Posted, records, "aoki");
        Assert.Equal([5.0, 10.0], found.Select(finding => finding.Value!.Value).Order());
        Assert.Equal(5.0, Assert.Single(found, finding => finding.IsJoint).Value);
        Assert.All(Asked.Of(CoverageQuestion.Question, Posted, records, "berg"), finding => Assert.Equal(5.0, finding.Value));
    }

    [Fact]
    public void The_days_of_a_week_can_be_set() => Assert.Equal(
        365.0,
        Out(Posting("p", "when: 2002-01-01/2002-12-31") + Asked.Record("setting: s", "name: S1-11-together.week", "value: 7", "reason: all days")).Value);

    [Fact]
    public void Each_bar_leads_to_its_records()
    {
        var answer = CoverageQuestion.Question.Answer(People + Posting("p", "when: 2003-01-06/2003-01-10") + Event("e", "when: 2003-05-10", "aoki", "a-upper, b-lower"));
        var bars = Assert.Single(answer.Charts.OfType<BarChart>()).Bars;
        Assert.Equal(
            ["Upper level 0 5 p", "Lower level 1 0 e"],
            bars.Select(bar => $"{bar.Label} {bar.In} {bar.Out} {string.Join(' ', bar.Records.Select(record => record.Id))}"));
    }

    private const string Later = "- milestone: later\n  when: 2003-12-31\n  alliance: pact\n  is: widening\n  source: told\n";

    private static string Person(string id, string firm, string? level = null) => Asked.Record($"person: {id}", $"organization: {firm}", level is null ? "note: x" : $"level: {level}");

    private static string Posting(string id, string when, string more = "note: x") =>
        Asked.Record($"posting: {id}", [when, "alliance: pact", "from: aoki", .. more.StartsWith("to:", StringComparison.Ordinal) ? (string[])[] : ["to: berg"], .. more.StartsWith("person:", StringComparison.Ordinal) ? (string[])[] : ["person: a-upper"], more]);

    private static string Event(string id, string when, string? place, string people, string more = "note: x") =>
        Asked.Record($"event: {id}", when, "alliance: pact", "is: joint-work", place is null ? "what: Talks" : $"place: {place}", $"people: [{people}]", more);

    private static IReadOnlyList<Finding> Found(string records) => Asked.Of(CoverageQuestion.Question, Posted, People + records);

    private static Finding Finding(string records, string key) => Assert.Single(Found(records), finding => finding.Key.EndsWith(key, StringComparison.Ordinal));

    private static Finding Out(string records) => Finding(records, "/out");
}
