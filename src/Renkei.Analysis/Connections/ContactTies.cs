using System.Runtime.InteropServices;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;

namespace Renkei.Analysis.Connections;

/// <summary>Contact between two firms.</summary>
/// <param name="Number">At how many events people of both were.</param>
/// <param name="First">The place of the first of them among the events.</param>
/// <param name="Last">The place of the last.</param>
internal readonly record struct Contact(int Number, int First, int Last);

/// <summary>
/// Ties by contact: people of both firms were at one event, or both firms are named as having taken part. A forum, where many listen to many, ties nobody. Runs once
/// over all events.
/// </summary>
internal static class ContactTies
{
    public static IEnumerable<(string One, string Other, int Number, Record First, Record Last)> In(Scene scene)
    {
        var (occasions, found) = (scene.Occasions, new Dictionary<long, Contact>());
        for (var at = 0; at < scene.Events.Count; at++)
        {
            if (occasions.Types[at] == EventType.Forum) continue;

            var firms = occasions.FirmsAt(at);
            for (var one = 0; one < firms.Length; one++)
            {
                for (var other = one + 1; other < firms.Length; other++) Meet(Math.Min(firms[one], firms[other]), Math.Max(firms[one], firms[other]), at);
            }
        }

        return found.Select(pair => (
            occasions.Firms[(int)(pair.Key >> 32)],
            occasions.Firms[(int)pair.Key],
            pair.Value.Number,
            scene.Events.RecordAt(pair.Value.First),
            scene.Events.RecordAt(pair.Value.Last)));

        void Meet(int one, int other, int at)
        {
            ref var contact = ref CollectionsMarshal.GetValueRefOrAddDefault(found, ((long)one << 32) | (uint)other, out var isKnown);
            contact = new(contact.Number + 1, isKnown ? contact.First : at, at);
        }
    }
}
