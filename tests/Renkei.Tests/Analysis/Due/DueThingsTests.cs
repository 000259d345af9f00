using System.Globalization;
using Renkei.Analysis.Due;
using Renkei.Tests.Worlds;
using static Renkei.Tests.Analysis.Asked;

namespace Renkei.Tests.Analysis.Due;

/// <summary>What is due: each thing with its quiet twin.</summary>
public class DueThingsTests
{
    private static readonly string Offered = Record("offer: o1", "when: 2001-01-10", "alliance: pact", "by: aoki", "to: berg", "what: A course.");

    private static readonly string Visited = Record("event: v1", "when: 2001-01-10", "alliance: pact", "is: visit", "organizations: [aoki]", "place: berg");

    private static readonly string Learned = Record("insight: i1", "when: 2001-01-10", "alliance: pact", "learner: aoki", "from: berg", "capability: casting");

    private static readonly string Sent = Record("posting: p1", "when: 2000/..", "alliance: pact", "from: aoki", "to: berg", "promised_end: 2001-03-01");

    [Fact]
    public void An_offer_without_an_answer_is_due_after_thirty_days()
    {
        var thing = Only(Offered, "2001-02-19");
        Assert.Equal((DueSort.Answer, 10, "berg", "answer"), (thing.Sort, thing.DaysOver, thing.Organization, thing.Settled.Kind.Name));
        Assert.Equal(["offer", "by"], thing.Settled.Said.Entries.Select(entry => entry.Key.Text));
        Assert.True(thing.IsOver);
    }

    [Fact]
    public void An_offer_is_due_by_the_day_it_names_and_told_of_before() =>
        Assert.Equal(-10, Only(Offered.Replace("  what:", "  answer_by: 2001-03-01\n  what:", StringComparison.Ordinal), "2001-02-19").DaysOver);

    [Fact]
    public void An_answered_offer_is_not_due() =>
        Assert.Empty(On(Offered + Record("answer: a1", "when: 2001-01-20", "offer: o1", "by: berg", "is: declined"), "2001-02-19"));

    [Fact]
    public void What_is_further_off_than_a_quarter_is_not_told() =>
        Assert.Empty(On(Offered.Replace("  what:", "  answer_by: 2001-06-01\n  what:", StringComparison.Ordinal), "2001-02-19"));

    [Fact]
    public void A_visit_of_which_nothing_came_is_due_after_the_days_to_reach_a_group()
    {
        var thing = Only(Visited, "2001-03-12");
        Assert.Equal((DueSort.FollowUp, 1, "aoki", "insight"), (thing.Sort, thing.DaysOver, thing.Organization, thing.Settled.Kind.Name));
        Assert.Equal(["when", "alliance", "learner", "from", "event"], thing.Settled.Said.Entries.Select(entry => entry.Key.Text));
    }

    [Theory]
    [InlineData("insight", "when: 2001-01-10", "alliance: pact", "learner: aoki", "from: berg", "capability: casting", "event: v1", "outcomes: [{is: rejected}]")]
    [InlineData("change", "when: 2001-02-10", "by: aoki", "routine: Casting.", "from_teaching: [v1]")]
    [InlineData("action", "when: 2001-02-10", "what: Ask again.", "about: [event/v1]")]
    public void A_visit_that_something_cites_is_not_due(string kind, params string[] fields) => Assert.Empty(On(Visited + Record($"{kind}: x1", fields), "2001-03-12"));

    [Theory]
    [InlineData("state: cancelled")]
    [InlineData("follow_ups: [{what: Write it down.}]")]
    public void A_visit_that_was_not_or_after_which_something_was_agreed_is_not_due(string line) =>
        Assert.Empty(On(Visited.Replace("  place:", $"  {line}\n  place:", StringComparison.Ordinal), "2001-03-12"));

    [Fact]
    public void What_the_partner_saw_and_learned_is_its_own_matter()
    {
        var theirs = Visited.Replace("[aoki]", "[berg]", StringComparison.Ordinal).Replace("place: berg", "place: aoki", StringComparison.Ordinal)
            + Learned.Replace("learner: aoki", "learner: berg", StringComparison.Ordinal).Replace("from: berg", "from: aoki", StringComparison.Ordinal);
        Assert.Empty(DueThings.Of(View(theirs, "aoki"), Day("2002-01-01")));
        Assert.Equal(2, DueThings.Of(View(theirs, "berg"), Day("2002-01-01")).Count);
    }

    [Fact]
    public void A_training_waits_for_those_who_learn()
    {
        var training = Record("event: t1", "when: 2001-01-10", "alliance: pact", "is: training", "teachers: [berg]", "learners: [aoki]", "place: aoki");
        Assert.Equal("aoki", Only(training, "2001-03-12").Organization);
        Assert.Empty(DueThings.Of(View(training, "berg"), Day("2001-03-12")));
    }

    [Fact]
    public void A_return_is_told_of_a_quarter_ahead_and_until_it_is_known()
    {
        Assert.Equal((DueSort.Return, -90), (Only(Sent, "2000-12-01").Sort, Only(Sent, "2000-12-01").DaysOver));
        Assert.Empty(On(Sent, "2000-11-30"));
        Assert.Equal("p1", Only(Sent, "2001-03-05").Settled.Amends?.Id);
        Assert.Empty(On(Sent.Replace("2000/..", "2000/2001-02", StringComparison.Ordinal), "2001-03-05"));
        Assert.Empty(On(Sent.Replace("  promised_end", "  returned: 2001-02\n  promised_end", StringComparison.Ordinal), "2001-03-05"));
    }

    [Fact]
    public void What_was_learned_is_due_to_be_used_after_a_window_and_settled_by_a_change()
    {
        var thing = Only(Learned, "2001-04-20");
        Assert.Equal((DueSort.Use, 10, "change"), (thing.Sort, thing.DaysOver, thing.Settled.Kind.Name));
        Assert.Equal(["alliance", "by", "cites", "capability"], thing.Settled.Said.Entries.Select(entry => entry.Key.Text));
        Assert.Empty(On(Learned + Record("change: c1", "when: 2001-02", "by: aoki", "routine: Casting.", "cites: [i1]"), "2001-04-20"));
    }

    [Fact]
    public void What_is_hard_to_learn_may_take_longer()
    {
        var hard = Learned.Replace("capability: casting", "capability: planning", StringComparison.Ordinal) + Record("capability: planning", "name: Planning", "tacit: true");
        Assert.True(DueThings.Of(View(hard, "aoki"), Day("2003-01-01")).Single().DaysOver < DueThings.Of(View(Learned, "aoki"), Day("2003-01-01")).Single().DaysOver);
    }

    [Fact]
    public void Tasks_promises_objectives_and_reviews_are_due_on_their_days()
    {
        var all = Record("person: ann", "organization: aoki")
            + Record("action: a1", "when: 2001-01-10", "what: Ask.", "owner: ann", "by: aoki", "due: 2001-02-01")
            + Record("event: m1", "when: 2001-01-10", "alliance: pact", "is: meeting", "follow_ups: [{what: Send plans., by: ann, due: 2001-02-02}, {what: Done., due: 2001-02-02, done: 2001-01-30}]")
            + Record("promise: p1", "when: 2001-01-10", "alliance: pact", "by: berg", "to: aoki", "what: Help.", "due: 2001-02-03")
            + Record("objective: b1", "when: 2001-01-10", "alliance: pact", "learner: aoki", "capability: casting", "due: 2001-02-04")
            + Record("review: r1", "when: 2001-01-10", "planned_for: 2001-02-05", "state: planned", "alliance: pact", "is: learning", "by: [aoki]");
        Assert.Equal(
            ["Task action/a1 aoki ann 4", "Task event/m1 aoki ann 3", "Promise promise/p1 berg - 2", "Objective objective/b1 aoki - 1", "Review review/r1 aoki - 0"],
            On(all, "2001-02-05").Select(thing => $"{thing.Sort} {thing.What.Reference} {thing.Organization ?? "-"} {thing.Person ?? "-"} {thing.DaysOver}"));
    }

    [Fact]
    public void An_objective_without_a_day_is_to_be_looked_at_once_a_year()
    {
        var aim = Record("objective: b1", "when: 2001-01-10", "alliance: pact", "learner: aoki", "capability: casting");
        Assert.Equal(1, Only(aim, "2002-01-11").DaysOver);
        Assert.Empty(On(aim.Replace("  learner", "  revisions: [{when: 2001-12-01, reason: Seen.}]\n  learner", StringComparison.Ordinal), "2002-01-11"));
        Assert.Empty(On(aim.Replace("  learner", "  met: 2001-12-01\n  learner", StringComparison.Ordinal), "2002-01-11"));
    }

    [Fact]
    public void In_every_world_what_is_due_rests_on_what_is_seen_and_names_fields_of_the_record_that_settles_it() => Seeds.Hold(
        world =>
        {
            foreach (var seen in world.Viewers().SelectMany(viewer => world.Seen(viewer)))
            {
                var standing = seen.View.Records.Select(record => record.ToString()).ToHashSet(StringComparer.Ordinal);
                Assert.All(DueThings.Of(seen.View, seen.Alliance, seen.View.AsOf), thing =>
                {
                    Assert.All(thing.Evidence, record => Assert.Contains(record.ToString(), standing));
                    Assert.All(thing.Settled.Asks.Concat(thing.Settled.Said.Entries.Select(entry => entry.Key.Text)), name => Assert.NotNull(thing.Settled.Kind.Form.Find(name)));
                    Assert.InRange(thing.DaysOver, -DueThings.DaysAhead, int.MaxValue);
                });
            }
        },
        stories: 20);

    private static IReadOnlyList<DueThing> On(string records, string day) => DueThings.Of(View(records, "aoki"), Day(day));

    private static DueThing Only(string records, string day) => Assert.Single(On(records, day));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
