using Renkei.Analysis.Statistics;
using Renkei.Analysis.Statistics.Resampling;
using Renkei.Tests.Analysis.Statistics.Reference;

namespace Renkei.Tests.Analysis.Statistics;

/// <summary>The asymmetry index is held to the exact bootstrap over seven periods, all 1716 ways to draw them, and to the R packages boot and stats.</summary>
public class AsymmetryReferenceTests
{
    [Fact]
    public void The_values_of_our_own_example_are_met() => ReferenceTables.Published.Hold("asymmetry index", value => Compute(ReferenceTables.Published, value));

    [SharedFact]
    public void All_reference_values_are_met() => ReferenceTables.Shared.Hold("asymmetry index", value => Compute(ReferenceTables.Shared, value));

    private static double? Compute(ReferenceTables tables, ReferenceValue value)
    {
        Flow[] flows = [.. tables.Rows(value.Table).Select(row => new Flow(ReferenceTables.Number(row["inflow"])!.Value, ReferenceTables.Number(row["outflow"])!.Value))];
        var (successes, trials) = (flows.Sum(flow => flow.In), flows.Sum(flow => flow.In + flow.Out));
        var isExact = !value.By.StartsWith("boot::", StringComparison.Ordinal);
        var resampled = isExact ? Asymmetry.Resample(flows, new Chance(1))! : Drawn(KindsOfFlow.Of(flows)); // the package draws, so do we
        Assert.Equal(isExact ? 1716 : 200_000, resampled.Draws);
        return value.Name switch
        {
            "A" => resampled.Observed,
            "mean" => resampled.Mean,
            "se" => resampled.StandardError,
            "z0" => resampled.Bias,
            "a" => resampled.Acceleration,
            "p" => Proportion.EvenChance(successes, trials),
            "quantile" => resampled.Quantile(ReferenceTables.Number(value.Parameters.Split(' ')[^1])!.Value),
            "limit" => value.Parameters.EndsWith("0.025", StringComparison.Ordinal) ? resampled.Bca(0.95)!.Value.Low : resampled.Bca(0.95)!.Value.High,
            _ => End(value.By.Contains("Wilson", StringComparison.Ordinal) ? Doubled(Proportion.Wilson(successes, trials, 0.95))
                : value.By.Contains("binom.test", StringComparison.Ordinal) ? Doubled(Proportion.ClopperPearson(successes, trials, 0.95))
                : resampled.Percentile(0.95), value.Name),
        };
    }

    private static ResampledIndex Drawn(KindsOfFlow kinds) => new(kinds, [.. RandomDraws.Of(kinds, new Chance(1), 200_000)], isExact: false);

    private static Interval Doubled(Interval share) => new((2 * share.Low) - 1, (2 * share.High) - 1);

    private static double End(Interval interval, string name) => name == "lower" ? interval.Low : interval.High;
}
