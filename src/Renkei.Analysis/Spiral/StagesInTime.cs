using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Analysis.Statistics;
using Renkei.Core.Learning;
using Renkei.Core.Values;

namespace Renkei.Analysis.Spiral;

/// <summary>
/// S4-6: how much of what single people took in was used by a group, and then by the whole organization, within a window for each. Only what is old enough
/// counts; the rest is too young. Windows stretch with what is hard to learn.
/// </summary>
internal static class StagesInTime
{
    public static IEnumerable<Finding> Of(Line line, OneWay way, IReadOnlyList<Climb> climbs)
    {
        var asked = new Asking(line, "S4-6");
        yield return Judge(asked, line, way, climbs, Stage.Individual, "group");
        yield return Judge(asked, line, way, [.. climbs.Where(climb => climb.Lesson.Stage >= Stage.Group)], Stage.Group, "organization");
    }

    /// <summary>That nothing is recorded of either side.</summary>
    public static Finding Silence(Line line) => new Asking(line, "S4-6").Finds("group", Status.Unknown, "none", []);

    private static Finding Judge(Asking asked, Line line, OneWay way, IReadOnlyList<Climb> climbs, Stage from, string to)
    {
        string Case(Thresholds thresholds) => CaseOf(Share(climbs, from, thresholds[$"{to}-days"]), thresholds, to);
        var share = Share(climbs, from, asked.Thresholds[$"{to}-days"]);
        var says = Case(asked.Thresholds);
        var status = says == $"{to}-spreads" ? Status.InPlace : says == $"{to}-slow" ? Status.Watch : Status.Unknown;
        var young = climbs.Count - share.Count;
        (string, string)[] places =
        [
            .. way.Names(line),
            ("n", $"{share.Count}"),
            ("enough", Words.Count(share.Count, "insight is", "insights are")),
            ("reached", share.Open == 0 ? $"{share.Yes}" : $"between {share.Yes} and {share.Yes + share.Open}"),
            ("days", Words.Count((int)asked.Thresholds[$"{to}-days"], "day")),
            ("young", Words.Count(young, "insight")),
            ("fewest", $"{asked.Thresholds["fewest-insights"]}"),
        ];
        var finding = asked.Weighed(asked.Finds($"{way.Direction}-{to}", status, says, climbs.SelectMany(Evidence), places), Case);
        return finding with
        {
            Value = status == Status.Unknown ? null : share.Exactly,
            Low = status == Status.Unknown || share.Open == 0 ? null : share.Low,
            High = status == Status.Unknown || share.Open == 0 ? null : share.High,
            Limits = status == Status.Unknown || share.Open == 0 ? null : "what the records leave open",
            N = share.Count,
            Threshold = asked.Thresholds["spread"],
            About = way.About(line),
            Notes = [.. young > 0 && share.Count > 0 ? (string[])[asked.Says("too-young", places)] : [], .. finding.Notes],
        };
    }

    private static string CaseOf(BoundedShare share, Thresholds thresholds, string to) =>
        share.Count < thresholds["fewest-insights"] ? $"{to}-too-few"
        : share.Reaches(thresholds["spread"]) switch { Truth.Certainly => $"{to}-spreads", Truth.No => $"{to}-slow", _ => $"{to}-open" };

    private static BoundedShare Share(IReadOnlyList<Climb> climbs, Stage from, double days)
    {
        var fates = climbs.Select(climb => climb.Within(days, from)).ToList();
        return new(fates.Count(fate => fate == Fate.InTime), fates.Count(fate => fate == Fate.Open), fates.Count(fate => fate == Fate.Missed));
    }

    private static IEnumerable<Core.Records.Record> Evidence(Climb climb) => [climb.Lesson.Insight, .. climb.Declared];
}
