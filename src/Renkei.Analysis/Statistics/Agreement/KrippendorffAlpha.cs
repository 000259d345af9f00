namespace Renkei.Analysis.Statistics.Agreement;

/// <summary>How far two values are apart, squared.</summary>
public enum DifferenceMetric
{
    /// <summary>1 unless they are the same.</summary>
    Nominal,

    /// <summary>The square of the number of values ranked between them, themselves counted half.</summary>
    Ordinal,

    /// <summary>(c − k)².</summary>
    Interval,

    /// <summary>((c − k) ÷ (c + k))²; values are 0 or more.</summary>
    Ratio,
}

/// <summary>
/// Krippendorff's alpha: the agreement of any number of coders, with values missing where a coder did not judge. α = 1 − D_o ÷ D_e, the mean squared
/// difference between values within a unit by that between any two values.
/// </summary>
/// <param name="Units">How many units have two values or more; others tell nothing about agreement.</param>
/// <param name="Values">How many values they have.</param>
/// <param name="Alpha">Up to 1; 0 when agreement is as by chance, below when less.</param>
/// <param name="Observed">D_o.</param>
/// <param name="Expected">D_e.</param>
/// <remarks>Source: K. Krippendorff, Computing Krippendorff's alpha-reliability (2011), whose published example is the reference value.</remarks>
public sealed record KrippendorffAlpha(int Units, int Values, double Alpha, double Observed, double Expected)
{
    /// <summary>Alpha over units.</summary>
    /// <param name="units">For each unit the values it was given, missing ones left out. For the nominal metric any numbers that stand for the categories.</param>
    /// <param name="metric">How far values are apart.</param>
    /// <returns>Null when all values are the same or no unit has two.</returns>
    public static KrippendorffAlpha? Of(IEnumerable<IReadOnlyList<double>> units, DifferenceMetric metric)
    {
        var paired = units.Where(unit => unit.Count > 1).ToList();
        double[] values = [.. paired.SelectMany(unit => unit).Distinct().Order()];
        var rank = values.Index().ToDictionary(value => value.Item, value => value.Index);
        var together = new double[values.Length, values.Length];
        foreach (var unit in paired)
        {
            foreach (var (place, one) in unit.Index())
            {
                foreach (var (otherPlace, other) in unit.Index())
                {
                    if (place != otherPlace) together[rank[one], rank[other]] += 1.0 / (unit.Count - 1);
                }
            }
        }

        double[] counts = [.. values.Select(value => (double)paired.Sum(unit => unit.Count(each => each == value)))];
        var n = counts.Sum();
        double observed = 0, expected = 0;
        for (var one = 0; one < values.Length; one++)
        {
            for (var other = 0; other < one; other++)
            {
                var difference = Difference(metric, values, counts, other, one);
                observed += 2 * together[one, other] * difference / n;
                expected += 2 * counts[one] * counts[other] * difference / (n * (n - 1));
            }
        }

        return expected > 0 ? new(paired.Count, (int)n, 1 - (observed / expected), observed, expected) : null;
    }

    private static double Difference(DifferenceMetric metric, double[] values, double[] counts, int low, int high) => metric switch
    {
        DifferenceMetric.Interval => Math.Pow(values[high] - values[low], 2),
        DifferenceMetric.Ratio => Math.Pow((values[high] - values[low]) / (values[high] + values[low]), 2),
        DifferenceMetric.Ordinal => Math.Pow(counts[low..(high + 1)].Sum() - ((counts[low] + counts[high]) / 2), 2),
        _ => 1,
    };
}
