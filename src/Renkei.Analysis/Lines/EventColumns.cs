using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>
/// The events of an alliance that took place, as columns beside the records people read: what runs over very many events runs on these. In the order of
/// the days they can have begun.
/// </summary>
internal sealed class EventColumns
{
    private readonly List<Record> records;
    private readonly int[] peopleStart;
    private readonly int[] people;

    private EventColumns(List<Record> records, DaySpan[] begins, int[] peopleStart, int[] people, IReadOnlyList<Attendee> attendees)
    {
        (this.records, this.peopleStart, this.people) = (records, peopleStart, people);
        Begins = begins;
        Attendees = attendees;
    }

    /// <summary>How many events.</summary>
    public int Count => records.Count;

    /// <summary>The days on which each can have begun.</summary>
    public DaySpan[] Begins { get; }

    /// <summary>Everyone who was at any of them and whose record is seen.</summary>
    public IReadOnlyList<Attendee> Attendees { get; }

    /// <summary>The event as a record.</summary>
    public Record RecordAt(int at) => records[at];

    /// <summary>Who was there, as places in <see cref="Attendees"/>; people whose record is not seen are left out.</summary>
    public ReadOnlySpan<int> PeopleAt(int at) => people.AsSpan(peopleStart[at]..peopleStart[at + 1]);

    /// <summary>The events of an alliance and its parts. What belongs to no alliance, was only planned or was cancelled is not among them.</summary>
    public static EventColumns Of(Scene scene)
    {
        List<Record> held = [.. scene.Of(Event.Kind)
            .Where(one => Event.Alliance.Of(one) is not null && (Event.State.Of(one) ?? Occurrence.Held) == Occurrence.Held)
            .OrderBy(one => Event.When.Of(one).Start.Earliest)];
        var begins = new DaySpan[held.Count];
        var starts = new int[held.Count + 1];
        var present = new List<int>(held.Count * 4);
        var attendees = new List<Attendee>();
        var places = new Dictionary<Record, int>(ReferenceEqualityComparer.Instance);
        for (var at = 0; at < held.Count; at++)
        {
            begins[at] = Event.When.Of(held[at]).Start;
            foreach (var named in Event.People.Of(held[at]) ?? ListOf<Reference>.Empty)
            {
                if (scene.View.Find(named, held[at]) is not { } person) continue;
                if (!places.TryGetValue(person, out var place))
                {
                    places[person] = place = attendees.Count;
                    attendees.Add(new(person, scene.FirmOf(Person.Organization.Of(person), person), Person.Level.Of(person)));
                }

                present.Add(place);
            }

            starts[at + 1] = present.Count;
        }

        return new(held, begins, starts, [.. present], attendees);
    }
}

/// <summary>One who was at an event.</summary>
/// <param name="Person">The person's record.</param>
/// <param name="Firm">The id of the firm at the top of the person's line.</param>
/// <param name="Level">The place in the hierarchy; null when it is not said.</param>
internal sealed record Attendee(Record Person, string Firm, Level? Level);
