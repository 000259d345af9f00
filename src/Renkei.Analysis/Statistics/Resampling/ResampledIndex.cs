namespace Renkei.Analysis.Statistics.Resampling;

/// <summary>An index and how often it came up.</summary>
/// <param name="Index">The index.</param>
/// <param name="Weight">Its probability, or 1 for each random draw.</param>
internal readonly record struct WeightedIndex(double Index, double Weight);

/// <summary>The bootstrap distribution of the asymmetry index, and the limits it gives.</summary>
public sealed class ResampledIndex
{
    private const double Tie = 1e-12;
    private readonly KindsOfFlow kinds;
    private readonly double[] sorted;
    private readonly double[] below; // the share of the distribution up to each
    private readonly Lazy<(double Bias, double Acceleration)> correction;

    internal ResampledIndex(KindsOfFlow kinds, WeightedIndex[] indices, bool isExact)
    {
        IsExact = isExact;
        this.kinds = kinds;
        Array.Sort(indices, (one, other) => one.Index.CompareTo(other.Index));
        var total = indices.Sum(index => index.Weight);
        sorted = [.. indices.Select(index => index.Index)];
        below = new double[sorted.Length];
        double sum = 0, squares = 0, before = 0;
        foreach (var (place, (index, weight)) in indices.Index())
        {
            sum += index * weight;
            below[place] = before += weight / total;
        }

        Observed = Sign * kinds.Index(kinds.Counts)!.Value;
        Mean = Sign * sum / total;
        foreach (var (index, weight) in indices) squares += weight * (index - (sum / total)) * (index - (sum / total));
        StandardError = Math.Sqrt(squares / total);
        correction = new(Correction);
    }

    /// <summary>The index itself.</summary>
    public double Observed { get; }

    /// <summary>The mean over the distribution.</summary>
    public double Mean { get; }

    /// <summary>The standard deviation over the distribution.</summary>
    public double StandardError { get; }

    /// <summary>Whether it holds every way to draw, so that nothing is left to chance.</summary>
    public bool IsExact { get; }

    /// <summary>How many draws it is made of, or ways to draw.</summary>
    public int Draws => sorted.Length;

    /// <summary>The bias correction z₀ = Φ⁻¹(share below the index, and half of what equals it); 0 when half lies on each side, infinite when all lies on one.</summary>
    public double Bias => Sign * correction.Value.Bias;

    /// <summary>The acceleration a = Σ d³ ÷ 6(Σ d²)^1.5, d = mean of the jackknife values − jackknife value, one cluster left out at a time; not a number when nothing is left without one.</summary>
    public double Acceleration => Sign * correction.Value.Acceleration;

    private int Sign => kinds.Turned ? -1 : 1;

    /// <summary>The least index up to which at least a share of the distribution lies (inverse distribution function).</summary>
    /// <param name="share">0 to 1.</param>
    public double Quantile(double share) => kinds.Turned ? -Reached(1 - share) : Reached(share);

    /// <summary>The percentile interval: the middle of the distribution.</summary>
    /// <param name="level">Which share of it, such as 0.95.</param>
    /// <remarks>Source: B. Efron, The jackknife, the bootstrap and other resampling plans (1982), §10.4.</remarks>
    public Interval Percentile(double level) => new(Quantile((1 - level) / 2), Quantile((1 + level) / 2));

    /// <summary>
    /// The bias-corrected and accelerated interval: quantiles at Φ(z₀ + (z₀ + z) ÷ (1 − a(z₀ + z))), with z the normal quantiles of the level.
    /// </summary>
    /// <param name="level">The level, such as 0.95.</param>
    /// <returns>Null when bias or acceleration have no value.</returns>
    /// <remarks>Source: B. Efron, Better bootstrap confidence intervals, JASA 82 (1987).</remarks>
    public Interval? Bca(double level) =>
        Corrected((1 - level) / 2) is { } low && Corrected((1 + level) / 2) is { } high ? new(Quantile(low), Quantile(high)) : null;

    private double Reached(double share)
    {
        var place = Array.FindIndex(below, reached => reached >= share - Tie);
        return sorted[place < 0 ? sorted.Length - 1 : place];
    }

    private double? Corrected(double share)
    {
        var distance = Bias + Distributions.NormalQuantile(share);
        var stretched = 1 - (Acceleration * distance);
        return double.IsFinite(distance) && stretched > 0 ? Distributions.NormalBelow(Bias + (distance / stretched)) : null;
    }

    private (double Bias, double Acceleration) Correction()
    {
        var observed = Sign * Observed;
        var under = sorted.Zip(below).LastOrDefault(point => point.First < observed - Tie).Second;
        var upTo = sorted.Zip(below).LastOrDefault(point => point.First <= observed + Tie).Second;

        var without = kinds.Counts.Select((_, kind) => kinds.Index([.. kinds.Counts.Select((count, other) => other == kind ? count - 1 : count)]) ?? double.NaN).ToArray();
        var mean = without.Select((index, kind) => index * kinds.Counts[kind]).Sum() / kinds.Clusters;
        double squares = 0, cubes = 0;
        foreach (var (kind, index) in without.Index())
        {
            squares += kinds.Counts[kind] * Math.Pow(mean - index, 2);
            cubes += kinds.Counts[kind] * Math.Pow(mean - index, 3);
        }

        return (Distributions.NormalQuantile((under + upTo) / 2), squares == 0 ? 0 : cubes / (6 * Math.Pow(squares, 1.5)));
    }
}
