using System.CommandLine;
using Renkei.Analysis.Statistics.Agreement;
using Renkei.App.Features.Stats.Reading;
using Renkei.App.Features.Stats.Telling;

namespace Renkei.App.Features.Stats.Agreement;

/// <summary><c>renkei stats krippendorff FILE.csv</c></summary>
internal static class KrippendorffStatistic
{
    private const int MostValues = 10_000;

    public static Command Make()
    {
        var asking = new Asking(
            "krippendorff", "Do coders agree beyond chance, though some judgements are missing? Krippendorff's alpha. Each row is a coder, each column a unit; with --units rows the other way round.");
        var units = asking.Choice("units", "Where the units stand", "columns", "rows");
        var name = asking.Add(new Option<string?>("--name")
        {
            Description = "Column: that which names the coder (or the unit, where units are rows) and holds no value. None unless said, or there is a column 'coder' (or 'unit').",
            HelpName = "COLUMN",
        });
        var metric = asking.Choice("metric", "How far two values are apart", "nominal", "ordinal", "interval", "ratio");
        return asking.Answering((said, table) =>
        {
            var inRows = said.GetValue(units) == "rows";
            var named = said.GetValue(name) is { } column ? table.Column(column) : table.Find(inRows ? "unit" : "coder");
            var columns = table.Columns([], named);
            var distance = Enum.Parse<DifferenceMetric>(said.GetRequiredValue(metric), ignoreCase: true);
            var words = new List<string>();
            var rows = table.Rows<(double?[] Values, int Line)>(row => ([.. columns.Select(each => Value(table, row, each, distance, words))], row.Line));
            table.Need(inRows ? 1 : 2, rows.Count, inRows ? "units" : "coders");
            if (table.Problems.Count > 0) return null;

            var byRow = rows.Select(row => row.Values);
            var byUnit = inRows ? byRow : columns.Select((_, unit) => byRow.Select(values => values[unit]).ToArray());
            double[][] judged = [.. byUnit.Select(unit => unit.OfType<double>().ToArray())];
            if (distance == DifferenceMetric.Ratio) table.Spare(MostValues, judged.SelectMany(unit => unit).Distinct().Count(), "different values");
            if (table.Problems.Count > 0) return null;

            var alpha = KrippendorffAlpha.Of(judged, distance);
            return new(
                "Krippendorff's alpha", "Krippendorff 2011", alpha?.Units ?? 0, [("metric", said.GetValue(metric)), ("units", said.GetValue(units))],
                [Numbers.Single("agreement", ("alpha", alpha?.Alpha), ("units", alpha?.Units), ("values", alpha?.Values), ("units_with_one_value_or_none", judged.Count(unit => unit.Length < 2)),
                    ("observed_disagreement", alpha?.Observed), ("expected_disagreement", alpha?.Expected))],
                alpha is null ? ["No unit has two values, or all values are the same, so that agreement could not be otherwise: alpha has no value."] : []);
        });
    }

    private static double? Value(TableReading table, InputRow row, Column column, DifferenceMetric metric, List<string> words)
    {
        if (metric == DifferenceMetric.Ratio) return table.Number(row, column, number => number >= 0, "0 or more, as a ratio needs");
        if (metric != DifferenceMetric.Nominal) return table.Number(row, column);
        if (row.Word(column) is not { } word) return null;
        if (!words.Contains(word, StringComparer.Ordinal)) words.Add(word);
        return words.IndexOf(word);
    }
}
