using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>What each event was, which firms took part and at whose place, as columns beside <see cref="EventColumns"/> and in its order.</summary>
internal sealed class Occasions
{
    private const int Nowhere = -1;

    private readonly int[] start;
    private readonly List<int> firms;
    private readonly int[] places;
    private readonly Dictionary<string, int> known;

    private Occasions(EventType[] types, int[] start, List<int> firms, int[] places, Dictionary<string, int> known)
    {
        Types = types;
        (this.start, this.firms, this.places, this.known) = (start, firms, places, known);
    }

    /// <summary>What sort of occasion each was.</summary>
    public EventType[] Types { get; }

    /// <summary>Whether a firm took part: by people, as an organization, or as the place where it was.</summary>
    public bool Has(int at, string firm) => known.TryGetValue(firm, out var place) && (places[at] == place || TookPart(at, place));

    /// <summary>Whether it was at a firm's place.</summary>
    public bool IsAt(int at, string firm) => known.TryGetValue(firm, out var place) && places[at] == place;

    /// <summary>Whether people of one firm came to the place of another.</summary>
    public bool IsVisit(int at, string visitor, string host) =>
        Types[at] is EventType.Visit or EventType.Tour && IsAt(at, host) && known.TryGetValue(visitor, out var guest) && TookPart(at, guest);

    /// <summary>The events of an alliance that took place.</summary>
    public static Occasions Of(Scene scene)
    {
        var events = scene.Events;
        var (types, start, places) = (new EventType[events.Count], new int[events.Count + 1], new int[events.Count]);
        var (firms, known) = (new List<int>(events.Count * 2), new Dictionary<string, int>(StringComparer.Ordinal));
        var named = new Dictionary<(Book Book, string Id), int>();
        var ofPeople = events.Attendees.Select(one => Place(one.Firm)).ToArray();
        for (var at = 0; at < events.Count; at++)
        {
            var happening = events.RecordAt(at);
            types[at] = Event.Is.Of(happening);
            foreach (var person in events.PeopleAt(at)) Add(start[at], ofPeople[person]);
            if (Event.Organizations.Of(happening) is { } present)
            {
                for (var one = 0; one < present.Count; one++) Add(start[at], Firm(present[one], happening));
            }

            places[at] = Event.Place.Of(happening) is { } place ? Firm(place, happening) : Nowhere;
            start[at + 1] = firms.Count;
        }

        return new(types, start, firms, places, known);

        void Add(int from, int firm)
        {
            if (firms.IndexOf(firm, from) < 0) firms.Add(firm);
        }

        int Firm(Reference organization, Record from)
        {
            if (!named.TryGetValue((from.Book, organization.Id), out var place)) named[(from.Book, organization.Id)] = place = Place(scene.FirmOf(organization, from));
            return place;
        }

        int Place(string firm) => known.TryGetValue(firm, out var place) ? place : known[firm] = known.Count;
    }

    private bool TookPart(int at, int firm) => firms.IndexOf(firm, start[at], start[at + 1] - start[at]) >= 0;
}
