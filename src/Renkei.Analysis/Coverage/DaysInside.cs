using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Coverage;

/// <summary>
/// The days that people of one side worked inside the other: those of postings to work there day by day, and one for each day of an event at the other's place and each person
/// named who came. By upper, middle and lower level, and last those whose level is not told.
/// </summary>
internal sealed class DaysInside
{
    private const int LevelNotTold = 3;

    private readonly Contacts.Side side;
    private readonly Contacts.Side[] sides; // by attendee
    private readonly int[] levels; // by attendee
    private readonly Visitor?[] visitors; // by attendee
    private readonly ILookup<string, Stay> stays; // by person
    private readonly PersonDays[] byLevel = [PersonDays.None, PersonDays.None, PersonDays.None, PersonDays.None];
    private readonly List<Record>[] postings = [[], [], [], []];
    private readonly List<int>[] events = [[], [], [], []];
    private readonly List<int> allEvents = [];

    private DaysInside(Line line, string guest, string host, double week)
    {
        (Guest, Host) = (guest, host);
        (side, sides) = (guest == line.Pair.Us ? Contacts.Side.Us : Contacts.Side.Partner, line.Contacts.Sides);
        levels = [.. line.Scene.Events.Attendees.Select(one => (int?)one.Level ?? LevelNotTold)];
        visitors = new Visitor?[levels.Length];
        List<Stay> posted = [.. line.Touch.Inside.Where(stay => stay.From == guest && stay.To == host && stay.Begins!.Value.Earliest <= line.AsOf)];
        stays = posted.Where(stay => stay.Person is not null).ToLookup(stay => stay.Person!, StringComparer.Ordinal);
        foreach (var one in posted.GroupBy(stay => stay.Person ?? $"of {stay.Posting.Id}", StringComparer.Ordinal)) Count([.. one], week, line.AsOf);
    }

    /// <summary>The firm whose people they are.</summary>
    public string Guest { get; }

    /// <summary>The firm at whose place they are.</summary>
    public string Host { get; }

    /// <summary>By level: upper, middle, lower, not told.</summary>
    public IReadOnlyList<PersonDays> ByLevel => byLevel;

    public PersonDays All => byLevel.Aggregate((one, other) => one + other);

    /// <summary>The postings of each of these levels.</summary>
    public IReadOnlyList<IReadOnlyList<Record>> Postings => postings;

    /// <summary>The events at which people of each of these levels were, in the order of time.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Events => events;

    /// <summary>All of these.</summary>
    public IReadOnlyList<int> AllEvents => allEvents;

    /// <summary>How many postings name nobody, so that each may stand for several people.</summary>
    public int Nameless { get; private set; }

    /// <summary>How many events of both at the host's place name none of the guests, so that nothing of them is counted.</summary>
    public int NamingNoGuest { get; private set; }

    /// <summary>Both ways of a pair, and how many events of the two do not say at whose place they were. One pass over their events.</summary>
    /// <param name="line">The line.</param>
    /// <param name="week">The days worked in a week of a posting.</param>
    public static (DaysInside Out, DaysInside In, int Placeless) Of(Line line, double week)
    {
        var (us, partner) = (line.Pair.Us, line.Pair.Partner);
        var (outside, inside, placeless) = (new DaysInside(line, us, partner, week), new DaysInside(line, partner, us, week), 0);
        var columns = line.Scene.Events;
        var (people, places, daysEach) = (columns.People, columns.Places, columns.DaysEach);
        var (ours, theirs) = (columns.NumberOf(us), columns.NumberOf(partner));
        var (last, lastTold, held) = ((When?)null, 0, default(EventDays));
        foreach (var at in line.Scene.Occasions.OfBoth(us, partner))
        {
            var place = places[at];
            if (place < 0 && columns.Types[at] != EventType.Documents) placeless++; // where documents change hands nobody comes
            if (place != ours && place != theirs) continue;
            var (when, told) = (columns.WhenAt(at), daysEach[at]);
            if (!ReferenceEquals(when, last) || told != lastTold) (last, lastTold, held) = (when, told, EventDays.Of(when, told, line.AsOf)); // many have one date
            if (when.Start.Earliest <= line.AsOf) (place == theirs ? outside : inside).Add(at, held, people[at], columns.Attendees);
        }

        outside.Close();
        inside.Close();
        return (outside, inside, placeless);
    }

    /// <summary>The postings of one person, each day once.</summary>
    private void Count(List<Stay> one, double week, DateOnly upTo)
    {
        var (from, through) = (DateOnly.MaxValue, DateOnly.MinValue); // the days certainly counted without a gap
        foreach (var stay in one.OrderBy(stay => stay.Begins!.Value.Latest).ThenBy(stay => stay.Ends!.Value.Earliest).ThenBy(stay => stay.Level))
        {
            var (begins, ends, level) = (stay.Begins!.Value, stay.Ends!.Value, (int?)stay.Level ?? LevelNotTold);
            var days = PersonDays.Between(new(begins.Earliest < from ? begins.Earliest : After(begins.Earliest, through), After(begins.Latest, through)), ends, upTo).Worked(week);
            if (begins.Latest > through.AddDays(1)) from = begins.Latest;
            if (ends.Earliest > through) through = ends.Earliest < upTo ? ends.Earliest : upTo;
            if (stay.Person is null) Nameless++;
            byLevel[level] += stay.Person is null ? days with { Most = null } : days;
            postings[level].Add(stay.Posting);
        }

        static DateOnly After(DateOnly day, DateOnly counted) => day > counted ? day : counted.AddDays(1);
    }

    private void Add(int at, in EventDays held, ReadOnlySpan<int> people, IReadOnlyList<Attendee> attendees)
    {
        var (isNamed, atLevels) = (false, 0);
        foreach (var person in people)
        {
            if (sides[person] != side) continue;
            isNamed = true;
            var visitor = visitors[person] ??= new([.. stays[attendees[person].Person.Id]]);
            if (visitor.LastEvent != at && visitor.Add(at, held)) atLevels |= 1 << levels[person];
        }

        if (!isNamed) NamingNoGuest++;
        if (atLevels != 0) allEvents.Add(at);
        for (var level = 0; atLevels >> level != 0; level++)
        {
            if ((atLevels >> level & 1) == 1) events[level].Add(at);
        }
    }

    private void Close()
    {
        for (var person = 0; person < visitors.Length; person++)
        {
            if (visitors[person] is { } visitor) byLevel[levels[person]] += visitor.Days;
        }
    }
}
