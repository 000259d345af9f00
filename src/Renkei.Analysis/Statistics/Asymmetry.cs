using Renkei.Analysis.Statistics.Resampling;

namespace Renkei.Analysis.Statistics;

/// <summary>What came in and what went out in one cluster, such as all that one visit taught. Both are sums of weights, zero or more.</summary>
/// <param name="In">Weight into us.</param>
/// <param name="Out">Weight out to the partner.</param>
public readonly record struct Flow(double In, double Out)
{
    /// <summary>The same as the partner sees it.</summary>
    public Flow Turned => new(Out, In);
}

/// <summary>The asymmetry index (in − out) ÷ (in + out): from −1, all went out, over 0, even, to +1, all came in.</summary>
public static class Asymmetry
{
    /// <summary>How many times a bootstrap draws.</summary>
    public const int Replicates = 2000;

    /// <summary>The index; null when nothing went either way.</summary>
    public static double? Index(double into, double outOf) => into + outOf > 0 ? (into - outOf) / (into + outOf) : null;

    /// <summary>The index over clusters; null when nothing went either way.</summary>
    public static double? Index(ReadOnlySpan<Flow> clusters)
    {
        double into = 0, outOf = 0;
        foreach (var flow in clusters)
        {
            into += flow.In;
            outOf += flow.Out;
        }

        return Index(into, outOf);
    }

    /// <summary>The percentile interval of <see cref="Resample"/>.</summary>
    /// <param name="clusters">In any order; fewer than two give no interval.</param>
    /// <param name="level">Share of draws inside, 0.95 for 95 %.</param>
    /// <param name="chance">Where the draws come from.</param>
    /// <param name="replicates">How many draws.</param>
    /// <returns>The limits, or null for fewer than two clusters or when nothing went either way.</returns>
    public static Interval? Bootstrap(ReadOnlySpan<Flow> clusters, double level, Chance chance, int replicates = Replicates) =>
        Resample(clusters, chance, replicates)?.Percentile(level);

    /// <summary>
    /// The bootstrap distribution of the index: whole clusters are drawn with replacement, as many as there are. Draws in which nothing went either
    /// way do not count.
    /// </summary>
    /// <param name="clusters">In any order, which does not matter; fewer than two give no distribution.</param>
    /// <param name="chance">Where the draws come from; draw r uses stream r.</param>
    /// <param name="replicates">How many draws. When there are no more ways to draw than that, each is taken once with its probability instead, and nothing is left to chance.</param>
    /// <returns>Null for fewer than two clusters or when nothing went either way. Seen from the other side it is the same, mirrored.</returns>
    /// <remarks>Source: B. Efron, The jackknife, the bootstrap and other resampling plans (1982), §10.4.</remarks>
    public static ResampledIndex? Resample(ReadOnlySpan<Flow> clusters, Chance chance, int replicates = Replicates)
    {
        if (clusters.Length < 2 || Index(clusters) is null) return null;

        var kinds = KindsOfFlow.Of(clusters);
        return kinds.WaysToDraw <= replicates
            ? new(kinds, [.. EveryWay.Of(kinds)], isExact: true)
            : new(kinds, [.. RandomDraws.Of(kinds, chance, replicates)], isExact: false);
    }
}
