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
        var (events, visits) = (line.Scene.Events, line.Scene.Occasions.Visits(way.Learner, way.Source));
        var lessons = way.Lessons.Where(lesson => Insight.Event.Of(lesson.Insight) is not null)
            .Select(lesson => (At: line.Scene.View.Find(Insight.Event.Of(lesson.Insight)!, lesson.Insight) is { } happening ? events.PlaceOf(happening) : -1, Lesson: lesson))
            .ToLookup(pair => pair.At, pair => pair.Lesson);
        var known = new Dictionary<int, Old>(); // by months: a case is asked for several times with thresholds that change something else
        Old OldBy(Thresholds thresholds) => known.TryGetValue(Months(line, thresholds), out var found) ? found : known[Months(line, thresholds)] = Old.Of(line, visits, lessons, Months(line, thresholds));
        string Case(Thresholds thresholds) => CaseOf(line, way, visits, OldBy(thresholds), lessons, thresholds);

        var (says, old) = (Case(asked.Thresholds), OldBy(asked.Thresholds));
        if (says == "none") return null;
        var finding = asked.Finds(
            $"{way.Direction}-visits",
            says switch { "brought" or "looked-around" => Status.InPlace, "no-change" or "nothing" or "never" => Status.Watch, _ => Status.Unknown },
            says,
            new Evidence(events).Add(visits).Add(Lesson.Evidence(old.Giving.SelectMany(visit => lessons[visit])))
                .Add(says == "never" ? line.Declared(Event.Kind, Window.Back(line.AsOf, Months(line, asked.Thresholds), 0).First, line.AsOf) : []),
            [
                .. way.Names(line),
                ("visits", Words.Count(old.Count, "visit")),
                ("all", Words.Count(visits.Count, "visit")),
                ("gave", $"{old.Giving.Count}"),
                ("changed", $"{old.Giving.Count(visit => lessons[visit].Any(lesson => lesson.IsLearned))}"),
                ("aimed", $"{old.Aimed}"),
                ("months", Words.Count(Months(line, asked.Thresholds), "month")),
            ]);
        return asked.Weighed(finding, Case) with
        {
            Value = finding.Status == Status.Unknown || old.Count == 0 ? null : (double)old.Giving.Count / old.Count,
            N = old.Count,
            About = way.About(line),
        };
    }

    /// <param name="line">The line.</param>
    /// <param name="way">Who came to whom.</param>
    /// <param name="visits">The visits of the learner's people to the place of the other, earliest first.</param>
    /// <param name="old">Those old enough to have brought something.</param>
    /// <param name="lessons">What was learned at each.</param>
    /// <param name="thresholds">The thresholds.</param>
    private static string CaseOf(Line line, OneWay way, IReadOnlyList<int> visits, Old old, ILookup<int, Lesson> lessons, Thresholds thresholds)
    {
        if (visits.Count == 0) return line.Declared(Event.Kind, Window.Back(line.AsOf, Months(line, thresholds), 0).First, line.AsOf).Count > 0 ? "never" : "none";
        if (old.Count == 0) return "too-young";

        var first = line.Scene.Events.Begins[visits[0]].Earliest;
        bool IsDeclared(Kind kind) => line.Scene.Declared.By(way.Learner, kind, first, line.AsOf).Count > 0;
        var taken = old.Giving.SelectMany(visit => lessons[visit]).ToList();
        if (taken.Count == 0) return !IsDeclared(Insight.Kind) && !old.BroughtNothing ? "open" : old.Aimed >= thresholds["fewest-visits"] ? "nothing" : "looked-around";

        var changedNothing = taken.TrueForAll(lesson => !lesson.IsLearned && (IsDeclared(Change.Kind) || WasLeft(lesson)));
        return changedNothing && old.Aimed >= thresholds["fewest-visits"] ? "no-change" : "brought";
    }

    private static int Months(Line line, Thresholds thresholds) => Window.Months(line.Alliance, thresholds["months"]);

    /// <summary>Whether it is told that nothing came of it.</summary>
    private static bool WasLeft(Lesson lesson) => Insight.Outcomes.Of(lesson.Insight) is [.., var last] && Insight.Outcome.Is.Of(last) != Verdict.Accepted;

    /// <summary>The visits that are old enough to have brought something.</summary>
    /// <param name="Count">How many.</param>
    /// <param name="Aimed">How many of them went with an aim.</param>
    /// <param name="Giving">Those that brought something.</param>
    /// <param name="BroughtNothing">Whether it is told of each that it brought nothing.</param>
    private sealed record Old(int Count, int Aimed, List<int> Giving, bool BroughtNothing)
    {
        public static Old Of(Line line, IReadOnlyList<int> visits, ILookup<int, Lesson> lessons, int months)
        {
            var (events, old) = (line.Scene.Events, new List<int>());
            foreach (var visit in visits)
            {
                if (Lag.Until(events.Begins[visit], line.AsOf).Least >= months * 365 / 12) old.Add(visit);
            }

            return new(
                old.Count,
                old.Count(visit => events.HasPurpose[visit] || !events.Objectives[visit].IsEmpty || !events.Learners[visit].IsEmpty),
                lessons.Count == 0 ? [] : old.FindAll(lessons.Contains),
                old.TrueForAll(visit => Event.BroughtNothing.Of(events.RecordAt(visit)) == true));
        }
    }
}
