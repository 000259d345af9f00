namespace Renkei.Analysis.Statistics.Agreement;

/// <summary>
/// Fleiss' kappa: the agreement beyond chance of the same number of raters on each subject, not necessarily the same raters. κ = (P̄ − P_e) ÷ (1 − P_e), with P̄
/// the share of agreeing pairs of raters and P_e the sum of the squared shares of the categories.
/// </summary>
/// <param name="Subjects">How many subjects.</param>
/// <param name="Raters">How many raters each.</param>
/// <param name="Kappa">From −1 ÷ (raters − 1) to 1.</param>
/// <param name="NullError">Its standard error if there were no agreement beyond chance.</param>
/// <param name="Z">κ ÷ that error.</param>
/// <param name="P">The two-sided probability of such a z by chance.</param>
/// <remarks>Sources: J. L. Fleiss, Psychological Bulletin 76 (1971); J. L. Fleiss, J. C. M. Nee and J. R. Landis, Psychological Bulletin 86 (1979), for the error. Reference values: statsmodels.</remarks>
public sealed record FleissKappa(int Subjects, int Raters, double Kappa, double NullError, double Z, double P)
{
    /// <summary>Kappa from a table of counts.</summary>
    /// <param name="counts">A row for each subject: how many raters chose each category. All rows have the same sum, 2 or more.</param>
    /// <returns>Null when all ratings are in one category, or there are no subjects.</returns>
    /// <exception cref="ArgumentException">Rows differ in their sums, or a sum is below 2: our own bug.</exception>
    public static FleissKappa? Of(IReadOnlyList<IReadOnlyList<int>> counts)
    {
        if (counts.Count == 0) return null;

        int subjects = counts.Count, raters = counts[0].Sum();
        if (raters < 2 || counts.Any(row => row.Sum() != raters)) throw new ArgumentException("All subjects have the same number of raters, at least two.", nameof(counts));

        double pairs = (double)subjects * raters * (raters - 1);
        double[] shares = [.. counts[0].Select((_, category) => counts.Sum(row => row[category]) / ((double)subjects * raters))];
        var agreeing = counts.Sum(row => row.Sum(count => (double)count * (count - 1))) / pairs;
        var expected = shares.Sum(share => share * share);
        if (1 - expected < 1e-12) return null;

        var kappa = (agreeing - expected) / (1 - expected);
        var spread = shares.Sum(share => share * (1 - share));
        var skew = shares.Sum(share => share * (1 - share) * (1 - (2 * share)));
        var error = Math.Sqrt(2 / pairs * ((spread * spread) - skew)) / spread;
        return new(subjects, raters, kappa, error, kappa / error, Distributions.NormalBeyond(kappa / error));
    }
}
