using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

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
            held.Concat(missed),
            ("held", $"{held.Count}"),
            ("planned", Words.Count(all, "meeting")),
            ("sites", Sites(line)),
            ("brought", brought == 0 ? "no insight is recorded to have come of them" : $"they brought {Words.Count(brought, "insight")} that {(brought == 1 ? "is" : "are")} on record"),
            ("fewest", $"{asked.Thresholds["fewest-meetings"]}"));
        return asked.Weighed(finding, Case) with { Value = says == "too-few" ? null : share, N = all, Threshold = asked.Thresholds["held"] };
    }

    private static List<Record> Held(Line line)
    {
        var (events, occasions) = (line.Scene.Events, line.Scene.Occasions);
        var held = new List<Record>();
        for (var at = 0; at < events.Count; at++)
        {
            if (occasions.Types[at] == EventType.Meeting && occasions.Has(at, line.Pair.Us) && occasions.Has(at, line.Pair.Partner)) held.Add(events.RecordAt(at));
        }

        return held;
    }

    /// <summary>Meetings of the two that were called off, or whose day passed without their being held.</summary>
    private static List<Record> Missed(Line line) =>
        [.. line.Of(Event.Kind).Where(one => (Event.State.Of(one) ?? Occurrence.Held) != Occurrence.Held && Event.Is.Of(one) == EventType.Meeting)
            .Where(one => Event.State.Of(one) == Occurrence.Cancelled || (Event.PlannedFor.Of(one) ?? Event.When.Of(one)).End.Latest < line.AsOf)
            .Where(one => Firms(line, one) is var firms && line.Pair.Members.All(firms.Contains))];

    private static HashSet<string> Firms(Line line, Record happening) =>
    [
        .. (Event.Organizations.Of(happening) ?? ListOf<Reference>.Empty).Select(named => line.FirmOf(named, happening)),
        .. (Event.People.Of(happening) ?? ListOf<Reference>.Empty).Concat(Event.Invited.Of(happening) ?? ListOf<Reference>.Empty)
            .Select(named => line.Scene.View.Find(named, happening)).OfType<Record>().Select(person => line.FirmOf(Core.People.Person.Organization.Of(person), person)),
        .. Event.Place.Of(happening) is { } place ? [line.FirmOf(place, happening)] : (string[])[],
    ];

    private static string Sites(Line line)
    {
        var (events, occasions) = (line.Scene.Events, line.Scene.Occasions);
        var (ours, theirs) = (false, false);
        for (var at = 0; at < events.Count; at++)
        {
            if (occasions.Types[at] != EventType.Meeting || !occasions.Has(at, line.Pair.Us) || !occasions.Has(at, line.Pair.Partner)) continue;
            ours |= occasions.IsAt(at, line.Pair.Us);
            theirs |= occasions.IsAt(at, line.Pair.Partner);
        }

        var (us, partner) = (line.NameOf(line.Pair.Us), line.NameOf(line.Pair.Partner));
        return ours && theirs ? $"in turns at {us} and {partner}" : ours ? $"always at {us}, as far as the place is recorded" : theirs ? $"always at {partner}, as far as the place is recorded" : "where, is not recorded";
    }
}
