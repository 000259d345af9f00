using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Capabilities;
using Renkei.Core.Values;

namespace Renkei.Analysis.Layers;

/// <summary>
/// S1-2: how a firm performs in its three layers, the deepest first. Weak products or finances beside strong work point to weak strategic capability: the reason
/// to ally and no noise. One finding on how each firm stands lately, one on such a contrast in the past; money alone tells nothing.
/// </summary>
internal static class LayersOfAFirm
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S1-2");
        List<(string Firm, string Scope, IReadOnlyList<Performance> Told)> firms =
            [(line.Pair.Us, "us", Performance.Of(line, line.Pair.Us)), (line.Pair.Partner, "partner", Performance.Of(line, line.Pair.Partner))];
        firms.RemoveAll(firm => firm.Told.Count == 0);
        return firms.Count == 0
            ? [asked.Finds("layers", Status.Unknown, "none", [])]
            : firms.SelectMany(firm => (Finding?[])[Lately(asked, line, firm.Firm, firm.Scope, firm.Told), Before(asked, line, firm.Firm, firm.Scope, firm.Told)]).OfType<Finding>();
    }

    private static Finding Lately(Asking asked, Line line, string firm, string scope, IReadOnlyList<Performance> told)
    {
        List<LayerState> last = [.. LayerWords.DeepestFirst.Select(layer => LayerState.Last(told, layer)).OfType<LayerState>()];
        string Case(Thresholds thresholds) => Judge(last, thresholds);
        var says = Case(asked.Thresholds);
        var outer = last.FindAll(each => each.Layer != Layer.Deep);
        var bad = outer.FindAll(each => each.IsBad);
        var finding = asked.Finds(
            scope,
            says switch { "money-alone" or "deep-unknown" => Status.Unknown, "contrast" or "hollow" => Status.Watch, _ => Status.InPlace },
            says,
            last.SelectMany(each => each.Told).Select(each => each.Measure),
            [
                ("firm", line.NameOf(firm)),
                ("state", string.Join("; ", last.Select(each => $"{each.Words} in {LayerWords.Of(each.Layer)} ({DateWords.Of(each.When)})"))),
                ("deep", last is [{ Layer: Layer.Deep } deep, ..] ? Dated(deep.Words, deep.When, says == "contrast") : ""),
                ("bad", Layers(bad.SelectMany(each => each.Told))),
                ("good", Layers(outer.Where(each => each.IsGood).SelectMany(each => each.Told))),
            ]);
        return asked.Weighed(finding, Case) with
        {
            Word = says == "state" ? Finding.Noted : null,
            About = new(firm, line.Pair.Other(firm)),
            Notes = [.. says == "contrast" ? Exposed(asked, bad.SelectMany(each => each.Told)) : [], .. finding.Notes],
        };
    }

    private static string Judge(List<LayerState> last, Thresholds thresholds)
    {
        var outer = last.FindAll(each => each.Layer != Layer.Deep);
        if (last is not [{ Layer: Layer.Deep } deep, ..]) return outer.TrueForAll(each => each.Layer == Layer.Financial) ? "money-alone" : "deep-unknown";
        bool Beside(LayerState each) => Apart.IsWithin(deep.When, each.When, thresholds["speaks-for"]);
        return deep.IsGood && deep.HasStanding && outer.Exists(each => each.IsBad && Beside(each)) ? "contrast"
            : deep.IsBad && outer.Exists(each => each.IsGood && Beside(each)) && !outer.Exists(each => each.IsBad) ? "hollow"
            : "state";
    }

    /// <summary>What was weak while the work, as told nearest in time, was strong; without what still is.</summary>
    private static Finding? Before(Asking asked, Line line, string firm, string scope, IReadOnlyList<Performance> told)
    {
        var deep = told.Where(each => each.Layer == Layer.Deep).ToList();
        List<(Performance Bad, LayerState Deep)> Contrasts(Thresholds thresholds) =>
            [.. from bad in told
                where bad.Layer != Layer.Deep && bad.IsBad && bad.Time != told.Last(each => each.Layer == bad.Layer).Time
                let nearest = LayerState.Nearest(deep, bad.When)
                where nearest is { IsGood: true, HasStanding: true } && Apart.IsWithin(nearest.When, bad.When, thresholds["speaks-for"])
                select (bad, nearest)];

        var contrasts = Contrasts(asked.Thresholds);
        if (contrasts.Count == 0) return null;

        var bad = contrasts.Select(contrast => contrast.Bad).ToList();
        var finding = asked.Finds(
            $"{scope}-before",
            Status.InPlace,
            "contrast-before",
            contrasts.SelectMany(contrast => (Core.Records.Record[])[contrast.Bad.Measure, .. contrast.Deep.Told.Select(each => each.Measure)]),
            ("firm", line.NameOf(firm)),
            ("other", line.NameOf(line.Pair.Other(firm))),
            ("bad", Layers(bad)));
        return asked.Weighed(finding, thresholds => Contrasts(thresholds).Count > 0 ? "contrast-before" : "none") with
        {
            Word = "reason-to-ally",
            About = new(firm, line.Pair.Other(firm)),
            Notes = [.. Exposed(asked, bad), .. finding.Notes],
        };
    }

    private static IEnumerable<string> Exposed(Asking asked, IEnumerable<Performance> bad) =>
        bad.Select(each => Measure.Exposed.Of(each.Measure)).OfType<string>().Distinct(StringComparer.Ordinal).Select(exposed => asked.Says("exposed", ("exposed", exposed.TrimEnd('.'))));

    /// <summary>Each layer once, in the words of its plainest record: <c>its products (the 1990s) and its finances (falling, 1990 to 1999)</c>.</summary>
    private static string Layers(IEnumerable<Performance> told) => Words.List(
        from each in told
        group each by each.Layer into layer
        orderby layer.Key descending
        let plainest = layer.OrderBy(each => !each.HasStanding).ThenBy(each => each.Time).ThenBy(each => each.Words, StringComparer.Ordinal).First()
        select $"{LayerWords.Of(layer.Key)} ({Dated(plainest.Words, plainest.When, isSaid: true)})");

    /// <summary>The words and the date; the date alone where the sentence says weak or strong itself.</summary>
    private static string Dated(string words, When when, bool isSaid) => $"{(isSaid && words is ("weak" or "strong") ? "" : $"{words}, ")}{DateWords.Of(when)}";
}
