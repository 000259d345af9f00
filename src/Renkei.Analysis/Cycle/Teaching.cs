using Renkei.Analysis.Lines;
using Renkei.Core.People;
using Renkei.Core.Records;

namespace Renkei.Analysis.Cycle;

/// <summary>What one firm did to teach the other.</summary>
/// <param name="Teacher">The firm that teaches.</param>
/// <param name="Learner">The firm that is taught.</param>
/// <param name="Events">The places of the events at which the first set out to show or teach and the second took part.</param>
/// <param name="Hours">Their person-hours, as far as recorded.</param>
/// <param name="Postings">The people sent there to teach.</param>
internal sealed record Teaching(string Teacher, string Learner, IReadOnlyList<int> Events, decimal Hours, IReadOnlyList<Record> Postings)
{
    public static Teaching Of(Line line, string teacher, string learner)
    {
        var events = line.Scene.Events;
        var taught = new List<int>();
        var hours = 0m;
        var (from, to) = (events.NumberOf(teacher), events.NumberOf(learner));
        foreach (var at in events.Taught)
        {
            if (!events.Teachers[at].Contains(from) || !(events.Learners[at].Contains(to) || TookPart(events, at, to))) continue;
            taught.Add(at);
            hours += events.HoursAt(at);
        }

        var postings = line.Of(Posting.Kind).Where(posting =>
            (Posting.Purposes.Of(posting)?.Contains(Purpose.Teach) ?? false) && Posting.When.Of(posting) is not null
            && line.FirmOf(Posting.From.Of(posting), posting) == teacher && line.FirmOf(Posting.To.Of(posting), posting) == learner);
        return new(teacher, learner, taught, hours, [.. postings]);
    }

    private static bool TookPart(EventColumns events, int at, int firm)
    {
        if (events.Organizations[at].Contains(firm)) return true;
        foreach (var person in events.PeopleAt(at))
        {
            if (events.Attendees[person].FirmNumber == firm) return true;
        }

        return false;
    }
}
