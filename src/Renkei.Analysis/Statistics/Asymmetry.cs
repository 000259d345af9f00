namespace Renkei.Analysis.Statistics;

/// <summary>What came in and what went out in one cluster, such as all that one visit taught. Both are sums of weights, zero or more.</summary>
/// <param name="In">Weight into us.</param>
/// <param name="Out">Weight out to the partner.</param>
public readonly record struct Flow(double In, double Out);

/// <summary>A lower and an upper limit.</summary>
/// <param name="Low">The lower limit.</param>
/// <param name="High">The upper limit.</param>
public readonly record struct Interval(double Low, double High);

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

    /// <summary>
    /// Percentile bootstrap interval: whole clusters are drawn with replacement, as many as there are, and the limits are quantiles (inverse
    /// distribution function) of the index over the draws. Draws in which nothing went either way do not count.
    /// </summary>
    /// <param name="clusters">In any order; fewer than two give no interval.</param>
    /// <param name="level">Share of draws inside, 0.95 for 95 %.</param>
    /// <param name="chance">Where the draws come from; draw r uses stream r.</param>
    /// <param name="replicates">How many draws.</param>
    /// <returns>The limits, or null for fewer than two clusters or when nothing went either way.</returns>
    /// <remarks>Source: B. Efron, The jackknife, the bootstrap and other resampling plans (1982), §10.4.</remarks>
    public static Interval? Bootstrap(ReadOnlySpan<Flow> clusters, double level, Chance chance, int replicates = Replicates)
    {
        if (clusters.Length < 2 || Index(clusters) is null) return null;

        var drawn = new int[clusters.Length];
        var indices = new double[replicates];
        var counted = 0;
        for (var replicate = 0; replicate < replicates; replicate++)
        {
            chance.Below((ulong)replicate, (uint)clusters.Length, drawn);
            double into = 0, outOf = 0;
            foreach (var cluster in drawn)
            {
                into += clusters[cluster].In;
                outOf += clusters[cluster].Out;
            }

            if (Index(into, outOf) is { } index) indices[counted++] = index;
        }

        Array.Sort(indices, 0, counted);
        return new(Quantile(indices.AsSpan(0, counted), (1 - level) / 2), Quantile(indices.AsSpan(0, counted), (1 + level) / 2));
    }

    private static double Quantile(ReadOnlySpan<double> sorted, double share) =>
        sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];
}
