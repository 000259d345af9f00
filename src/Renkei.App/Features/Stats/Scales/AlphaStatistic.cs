using System.CommandLine;
using Renkei.Analysis.Statistics.Scales;
using Renkei.App.Features.Stats.Reading;
using Renkei.App.Features.Stats.Telling;

namespace Renkei.App.Features.Stats.Scales;

/// <summary><c>renkei stats alpha FILE.csv</c></summary>
internal static class AlphaStatistic
{
    private const int MostItems = 500;

    public static Command Make()
    {
        var asking = new Asking("alpha", "Do the items of a scale belong together? Cronbach's alpha. Each column is an item, each row a person.");
        var items = asking.Columns("items", "the items");
        var reverse = asking.Add(new Option<string?>("--reverse") { Description = "Items that are asked the other way round, separated by commas; needs --range.", HelpName = "COLUMNS" });
        var range = asking.Add(new Option<string?>("--range")
        {
            Description = "The lowest and the highest answer, such as 1..6: a reversed answer is their sum less the answer.",
            HelpName = "LOW..HIGH",
        });
        var missing = asking.Choice(
            "missing", "What is done with persons who left an item out: 'complete' leaves them out, 'pairwise' takes each covariance over those who answered both", "complete", "pairwise");
        var level = asking.Level();
        asking.Command.Validators.Add(given =>
        {
            if (given.GetValue(range) is { } text && Ends(text) is null) given.AddError($"'{text}' is not a range; write it as 1..6.");
            if (given.GetValue(reverse) is not null && given.GetValue(range) is null) given.AddError("Add --range with the lowest and the highest answer, such as 1..6.");
        });
        return asking.Answering((said, table) =>
        {
            var columns = ItemColumns.Of(said, table, items, 2, "items");
            var turned = (said.GetValue(reverse)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? []).Select(table.Column).ToList();
            var ends = said.GetValue(range) is { } text ? Ends(text) : null;
            var pairwise = said.GetValue(missing) == "pairwise";
            var rows = Rows(table, columns, turned, ends, pairwise);
            table.Need(2, rows.Count, "persons");
            table.Spare(MostItems, columns.Count, "items");
            if (table.Problems.Count > 0) return null;

            var alpha = CronbachAlpha.Of(rows, pairwise, said.GetValue(level));
            return new(
                "Cronbach's alpha", "Cronbach 1951; Feldt 1965; Duhachek and Iacobucci 2004", rows.Count,
                [
                    ("items", columns.Select(column => column.Name)), ("reversed", turned.Select(column => column.Name)), ("missing", said.GetValue(missing)),
                    ("level", said.GetValue(level)),
                ],
                [Scale(alpha), Limits(alpha), Items(columns, alpha)],
                alpha is null ? ["The answers do not vary, or hardly any two stand together: alpha has no value."]
                : pairwise ? ["With pairwise covariances no number of persons fits them all, so there are no limits."] : []);
        });
    }

    private static (double Low, double High)? Ends(string text) =>
        text.Split("..") is [var low, var high] && double.TryParse(low, out var lowest) && double.TryParse(high, out var highest) && lowest < highest && double.IsFinite(highest - lowest)
            ? (lowest, highest)
            : null;

    private static IReadOnlyList<double[]> Rows(TableReading table, IReadOnlyList<Column> columns, List<Column> turned, (double Low, double High)? ends, bool pairwise) =>
        [.. table.Rows<(double[] Answers, int Given)>(row =>
        {
            double[] answers = [.. columns.Select(column => Answer(table, row, column, ends) is not { } answer ? double.NaN
                : turned.Contains(column) && ends is var (low, high) ? low + high - answer : answer)];
            var given = answers.Count(answer => !double.IsNaN(answer));
            return given == answers.Length || (pairwise && given > 0) ? (answers, given) : null;
        }).Select(row => row.Answers)];

    private static double? Answer(TableReading table, InputRow row, Column column, (double Low, double High)? ends) =>
        table.Number(row, column, answer => ends is not var (low, high) || (answer >= low && answer <= high), ends is var (from, to) ? $"within {from}..{to}" : "");

    private static Numbers Scale(CronbachAlpha? alpha) => Numbers.Single(
        "scale", ("alpha", alpha?.Alpha), ("standardised", alpha?.Standardised), ("guttman_lambda6", alpha?.Lambda6), ("average_correlation", alpha?.AverageCorrelation),
        ("median_correlation", alpha?.MedianCorrelation), ("signal_to_noise", alpha?.SignalToNoise), ("standard_error", alpha?.StandardError), ("mean", alpha?.Mean), ("standard_deviation", alpha?.StandardDeviation));

    private static Numbers Limits(CronbachAlpha? alpha) => new(
        "limits", ["method", "low", "high"], [["feldt", alpha?.Feldt?.Low, alpha?.Feldt?.High], ["duhachek", alpha?.Duhachek?.Low, alpha?.Duhachek?.High]]);

    private static Numbers Items(IReadOnlyList<Column> columns, CronbachAlpha? alpha) => new(
        "items", ["item", "mean", "standard_deviation", "alpha_without", "rest_correlation", "corrected_correlation"],
        [.. columns.Zip(alpha?.Items ?? [], (column, item) => (object?[])[column.Name, item.Mean, item.StandardDeviation, item.AlphaWithout, item.RestCorrelation, item.CorrectedCorrelation])]);
}
