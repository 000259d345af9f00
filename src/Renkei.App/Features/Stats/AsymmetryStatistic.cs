using System.CommandLine;
using Renkei.Analysis.Statistics;
using Renkei.Analysis.Statistics.Resampling;
using Renkei.App.Features.Stats.Telling;

namespace Renkei.App.Features.Stats;

/// <summary><c>renkei stats asymmetry FILE.csv</c></summary>
internal static class AsymmetryStatistic
{
    public static Command Make()
    {
        var asking = new Asking("asymmetry", "Does more come in than goes out? The index (in - out) / (in + out) with bootstrap limits.");
        var into = asking.Column("in", "what came in, 0 or more");
        var outOf = asking.Column("out", "what went out, 0 or more");
        var cluster = asking.OptionalColumn("cluster", "what belongs together, such as all of one event: its rows are added and drawn together", "--by");
        var level = asking.Level();
        var replicates = asking.Number(
            "replicates", "How many draws, 100 to 1000000; when there are no more ways to draw, each is taken with its probability instead", Asymmetry.Replicates,
            number => number is >= 100 and <= 1_000_000 && number == Math.Floor(number));
        var seed = asking.Number("seed", "The seed of the draws, a whole number from 0 up", 1, number => number is >= 0 and < 1e15 && number == Math.Floor(number));
        return asking.Answering((said, table) =>
        {
            var (gains, losses) = (into.Of(said, table), outOf.Of(said, table));
            var clusters = cluster.IfThere(said, table);
            var rows = table.Rows<(Flow Flow, string Cluster)>(row =>
            {
                var (gain, loss) = (table.Number(row, gains, number => number >= 0, "0 or more"), table.Number(row, losses, number => number >= 0, "0 or more"));
                return gain is { } came && loss is { } went && (clusters is null ? $"line {row.Line}" : row.Word(clusters)) is { } own ? (new Flow(came, went), own) : null;
            });
            Flow[] flows = [.. rows.GroupBy(row => row.Cluster, StringComparer.Ordinal).Select(each => new Flow(each.Sum(row => row.Flow.In), each.Sum(row => row.Flow.Out)))];
            table.Need(2, flows.Length, clusters is null ? "rows" : "clusters");
            if (table.Problems.Count > 0) return null;

            var resampled = Asymmetry.Resample(flows, new Chance((ulong)said.GetValue(seed)), (int)said.GetValue(replicates));
            var total = new Flow(flows.Sum(flow => flow.In), flows.Sum(flow => flow.Out));
            return new(
                "Asymmetry index with cluster bootstrap: percentile, bias-corrected and accelerated", "Efron 1982, 1987; Wilson 1927; Clopper and Pearson 1934", rows.Count,
                [("cluster", clusters?.Name), ("level", said.GetValue(level)), ("replicates", said.GetValue(replicates)), ("seed", said.GetValue(seed))],
                [Index(total, flows.Length, resampled), Limits(total, resampled, said.GetValue(level))],
                Notes(total, resampled));
        });
    }

    private static bool IsCounts(Flow total) => total.In == Math.Floor(total.In) && total.Out == Math.Floor(total.Out) && total.In + total.Out is > 0 and < 1e9;

    private static Numbers Index(Flow total, int clusters, ResampledIndex? resampled) => Numbers.Single(
        "index", ("index", Asymmetry.Index(total.In, total.Out)), ("in", total.In), ("out", total.Out), ("clusters", clusters), ("draws", resampled?.Draws), ("every_way_to_draw", resampled?.IsExact),
        ("bootstrap_mean", resampled?.Mean), ("standard_error", resampled?.StandardError), ("bias_correction", resampled?.Bias), ("acceleration", resampled?.Acceleration),
        ("p_even", IsCounts(total) ? Proportion.EvenChance(total.In, total.In + total.Out) : null));

    private static Numbers Limits(Flow total, ResampledIndex? resampled, double level)
    {
        var all = total.In + total.Out;
        (string, Interval?)[] limits =
        [
            ("percentile", resampled?.Percentile(level)),
            ("bca", resampled?.Bca(level)),
            ("wilson", IsCounts(total) ? Doubled(Proportion.Wilson(total.In, all, level)) : null),
            ("clopper-pearson", IsCounts(total) ? Doubled(Proportion.ClopperPearson(total.In, all, level)) : null),
        ];
        return new("limits", ["method", "low", "high"], [.. limits.Select(limit => (object?[])[limit.Item1, limit.Item2?.Low, limit.Item2?.High])]);
    }

    private static Interval Doubled(Interval share) => new((2 * share.Low) - 1, (2 * share.High) - 1);

    private static IReadOnlyList<string> Notes(Flow total, ResampledIndex? resampled) => resampled is null
        ? ["Nothing came in and nothing went out, so there is no index."]
        : IsCounts(total) ? ["Wilson, Clopper-Pearson and p (two-sided, exact, of an even chance) take each unit as an independent trial; percentile and bca keep clusters together."]
        : ["Wilson, Clopper-Pearson and p need whole numbers."];
}
