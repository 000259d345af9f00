using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>
/// What a finding rests on: records, and events by their place. Of very many events the first and the last hundred in time are shown; how many there are, and whether any is made
/// up, is told of all of them.
/// </summary>
/// <param name="events">The events.</param>
internal sealed class Evidence(EventColumns events)
{
    /// <summary>So many events are named one by one.</summary>
    public const int MostShown = 200;

    private readonly List<(IReadOnlyList<Record>? Records, IReadOnlyList<int>? Places)> pieces = [];

    /// <summary>Of very many the first and the last hundred, in their order; else all. Taken by place, so that of packed records no others are made.</summary>
    public static IReadOnlyList<T> Ends<T>(IReadOnlyList<T> all) =>
        all.Count <= MostShown ? all : [.. Enumerable.Range(0, MostShown).Select(place => all[place < MostShown / 2 ? place : all.Count - MostShown + place])];

    /// <summary>The records to show, each once, in the order added; how many there are; and whether any of them is made up.</summary>
    public (IReadOnlyList<Record> Shown, int Count, bool HasConstructed) Settle()
    {
        var places = Places();
        if (places.Count <= MostShown)
        {
            List<Record> all = [.. pieces.SelectMany(piece => piece.Records ?? piece.Places!.Select(events.RecordAt)).Distinct()];
            return (all, all.Count, all.Exists(record => record.Basis == Basis.Constructed));
        }

        HashSet<int> shown = [.. Ends(places)];
        List<Record> named = [.. pieces.SelectMany(piece => piece.Records ?? piece.Places!.Where(shown.Contains).Select(events.RecordAt)).Where(record => events.PlaceOf(record) is var at && (at < 0 || shown.Contains(at))).Distinct()];
        return (named, named.Count + places.Count - shown.Count, places.Any(at => events.IsConstructed[at]) || named.Exists(record => record.Basis == Basis.Constructed));
    }

    /// <summary>The first day on which any of them can have begun; null when none tells.</summary>
    public DateOnly? Earliest => pieces.SelectMany(piece => piece.Records ?? []).Select(record => record.When).OfType<When>().Select(when => when.Start.Earliest)
        .Concat(pieces.SelectMany(piece => piece.Places is { Count: > 0 } some ? [events.Begins[some[0]].Earliest] : (DateOnly[])[])).Select(day => (DateOnly?)day).Min();

    public Evidence Add(params IEnumerable<Record> records)
    {
        pieces.Add(([.. records], null));
        return this;
    }

    /// <summary>Adds events.</summary>
    /// <param name="places">Each once, in the order of time.</param>
    public Evidence Add(IReadOnlyList<int> places)
    {
        pieces.Add((null, places));
        return this;
    }

    public Evidence Add(Evidence other)
    {
        pieces.AddRange(other.pieces);
        return this;
    }

    public Evidence Add(IEnumerable<Evidence> others)
    {
        foreach (var other in others) Add(other);
        return this;
    }

    /// <summary>All events, each once, in the order of time; where they are few, in any order and perhaps more than once.</summary>
    private IReadOnlyList<int> Places()
    {
        List<IReadOnlyList<int>> lists = [.. pieces.Select(piece => piece.Places ?? [.. piece.Records!.Select(events.PlaceOf).Where(at => at >= 0)]).Where(places => places.Count > 0)];
        if (lists is [var only] && IsInOrder(only)) return only;
        if (lists.Sum(places => places.Count) <= MostShown) return [.. lists.SelectMany(places => places)];

        if (lists.Sum(places => (long)places.Count) < events.All / 16) return [.. lists.SelectMany(places => places).Distinct().Order()];

        var isIn = new bool[events.All];
        foreach (var places in lists)
        {
            foreach (var at in places) isIn[at] = true;
        }

        var all = new List<int>();
        for (var at = 0; at < isIn.Length; at++)
        {
            if (isIn[at]) all.Add(at);
        }

        if (all.Count > 0 && all[^1] >= events.Count) all.Sort((one, other) => (events.Begins[one].Earliest, one).CompareTo((events.Begins[other].Earliest, other)));
        return all;
    }

    private static bool IsInOrder(IReadOnlyList<int> places)
    {
        for (var place = 1; place < places.Count; place++)
        {
            if (places[place] <= places[place - 1]) return false;
        }

        return true;
    }
}
