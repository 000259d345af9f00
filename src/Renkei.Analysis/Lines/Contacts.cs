using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>An event at which people of both sides met: how many of each side at each level.</summary>
/// <param name="Event">Its place among the events.</param>
/// <param name="Begins">The days on which it can have begun.</param>
/// <param name="Us">Our people there.</param>
/// <param name="Partner">The partner's people there.</param>
internal readonly record struct Meeting(int Event, DaySpan Begins, Headcount Us, Headcount Partner)
{
    /// <summary>Contacts between a level of ours and one of theirs: one for each pair of people.</summary>
    public long Between(Level ours, Level theirs) => (long)Us.At(ours) * Partner.At(theirs);
}

/// <summary>How many people of each level; unplaced are those whose level is not said.</summary>
internal readonly record struct Headcount(int Upper, int Middle, int Lower, int Unplaced)
{
    public int At(Level level) => level switch { Level.Upper => Upper, Level.Middle => Middle, _ => Lower };

    public Headcount With(Level? level) => level switch
    {
        Level.Upper => this with { Upper = Upper + 1 },
        Level.Middle => this with { Middle = Middle + 1 },
        Level.Lower => this with { Lower = Lower + 1 },
        _ => this with { Unplaced = Unplaced + 1 },
    };
}

/// <summary>Contact is counted one for each event and each pair of people of the two sides who were there; its cell is their levels.</summary>
internal sealed class Contacts
{
    public static readonly IReadOnlyList<Level> Levels = [Level.Upper, Level.Middle, Level.Lower];

    private readonly Line line;
    private readonly List<Meeting> meetings;

    private Contacts(Line line, List<Meeting> meetings) => (this.line, this.meetings) = (line, meetings);

    /// <summary>All events of the alliance.</summary>
    public EventColumns Events => line.Scene.Events;

    /// <summary>Those at which both sides were, in the order they can have begun.</summary>
    public IReadOnlyList<Meeting> Meetings => meetings;

    /// <summary>The contacts of a pair.</summary>
    public static Contacts Of(Line line)
    {
        var events = line.Scene.Events;
        var partners = line.Pair.Members.Skip(1).ToHashSet(StringComparer.Ordinal);
        var sides = events.Attendees.Select(one => one.Firm == line.Pair.Us ? Side.Us : partners.Contains(one.Firm) ? Side.Partner : Side.Neither).ToArray();
        var levels = events.Attendees.Select(one => one.Level).ToArray();
        var found = new List<Meeting>();
        for (var at = 0; at < events.Count; at++)
        {
            var (us, partner) = (default(Headcount), default(Headcount));
            foreach (var person in events.PeopleAt(at))
            {
                if (sides[person] == Side.Us) us = us.With(levels[person]);
                else if (sides[person] == Side.Partner) partner = partner.With(levels[person]);
            }

            if (us != default && partner != default) found.Add(new(at, events.Begins[at], us, partner));
        }

        return new(line, found);
    }

    /// <summary>How many contacts between two levels in all.</summary>
    public long Count(Level ours, Level theirs)
    {
        long sum = 0;
        foreach (var meeting in meetings) sum += meeting.Between(ours, theirs);
        return sum;
    }

    /// <summary>The meetings in which two levels met, as records.</summary>
    public IReadOnlyList<Record> Of(Level ours, Level theirs) =>
        [.. meetings.FindAll(meeting => meeting.Between(ours, theirs) > 0).Select(meeting => Events.RecordAt(meeting.Event))];

    /// <summary>The last meeting in which people of both sides were of some of these levels; null when there was none.</summary>
    public Record? Last(IReadOnlyCollection<Level> levels)
    {
        var last = meetings.FindLastIndex(meeting => levels.Any(level => meeting.Us.At(level) > 0) && levels.Any(level => meeting.Partner.At(level) > 0));
        return last < 0 ? null : Events.RecordAt(meetings[last].Event);
    }

    /// <summary>Whether two levels met within a window; certainly, perhaps by a coarse date, or as far as is recorded not.</summary>
    public Truth Met(Level ours, Level theirs, Window within)
    {
        var met = Truth.No;
        foreach (var meeting in meetings)
        {
            if (meeting.Between(ours, theirs) == 0) continue;
            var held = within.Holds(meeting.Begins);
            if (held == Truth.Certainly) return held;
            if (held == Truth.Perhaps) met = held;
        }

        return met;
    }

    /// <summary>The same, but that they did not meet is certain only where the events of the window were declared complete.</summary>
    public Truth Filled(Level ours, Level theirs, Window within) =>
        Met(ours, theirs, within) is var met && met == Truth.No && line.Declared(Event.Kind, within.First, within.Last).Count == 0 ? Truth.Perhaps : met;

    private enum Side
    {
        Neither,
        Us,
        Partner,
    }
}
