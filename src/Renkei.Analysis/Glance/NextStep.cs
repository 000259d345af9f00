using Renkei.Analysis.Coverage;
using Renkei.Analysis.Due;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.Analysis.Glance;

/// <summary>Something to do next, as long as nobody took it up: then it is an action on record and no longer proposed.</summary>
/// <param name="Row">Why, as a row of the catalogue; with what it is about it tells this step from others.</param>
/// <param name="What">What to do, in one sentence.</param>
/// <param name="Why">Why, in one sentence.</param>
/// <param name="Owner">The person of ours nearest to it; null when the records name none.</param>
/// <param name="By">By when, as a proposal.</param>
/// <param name="About">The records it is about.</param>
public sealed record NextStep(string Row, string What, string Why, Record? Owner, DateOnly By, IReadOnlyList<Record> About)
{
    internal const int Soon = 7; // days
    private const int InAMonth = 30;
    private const int MostDue = 2; // so that what the records do not show yet is among them too

    internal static IEnumerable<NextStep> In(Line line, IReadOnlyList<LatestVisit> visits, IReadOnlyList<DueThing> due, DateOnly today)
    {
        List<Record> open = [.. line.Scene.Of(ProposedAction.Kind).Where(action => ProposedAction.Done.Of(action) is null && ProposedAction.Dropped.Of(action) is null)];
        return Proposed(line, visits, due, today).Where(step => !open.Exists(action => IsTakenUp(step, action)));
    }

    private static bool IsTakenUp(NextStep step, Record action) =>
        ProposedAction.Row.Of(action) == step.Row
        && (step.About.Count == 0 || (ProposedAction.About.Of(action) ?? ListOf<Reference>.Empty).Any(about => step.About.Any(record => record.Kind.Name == about.Kind && record.Id == about.Id)));

    private static IEnumerable<NextStep> Proposed(Line line, IReadOnlyList<LatestVisit> visits, IReadOnlyList<DueThing> due, DateOnly today)
    {
        var (contacts, partner) = (line.Contacts, AllianceGlance.PartnersOf(line));
        var host = Busiest(contacts, contacts.Meetings);
        foreach (var step in DueStep.In(line, due, today).Take(MostDue)) yield return step;
        if (visits.FirstOrDefault(visit => visit.Came == Came.NotSaid) is { } silent)
            yield return new("S4-2", $"Ask those who were there what changed after {Named(silent.Event)}.", "What one saw is forgotten in weeks; one question keeps it.", Busiest(contacts, [contacts.Events.PlaceOf(silent.Event)]), today.AddDays(Soon), [silent.Event]);
        if (line.Scene.Aims.Count == 0)
            yield return new("S0-15", $"Write down one thing you want to learn from {partner}.", "What nobody set out to learn is seldom noticed.", host, today.AddDays(Soon), []);
        if (contacts.Meetings.Count > 0 && BusiestPair.Of(line, contacts) is { Status: Status.Watch })
            yield return new("S1-8-pair", $"Take a second person along to the next meeting with {partner}.", "Much of the contact hangs on two people; when one leaves, it goes.", host, today.AddDays(InAMonth), []);
        if (contacts.Meetings.Count > 0 && !contacts.HasUnplaced && contacts.Of(Level.Upper, Level.Upper).Count == 0)
            yield return new("S1-8", $"Arrange a meeting of those at the top with {partner}.", "Alliances that taught most met at every level, at the top too.", host, today.AddDays(InAMonth), []);
        if (!line.Lessons.Any(lesson => lesson.Learner != line.Pair.Us))
            yield return new("S1-14", $"Ask {partner} what they learned from you.", "Whoever helps the partner to learn is helped in turn; and only they can tell.", host, today.AddDays(InAMonth), []);
    }

    private static string Named(Record visit) => Event.What.Of(visit) is { } what ? $"“{what}”, {DateWords.Of(Event.When.Of(visit))}" : $"the {WordsOf(visit)} of {DateWords.Of(Event.When.Of(visit))}";

    private static string WordsOf(Record visit) => Event.Is.Of(visit) switch { EventType.Visit => "visit", EventType.Tour => "tour", EventType.Training => "training", _ => "meeting" };

    /// <summary>The person of ours who was at most of some meetings; null when none was at any.</summary>
    private static Record? Busiest(Contacts contacts, IEnumerable<int> meetings)
    {
        var times = new int[contacts.Sides.Length];
        foreach (var meeting in meetings)
        {
            foreach (var person in contacts.Events.PeopleAt(meeting))
            {
                if (contacts.Sides[person] == Contacts.Side.Us) times[person]++;
            }
        }

        var most = times.Length == 0 ? 0 : times.Max();
        return most == 0 ? null : contacts.Events.Attendees[Array.IndexOf(times, most)].Person;
    }
}
