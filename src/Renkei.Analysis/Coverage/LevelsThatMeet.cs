using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Capabilities;
using Renkei.Core.Learning;
using Renkei.Core.Records;

namespace Renkei.Analysis.Coverage;

/// <summary>
/// S1-11: what takes several levels at once to be learned does not cross where only one of them meets. One finding for each capability that says which levels
/// it takes; a level is known not to meet over it only where the events since the first of them were declared complete.
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
        var events = contacts.Events;
        var places = events.Touching(capability.Id).Where(contacts.IsMeeting).ToList();
        var met = needed.Where(level => places.Exists(at => contacts.IsOnBothSides(at, level))).ToList();
        var declared = places.Count == 0 ? [] : line.Declared(Event.Kind, events.Begins[places[0]].Earliest, line.AsOf);
        var (status, says) = met.Count == needed.Count ? (Status.InPlace, "all-meet")
            : places.Count == 0 ? (Status.Unknown, "none-recorded")
            : declared.Count == 0 ? (Status.Unknown, "not-declared")
            : (Status.Watch, "some-missing");
        return asked.Finds(
            capability.Id,
            status,
            says,
            new Evidence(events).Add(capability).Add(places).Add(declared),
            ("capability", Capability.Name.Of(capability)),
            ("missing", Words.List(needed.Except(met).Select(LevelWords.Of))),
            ("met", met.Count == 0 ? "no level" : $"only the {Words.List(met.Select(LevelWords.Of))}")) with
        {
            Value = status == Status.Unknown ? null : (double)met.Count / needed.Count,
            N = places.Count,
            About = new(line.Pair.Us, line.Pair.Partner, capability.Id),
        };
    }
}
