using MathNet.Numerics.LinearAlgebra;

namespace Renkei.Analysis.Statistics.Scales;

/// <summary>One item of a scale.</summary>
/// <param name="Mean">The mean of its answers.</param>
/// <param name="StandardDeviation">Their standard deviation.</param>
/// <param name="AlphaWithout">Alpha of the scale without it; null below three items.</param>
/// <param name="RestCorrelation">Its correlation with the mean of the other items.</param>
/// <param name="CorrectedCorrelation">Its correlation with the scale, its own part in it replaced by its squared multiple correlation; null when that has no value.</param>
public sealed record ScaleItem(double Mean, double StandardDeviation, double? AlphaWithout, double? RestCorrelation, double? CorrectedCorrelation);

/// <summary>
/// Cronbach's alpha: the internal consistency of a scale of k items with covariances C, α = k/(k − 1) · (1 − tr C ÷ ΣC); standardised, the same from
/// correlations.
/// </summary>
/// <param name="Persons">How many persons it is made from.</param>
/// <param name="Alpha">Up to 1; a lower bound of reliability when errors are unrelated; below 0 when items run against each other.</param>
/// <param name="Standardised">The same as if all items had one variance; null when one does not vary.</param>
/// <param name="Lambda6">Guttman's λ₆ = 1 − Σ(1 − smc) ÷ ΣR, with smc an item's squared multiple correlation with the others; null when R has no inverse.</param>
/// <param name="AverageCorrelation">The mean correlation between items.</param>
/// <param name="MedianCorrelation">Their median.</param>
/// <param name="SignalToNoise">k·r ÷ (1 − r), with r the mean correlation.</param>
/// <param name="Mean">The mean over persons of their mean answer.</param>
/// <param name="StandardDeviation">Its standard deviation.</param>
/// <param name="StandardError">Duhachek and Iacobucci's standard error of alpha; null with pairwise covariances, where no n fits all.</param>
/// <param name="Feldt">Limits 1 − (1 − α)·F; they suppose parallel items. Null with pairwise covariances.</param>
/// <param name="Duhachek">α ± z·standard error, of items that need not be parallel; z is 1.96 for 95 %, as its authors print it. Null with pairwise covariances.</param>
/// <param name="Items">Each item, in order.</param>
/// <remarks>
/// Sources: L. J. Cronbach, Psychometrika 16 (1951); L. Guttman, Psychometrika 10 (1945); L. S. Feldt, Psychometrika 30 (1965); A. Duhachek and D. Iacobucci, Journal of Applied
/// Psychology 89 (2004). Reference values: R package psych.
/// </remarks>
public sealed record CronbachAlpha(
    int Persons, double Alpha, double? Standardised, double? Lambda6, double? AverageCorrelation, double? MedianCorrelation, double? SignalToNoise,
    double Mean, double StandardDeviation, double? StandardError, Interval? Feldt, Interval? Duhachek, IReadOnlyList<ScaleItem> Items)
{
    /// <summary>Alpha of a scale.</summary>
    /// <param name="rows">For each person an answer to each of at least two items; not a number where it is missing.</param>
    /// <param name="pairwise">Whether covariances are taken over the persons who answered both items; if not, persons with a missing answer are left out.</param>
    /// <param name="level">The level of the limits.</param>
    /// <returns>Null for fewer than two items or two persons, or when the scale does not vary.</returns>
    public static CronbachAlpha? Of(IReadOnlyList<double[]> rows, bool pairwise = false, double level = 0.95)
    {
        var answers = pairwise ? new Answers(rows) : new Answers(rows).Complete();
        var (k, n) = (answers.Items, answers.Rows.Count);
        if (k < 2 || n < 2) return null;

        var covariances = Matrix<double>.Build.DenseOfArray(answers.Covariances());
        if (Raw(covariances) is not { } alpha) return null;

        var correlations = Matrix<double>.Build.DenseOfArray(answers.Correlations());
        double[] between = [.. Enumerable.Range(0, k).SelectMany(one => Enumerable.Range(0, one).Select(other => correlations[one, other])).Order()];
        var average = between.Average();
        var smc = MultipleCorrelations(correlations);
        var sum = correlations.RowSums().Sum();
        var error = pairwise ? null : StandardErrorOf(covariances, n);
        var means = answers.Means();
        var persons = means.Where(mean => !double.IsNaN(mean)).ToArray();
        return new(
            n, alpha, Known(k / (k - 1.0) * (1 - (k / sum))), Known(1 - ((k - smc.Sum()) / sum)), Known(average), Known((between[(between.Length - 1) / 2] + between[between.Length / 2]) / 2),
            Known(k * average / (1 - average)), persons.Average(), Math.Sqrt(Answers.Covariance(persons, persons)), error,
            pairwise ? null : FeldtLimits(alpha, n, k, level), error is { } known ? DuhachekLimits(alpha, known, level) : null,
            [.. Enumerable.Range(0, k).Select(item => Item(answers, item, covariances, correlations, smc))]);
    }

    private static double? Raw(Matrix<double> covariances)
    {
        var (k, sum) = (covariances.RowCount, covariances.RowSums().Sum());
        return k > 1 && sum > 0 ? k / (k - 1.0) * (1 - (covariances.Trace() / sum)) : null;
    }

    /// <summary>√(Q ÷ n), Q = 2k² ÷ ((k − 1)²·(ΣC)³) · (ΣC·(tr C² + (tr C)²) − 2·tr C·ΣC²).</summary>
    private static double? StandardErrorOf(Matrix<double> covariances, int persons)
    {
        var square = covariances * covariances;
        double k = covariances.RowCount, sum = covariances.RowSums().Sum(), trace = covariances.Trace();
        var spread = 2 * k * k / ((k - 1) * (k - 1) * Math.Pow(sum, 3)) * ((sum * (square.Trace() + (trace * trace))) - (2 * trace * square.RowSums().Sum()));
        return Known(Math.Sqrt(Math.Max(0, spread) / persons));
    }

    private static Interval FeldtLimits(double alpha, int persons, int items, double level)
    {
        double degrees = persons - 1, below = degrees * (items - 1);
        return new(1 - ((1 - alpha) * Distributions.FQuantile((1 + level) / 2, degrees, below)), 1 - ((1 - alpha) * Distributions.FQuantile((1 - level) / 2, degrees, below)));
    }

    private static Interval DuhachekLimits(double alpha, double error, double level)
    {
        var reach = level == 0.95 ? 1.96 : Distributions.Reach(level);
        return new(alpha - (reach * error), alpha + (reach * error));
    }

    private static ScaleItem Item(Answers answers, int item, Matrix<double> covariances, Matrix<double> correlations, double[] smc)
    {
        double[] column = answers.Column(item), given = [.. column.Where(answer => !double.IsNaN(answer))];
        var whole = correlations.RowSums().Sum() - correlations.RowCount + smc.Sum();
        return new(
            given.DefaultIfEmpty(double.NaN).Average(), Math.Sqrt(Answers.Covariance(given, given)), Raw(covariances.RemoveRow(item).RemoveColumn(item)),
            Known(Answers.Correlation(column, answers.Means(without: item))), Known((correlations.Row(item).Sum() - 1 + smc[item]) / Math.Sqrt(whole)));
    }

    /// <summary>1 − 1 ÷ the diagonal of R⁻¹; not numbers when R has no inverse.</summary>
    private static double[] MultipleCorrelations(Matrix<double> correlations) =>
        [.. correlations.Inverse().Diagonal().Select(value => 1 - (1 / value))];

    private static double? Known(double value) => double.IsFinite(value) ? value : null;
}
