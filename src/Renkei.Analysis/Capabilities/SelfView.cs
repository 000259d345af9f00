using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Capabilities;
using Renkei.Core.Records;

namespace Renkei.Analysis.Capabilities;

/// <summary>
/// S4-16-self: whether a firm takes itself for better than what was measured, or seen at work, shows. A later rating of itself that fits clears it. One finding
/// for each firm whose view of itself can be held against something; nothing is said from a view alone.
/// </summary>
internal static class SelfView
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S4-16-self");
        var said = line.Scene.Standings.Where(standing => standing.Capability is not null).ToLookup(standing => standing.Firm, StringComparer.Ordinal);
        List<Finding> found = [.. Judge(asked, line, said, line.Pair.Us, "us"), .. Judge(asked, line, said, line.Pair.Partner, "partner")];
        return found.Count > 0 ? found : [asked.Finds("self", Status.Unknown, "nothing-beside", [])];
    }

    private static IEnumerable<Finding> Judge(Asking asked, Line line, ILookup<string, Standing> said, string firm, string scope)
    {
        var views = Views(line, said[firm], firm, asked.Thresholds).ToList();
        if (views.Count == 0) yield break;

        string Case(Thresholds thresholds) => Views(line, said[firm], firm, thresholds).ToList() is var judged && judged.Exists(view => view.IsOver) ? "over" : judged.Exists(view => view.WasOver) ? "recalibrated" : "fits";
        var says = Case(asked.Thresholds);
        var told = views.FindAll(view => says == "fits" || (says == "over" ? view.IsOver : view.WasOver));
        var finding = asked.Finds(
            scope,
            says == "over" ? Status.Watch : Status.InPlace,
            says,
            told.SelectMany(view => view.Records),
            ("firm", line.NameOf(firm)),
            ("over", Words.List(told.Select(view => $"“{line.Scene.Capabilities.NameOf(view.Capability)}” ({view.Words})"))),
            ("capabilities", Words.Names(told.Select(view => line.Scene.Capabilities.NameOf(view.Capability)))));
        yield return asked.Weighed(finding, Case) with
        {
            Word = says == "recalibrated" ? says : null,
            N = views.Count,
            Threshold = asked.Thresholds["over"],
            About = new(firm, line.Pair.Other(firm)),
        };
    }

    /// <summary>How the last view a firm has of itself in a capability compares with the last evidence on the same scale, and how earlier ones did.</summary>
    private sealed record View(string Capability, bool IsOver, bool WasOver, string Words, IReadOnlyList<Record> Records);

    private static IEnumerable<View> Views(Line line, IEnumerable<Standing> standings, string firm, Thresholds thresholds) =>
        standings.GroupBy(standing => (standing.Capability, standing.Scale, Beside: standing.Beside ?? ""))
            .Where(scale => scale.Key.Beside.Length == 0 || line.Pair.Members.Contains(scale.Key.Beside, StringComparer.Ordinal))
            .Select(scale => Judge(Standing.InTime(scale, line.AsOf), firm, thresholds))
            .OfType<View>();

    private static View? Judge(IReadOnlyList<Standing> inTime, string firm, Thresholds thresholds)
    {
        var own = inTime.Where(standing => standing.Rater == firm).ToList();
        var evidence = inTime.Where(standing => standing.IsMeasured || Rating.Observed.Of(standing.Record) == true).ToList();
        Standing? Beside(Standing view) => evidence.FindLast(seen => seen != view && Apart.IsWithin(view.When, seen.When, thresholds["together"]));
        bool IsOver(Standing view) => Beside(view) is { } seen && IsAbove(view, seen, thresholds);
        if (own.Count == 0 || !own.Exists(view => Beside(view) is not null)) return null;

        var last = own[^1];
        var over = own.FindAll(IsOver);
        var isOver = over.Contains(last);
        var told = isOver ? last : over.LastOrDefault() ?? last;
        var shown = Beside(told) ?? own.Select(Beside).OfType<Standing>().Last();
        return new(
            last.Capability!,
            isOver,
            over.Count > 0 && !isOver,
            $"{Rating.Score.Of(told.Record)} by itself, {Shown(shown)}",
            [told.Record, shown.Record, .. isOver ? (Record[])[] : [last.Record]]);
    }

    private static bool IsAbove(Standing view, Standing seen, Thresholds thresholds) =>
        view.Scale == Standing.Points ? (double)(view.Level - seen.Level) > thresholds["over"] : view.Level > seen.Level;

    private static string Shown(Standing standing) => standing.IsMeasured ? $"{Measure.Standing.Of(standing.Record)} as measured" : $"{Rating.Score.Of(standing.Record)} as seen at work";
}
