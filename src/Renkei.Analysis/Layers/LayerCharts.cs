using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Capabilities;

namespace Renkei.Analysis.Layers;

/// <summary>The three layers of both firms on one line of time, and below them each measure for which both have numbers. Finances are never drawn alone.</summary>
internal static class LayerCharts
{
    private const int MostNumbers = 12;

    public static LayerChart Of(Line line)
    {
        List<LayerRow> rows = [.. InWords(line, line.Pair.Us), .. InWords(line, line.Pair.Partner), .. InNumbers(line)];
        var from = rows.SelectMany(row => row.Marks).Select(mark => mark.When.Start.Earliest).Where(day => day > DateOnly.MinValue).DefaultIfEmpty(line.AsOf).Min();
        return new("Performance, layer by layer", from, line.AsOf, rows);
    }

    private static IEnumerable<LayerRow> InWords(Line line, string firm)
    {
        var told = Performance.Of(line, firm);
        return told.All(each => each.Layer == Layer.Financial) ? [] : LayerWords.DeepestFirst
            .Select(layer => new LayerRow(line.NameOf(firm), LayerWords.Of(layer), [.. told.Where(each => each.Layer == layer).GroupBy(each => (each.When.Text, each.Words)).Select(same => Mark(line, [.. same]))]))
            .Where(row => row.Marks.Count > 0);
    }

    /// <summary>What is told of one time in one word is one mark, whatever was measured.</summary>
    private static LayerMark Mark(Line line, IReadOnlyList<Performance> same)
    {
        var first = same[0];
        return new(
            first.When,
            (first.Standing ?? first.Trend)!.Rank / 2.0,
            first.HasStanding ? null : first.Trend!.Rank - 1,
            same.Count > 1 ? $"{first.Words} ({same.Count})" : first.Words,
            string.Join("; ", same.Select(each => Telling.Of(line.Scene.View, each.Measure))),
            [.. same.Select(each => each.Measure)]);
    }

    private static IEnumerable<LayerRow> InNumbers(Line line) =>
        from scale in line.Scene.Standings.Where(standing => standing.IsMeasured && standing.Scale is not (Standing.Strength or Standing.Comparison) && line.Pair.Members.Contains(standing.Firm, StringComparer.Ordinal))
            .GroupBy(standing => standing.Scale, StringComparer.Ordinal)
        where scale.Select(standing => standing.Firm).Distinct(StringComparer.Ordinal).Count() == 2
        let first = scale.First()
        let isLowerBetter = first.IsLowerBetter
        let values = scale.Select(standing => standing.Level).Order().ToList()
        let unit = Measure.Unit.Of(first.Record)
        select new LayerRow("Both", Measure.Name.Of(first.Record)!, [.. scale.GroupBy(standing => standing.Firm, StringComparer.Ordinal).SelectMany(firm => firm.OrderBy(standing => standing.When.Start.Earliest).ThenBy(standing => standing.Level)
            .Select((standing, place) => Mark(line, standing, values[0], values[^1], place)))])
        {
            Top = $"{(isLowerBetter ? values[0] : values[^1])} {unit}".TrimEnd(),
            Bottom = $"{(isLowerBetter ? values[^1] : values[0])} {unit}".TrimEnd(),
        };

    /// <summary>The first mark of each firm bears its name; the first dozen bear their numbers, for more would run into each other.</summary>
    private static LayerMark Mark(Line line, Standing standing, decimal least, decimal most, int place)
    {
        var height = most == least ? 0.5 : (double)((standing.Level - least) / (most - least));
        return new(
            standing.When,
            standing.IsLowerBetter ? 1 - height : height,
            Slope: null,
            place == 0 ? $"{line.NameOf(standing.Firm)} {standing.Level}" : place < MostNumbers ? $"{standing.Level}" : "",
            $"{line.NameOf(standing.Firm)}, {Telling.Of(line.Scene.View, standing.Record)}",
            [standing.Record])
        {
            Side = standing.Firm == line.Pair.Us ? Side.In : Side.Out,
        };
    }
}
