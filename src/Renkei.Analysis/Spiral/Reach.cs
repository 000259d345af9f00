using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Values;

namespace Renkei.Analysis.Spiral;

/// <summary>S4-6: how wide an insight spread: the people who have or use it, and the units, as far as they are named. It judges nothing.</summary>
internal static class Reach
{
    public static Finding Of(Line line, OneWay way, IReadOnlyList<Climb> climbs)
    {
        var asked = new Asking(line, "S4-6-reach");
        var counted = climbs.Select(climb => (climb.Lesson.Insight, People: People(climb), Units: Units(climb))).Where(reach => reach.People > 0).ToList();
        var withUnits = counted.Where(reach => reach.Units > 0).ToList();
        var people = counted.Count == 0 ? 0 : counted.Average(reach => reach.People);
        return asked.Finds(
            $"{way.Direction}-reach",
            counted.Count == 0 ? Status.Unknown : Status.InPlace,
            counted.Count == 0 ? "unnamed" : withUnits.Count == 0 ? "people" : "people-and-units",
            counted.Select(reach => reach.Insight),
            [
                .. way.Names(line),
                ("people", Words.Number(Math.Round(people, 1))),
                ("units", withUnits.Count == 0 ? "" : Words.Number(Math.Round(withUnits.Average(reach => reach.Units), 1))),
                ("widest", counted.Count == 0 ? "" : $"{counted.Max(reach => reach.People)}"),
                ("n", Words.Count(counted.Count, "insight names people", "insights name people")),
            ]) with
        {
            Value = counted.Count == 0 ? null : people,
            N = counted.Count,
            About = way.About(line),
        };
    }

    /// <summary>Everyone named as having or using it, each once.</summary>
    private static int People(Climb climb) =>
        (Insight.Carriers.Of(climb.Lesson.Insight) ?? ListOf<Reference>.Empty)
            .Concat(Steps(climb).SelectMany(step => Insight.Step.People.Of(step) ?? ListOf<Reference>.Empty))
            .Distinct().Count();

    private static int Units(Climb climb) => Steps(climb).SelectMany(step => Insight.Step.Units.Of(step) ?? ListOf<Reference>.Empty).Distinct().Count();

    private static ListOf<Core.Records.Part> Steps(Climb climb) => Insight.Steps.Of(climb.Lesson.Insight) ?? ListOf<Core.Records.Part>.Empty;
}
