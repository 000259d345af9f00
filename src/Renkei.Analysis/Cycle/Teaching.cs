using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Cycle;

/// <summary>What one firm did to teach the other.</summary>
/// <param name="Teacher">The firm that teaches.</param>
/// <param name="Learner">The firm that is taught.</param>
/// <param name="Events">The events at which the first set out to show or teach and the second took part.</param>
/// <param name="Hours">Their person-hours, as far as recorded.</param>
/// <param name="Postings">The people sent there to teach.</param>
internal sealed record Teaching(string Teacher, string Learner, IReadOnlyList<Record> Events, decimal Hours, IReadOnlyList<Record> Postings)
{
    public static Teaching Of(Line line, string teacher, string learner)
    {
        var events = line.Scene.Events;
        var taught = new List<Record>();
        var hours = 0m;
        for (var at = 0; at < events.Count; at++)
        {
            var held = events.RecordAt(at);
            if (Event.Teachers.Of(held) is not { } teachers || !Names(line, teachers, held, teacher) || !TookPart(line, events, at, learner)) continue;
            taught.Add(held);
            hours += Event.Effort.Of(held)?.PersonHours ?? 0;
        }

        var postings = line.Of(Posting.Kind).Where(posting =>
            (Posting.Purposes.Of(posting)?.Contains(Purpose.Teach) ?? false) && Posting.When.Of(posting) is not null
            && line.FirmOf(Posting.From.Of(posting), posting) == teacher && line.FirmOf(Posting.To.Of(posting), posting) == learner);
        return new(teacher, learner, taught, hours, [.. postings]);
    }

    private static bool TookPart(Line line, EventColumns events, int at, string firm)
    {
        var held = events.RecordAt(at);
        if (Names(line, Event.Learners.Of(held), held, firm) || Names(line, Event.Organizations.Of(held), held, firm)) return true;
        foreach (var person in events.PeopleAt(at))
        {
            if (events.Attendees[person].Firm == firm) return true;
        }

        return false;
    }

    private static bool Names(Line line, ListOf<Reference>? organizations, Record held, string firm)
    {
        foreach (var organization in organizations ?? ListOf<Reference>.Empty)
        {
            if (line.FirmOf(organization, held) == firm) return true;
        }

        return false;
    }
}
