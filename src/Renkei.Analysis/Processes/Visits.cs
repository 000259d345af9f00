using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;

namespace Renkei.Analysis.Processes;

/// <summary>
/// S4-2: what visits to the other side brought home. It is shown and never an alarm for visits without a purpose: the paper praises those who come often and only
/// look. Visits that went with an aim and certainly brought nothing, or changed nothing, are worth a look.
/// </summary>
internal static class Visits
{
    public static IEnumerable<Finding> Of(Line line, IReadOnlyList<OneWay> ways)
    {
        var asked = new Asking(line, "S4-2");
        return OneWay.Speak(ways, way => Of(asked, line, way), () => asked.Finds("visits", Status.Unknown, "none", []));
    }

    private static Finding? Of(Asking asked, Line line, OneWay way)
    {
        var visits = In(line, way);
        var lessons = way.Lessons.Where(lesson => Insight.Event.Of(lesson.Insight) is not null)
            .ToLookup(lesson => line.Scene.View.Find(Insight.Event.Of(lesson.Insight)!, lesson.Insight), lesson => lesson, ReferenceEqualityComparer.Instance as IEqualityComparer<Record?>);
        string Case(Thresholds thresholds) => CaseOf(line, way, visits, Old(line, visits, thresholds), lessons, thresholds);

        var (says, old) = (Case(asked.Thresholds), Old(line, visits, asked.Thresholds));
        if (says == "none") return null;
        var gave = old.Count(visit => lessons[visit].Any());
        var finding = asked.Finds(
            $"{way.Direction}-visits",
            says switch { "brought" or "looked-around" => Status.InPlace, "no-change" or "nothing" or "never" => Status.Watch, _ => Status.Unknown },
            says,
            [.. visits, .. Lesson.Evidence(old.SelectMany(visit => lessons[visit])), .. says == "never" ? line.Declared(Event.Kind, Window.Back(line.AsOf, Months(line, asked.Thresholds), 0).First, line.AsOf) : []],
            [
                .. way.Names(line),
                ("visits", Words.Count(old.Count, "visit")),
                ("all", Words.Count(visits.Count, "visit")),
                ("gave", $"{gave}"),
                ("changed", $"{old.Count(visit => lessons[visit].Any(lesson => lesson.IsLearned))}"),
                ("aimed", $"{old.Count(IsAimed)}"),
                ("months", Words.Count(Months(line, asked.Thresholds), "month")),
            ]);
        return asked.Weighed(finding, Case) with
        {
            Value = finding.Status == Status.Unknown || old.Count == 0 ? null : (double)gave / old.Count,
            N = old.Count,
            Threshold = asked.Thresholds["fewest-visits"],
            About = way.About(line),
        };
    }

    /// <summary>The visits of the learner's people to the place of the other, earliest first.</summary>
    public static List<Record> In(Line line, OneWay way)
    {
        var (events, occasions) = (line.Scene.Events, line.Scene.Occasions);
        var visits = new List<Record>();
        for (var at = 0; at < events.Count; at++)
        {
            if (occasions.IsVisit(at, way.Learner, way.Source)) visits.Add(events.RecordAt(at));
        }

        return visits;
    }

    private static string CaseOf(Line line, OneWay way, List<Record> visits, List<Record> old, ILookup<Record?, Lesson> lessons, Thresholds thresholds)
    {
        if (visits.Count == 0) return line.Declared(Event.Kind, Window.Back(line.AsOf, Months(line, thresholds), 0).First, line.AsOf).Count > 0 ? "never" : "none";
        if (old.Count == 0) return "too-young";

        var aimed = old.FindAll(IsAimed);
        var first = Event.When.Of(visits[0]).Start.Earliest;
        bool IsDeclared(Kind kind) => line.Scene.Declared.By(way.Learner, kind, first, line.AsOf).Count > 0;
        if (!old.Exists(visit => lessons[visit].Any()))
            return !IsDeclared(Insight.Kind) ? "open" : aimed.Count >= thresholds["fewest-visits"] ? "nothing" : "looked-around";

        var taken = old.SelectMany(visit => lessons[visit]).ToList();
        var changedNothing = taken.TrueForAll(lesson => !lesson.IsLearned && (IsDeclared(Change.Kind) || WasLeft(lesson)));
        return changedNothing && aimed.Count >= thresholds["fewest-visits"] ? "no-change" : "brought";
    }

    private static List<Record> Old(Line line, List<Record> visits, Thresholds thresholds) =>
        visits.FindAll(visit => Lag.Until(Event.When.Of(visit).Start, line.AsOf).Least >= Months(line, thresholds) * 365 / 12);

    private static int Months(Line line, Thresholds thresholds) => Window.Months(line.Alliance, thresholds["months"]);

    private static bool IsAimed(Record visit) =>
        Event.Purpose.Of(visit) is not null || Event.Objectives.Of(visit) is { Count: > 0 } || Event.Learners.Of(visit) is { Count: > 0 };

    /// <summary>Whether it is told that nothing came of it.</summary>
    private static bool WasLeft(Lesson lesson) => Insight.Outcomes.Of(lesson.Insight) is [.., var last] && Insight.Outcome.Is.Of(last) != Verdict.Accepted;
}
