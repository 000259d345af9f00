namespace Renkei.Analysis.Statistics.Scales;

/// <summary>One of the six intraclass correlations.</summary>
/// <param name="Name">Its name after its authors, such as <c>ICC(2,1)</c>.</param>
/// <param name="Value">The correlation, up to 1.</param>
/// <param name="F">The test that subjects do not differ.</param>
/// <param name="Degrees">Its degrees of freedom.</param>
/// <param name="DegreesBelow">Those of its denominator.</param>
/// <param name="P">Its probability.</param>
/// <param name="Limits">The limits of the correlation.</param>
public sealed record IntraclassCorrelation(string Name, double Value, double F, int Degrees, int DegreesBelow, double P, Interval Limits);

/// <summary>
/// The intraclass correlations of raters: (1) each subject has raters of its own, (2) the same raters, drawn from many, (3) the same raters, and no others
/// matter; of one rater (·,1) or of the mean of all k (·,k).
/// </summary>
/// <remarks>
/// From the mean squares of subjects B, within W, raters J and rest E over n subjects and k raters: (B − W)/(B + (k − 1)W), (B − E)/(B + (k − 1)E + k(J − E)/n),
/// (B − E)/(B + (k − 1)E); and (B − W)/B, (B − E)/(B + (J − E)/n), (B − E)/B. Source: P. E. Shrout and J. L. Fleiss, Psychological Bulletin 86 (1979), with its limits;
/// reference values: R package psych.
/// </remarks>
public static class RaterReliability
{
    /// <summary>All six.</summary>
    /// <param name="rows">For each of at least two subjects a rating by each of at least two raters; none is missing.</param>
    /// <param name="level">The level of the limits.</param>
    /// <returns>Null for fewer, or when subjects do not differ at all or ratings within them do not.</returns>
    public static IReadOnlyList<IntraclassCorrelation>? Of(IReadOnlyList<double[]> rows, double level = 0.95)
    {
        double n = rows.Count, k = n == 0 ? 0 : rows[0].Length;
        if (n < 2 || k < 2) return null;

        var mean = rows.Average(row => row.Average());
        var subjects = k * rows.Sum(row => Math.Pow(row.Average() - mean, 2));
        var raters = n * Enumerable.Range(0, (int)k).Sum(rater => Math.Pow(rows.Average(row => row[rater]) - mean, 2));
        var within = rows.Sum(row => row.Average() is var own ? row.Sum(rating => Math.Pow(rating - own, 2)) : 0);
        var squares = new MeanSquares(n, k, subjects / (n - 1), within / (n * (k - 1)), raters / (k - 1), Math.Max(0, within - raters) / ((n - 1) * (k - 1)), (1 + level) / 2);
        return squares.Between > 0 && squares.Rest > 0 ? squares.All() : null;
    }

    private sealed record MeanSquares(double N, double K, double Between, double Within, double Raters, double Rest, double Share)
    {
        public IReadOnlyList<IntraclassCorrelation> All()
        {
            var agreement = (Between - Rest) / (Between + ((K - 1) * Rest) + (K * (Raters - Rest) / N));
            var (own, same) = (N * (K - 1), (N - 1) * (K - 1));
            var (one, two, three) = (OfMean(Between / Within, own), Agreement(agreement), OfMean(Between / Rest, same));
            return
            [
                Named("ICC(1,1)", OfOne(1 - (Within / Between)), Within, own, OfOne(one)),
                Named("ICC(2,1)", agreement, Rest, same, two),
                Named("ICC(3,1)", OfOne(1 - (Rest / Between)), Rest, same, OfOne(three)),
                Named("ICC(1,k)", 1 - (Within / Between), Within, own, one),
                Named("ICC(2,k)", (Between - Rest) / (Between + ((Raters - Rest) / N)), Rest, same, new(Stepped(two.Low), Stepped(two.High))),
                Named("ICC(3,k)", 1 - (Rest / Between), Rest, same, three),
            ];
        }

        private IntraclassCorrelation Named(string name, double value, double error, double below, Interval limits) =>
            new(name, value, Between / error, (int)(N - 1), (int)below, Distributions.FAbove(Between / error, N - 1, below), limits);

        private Interval OfMean(double f, double below) =>
            new(1 - (Distributions.FQuantile(Share, N - 1, below) / f), 1 - (1 / (f * Distributions.FQuantile(Share, below, N - 1))));

        /// <summary>One rater's correlation from that of the mean of all: the Spearman-Brown formula backwards.</summary>
        private double OfOne(double ofMean) => ofMean / (K - ((K - 1) * ofMean));

        private Interval OfOne(Interval ofMean) => new(OfOne(ofMean.Low), OfOne(ofMean.High));

        private double Stepped(double ofOne) => ofOne * K / (1 + (ofOne * (K - 1)));

        /// <summary>The limits of ICC(2,1), with Satterthwaite's degrees of freedom for the mean squares mixed in it.</summary>
        private Interval Agreement(double agreement)
        {
            var ratio = K * agreement * Raters / Rest;
            var rest = (N * (1 + ((K - 1) * agreement))) - (K * agreement);
            var degrees = (K - 1) * (N - 1) * Math.Pow(ratio + rest, 2) / (((N - 1) * ratio * ratio) + (rest * rest));
            var (above, below) = (Distributions.FQuantile(Share, N - 1, degrees), Distributions.FQuantile(Share, degrees, N - 1));
            var mixed = (K * Raters) + (((K * N) - K - N) * Rest);
            return new(N * (Between - (above * Rest)) / ((above * mixed) + (N * Between)), N * ((below * Between) - Rest) / (mixed + (N * below * Between)));
        }
    }
}
