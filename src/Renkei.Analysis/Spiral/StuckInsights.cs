using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Values;

namespace Renkei.Analysis.Spiral;

/// <summary>
/// S4-6: what has not got further for longer than a window, those with single people first. What was turned down with a reason is settled and not stuck, and
/// so is what changed a routine; what was left lying is stuck.
/// </summary>
internal static class StuckInsights
{
    private const int Named = 3;

    public static Finding Of(Line line, OneWay way, IReadOnlyList<Climb> climbs)
    {
        var asked = new Asking(line, "S4-6-stalled");
        var open = climbs.Where(climb => climb.IsOpen).ToList();
        var stuck = Stuck(open, asked.Thresholds);
        var unsure = open.Except(stuck).Where(climb => climb.Resting.Within(asked.Thresholds["days"] * climb.Stretch) != Truth.Certainly).ToList();
        string Case(Thresholds thresholds) => Stuck(open, thresholds).Count > 0 ? "stuck" : unsure.Count > 0 ? "open" : "moving";

        var says = Case(asked.Thresholds);
        var (single, group) = (stuck.Where(climb => climb.Lesson.Stage == Stage.Individual).ToList(), stuck.Where(climb => climb.Lesson.Stage == Stage.Group).ToList());
        (string, string)[] places =
        [
            .. way.Names(line),
            ("days", Words.Count((int)asked.Thresholds["days"], "day")),
            ("stuck", Words.Count(stuck.Count, "insight")),
            ("where", Words.List([.. Where(line, "with single people", single), .. Where(line, "within one group", group)])),
            ("unsure", Words.Count(unsure.Count, "insight")),
        ];
        var status = says == "stuck" ? Status.Watch : says == "open" ? Status.Unknown : Status.InPlace;
        var shown = says == "moving" ? climbs : stuck.Count > 0 ? stuck : unsure;
        var finding = asked.Finds($"{way.Direction}-stalled", status, says, shown.SelectMany(climb => (Core.Records.Record[])[climb.Lesson.Insight, .. climb.Declared]), places);
        return asked.Weighed(finding, Case) with
        {
            Value = status == Status.Unknown ? null : stuck.Count,
            N = climbs.Count,
            About = way.About(line),
            Notes = [.. says == "stuck" && unsure.Count > 0 ? (string[])[asked.Says("also-unsure", places)] : [], .. finding.Notes],
        };
    }

    private static List<Climb> Stuck(IEnumerable<Climb> open, Thresholds thresholds) =>
        [.. open.Where(climb => climb.Resting.Within(thresholds["days"] * climb.Stretch) == Truth.No && (climb.IsTurnedAway || climb.Declared.Count > 0))];

    /// <summary>Those that have rested longest are named.</summary>
    private static IEnumerable<string> Where(Line line, string where, List<Climb> climbs)
    {
        if (climbs.Count == 0) return [];
        var names = climbs.Select(climb => (Since: climb.Reached(climb.Lesson.Stage)!.Value, Name: $"“{Telling.Of(line.Scene.View, climb.Lesson.Insight).TrimEnd('.')}”"))
            .OrderBy(climb => climb.Since.Latest).ThenBy(climb => climb.Since.Earliest).ThenBy(climb => climb.Name, StringComparer.Ordinal).Take(Named).Select(climb => climb.Name);
        return [$"{where}: {string.Join("; ", climbs.Count > Named ? names.Append($"{climbs.Count - Named} more") : names)}"];
    }
}
