namespace Renkei.Analysis.Statistics.Scales;

/// <summary>What persons answered to the items of a scale: means, covariances and correlations, where answers may be missing.</summary>
/// <param name="rows">For each person an answer to each item; not a number where it is missing.</param>
internal sealed class Answers(IReadOnlyList<double[]> rows)
{
    public IReadOnlyList<double[]> Rows { get; } = rows;

    public int Items => Rows.Count == 0 ? 0 : Rows[0].Length;

    /// <summary>Persons without a missing answer.</summary>
    public Answers Complete() => new([.. Rows.Where(row => !row.Any(double.IsNaN))]);

    /// <summary>The mean of each person's answers, or of some of them; not a number for who gave none.</summary>
    public double[] Means(int? without = null) =>
        [.. Rows.Select(row => row.Where((answer, item) => item != without && !double.IsNaN(answer)).DefaultIfEmpty(double.NaN).Average())];

    public double[] Column(int item) => [.. Rows.Select(row => row[item])];

    /// <summary>The covariances of all items, divided by n − 1; each over the persons who answered both, and each variance over those who answered that item.</summary>
    public double[,] Covariances()
    {
        var covariances = new double[Items, Items];
        double[][] columns = [.. Enumerable.Range(0, Items).Select(Column)];
        for (var one = 0; one < Items; one++)
        {
            for (var other = 0; other <= one; other++) covariances[one, other] = covariances[other, one] = Covariance(columns[one], columns[other]);
        }

        return covariances;
    }

    public double[,] Correlations()
    {
        var correlations = new double[Items, Items];
        double[][] columns = [.. Enumerable.Range(0, Items).Select(Column)];
        for (var one = 0; one < Items; one++)
        {
            for (var other = 0; other <= one; other++) correlations[one, other] = correlations[other, one] = one == other ? 1 : Correlation(columns[one], columns[other]);
        }

        return correlations;
    }

    /// <summary>The covariance over those who have both; not a number for fewer than two.</summary>
    public static double Covariance(double[] one, double[] other)
    {
        var pairs = one.Zip(other).Where(pair => !double.IsNaN(pair.First) && !double.IsNaN(pair.Second)).ToList();
        if (pairs.Count < 2) return double.NaN;
        var (first, second) = (pairs.Average(pair => pair.First), pairs.Average(pair => pair.Second));
        return pairs.Sum(pair => (pair.First - first) * (pair.Second - second)) / (pairs.Count - 1);
    }

    /// <summary>Pearson's correlation over those who have both; not a number when either does not vary.</summary>
    public static double Correlation(double[] one, double[] other)
    {
        var both = one.Zip(other).Where(pair => !double.IsNaN(pair.First) && !double.IsNaN(pair.Second)).ToList();
        double[] first = [.. both.Select(pair => pair.First)], second = [.. both.Select(pair => pair.Second)];
        return Covariance(first, second) / Math.Sqrt(Covariance(first, first) * Covariance(second, second));
    }
}
