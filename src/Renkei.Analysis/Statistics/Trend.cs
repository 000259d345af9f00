namespace Renkei.Analysis.Statistics;

/// <summary>A straight line through points: the ordinary least squares estimate y = Mean + Slope·(x − Centre).</summary>
/// <param name="Centre">The mean of x.</param>
/// <param name="Mean">The mean of y.</param>
/// <param name="Slope">Σ(x − x̄)(y − ȳ) ÷ Σ(x − x̄)²; 0 when all x are one.</param>
public readonly record struct Trend(double Centre, double Mean, double Slope)
{
    /// <summary>The line's height at x.</summary>
    public double At(double x) => Mean + (Slope * (x - Centre));

    /// <summary>The line through some points.</summary>
    /// <param name="x">Where; at least one.</param>
    /// <param name="y">How high; as many.</param>
    public static Trend Through(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        var (centre, mean) = (Average(x), Average(y));
        var (together, spread) = (0.0, 0.0);
        for (var n = 0; n < x.Length; n++)
        {
            together += (x[n] - centre) * (y[n] - mean);
            spread += (x[n] - centre) * (x[n] - centre);
        }

        return new(centre, mean, spread == 0 ? 0 : together / spread);
    }

    private static double Average(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values) sum += value;
        return sum / values.Length;
    }
}
