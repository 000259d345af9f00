using Renkei.Analysis.Glance;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Learning;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Analysis.Glance;

/// <summary>The first page in sentences: what is on record with its numbers and dates, what is not, and what to do next.</summary>
public class GlanceTests
{
    /// <summary>Two firms whose people met three times, twice on visits.</summary>
    internal const string Met = """
        renkei: 1
        book: aoki
        writer: aoki/k1
        records:
        - organization: aoki
          name: Aoki
        - organization: berg
          name: Berg
        - alliance: pact
          name: Pact
          parties: [aoki, berg]
        - capability: casting
          name: Casting
        - person: k1
          name: Kei
          organization: aoki
          level: middle
        - person: k2
          name: Ken
          organization: aoki
          level: middle
        - person: b1
          name: Bea
          organization: berg
          level: upper
        - event: e1
          when: 2024-01-10
          alliance: pact
          is: visit
          what: Casting shop
          people: [k1, k2, b1]
        - event: e2
          when: 2024-02-11
          alliance: pact
          is: meeting
          people: [k1, b1]
        - event: e3
          when: 2024-03-12
          alliance: pact
          is: visit
          people: [k1, b1]

        """;

    private static readonly DateOnly Today = new(2024, 4, 1);

    [Fact]
    public void Contact_is_told_with_meetings_people_contacts_and_dates()
    {
        var contact = Of(Met).Contact;
        Assert.StartsWith("3 meetings with Berg from 10 January 2024 to 12 March 2024: 2 people of yours and 1 of theirs, 4 contacts.", contact.Says, StringComparison.Ordinal);
        Assert.Contains("No meeting of those at the top is on record.", contact.Says, StringComparison.Ordinal);
        Assert.Equal(["e1", "e2", "e3"], contact.Evidence.Select(record => record.Id));
    }

    [Fact]
    public void Whether_those_at_the_top_met_is_not_told_while_levels_are_not() =>
        Assert.DoesNotContain("at the top", Of(Met.Replace("  level: upper\n", "", StringComparison.Ordinal)).Contact.Says, StringComparison.Ordinal);

    [Fact]
    public void Without_a_meeting_nothing_is_counted_and_a_calendar_is_asked_for()
    {
        var glance = Of(Met[..Met.IndexOf("- event: e1", StringComparison.Ordinal)]);
        Assert.Equal("No meeting with Berg is on record.", glance.Contact.Says);
        Assert.Empty(glance.Contact.Evidence);
        Assert.Contains(glance.NotKnown, open => open.Remedy == Remedy.BringCalendar);
        Assert.DoesNotContain(glance.Next, step => step.Row is "S1-8" or "S1-8-pair" or "S4-2");
    }

    [Fact]
    public void Of_visits_it_is_open_what_came_of_them_until_somebody_says_so()
    {
        var glance = Of(Met);
        Assert.Equal("Nothing that you took in from Berg is on record. Nobody has said what changed after the last 2 visits.", glance.Changed.Says);
        Assert.Contains(glance.NotKnown, open => open.Remedy == Remedy.AskVisitors && open.Evidence.Select(record => record.Id).SequenceEqual(["e3", "e1"]));
        var ask = Assert.Single(glance.Next, step => step.Row == "S4-2");
        Assert.Equal(("k1", "e3", new DateOnly(2024, 4, 8)), (ask.Owner!.Id, Assert.Single(ask.About).Id, ask.By));

        var said = Of(Met.Replace("  is: visit\n", "  is: visit\n  brought_nothing: true\n", StringComparison.Ordinal));
        Assert.Equal("Nothing that you took in from Berg is on record.", said.Changed.Says);
        Assert.DoesNotContain(said.NotKnown, open => open.Remedy == Remedy.AskVisitors);
        Assert.DoesNotContain(said.Next, step => step.Row == "S4-2");
    }

    [Fact]
    public void What_was_taken_in_at_a_visit_and_what_it_changed_is_told_of_it()
    {
        const string tried = """
            - insight: i1
              when: 2024-01-10
              alliance: pact
              learner: aoki
              from: berg
              capability: casting
              event: e1

            """;
        const string changed = """
            - change: c1
              when: 2024-02
              by: aoki
              cites: [i1]
              routine: Pre-heating of dies

            """;
        Assert.Equal([Came.NotSaid, Came.Tried], Visits(Met + tried).Select(visit => visit.Came));
        Assert.Equal([Came.NotSaid, Came.WorksDifferently], Visits(Met + tried + changed).Select(visit => visit.Came));
        Assert.StartsWith("You took in 1 thing from Berg; 1 of them changed a way of working here, last February 2024.", Of(Met + tried + changed).Changed.Says, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_that_was_taken_up_is_not_proposed_again_until_it_was_dropped()
    {
        const string action = """
            - action: a1
              when: 2024-04-01
              alliance: pact
              what: Ask them
              row: S4-2
              about: [event/e3]

            """;
        Assert.DoesNotContain(Of(Met + action).Next, step => step.Row == "S4-2");
        Assert.Contains(Of(Met + action + "  dropped: 2024-04-02\n").Next, step => step.Row == "S4-2");
        Assert.Contains(Of((Met + action).Replace("event/e3", "event/e1", StringComparison.Ordinal)).Next, step => step.Row == "S4-2");
    }

    [Fact]
    public void Where_no_visit_is_on_record_meetings_stand_in_for_them() =>
        Assert.Equal(["e3", "e2", "e1"], Visits(Met.Replace("is: visit", "is: meeting", StringComparison.Ordinal)).Select(visit => visit.Event.Id));

    [Fact]
    public void What_is_owed_is_told_of_each_side_with_its_day_and_becomes_a_step()
    {
        const string owed = """
            - offer: o1
              when: 2024-01-15
              alliance: pact
              by: berg
              to: aoki
              what: A day in the tool shop
            - offer: o2
              when: 2024-01-20
              alliance: pact
              by: aoki
              to: berg
              what: Two places in a training

            """;
        var glance = Of(Met + owed);
        Assert.Equal("1 thing of yours is past its day: an answer to “A day in the tool shop”, due 14 February 2024. 1 thing of theirs is past its day: an answer to “Two places in a training”, due 19 February 2024.", glance.Owed.Says);
        Assert.Equal(["o1", "o2"], glance.Owed.Evidence.Select(record => record.Id));
        Assert.Equal(["Answer “A day in the tool shop”.", "Ask Berg for an answer to “Two places in a training”."], glance.Next.Take(2).Select(step => step.What));
        Assert.Equal(3, glance.Next.Count);

        var answered = Of(Met + owed + """
            - answer: w1
              when: 2024-02-01
              offer: o1
              by: aoki
              is: accepted

            """);
        Assert.StartsWith("1 thing of theirs", answered.Owed.Says, StringComparison.Ordinal);
        Assert.Equal("Nothing that either side owes is on record.", Of(Met).Owed.Says);
    }

    [Fact]
    public void Whether_contact_grows_counts_back_from_the_last_meeting_whatever_is_written_down_later()
    {
        const string told = "4 meetings in the three months up to 30 June 2024, 4 in the three before.";
        var seven = Met + Meetings("2023-11-05", "2024-02-20", "2024-04-15", "2024-05-15", "2024-06-20", "2024-06-30");
        Assert.Contains(told, Of(seven).Contact.Says, StringComparison.Ordinal);
        Assert.Contains(told, Of(seven + "- objective: later\n  when: 2024-11\n  alliance: pact\n  learner: aoki\n  capability: casting\n").Contact.Says, StringComparison.Ordinal);
        Assert.DoesNotContain(told, Of(seven + Meetings("2024-07-02")).Contact.Says, StringComparison.Ordinal); // the twin
    }

    [Fact]
    public void Work_that_still_goes_on_lasts_until_the_last_day_told_of() =>
        Assert.Contains("3 meetings in the three months up to 1 July 2024, 3 in the three before.", Of(Met + Meetings("2023-11-05", "2024-04-15", "2024-05-15", "2024-06-20/..") + "- objective: later\n  when: 2024-07-01\n  alliance: pact\n  learner: aoki\n  capability: casting\n").Contact.Says, StringComparison.Ordinal);

    [Fact]
    public void A_visit_that_is_asked_for_comes_first_however_long_ago()
    {
        var view = View(Met + string.Concat(Enumerable.Range(1, 6).Select(day => Meetings($"2024-03-2{day}").Replace("is: meeting", "is: visit", StringComparison.Ordinal))));
        var alliance = Assert.Single(view.Of(Alliance.Kind));
        var (old, meeting) = (view.Of(Event.Kind).Single(one => one.Id == "e1"), view.Of(Alliance.Kind)[0]);
        Assert.DoesNotContain(old, LatestVisits.Of(view, alliance).Select(visit => visit.Event));
        Assert.Equal(old, LatestVisits.Of(view, alliance, old)[0].Event);
        Assert.Equal(LatestVisits.Of(view, alliance).Select(visit => visit.Event), LatestVisits.Of(view, alliance, meeting).Select(visit => visit.Event)); // what is no occasion of the two is not among them
    }

    private static string Meetings(params string[] dates) =>
        string.Concat(dates.Select(date => $"- event: m{date.Replace("-", "", StringComparison.Ordinal).Replace("/..", "", StringComparison.Ordinal)}\n  when: {date}\n  alliance: pact\n  is: meeting\n  people: [k1, b1]\n"));

    private static AllianceGlance Of(string casebook)
    {
        var view = View(casebook);
        return AllianceGlance.Of(view, Assert.Single(view.Of(Alliance.Kind)), Today);
    }

    private static IReadOnlyList<LatestVisit> Visits(string casebook)
    {
        var view = View(casebook);
        return LatestVisits.Of(view, Assert.Single(view.Of(Alliance.Kind)));
    }

    private static LedgerView View(string casebook) => Small.Of(casebook).Ledger.SeenBy(Viewer.Of("aoki", Renkei.Core.Records.Roles.Everyone));
}
