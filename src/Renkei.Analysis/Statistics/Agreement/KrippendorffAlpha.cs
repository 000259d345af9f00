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
        double[] values = [.. paired.SelectMany(unit => unit)];
        if (values.Distinct().Count() < 2) return null;
        if (metric == DifferenceMetric.Ordinal) (paired, values) = Ranked(paired, values);

        var centre = values.Average();
        double n = values.Length;
        var observed = paired.Sum(unit => Differences(metric, unit, centre) / (unit.Count - 1)) / n;
        var expected = Differences(metric, values, centre) / (n * (n - 1));
        return new(paired.Count, values.Length, 1 - (observed / expected), observed, expected);
    }

    /// <summary>Each value's mean rank: squared differences of these are those of the ordinal metric.</summary>
    private static (List<IReadOnlyList<double>> Units, double[] Values) Ranked(List<IReadOnlyList<double>> units, double[] values)
    {
        var (rank, below) = (new Dictionary<double, double>(), 0);
        foreach (var same in values.GroupBy(value => value).OrderBy(same => same.Key))
        {
            rank[same.Key] = below + (same.Count() / 2.0);
            below += same.Count();
        }

        return ([.. units.Select(unit => unit.Select(value => rank[value]).ToArray())], [.. values.Select(value => rank[value])]);
    }

    /// <summary>The squared differences of all ordered pairs, added up. Where a formula gives the sum the pairs are not visited.</summary>
    private static double Differences(DifferenceMetric metric, IReadOnlyList<double> values, double centre)
    {
        switch (metric)
        {
            case DifferenceMetric.Nominal:
                return ((double)values.Count * values.Count) - values.CountBy(value => value).Sum(same => (double)same.Value * same.Value);
            case DifferenceMetric.Ratio:
                var counts = values.CountBy(value => value).ToArray();
                return counts.Sum(one => counts.Where(other => other.Key != one.Key)
                    .Sum(other => (double)one.Value * other.Value * Math.Pow((one.Key - other.Key) / (one.Key + other.Key), 2)));
            default:
                var sum = values.Sum(value => value - centre);
                return 2 * ((values.Count * values.Sum(value => (value - centre) * (value - centre))) - (sum * sum));
        }
    }
}
