using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Values;

namespace Renkei.Analysis.People;

/// <summary>Who of the people sent met somebody of their own firm lately, somebody who stayed at home.</summary>
/// <param name="Met">Those who certainly did.</param>
/// <param name="Apart">Those who certainly did not: events were declared complete.</param>
/// <param name="Unsure">Those of whom the records do not tell.</param>
/// <param name="Basis">The events at which they did, and what declares that there were no others.</param>
internal sealed record HomeContacts(IReadOnlyList<Stay> Met, IReadOnlyList<Stay> Apart, IReadOnlyList<Stay> Unsure, Evidence Basis)
{
    /// <summary>Over the last months up to the day of the view. One pass over the events.</summary>
    /// <param name="line">The line.</param>
    /// <param name="stays">The people sent, each with a person.</param>
    /// <param name="months">How many months back.</param>
    public static HomeContacts Of(Line line, IReadOnlyList<Stay> stays, int months)
    {
        if (stays.Count == 0) return new([], [], [], new(line.Scene.Events));

        var (columns, window) = (line.Scene.Events, Window.Back(line.AsOf, months, 0));
        var sent = stays.Select(stay => stay.Person!).ToHashSet(StringComparer.Ordinal);
        var isSent = columns.Attendees.Select(one => sent.Contains(one.Person.Id)).ToArray();
        var met = new Dictionary<string, Truth>(StringComparer.Ordinal);
        var events = new List<int>();
        for (var at = 0; at < columns.Count; at++)
        {
            var held = window.Holds(columns.Begins[at]);
            if (held == Truth.No) continue;
            var people = columns.PeopleAt(at);
            foreach (var person in people)
            {
                if (!isSent[person] || !IsWithHome(columns, isSent, people, columns.Attendees[person].FirmNumber)) continue;
                var id = columns.Attendees[person].Person.Id;
                if (held > met.GetValueOrDefault(id)) met[id] = held;
                if (held == Truth.Certainly && (events.Count == 0 || events[^1] != at)) events.Add(at);
            }
        }

        var declared = line.Declared(Event.Kind, window.First, window.Last);
        Truth Has(Stay stay)
        {
            var truth = met.GetValueOrDefault(stay.Person!);
            var isYoung = stay.Begins!.Value.Latest > window.First; // who has just arrived cannot have missed the whole window
            return truth == Truth.No && (declared.Count == 0 || isYoung) ? Truth.Perhaps : truth;
        }

        IReadOnlyList<Stay> With(Truth truth) => [.. stays.Where(stay => Has(stay) == truth)];
        return new(With(Truth.Certainly), With(Truth.No), With(Truth.Perhaps), new Evidence(columns).Add(events).Add(declared));
    }

    private static bool IsWithHome(EventColumns columns, bool[] isSent, ReadOnlySpan<int> people, int firm)
    {
        foreach (var other in people)
        {
            if (!isSent[other] && columns.Attendees[other].FirmNumber == firm) return true;
        }

        return false;
    }
}
