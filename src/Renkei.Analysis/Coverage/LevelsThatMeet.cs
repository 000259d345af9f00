using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Capabilities;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Coverage;

/// <summary>
/// S1-11: what takes several levels at once to be learned does not cross where only one of them comes together. A level does at an event about it with people
/// of both sides, or where one of the level works inside the partner for it. One finding for each capability that says which levels it takes; a level is known
/// to be missing only where events and postings were declared complete since the first.
/// </summary>
internal static class LevelsThatMeet
{
    public static IEnumerable<Finding> Of(Line line, Contacts contacts)
    {
        var asked = new Asking(line, "S1-11");
        var demanding = line.Of(Capability.Kind).Where(capability => Capability.Levels.Of(capability) is { Count: > 1 }).ToList();
        return demanding.Count == 0
            ? [asked.Finds("capabilities", Status.Unknown, "none-demanding", [])]
            : demanding.Select(capability => Judge(asked, line, contacts, capability));
    }

    private static Finding Judge(Asking asked, Line line, Contacts contacts, Record capability)
    {
        var needed = Capability.Levels.Of(capability)!;
        var happenings = contacts.Events;
        var meetings = happenings.Touching(capability.Id).Where(contacts.IsMeeting).ToList();
        var inside = line.Touch.Inside.Where(stay => stay.Begins!.Value.Latest <= line.AsOf && Touches(stay.Posting, capability)).ToList();
        var met = needed.Where(level => meetings.Exists(at => contacts.IsOnBothSides(at, level)) || inside.Exists(stay => stay.Level == level)).ToList();
        var first = meetings.Take(1).Select(at => happenings.Begins[at].Earliest).Concat(inside.Select(stay => stay.Begins!.Value.Earliest)).DefaultIfEmpty(line.AsOf).Min();
        IReadOnlyList<Record> events = line.Declared(Event.Kind, first, line.AsOf), postings = line.Declared(Posting.Kind, first, line.AsOf);
        IReadOnlyList<Record> declared = events.Count > 0 && postings.Count > 0 ? [.. events, .. postings] : [];
        var (status, says) = met.Count == needed.Count ? (Status.InPlace, "all-meet")
            : meetings.Count + inside.Count == 0 ? (Status.Unknown, "none-recorded")
            : declared.Count == 0 ? (Status.Unknown, "not-declared")
            : (Status.Watch, "some-missing");
        return asked.Finds(
            capability.Id,
            status,
            says,
            new Evidence(happenings).Add(capability).Add(meetings).Add(inside.Select(stay => stay.Posting)).Add(declared),
            ("capability", Words.Names([Capability.Name.Of(capability)])),
            ("missing", Words.List(needed.Except(met).Select(LevelWords.Of))),
            ("met", met.Count == 0 ? "no level" : $"only the {Words.List(met.Select(LevelWords.Of))}")) with
        {
            Value = status == Status.Unknown ? null : (double)met.Count / needed.Count,
            N = meetings.Count + inside.Count,
            About = new(line.Pair.Us, line.Pair.Partner, capability.Id),
        };
    }

    private static bool Touches(Record posting, Record capability) =>
        (Posting.Capabilities.Of(posting) ?? ListOf<Reference>.Empty).Any(named => named.Id == capability.Id);
}
