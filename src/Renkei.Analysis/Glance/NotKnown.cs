using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;

namespace Renkei.Analysis.Glance;

/// <summary>Something the records cannot tell yet, and how to find out.</summary>
/// <param name="Says">What cannot be told, and why.</param>
/// <param name="HowToFindOut">What would tell.</param>
/// <param name="Remedy">The same, for a page to lead there.</param>
/// <param name="Evidence">The records that leave it open.</param>
public sealed record NotKnown(string Says, string HowToFindOut, Remedy Remedy, IReadOnlyList<Record> Evidence)
{
    internal static IEnumerable<NotKnown> In(Line line, IReadOnlyList<LatestVisit> visits)
    {
        var (contacts, partner) = (line.Contacts, AllianceGlance.PartnersOf(line));
        List<Record> open = [.. visits.Where(visit => visit.Came == Came.NotSaid).Select(visit => visit.Event)];
        if (open.Count > 0)
            yield return new($"Whether {(open.Count == 1 ? "one of the latest visits" : $"{open.Count} of the latest visits")} changed anything here.", "Ask those who were there; it takes a minute.", Remedy.AskVisitors, open);

        List<Record> unplaced = [.. contacts.Events.Attendees.Where((one, person) => contacts.Sides[person] != Contacts.Side.Neither && one.Level is null).Select(one => one.Person)];
        if (contacts.Meetings.Count > 0 && unplaced.Count > 0)
            yield return new($"At which level {Words.Count(unplaced.Count, "person works", "people work")}, and so whether the right levels meet.", "Say it of those you meet most.", Remedy.SayLevels, Lines.Evidence.Ends(unplaced));
        if (contacts.Meetings.Count == 0)
            yield return new("Who meets whom.", "Bring your calendar: date, title and attendees are enough.", Remedy.BringCalendar, []);
        if (line.Scene.Aims.Count == 0)
            yield return new($"Whether you learn what you wanted to learn from {partner}: no objective is on record.", "Write down one thing you want to learn.", Remedy.SetObjective, []);
        if (!line.Lessons.Any(lesson => lesson.Learner != line.Pair.Us))
            yield return new($"What {partner} learned from you, and what changed there.", "Only they can tell: ask at the next review.", Remedy.HoldReview, []);
        if (contacts.Meetings is [var first, ..] && line.Declared(Event.Kind, contacts.Events.Begins[first].Earliest, line.AsOf).Count == 0)
            yield return new("Whether these are all meetings there were, or those of one calendar.", "Bring the calendars of others too; then say that meetings are complete.", Remedy.DeclareComplete, []);
    }
}

/// <summary>What would tell what is not known.</summary>
public enum Remedy
{
    /// <summary>That those who were there say what changed after the latest visits.</summary>
    AskVisitors,

    /// <summary>The levels at which people work.</summary>
    SayLevels,

    /// <summary>Calendars and sheets.</summary>
    BringCalendar,

    /// <summary>An objective.</summary>
    SetObjective,

    /// <summary>A review with the partner.</summary>
    HoldReview,

    /// <summary>A declaration that records are complete.</summary>
    DeclareComplete,
}
