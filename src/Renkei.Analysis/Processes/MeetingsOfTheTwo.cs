using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;

namespace Renkei.Analysis.Processes;

/// <summary>S4-1: whether the two meet as planned, whether the sites take turns, and how many insights a meeting brought.</summary>
internal static class MeetingsOfTheTwo
{
    public static Finding Of(Line line)
    {
        var asked = new Asking(line, "S4-1");
        var held = Held(line);
        var missed = Missed(line);
        var brought = line.Lessons.Count(lesson => Insight.Event.Of(lesson.Insight) is { } named && line.Scene.View.Find(named, lesson.Insight) is { } at && Event.Is.Of(at) == EventType.Meeting);
        var (all, share) = (held.Count + missed.Count, held.Count + missed.Count == 0 ? 0 : (double)held.Count / (held.Count + missed.Count));
        string Case(Thresholds thresholds) => all < thresholds["fewest-meetings"] ? "too-few" : share >= thresholds["held"] ? "regular" : "missed";

        var says = Case(asked.Thresholds);
        var finding = asked.Finds(
            "meetings",
            says switch { "regular" => Status.InPlace, "missed" => Status.Watch, _ => Status.Unknown },
            says,
            new Evidence(line.Scene.Events).Add(held).Add(missed),
            ("held", $"{held.Count}"),
            ("planned", Words.Count(all, "meeting")),
            ("sites", Sites(line, held)),
            ("brought", brought == 0 ? "no insight is recorded to have come of them" : $"they brought {Words.Count(brought, "insight")} that {(brought == 1 ? "is" : "are")} on record"),
            ("fewest", $"{asked.Thresholds["fewest-meetings"]}"));
        return asked.Weighed(finding, Case) with { Value = says == "too-few" ? null : share, N = all, Threshold = asked.Thresholds["held"] };
    }

    private static List<int> Held(Line line)
    {
        var types = line.Scene.Events.Types;
        return line.Scene.Occasions.OfBoth(line.Pair.Us, line.Pair.Partner).FindAll(at => types[at] == EventType.Meeting);
    }

    /// <summary>Meetings of the two that were called off, or whose day passed without their being held.</summary>
    private static List<int> Missed(Line line)
    {
        var events = line.Scene.Events;
        var (missed, firms, types, firmOf) = (new List<int>(), line.Pair.Members.Select(events.NumberOf).ToList(), events.Types, events.Attendees.Select(one => one.FirmNumber).ToArray());
        for (var at = events.Count; at < events.All; at++)
        {
            if (types[at] != EventType.Meeting || events.StateAt(at) == Occurrence.Held) continue;
            if (events.StateAt(at) != Occurrence.Cancelled && !events.WasDueBy(at, line.AsOf)) continue;
            if (firms.TrueForAll(firm => WasToBeThere(events, firmOf, at, firm))) missed.Add(at);
        }

        return events.AsRecorded(missed);
    }

    private static bool WasToBeThere(EventColumns events, int[] firmOf, int at, int firm) =>
        events.Places[at] == firm || events.Organizations[at].Contains(firm) || IsOf(firmOf, events.PeopleAt(at), firm) || IsOf(firmOf, events.Invited[at], firm);

    private static bool IsOf(int[] firmOf, ReadOnlySpan<int> people, int firm)
    {
        foreach (var person in people)
        {
            if (firmOf[person] == firm) return true;
        }

        return false;
    }

    private static string Sites(Line line, List<int> held)
    {
        var events = line.Scene.Events;
        var (ourPlace, theirPlace, ours, theirs) = (events.NumberOf(line.Pair.Us), events.NumberOf(line.Pair.Partner), false, false);
        foreach (var at in held)
        {
            ours |= events.Places[at] == ourPlace;
            theirs |= events.Places[at] == theirPlace;
        }

        var (us, partner) = (line.NameOf(line.Pair.Us), line.NameOf(line.Pair.Partner));
        return ours && theirs ? $", in turns at {us} and {partner}" : ours ? $", always at {us}, as far as the place is recorded" : theirs ? $", always at {partner}, as far as the place is recorded" : " (at which of the two is not recorded)";
    }
}
