using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Spiral;

/// <summary>
/// S0-2: whether what was acquired was also kept, and whether anything new was made of it. Kept is what a group uses, what was put into words, what changed a
/// routine or was used again. Made is an innovation, a routine that goes beyond what was learned, or an insight of an objective to create together.
/// </summary>
internal static class AcquireAccumulateCreate
{
    public static Finding Of(Line line, OneWay way, IReadOnlyList<Climb> climbs)
    {
        var asked = new Asking(line, "S0-2");
        var kept = Kept(line, climbs);
        var made = Made(line, way);
        var first = way.Lessons.Min(lesson => lesson.When.Start.Earliest);
        var declared = Both(line.Scene.Declared.By(way.Learner, Innovation.Kind, first, line.AsOf), line.Scene.Declared.By(way.Learner, Change.Kind, first, line.AsOf));
        string Case(Thresholds thresholds) => made.Count > 0 ? "creates"
            : Old(climbs, thresholds) < thresholds["fewest-insights"] ? "too-few"
            : declared.Count > 0 ? "never-creates"
            : "open";

        var says = Case(asked.Thresholds);
        var status = says == "creates" ? Status.InPlace : says == "never-creates" ? Status.Watch : Status.Unknown;
        var finding = asked.Finds(
            $"{way.Direction}-steps",
            status,
            says,
            [.. Lesson.Evidence(way.Lessons), .. made, .. declared],
            [
                .. way.Names(line),
                ("acquired", Words.Count(way.Lessons.Count, "insight")),
                ("kept", kept == 0 ? "none on record" : $"{kept}"),
                ("made", Words.Count(made.Count, "thing")),
                ("months", Words.Count((int)asked.Thresholds["months"], "month")),
                ("fewest", $"{asked.Thresholds["fewest-insights"]}"),
            ]);
        return asked.Weighed(finding, Case) with
        {
            Value = status == Status.Unknown ? null : made.Count,
            N = way.Lessons.Count,
            About = way.About(line),
        };
    }

    /// <summary>How many have been there so long that something may be expected of them.</summary>
    private static int Old(IReadOnlyList<Climb> climbs, Thresholds thresholds) =>
        climbs.Count(climb => Lag.Until(climb.Lesson.When.Start, climb.AsOf).Least >= thresholds["months"] * 365 / 12 * climb.Stretch);

    private static int Kept(Line line, IReadOnlyList<Climb> climbs)
    {
        var reused = line.Of(Reuse.Kind).Select(reuse => line.Scene.View.Find(Reuse.Insight.Of(reuse), reuse)).OfType<Record>().ToHashSet(ReferenceEqualityComparer.Instance);
        return climbs.Count(climb => climb.Lesson is { Stage: > Stage.Individual } or { IsLearned: true } || Insight.Codified.Of(climb.Lesson.Insight) is not null || reused.Contains(climb.Lesson.Insight));
    }

    private static IReadOnlyList<Record> Made(Line line, OneWay way)
    {
        var learned = Lesson.Evidence(way.Lessons).ToHashSet(ReferenceEqualityComparer.Instance);
        bool IsOfLearner(Record innovation) => Innovation.By.Of(innovation).Any(by => line.FirmOf(by, innovation) == way.Learner);
        bool CameOfIt(Record innovation) => Innovation.Alliance.Of(innovation) is not null
            || (Innovation.Cites.Of(innovation) ?? ListOf<Reference>.Empty).Any(cited => line.Scene.View.Find(cited, innovation) is { } record && learned.Contains(record));
        return
        [
            .. line.Of(Innovation.Kind).Where(innovation => IsOfLearner(innovation) && CameOfIt(innovation)),
            .. way.Lessons.SelectMany(lesson => lesson.Changes).Where(change => Change.Manner.Of(change) == Manner.Extended).Distinct(),
            .. way.Lessons.Select(lesson => lesson.Insight).Where(insight => Insight.Objective.Of(insight) is { } named
                && line.Scene.View.Find(named, insight) is { } objective && Objective.Is.Of(objective) == ObjectiveType.Create),
        ];
    }

    /// <summary>Declarations of both kinds; none when one of the two is missing.</summary>
    private static IReadOnlyList<Record> Both(IReadOnlyList<Record> one, IReadOnlyList<Record> other) => one.Count > 0 && other.Count > 0 ? [.. one, .. other] : [];
}
