using Renkei.Core.Learning;

namespace Renkei.Analysis.Lines;

/// <summary>Which firms took part in each event that took place, beside <see cref="EventColumns"/> and in its order.</summary>
internal sealed class Occasions
{
    private readonly EventColumns events;
    private readonly int[] start;
    private readonly int[] firms; // by the numbers of the events, which depend on what was asked first
    private readonly Lazy<(IReadOnlyList<string> Firms, int[] Present)> named;
    private readonly Dictionary<(string One, string Other), List<int>> both = [];
    private readonly Dictionary<(string Visitor, string Host), List<int>> visits = [];

    public Occasions(EventColumns events)
    {
        this.events = events;
        start = new int[events.Count + 1];
        var found = new List<int>(events.Count * 2);
        var (people, organizations, attendees) = (events.People, events.Organizations, events.Attendees.Select(one => one.FirmNumber).ToArray());
        for (var at = 0; at < events.Count; at++)
        {
            foreach (var person in people[at]) Add(attendees[person]);
            foreach (var firm in organizations[at]) Add(firm);
            start[at + 1] = found.Count;

            void Add(int firm)
            {
                for (var place = start[at]; place < found.Count; place++)
                {
                    if (found[place] == firm) return;
                }

                found.Add(firm);
            }
        }

        firms = [.. found];
        named = new(Named);
    }

    /// <summary>What sort of occasion each was.</summary>
    public EventType[] Types => events.Types;

    /// <summary>The firms that took part in any of them or were the place of one: those of people first, in the order of time.</summary>
    public IReadOnlyList<string> Firms => named.Value.Firms;

    /// <summary>The firms that took part, by people or as organizations, as places in <see cref="Firms"/>.</summary>
    public ReadOnlySpan<int> FirmsAt(int at) => named.Value.Present.AsSpan(start[at]..start[at + 1]);

    /// <summary>Whether all who are known to have taken part were of one firm, and it was not at another's place.</summary>
    public bool IsWithinOneFirm(int at) => start[at + 1] - start[at] == 1 && (events.Places[at] < 0 || events.Places[at] == firms[start[at]]);

    /// <summary>Whether a firm took part: by people, as an organization, or as the place where it was.</summary>
    public bool Has(int at, int firm) => events.Places[at] == firm || TookPart(at, firm);

    /// <summary>The events in which two firms took part, in the order of time.</summary>
    public List<int> OfBoth(string one, string other) => string.CompareOrdinal(one, other) > 0 ? OfBoth(other, one) : Known(both, one, other, (at, first, second) => Has(at, first) && Has(at, second));

    /// <summary>The events at which people of one firm came to the place of another, in the order of time.</summary>
    public List<int> Visits(string visitor, string host) =>
        Known(visits, visitor, host, (at, guest, place) => Types[at] is EventType.Visit or EventType.Tour && events.Places[at] == place && TookPart(at, guest));

    private List<int> Known(Dictionary<(string, string), List<int>> known, string one, string other, Func<int, int, int, bool> isOne)
    {
        if (known.TryGetValue((one, other), out var places)) return places;
        var (first, second, found) = (events.NumberOf(one), events.NumberOf(other), new List<int>());
        for (var at = 0; at < events.Count; at++)
        {
            if (isOne(at, first, second)) found.Add(at);
        }

        return known[(one, other)] = found;
    }

    private bool TookPart(int at, int firm) => firms.AsSpan(start[at]..start[at + 1]).Contains(firm);

    /// <summary>The firms in an order that does not depend on what was asked first.</summary>
    private (IReadOnlyList<string> Firms, int[] Present) Named()
    {
        var (ids, numbers) = (new List<string>(), new Dictionary<int, int>());
        foreach (var one in events.Attendees) Take(one.FirmNumber);
        for (var at = 0; at < events.Count; at++)
        {
            foreach (var firm in events.Organizations[at]) Take(firm);
            if (events.Places[at] >= 0) Take(events.Places[at]);
        }

        return (ids, Array.ConvertAll(firms, firm => numbers[firm]));

        void Take(int firm)
        {
            if (numbers.TryAdd(firm, ids.Count)) ids.Add(events.FirmAt(firm));
        }
    }
}
