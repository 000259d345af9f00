using System.CommandLine;
using Renkei.Analysis.Statistics.Agreement;
using Renkei.App.Features.Stats.Reading;
using Renkei.App.Features.Stats.Telling;

namespace Renkei.App.Features.Stats.Agreement;

/// <summary><c>renkei stats fleiss FILE.csv</c></summary>
internal static class FleissStatistic
{
    public static Command Make()
    {
        var asking = new Asking("fleiss", "Do many raters agree beyond chance? Fleiss' kappa. Each row is a subject, each column a category: how many raters chose it.");
        var categories = asking.Columns("categories", "the categories");
        return asking.Answering((said, table) =>
        {
            var columns = ItemColumns.Of(said, table, categories, 2, "categories");
            var rows = table.Rows<(int[] Counts, int Raters)>(row =>
            {
                int[] counts = [.. columns.Select(column => SquareTable.Count(table, row, column) ?? 0)];
                return (counts, (int)Math.Min(int.MaxValue, counts.Sum(count => (long)count)));
            });
            if (table.Problems.Count == 0)
            {
                foreach (var (row, counted) in table.Table.Rows.Zip(rows).Where(row => row.Second.Raters is < 2 or int.MaxValue || row.Second.Raters != rows[0].Raters))
                    table.Refuse(StatsCodes.RatersDiffer, row, new(columns[0].Place, ""), $"This subject has {counted.Raters} raters, the first {rows[0].Raters}.");
            }

            table.Need(1, rows.Count, "subjects");
            if (table.Problems.Count > 0) return null;

            var kappa = FleissKappa.Of([.. rows.Select(row => row.Counts)]);
            return new(
                "Fleiss' kappa", "Fleiss 1971; Fleiss, Nee and Landis 1979", rows.Count, [("categories", columns.Select(column => column.Name)), ("raters", rows[0].Raters)],
                [Numbers.Single("agreement", ("kappa", kappa?.Kappa), ("null_error", kappa?.NullError), ("z", kappa?.Z), ("p", kappa?.P))],
                kappa is null ? ["All ratings are in one category, so that agreement could not be otherwise: kappa has no value."] : []);
        });
    }
}
