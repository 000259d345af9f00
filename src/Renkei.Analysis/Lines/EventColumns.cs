using Renkei.Core.Alliances;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>
/// The events of an alliance as columns beside the records people read: what runs over very many events runs on these, and a record is made only of what is shown. Those that took
/// place come first, in the order of the days they can have begun; behind them those that were only planned or were called off, and those of no alliance, for whoever asks for them.
/// </summary>
internal sealed class EventColumns
{
    private readonly Scene scene;
    private readonly RecordRows rows;
    private readonly int[] rowAt;
    private readonly int[] placeOf; // by row; −1 for what concerns another alliance
    private readonly int[] whenAt; // as places in whens
    private readonly int[] states; // by row
    private readonly List<When> whens = [];
    private readonly Dictionary<string, int> firms = new(StringComparer.Ordinal);
    private readonly List<string> ids = []; // of firms, by number
    private readonly Dictionary<(Book Book, string Id), int> resolved = [];
    private readonly List<Reference> topics = [];
    private readonly Dictionary<Reference, int> topicOf = [];
    private readonly Lazy<(IReadOnlyList<Attendee> Attendees, Listed People, Listed Invited)> met;
    private readonly List<decimal> hours = [];
    private readonly List<Money> costs = [];
    private readonly List<string> series = [];
    private int[]? hourOf;
    private int[]? costOf;
    private int[]? plannedUntil;
    private List<int>[]? touching;
    private List<int>[]? byType;

    public EventColumns(Scene scene)
    {
        this.scene = scene;
        met = new(Meet);
        rows = scene.Rows(Event.Kind);
        var known = new Dictionary<When, int>();
        var whenOf = rows.Numbers(Event.When, (when, _) =>
        {
            if (when is null) return -1; // of packed records: for those that say none, of which there are none
            if (known.TryGetValue(when, out var place)) return place;
            whens.Add(when);
            return known[when] = whens.Count - 1;
        });
        states = rows.Numbers(Event.State, (state, _) => (int)(state ?? Occurrence.Held));
        (rowAt, Count) = InTime(scene.Concern(Event.Kind), whenOf);
        placeOf = new int[rows.Count];
        Array.Fill(placeOf, -1);
        whenAt = Array.ConvertAll(rowAt, row => whenOf[row]);
        Begins = Array.ConvertAll(whenAt, place => whens[place].Start);
        for (var at = 0; at < rowAt.Length; at++) placeOf[rowAt[at]] = at;
    }

    /// <summary>How many took place.</summary>
    public int Count { get; }

    /// <summary>How many there are with those that did not, or that belong to no alliance; these stand behind the others.</summary>
    public int All => rowAt.Length;

    /// <summary>The days on which each can have begun.</summary>
    public DaySpan[] Begins { get; }

    /// <summary>What sort of occasion each was.</summary>
    public EventType[] Types => field ??= Array.ConvertAll(rows.Numbers(Event.Is, (type, _) => (int)type, rowAt), type => (EventType)type);

    /// <summary>The events of one sort that took place, in the order of time.</summary>
    public IReadOnlyList<int> Of(EventType type) => (byType ??= ByType())[(int)type];

    /// <summary>Whether an event took place.</summary>
    public Occurrence StateAt(int at) => (Occurrence)states[rowAt[at]];

    /// <summary>Everyone who was at any of them, or was to be, and whose record is seen; those who were at the first ones first.</summary>
    public IReadOnlyList<Attendee> Attendees => met.Value.Attendees;

    /// <summary>Who was at each, as places in <see cref="Attendees"/>; people whose record is not seen are left out.</summary>
    public Listed People => met.Value.People;

    /// <summary>Who was invited to each, likewise.</summary>
    public Listed Invited => met.Value.Invited;

    /// <summary>The firms of the organizations named at each, as numbers of firms.</summary>
    public Listed Organizations => field ??= rows.Lists(Event.Organizations, FirmOf, placeOf, All);

    /// <summary>The firms that set out to teach.</summary>
    public Listed Teachers => field ??= rows.Lists(Event.Teachers, FirmOf, placeOf, All);

    /// <summary>The events that took place and name who set out to teach, or to learn, in the order of time.</summary>
    public IReadOnlyList<int> Taught => field ??= [.. Enumerable.Range(0, Count).Where(at => !Teachers[at].IsEmpty || !Learners[at].IsEmpty)];

    /// <summary>The firms that set out to learn.</summary>
    public Listed Learners => field ??= rows.Lists(Event.Learners, FirmOf, placeOf, All);

    /// <summary>The firm at whose place each was; −1 where that is not told.</summary>
    public int[] Places => field ??= rows.Numbers(Event.Place, (place, from) => place is null ? -1 : FirmOf(place, from), rowAt);

    /// <summary>The firm that ran each; −1 where that is not told.</summary>
    public int[] Organizers => field ??= rows.Numbers(Event.Organizer, (organizer, from) => organizer is null ? -1 : FirmOf(organizer, from), rowAt);

    /// <summary>What each training was about, as a <see cref="TrainingTopic"/>; −1 where that is not told.</summary>
    public int[] TrainingTopics => field ??= rows.Numbers(Event.Topic, (topic, _) => (int?)topic ?? -1, rowAt);

    /// <summary>How many days each who came was at each; −1 where only the dates tell.</summary>
    public int[] DaysEach => field ??= rows.Numbers(Event.Days, (days, _) => days is { Number: >= 1 and var number } ? (int)Math.Min(number, int.MaxValue) : -1, rowAt);

    /// <summary>The capabilities each touches, as places in <see cref="Topics"/>.</summary>
    public Listed Capabilities => field ??= rows.Lists(Event.Capabilities, (topic, _) => TopicOf(topic), placeOf, All);

    /// <summary>The objectives each serves, as places in <see cref="Topics"/>.</summary>
    public Listed Objectives => field ??= rows.Lists(Event.Objectives, (topic, _) => TopicOf(topic), placeOf, All);

    /// <summary>The capabilities and objectives asked for so far.</summary>
    public IReadOnlyList<Reference> Topics => topics;

    /// <summary>Which are about a tie or a clause.</summary>
    public Listed AboutTies => field ??= rows.Lists(Event.About, (about, _) => about.Kind == Linkage.Kind.Name || about.Kind == Clause.Kind.Name ? 1 : -1, placeOf, All);

    /// <summary>The insights each deals with, as places in <see cref="Topics"/>.</summary>
    public Listed AboutInsights => field ??= rows.Lists(Event.About, (about, _) => about.Kind == Insight.Kind.Name ? TopicOf(about) : -1, placeOf, All);

    /// <summary>Who had to be at each, as places in <see cref="Attendees"/>, and a number above all of these for who was neither there nor invited to any.</summary>
    public Listed Needed => field ??= rows.Lists(Event.Needed, (named, from) => scene.View.Find(named, from) is { } person ? Numbered.GetValueOrDefault(person, int.MaxValue) : int.MaxValue, placeOf, All);

    /// <summary>The series each belongs to, as a number; −1 for none.</summary>
    public int[] Series => field ??= rows.Numbers(Event.Series, (name, _) => name is null ? -1 : SeriesOf(name), rowAt);

    /// <summary>The names of the series, by number.</summary>
    public IReadOnlyList<string> SeriesNames => series;

    /// <summary>Whether each was to bring something that is told.</summary>
    public bool[] HasPurpose => field ??= Array.ConvertAll(rows.Said(Event.Purpose, rowAt), said => said == 1);

    /// <summary>Whether each is made up.</summary>
    public bool[] IsConstructed => field ??= Array.ConvertAll(rows.Numbers(Event.Kind.Basis, (basis, _) => basis == Basis.Constructed ? 1 : 0, rowAt), one => one == 1);

    /// <summary>The event as a record.</summary>
    public Record RecordAt(int at) => rows[rowAt[at]];

    /// <summary>The time an event took.</summary>
    public When WhenAt(int at) => whens[whenAt[at]];

    /// <summary>The person-hours of an event; 0 where they are not told.</summary>
    public decimal HoursAt(int at)
    {
        hourOf ??= rows.Numbers(Event.Effort, (effort, _) =>
        {
            hours.Add(effort?.PersonHours ?? 0);
            return hours.Count - 1;
        }, rowAt);
        return hours[hourOf[at]];
    }

    /// <summary>What an event cost in money; null where it is not told.</summary>
    public Money? CostAt(int at)
    {
        costOf ??= rows.Numbers(Event.Cost, (cost, _) =>
        {
            if (cost is null) return -1;
            costs.Add(cost);
            return costs.Count - 1;
        }, rowAt);
        return costOf[at] < 0 ? null : costs[costOf[at]];
    }

    /// <summary>Who was there.</summary>
    public ReadOnlySpan<int> PeopleAt(int at) => People[at];

    /// <summary>Whether the days for which an event was arranged, else its own, are certainly past.</summary>
    public bool WasDueBy(int at, DateOnly day)
    {
        plannedUntil ??= rows.Numbers(Event.PlannedFor, (planned, _) => planned?.End.Latest.DayNumber ?? -1, rowAt);
        return (plannedUntil[at] < 0 ? WhenAt(at).End.Latest.DayNumber : plannedUntil[at]) < day.DayNumber;
    }

    /// <summary>The place of an event; −1 when it did not take place or is not of this alliance.</summary>
    public int PlaceOf(Record happening)
    {
        var row = happening.Kind == Event.Kind ? rows.RowOf(happening) : -1;
        if (row < 0) return -1;
        return placeOf[row] < Count ? placeOf[row] : -1;
    }

    /// <summary>Some events as records to show: all of them, or of very many the first and the last hundred.</summary>
    /// <param name="places">Their places, in the order of time.</param>
    public IReadOnlyList<Record> Shown(IReadOnlyList<int> places) =>
        [.. Evidence.Ends(places).Select(RecordAt)];

    /// <summary>Those of the first day on which any begins, whether it took place or not, in the order recorded.</summary>
    public IReadOnlyList<Record> Earliest()
    {
        if (All == 0) return [];
        var day = Begins[Count == 0 || (Count < All && Begins[Count].Earliest < Begins[0].Earliest) ? Count : 0].Earliest;
        return Shown(AsRecorded([.. OfDay(0, Count), .. OfDay(Count, All)]));
        IEnumerable<int> OfDay(int from, int to) => Enumerable.Range(from, to - from).TakeWhile(at => Begins[at].Earliest == day);
    }

    /// <summary>The events that touch a capability, in the order of time.</summary>
    public IEnumerable<int> Touching(string capability)
    {
        touching ??= Capabilities.Inverted(topics.Count);
        return topicOf.TryGetValue(new(Core.Capabilities.Capability.Kind.Name, capability), out var topic) && topic < touching.Length ? touching[topic].TakeWhile(at => at < Count) : [];
    }

    /// <summary>Some events in the order recorded.</summary>
    public List<int> AsRecorded(List<int> places)
    {
        places.Sort((one, other) => rowAt[one].CompareTo(rowAt[other]));
        return places;
    }

    /// <summary>The number of a firm, a new one when it had no part in anything looked at so far.</summary>
    public int NumberOf(string firm)
    {
        if (firms.TryGetValue(firm, out var number)) return number;
        ids.Add(firm);
        return firms[firm] = ids.Count - 1;
    }

    /// <summary>The id of the firm of a number.</summary>
    public string FirmAt(int number) => ids[number];

    /// <summary>The place of a capability or an objective in <see cref="Topics"/>, a new one when it has none.</summary>
    public int TopicOf(Reference topic)
    {
        if (topicOf.TryGetValue(topic, out var place)) return place;
        topics.Add(topic);
        return topicOf[topic] = topics.Count - 1;
    }

    private List<int>[] ByType()
    {
        List<int>[] found = [.. Enum.GetValues<EventType>().Select(_ => new List<int>())];
        for (var at = 0; at < Count; at++) found[(int)Types[at]].Add(at);
        return found;
    }

    private Dictionary<Record, int> Numbered => field ??= Attendees.Select((one, place) => (one.Person, place)).ToDictionary(one => one.Person, one => one.place, (IEqualityComparer<Record>)ReferenceEqualityComparer.Instance);

    private int SeriesOf(string name)
    {
        var known = series.IndexOf(name);
        if (known >= 0) return known;
        series.Add(name);
        return series.Count - 1;
    }

    private int FirmOf(Reference organization, Record from)
    {
        if (!resolved.TryGetValue((from.Book, organization.Id), out var number)) resolved[(from.Book, organization.Id)] = number = NumberOf(scene.FirmOf(organization, from));
        return number;
    }

    /// <summary>
    /// The rows of what took place and then of all else, each by the first day on which it can have begun, those of one day as recorded; and how many the first are. Counted by
    /// distinct dates, so that it takes no longer than to look at each twice.
    /// </summary>
    private (int[] Rows, int Held) InTime(int[] concern, int[] whenOf)
    {
        var days = whens.Select(when => when.Start.Earliest).Distinct().Order().ToList();
        var ranks = whens.ConvertAll(when => days.BinarySearch(when.Start.Earliest)).ToArray();
        var next = new int[(2 * days.Count) + 1];
        int Drawer(int row) => ranks[whenOf[row]] + (concern[row] == 2 && states[row] == (int)Occurrence.Held ? 0 : days.Count);
        for (var row = 0; row < concern.Length; row++)
        {
            if (concern[row] != 0) next[Drawer(row) + 1]++;
        }

        for (var drawer = 1; drawer < next.Length; drawer++) next[drawer] += next[drawer - 1];
        var (ordered, held) = (new int[next[^1]], next[days.Count]);
        for (var row = 0; row < concern.Length; row++)
        {
            if (concern[row] != 0) ordered[next[Drawer(row)]++] = row;
        }

        return (ordered, held);
    }

    private (IReadOnlyList<Attendee> Attendees, Listed People, Listed Invited) Meet()
    {
        var found = new List<Attendee>();
        var places = new Dictionary<Record, int>(ReferenceEqualityComparer.Instance);
        int Number(Reference named, Record from)
        {
            if (scene.View.Find(named, from) is not { } person) return -1;
            if (places.TryGetValue(person, out var place)) return place;
            var firm = scene.FirmOf(Person.Organization.Of(person), person);
            found.Add(new(person, firm, NumberOf(firm), Person.Level.Of(person)));
            return places[person] = found.Count - 1;
        }

        var (people, invited) = (rows.Lists(Event.People, Number, placeOf, All), rows.Lists(Event.Invited, Number, placeOf, All));
        var (numbers, order) = (new int[found.Count], new List<Attendee>(found.Count));
        Array.Fill(numbers, -1);
        void Take(int person)
        {
            if (numbers[person] >= 0) return;
            numbers[person] = order.Count;
            order.Add(found[person]);
        }

        foreach (var person in people.Items) Take(person);
        for (var person = 0; person < found.Count; person++) Take(person);
        people.Renumber(numbers);
        invited.Renumber(numbers);
        return (order, people, invited);
    }
}

/// <summary>One who was at an event.</summary>
/// <param name="Person">The person's record.</param>
/// <param name="Firm">The id of the firm at the top of the person's line.</param>
/// <param name="FirmNumber">The number of that firm.</param>
/// <param name="Level">The place in the hierarchy; null when it is not said.</param>
internal sealed record Attendee(Record Person, string Firm, int FirmNumber, Level? Level);
