using System.Runtime.InteropServices;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>Contact is counted one for each event and each pair of people of the two sides who were there; its cell is their levels.</summary>
internal sealed class Contacts
{
    public static readonly IReadOnlyList<Level> Levels = [Level.Upper, Level.Middle, Level.Lower];

    private readonly Line line;
    private readonly DaySpan[] begins;
    private readonly Cell[] cells = [.. Enumerable.Range(0, 9).Select(_ => new Cell())];
    private readonly List<int> meetings = [];
    private readonly bool[] isMeeting;
    private readonly byte[] levels; // of each event: a bit for each level of ours that met the other side, and above them one for each of theirs

    private Contacts(Line line)
    {
        this.line = line;
        begins = Events.Begins;
        levels = new byte[Events.Count];
        isMeeting = new bool[Events.Count];
        var partners = line.Pair.Members.Skip(1).ToHashSet(StringComparer.Ordinal);
        Sides = [.. Events.Attendees.Select(one => one.Firm == line.Pair.Us ? Side.Us : partners.Contains(one.Firm) ? Side.Partner : Side.Neither)];
        var drawers = Events.Attendees.Select((one, person) => Sides[person] == Side.Neither ? -1 : (Sides[person] == Side.Us ? 0 : 4) + (one.Level is { } level ? (int)level : 3)).ToArray();
        var people = Events.People;
        Span<int> counts = stackalloc int[8]; // four of each side: upper, middle, lower, not said
        for (var at = 0; at < Events.Count; at++)
        {
            counts.Clear();
            var sides = 0;
            foreach (var person in people[at])
            {
                var drawer = drawers[person];
                if (drawer < 0) continue;
                counts[drawer]++;
                sides |= drawer < 4 ? 1 : 2;
            }

            if (sides == 3) Add(at, counts);
        }
    }

    /// <summary>All events of the alliance.</summary>
    public EventColumns Events => line.Scene.Events;

    /// <summary>The events at which people of both sides were, in the order they can have begun.</summary>
    public IReadOnlyList<int> Meetings => meetings;

    /// <summary>Whose each of the attendees is.</summary>
    public Side[] Sides { get; }

    /// <summary>How often each two people of the two sides met.</summary>
    public PairsWhoMet Pairs => field ??= new(this);

    /// <summary>Whether the level of anyone who was at one of them is not said.</summary>
    public bool HasUnplaced { get; private set; }

    /// <summary>The contacts of a pair.</summary>
    public static Contacts Of(Line line) => new(line);

    /// <summary>How many contacts between two levels in all: one for each pair of people.</summary>
    public long Count(Level ours, Level theirs) => At(ours, theirs).Contacts;

    /// <summary>The events at which two levels met.</summary>
    public IReadOnlyList<int> Of(Level ours, Level theirs) => At(ours, theirs).Events;

    /// <summary>Whether people of both sides were at an event.</summary>
    public bool IsMeeting(int at) => isMeeting[at];

    /// <summary>Whether people of a level were there on both sides.</summary>
    public bool IsOnBothSides(int at, Level level) => (levels[at] >> (int)level & 0b1001) == 0b1001;

    /// <summary>The last meeting in which people of both sides were of some of these levels; null when there was none.</summary>
    public Record? Last(IReadOnlyCollection<Level> some)
    {
        var wanted = some.Aggregate(0, (bits, level) => bits | 1 << (int)level);
        var last = Array.FindLastIndex(levels, bits => (bits & wanted) != 0 && (bits >> 3 & wanted) != 0);
        return last < 0 ? null : Events.RecordAt(last);
    }

    /// <summary>Whether two levels met within a window; certainly, perhaps by a coarse date, or as far as is recorded not.</summary>
    public Truth Met(Level ours, Level theirs, Window within)
    {
        var met = Truth.No;
        foreach (var days in CollectionsMarshal.AsSpan(At(ours, theirs).Days))
        {
            var held = within.Holds(days);
            if (held == Truth.Certainly) return held;
            if (held == Truth.Perhaps) met = held;
        }

        return met;
    }

    private void Add(int at, ReadOnlySpan<int> counts)
    {
        HasUnplaced |= counts[3] + counts[7] > 0;
        var bits = 0;
        for (var level = 0; level < 3; level++) bits |= (counts[level] > 0 ? 1 << level : 0) | (counts[4 + level] > 0 ? 8 << level : 0);
        meetings.Add(at);
        (levels[at], isMeeting[at]) = ((byte)bits, true);
        for (var ours = 0; ours < 3; ours++)
        {
            for (var theirs = 0; counts[ours] > 0 && theirs < 3; theirs++) cells[(3 * ours) + theirs].Add(at, (long)counts[ours] * counts[4 + theirs], begins[at]);
        }
    }

    private Cell At(Level ours, Level theirs) => cells[((int)ours * 3) + (int)theirs];

    /// <summary>Where two levels met.</summary>
    private sealed class Cell
    {
        public long Contacts { get; private set; }

        public List<int> Events { get; } = [];

        /// <summary>The days on which they can have met, those of one date once as a rule: meetings come in the order of time.</summary>
        public List<DaySpan> Days { get; } = [];

        public void Add(int at, long contacts, DaySpan begins)
        {
            if (contacts == 0) return;
            Contacts += contacts;
            Events.Add(at);
            if (Days is not [.., var last] || last != begins) Days.Add(begins);
        }
    }

    /// <summary>Whose people somebody belongs to.</summary>
    internal enum Side
    {
        Neither,
        Us,
        Partner,
    }
}
