using Renkei.Analysis.Lines;
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

    private readonly Line line;
    private readonly double week;
    private readonly PersonDays[] byLevel = [PersonDays.None, PersonDays.None, PersonDays.None, PersonDays.None];
    private readonly List<Record>[] postings = [[], [], [], []];
    private readonly List<int>[] events = [[], [], [], []];
    private readonly List<int> allEvents = [];

    /// <param name="line">The line.</param>
    /// <param name="guest">The firm whose people they are.</param>
    /// <param name="host">The firm at whose place they are.</param>
    /// <param name="week">The days worked in a week of a posting.</param>
    public DaysInside(Line line, string guest, string host, double week)
    {
        (this.line, Guest, Host, this.week) = (line, guest, host, week);
        List<Stay> stays = [.. line.Touch.Inside.Where(stay => stay.From == guest && stay.To == host && stay.Begins!.Value.Earliest <= line.AsOf)];
        foreach (var posted in stays.GroupBy(stay => stay.Person ?? $"of {stay.Posting.Id}", StringComparer.Ordinal)) Count([.. posted]);
        CountEvents(stays.Where(stay => stay.Person is not null).ToLookup(stay => stay.Person!, StringComparer.Ordinal));
    }

    public string Guest { get; }

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

    /// <summary>The postings of one person, each day once.</summary>
    private void Count(List<Stay> stays)
    {
        var (from, through) = (DateOnly.MaxValue, DateOnly.MinValue); // the days certainly counted without a gap
        foreach (var stay in stays.OrderBy(stay => stay.Begins!.Value.Latest).ThenBy(stay => stay.Ends!.Value.Earliest).ThenBy(stay => stay.Level))
        {
            var (begins, ends) = (stay.Begins!.Value, stay.Ends!.Value);
            var days = PersonDays.Between(new(begins.Earliest < from ? begins.Earliest : After(begins.Earliest, through), After(begins.Latest, through)), ends, line.AsOf).Worked(week);
            if (begins.Latest > through.AddDays(1)) from = begins.Latest;
            if (ends.Earliest > through) through = ends.Earliest < line.AsOf ? ends.Earliest : line.AsOf;
            if (stay.Person is null) Nameless++;
            Add(stay.Level, stay.Person is null ? days with { Most = null } : days);
            postings[(int?)stay.Level ?? LevelNotTold].Add(stay.Posting);
        }

        static DateOnly After(DateOnly day, DateOnly counted) => day > counted ? day : counted.AddDays(1);
    }

    private void CountEvents(ILookup<string, Stay> stays)
    {
        var columns = line.Scene.Events;
        var (guests, hosts) = (columns.NumberOf(Guest), columns.NumberOf(Host));
        var visitors = new Visitor?[columns.Attendees.Count];
        foreach (var at in line.Scene.Occasions.OfBoth(Guest, Host))
        {
            if (columns.Places[at] != hosts || columns.Begins[at].Earliest > line.AsOf) continue;
            var (held, isNamed) = (EventDays.Of(columns, at, line.AsOf), false);
            foreach (var person in columns.PeopleAt(at))
            {
                var guest = columns.Attendees[person];
                if (guest.FirmNumber != guests) continue;
                isNamed = true;
                var visitor = visitors[person] ??= new([.. stays[guest.Person.Id]], line.AsOf);
                if (visitor.LastEvent == at) continue;
                if (visitor.Add(at, held) is not { } days) continue;
                Add(guest.Level, days);
                AddOnce(events[(int?)guest.Level ?? LevelNotTold], at);
                AddOnce(allEvents, at);
            }

            if (!isNamed) NamingNoGuest++;
        }

        for (var person = 0; person < visitors.Length; person++)
        {
            if (visitors[person] is { } visitor) Add(columns.Attendees[person].Level, visitor.Close());
        }
    }

    private static void AddOnce(List<int> places, int at)
    {
        if (places is not [.., var last] || last != at) places.Add(at);
    }

    private void Add(Level? level, PersonDays days) => byLevel[(int?)level ?? LevelNotTold] += days;
}
