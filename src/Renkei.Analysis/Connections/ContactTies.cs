using System.Runtime.InteropServices;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;

namespace Renkei.Analysis.Connections;

/// <summary>Contact between two firms.</summary>
/// <param name="Number">At how many events people of both were.</param>
/// <param name="First">The first of them.</param>
/// <param name="Last">The last of them.</param>
internal readonly record struct Contact(int Number, Record First, Record Last);

/// <summary>
/// Ties by contact: people of both firms were at one event, or both firms are named as having taken part. A forum, where many listen to many, ties nobody. Runs once
/// over all events.
/// </summary>
internal static class ContactTies
{
    public static IEnumerable<(string One, string Other, Contact Contact)> In(Scene scene)
    {
        var (numbers, found, present) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<(int One, int Other), Contact>(), new List<int>());
        var events = scene.Events;
        int[] firms = [.. events.Attendees.Select(attendee => NumberOf(attendee.Firm))];
        for (var at = 0; at < events.Count; at++)
        {
            if (events.Sorts[at] == EventType.Forum) continue;
            present.Clear();
            foreach (var person in events.PeopleAt(at)) Add(firms[person]);
            if (events.Firms[at] is { } named)
            {
                foreach (var firm in named) Add(NumberOf(firm));
            }

            for (var one = 0; one < present.Count; one++)
            {
                for (var other = one + 1; other < present.Count; other++) Meet(present[one], present[other], events.RecordAt(at));
            }
        }

        List<string> names = [.. numbers.Keys];
        return found.Select(pair => (names[pair.Key.One], names[pair.Key.Other], pair.Value));

        int NumberOf(string firm) => numbers.TryGetValue(firm, out var number) ? number : numbers[firm] = numbers.Count;

        void Add(int firm)
        {
            if (!present.Contains(firm)) present.Add(firm);
        }

        void Meet(int one, int other, Record happening)
        {
            ref var contact = ref CollectionsMarshal.GetValueRefOrAddDefault(found, one < other ? (one, other) : (other, one), out var isKnown);
            contact = new(contact.Number + 1, isKnown ? contact.First : happening, happening);
        }
    }
}
