using Renkei.Core.Learning;

namespace Renkei.Analysis.Lines;

/// <summary>What one firm held among its own people alone, also what belongs to no alliance, such as a general forum.</summary>
internal static class HomeEvents
{
    /// <summary>Their places among the events of a line: those of the alliance in the order of time, then those of none. Of what nobody is known to have come to it is not known whose it was.</summary>
    public static IReadOnlyList<int> Of(Line line, string firm)
    {
        var events = line.Scene.Events;
        var (people, organizations, places, found) = (events.People, events.Organizations, events.Places, new List<int>());
        var (number, isOurs) = (events.NumberOf(firm), events.Attendees.Select(one => one.Firm == firm).ToArray());
        for (var at = 0; at < events.All; at++)
        {
            if (at >= events.Count && events.StateAt(at) != Occurrence.Held) continue;
            ReadOnlySpan<int> came = people[at], named = organizations[at];
            if (came.Length + named.Length > 0 && (places[at] < 0 || places[at] == number) && All(came, isOurs) && !named.ContainsAnyExcept(number)) found.Add(at);
        }

        return found;
    }

    private static bool All(ReadOnlySpan<int> people, bool[] isOurs)
    {
        foreach (var person in people)
        {
            if (!isOurs[person]) return false;
        }

        return true;
    }
}
