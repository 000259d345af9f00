using System.CommandLine;
using Renkei.Analysis.Statistics.Agreement;
using Renkei.App.Features.Stats.Reading;
using Renkei.App.Features.Stats.Telling;

namespace Renkei.App.Features.Stats.Agreement;

/// <summary><c>renkei stats kappa FILE.csv</c></summary>
internal static class KappaStatistic
{
    private const int MostCategories = 500;

    public static Command Make()
    {
        var asking = new Asking(
            "kappa", "Do two raters agree beyond chance? Cohen's kappa. Each row is a subject with both raters' categories; or, with --counts, the table itself has a row and a column for each category.");
        var first = asking.Column("rater1", "the first rater's categories");
        var second = asking.Column("rater2", "the second rater's categories");
        var counts = asking.Add(new Option<bool>("--counts")
        {
            Description = "The table holds counts: rows are the first rater's categories, columns the second's, in the same order; a leading column may name the rows.",
        });
        var order = asking.Add(new Option<string?>("--order")
        {
            Description = "The categories from least to most, separated by commas; by size if they are numbers. Needed for weights if they are words.",
            HelpName = "WORDS",
        });
        var weights = asking.Choice("weights", "How much a disagreement still counts: not at all, less with distance, or less with its square", "none", "linear", "quadratic");
        var level = asking.Level();
        return asking.Answering((said, table) =>
        {
            var weight = said.GetValue(weights) switch { "linear" => KappaWeights.Linear, "quadratic" => KappaWeights.Quadratic, _ => KappaWeights.None };
            var (categories, numbers) = said.GetValue(counts)
                ? SquareTable.Read(table)
                : Ratings(table, first.Of(said, table), second.Of(said, table), said.GetValue(order), weight);
            if (table.Problems.Count > 0) return null;

            var kappa = CohenKappa.Of(numbers, weight, said.GetValue(level));
            return new(
                "Cohen's kappa", "Cohen 1960, 1968; Fleiss, Cohen and Everitt 1969", numbers.Cast<int>().Sum(), [("weights", said.GetValue(weights)), ("level", said.GetValue(level)), ("categories", categories)],
                [Numbers.Single("agreement", ("kappa", kappa?.Kappa), ("standard_error", kappa?.StandardError), ("low", kappa?.Limits?.Low), ("high", kappa?.Limits?.High),
                    ("null_error", kappa?.NullError), ("observed", kappa?.Observed), ("expected", kappa?.Expected))],
                kappa is null ? ["Fewer than two were rated, or all ratings are in one category, so that agreement could not be otherwise: kappa has no value."]
                    : kappa.Limits is null ? ["There are no limits: they need as many as two ratings a cell of the table, and raters who do not agree on all."] : []);
        });
    }

    private static (IReadOnlyList<string> Categories, int[,] Counts) Ratings(TableReading table, Column first, Column second, string? order, KappaWeights weight)
    {
        var said = order?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var pairs = table.Rows<(string One, string Other)>(row =>
        {
            var (one, other) = (Category(table, row, first, said), Category(table, row, second, said));
            return one is not null && other is not null ? (one, other) : null;
        });
        table.Need(1, pairs.Count, "rows");
        string[] seen = [.. pairs.SelectMany(pair => (string[])[pair.One, pair.Other]).Distinct(StringComparer.Ordinal)];
        var areNumbers = seen.All(category => double.TryParse(category, out _));
        if (said is null && !areNumbers && weight != KappaWeights.None) table.Refuse(StatsCodes.OrderNotSaid, "The categories are words, and weights need their order.");

        table.Spare(MostCategories, seen.Length, "categories");
        if (table.Problems.Count > 0) return ([], new int[0, 0]);

        string[] categories = said ?? (areNumbers ? [.. seen.OrderBy(double.Parse)] : [.. seen.Order(StringComparer.Ordinal)]);
        var counts = new int[categories.Length, categories.Length];
        foreach (var (one, other) in pairs) counts[Array.IndexOf(categories, one), Array.IndexOf(categories, other)]++;
        return (categories, counts);
    }

    private static string? Category(TableReading table, InputRow row, Column column, string[]? order)
    {
        var word = row.Word(column);
        if (word is not null && order?.Contains(word, StringComparer.Ordinal) == false) table.Refuse(StatsCodes.CellOutOfRange, row, column, $"'{word}' is not among those named by --order.");
        return word;
    }
}
