namespace Renkei.Analysis.Statistics.Agreement;

/// <summary>How much a disagreement between two categories still counts as agreement.</summary>
public enum KappaWeights
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>1 − distance ÷ greatest distance, categories taken as equally spaced.</summary>
    Linear,

    /// <summary>1 − (distance ÷ greatest distance)².</summary>
    Quadratic,
}

/// <summary>
/// Cohen's kappa: the agreement of two raters beyond chance, κ = (p_o − p_e) ÷ (1 − p_e), with p_o the (weighted) share on which they agree and p_e the
/// share on which they would if each kept his own frequencies and rated at random.
/// </summary>
/// <param name="N">How many were rated.</param>
/// <param name="Kappa">Up to 1; 0 when agreement is as by chance, below when less.</param>
/// <param name="StandardError">Its large-sample standard error.</param>
/// <param name="NullError">The same if there were no agreement beyond chance: κ ÷ it is a z test.</param>
/// <param name="Limits">κ ± z·standard error, cut at −1 and 1; null where too few were rated for the error to be trusted, and where raters agree on all, so that it would be 0.</param>
/// <param name="Observed">p_o.</param>
/// <param name="Expected">p_e.</param>
/// <remarks>
/// Sources: J. Cohen, Educational and Psychological Measurement 20 (1960), Psychological Bulletin 70 (1968); J. L. Fleiss, J. Cohen and B. S. Everitt, Psychological
/// Bulletin 72 (1969), for the errors. Reference values: R packages vcd and psych, statsmodels.
/// </remarks>
public sealed record CohenKappa(int N, double Kappa, double StandardError, double NullError, Interval? Limits, double Observed, double Expected)
{
    /// <summary>
    /// So many ratings a cell of the table are the fewest for limits: the error is that of a large sample, and where most cells are empty or hold a single rating it comes
    /// out far too small. Of two categories both raters so rate 8 things, of three 18: the 2·k² that D. V. Cicchetti found to be enough (Applied Psychological Measurement 5, 1981).
    /// </summary>
    private const int FewestInACell = 2;

    /// <summary>So few things are rated at least: of a single one the raters' own frequencies are its rating, and chance cannot be told from agreement.</summary>
    private const int FewestRated = 2;

    /// <summary>Kappa from a table of counts.</summary>
    /// <param name="counts">Rows: the first rater's categories; columns: the second's, the same in the same order.</param>
    /// <param name="weights">What a disagreement is worth; unless none, the order of categories matters.</param>
    /// <param name="level">The level of the limits.</param>
    /// <returns>Null when fewer than two were rated, or when there is but one category or all was put into one, so that agreement could not be otherwise.</returns>
    public static CohenKappa? Of(int[,] counts, KappaWeights weights = KappaWeights.None, double level = 0.95)
    {
        var size = counts.GetLength(0);
        double n = counts.Cast<int>().Sum();
        if (n < FewestRated || size < 2) return null;

        int[] all = [.. Enumerable.Range(0, size)];
        double[] rows = [.. all.Select(row => all.Sum(column => counts[row, column]) / n)], columns = [.. all.Select(column => all.Sum(row => counts[row, column]) / n)];
        double[] byRow = [.. all.Select(row => all.Sum(column => columns[column] * Worth(row, column)))], byColumn = [.. all.Select(column => all.Sum(row => rows[row] * Worth(row, column)))];
        var observed = Sum((row, column) => counts[row, column] / n * Worth(row, column));
        var expected = Sum((row, column) => rows[row] * columns[column] * Worth(row, column));
        if (1 - expected < 1e-12) return null;

        var kappa = (observed - expected) / (1 - expected);
        var spread = Sum((row, column) => counts[row, column] / n * Math.Pow(Worth(row, column) - ((byRow[row] + byColumn[column]) * (1 - kappa)), 2));
        var nullSpread = Sum((row, column) => rows[row] * columns[column] * Math.Pow(Worth(row, column) - byRow[row] - byColumn[column], 2));
        var error = Error(spread, kappa - (expected * (1 - kappa)));
        var side = Distributions.Reach(level) * error;
        var isBounded = n >= FewestInACell * size * size && error > 1e-9;
        return new((int)n, kappa, error, Error(nullSpread, expected), isBounded ? new(Math.Max(-1, kappa - side), Math.Min(1, kappa + side)) : null, observed, expected);

        double Worth(int row, int column) => weights switch
        {
            KappaWeights.Linear => 1 - (Math.Abs(row - column) / (size - 1.0)),
            KappaWeights.Quadratic => 1 - Math.Pow((row - column) / (size - 1.0), 2),
            _ => row == column ? 1 : 0,
        };

        double Sum(Func<int, int, double> part) => all.Sum(row => all.Sum(column => part(row, column)));

        double Error(double squares, double mean) => Math.Sqrt(Math.Max(0, squares - (mean * mean)) / n) / (1 - expected);
    }
}
