using Renkei.Analysis.Lines;
using Renkei.Analysis.Spiral;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.Analysis.Due;

/// <summary>What waits on the way from seeing something to using it.</summary>
internal static class DueLearning
{
    /// <summary>
    /// What our people saw at the other's place or were taught, and of which nothing came yet: no insight, change or action cites it and nothing was agreed to be done after it. Whoever is back
    /// has told colleagues within the days that S4-6 gives to reach a group, or not at all.
    /// </summary>
    public static IEnumerable<DueThing> FollowUps(Asked asked)
    {
        var (scene, events) = (asked.Scene, asked.Scene.Events);
        var cited = Cited(scene);
        var days = scene.ThresholdsOf("S4-6")["group-days"];
        for (var at = 0; at < events.Count; at++)
        {
            if (events.Types[at] is not (EventType.Visit or EventType.Tour or EventType.Training) || LearnerAt(asked, at) is not { } learner) continue;
            var (when, by) = (events.WhenAt(at), Asked.After(events.WhenAt(at).End.Latest, days));
            if (asked.Day.DayNumber - by.DayNumber < -DueThings.DaysAhead) continue;
            var visit = events.RecordAt(at);
            if (cited.Contains(visit.Id) || Event.FollowUps.Of(visit) is [_, ..]) continue;
            foreach (var thing in asked.Thing(DueSort.FollowUp, visit, null, when, by, learner, Alone(Event.People.Of(visit)), InsightOf(visit, learner, HostAt(scene, at, learner)))) yield return thing;
        }
    }

    /// <summary>What got no further for longer than a window, by the rule of S4-6-stalled; what was turned down with a reason is settled.</summary>
    public static IEnumerable<DueThing> Uses(Asked asked, AllianceLines lines) =>
        from pair in lines.OfEachPair
        where pair.Count > 0
        let line = pair[^1]
        let days = line.ThresholdsOf("S4-6-stalled")["days"]
        from lesson in line.Lessons
        where asked.Us is null || lesson.Learner == asked.Us
        let climb = new Climb(line, lesson)
        where climb.IsOpen
        let insight = lesson.Insight
        let since = climb.Reached(lesson.Stage)!.Value
        from thing in asked.Thing(DueSort.Use, insight, null, lesson.When, Asked.After(since.Latest, days * climb.Stretch), lesson.Learner, Alone(Insight.Carriers.Of(insight)), ChangeBy(insight))
        select thing with { Since = since.Latest };

    /// <summary>The events of which something came.</summary>
    private static HashSet<string> Cited(Scene scene) =>
        scene.Of(Insight.Kind).Select(insight => Insight.Event.Of(insight)?.Id).OfType<string>()
            .Concat(scene.Of(Change.Kind).SelectMany(change => Change.FromTeaching.Of(change) ?? ListOf<Reference>.Empty).Select(named => named.Id))
            .Concat(scene.Of(ProposedAction.Kind).SelectMany(action => ProposedAction.About.Of(action) ?? ListOf<Reference>.Empty).Where(named => named.Kind == Event.Kind.Name).Select(named => named.Id))
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The firm that came to see or to learn: ours, for a coder the first that is not the host; null where it was not ours.</summary>
    private static string? LearnerAt(Asked asked, int at)
    {
        var (events, occasions) = (asked.Scene.Events, asked.Scene.Occasions);
        bool Learns(string firm) => events.NumberOf(firm) is var number && (events.Learners[at].Length > 0 ? events.Learners[at].Contains(number)
            : events.Places[at] != number && !events.Teachers[at].Contains(number) && occasions.Has(at, number));
        return asked.Us is { } us ? (Learns(us) ? us : null) : occasions.Firms.FirstOrDefault(Learns);
    }

    /// <summary>From whom it was learned; null where that is not told.</summary>
    private static string? HostAt(Scene scene, int at, string learner)
    {
        var (events, occasions) = (scene.Events, scene.Occasions);
        if (events.Teachers[at] is [var teacher]) return events.FirmAt(teacher);
        if (events.Places[at] >= 0 && events.FirmAt(events.Places[at]) is var host && host != learner) return host;
        List<string> others = [];
        foreach (var firm in occasions.FirmsAt(at)) others.Add(occasions.Firms[firm]);
        others.Remove(learner);
        return others is [var other] ? other : null;
    }

    private static Settlement InsightOf(Record visit, string learner, string? host) => Settlement.New(
        Insight.Kind,
        ["what", "capability", "when"],
        (Insight.When, new TextNode(Event.When.Of(visit).Text)),
        (Insight.Alliance, Text(Event.Alliance.Of(visit))),
        (Insight.Learner, new TextNode(learner)),
        (Insight.From, host is null ? null : new TextNode(host)),
        (Insight.Capability, Event.Capabilities.Of(visit) is [var only] ? Text(only) : null),
        (Insight.Event, new TextNode(visit.Id)));

    private static Settlement ChangeBy(Record insight) => Settlement.New(
        Change.Kind,
        ["routine", "when", "after"],
        (Change.Alliance, Text(Insight.Alliance.Of(insight))),
        (Change.By, Text(Insight.Learner.Of(insight))),
        (Change.Cites, new ListNode([new TextNode(insight.Id)])),
        (Change.Capability, Text(Insight.Capability.Of(insight))));

    private static TextNode? Text(Reference? named) => named is null ? null : new(named.Id);

    private static string? Alone(ListOf<Reference>? named) => named is [var one] ? one.Id : null;
}
