namespace Renkei.Analysis.Statistics.Scales;

/// <summary>
/// Agreement within a group, by how much less its answers vary than they would without agreement: r_wg = 1 − s² ÷ σ² for one item; r_wg(j) =
/// J(1 − s̄²/σ²) ÷ (J(1 − s̄²/σ²) + s̄²/σ²) for J parallel items, with s̄² their mean variance and σ² the null variance.
/// </summary>
/// <remarks>
/// Range: 0 to 1; a variance over the null variance gives 0. The null variance is an assumption that changes everything: (A² − 1) ÷ 12 if without agreement all A
/// answers were equally frequent, less if people avoid extremes. Source: L. R. James, R. G. Demaree and G. Wolf, Journal of Applied Psychology 69 (1984). Reference
/// values: R package multilevel.
/// </remarks>
public static class WithinGroupAgreement
{
    /// <summary>Agreement of one group.</summary>
    /// <param name="rows">For each member an answer to each item; members with a missing answer (not a number) are left out.</param>
    /// <param name="nullVariance">σ², more than 0.</param>
    /// <returns>r_wg for one item, r_wg(j) for several; null for fewer than two members.</returns>
    public static double? Of(IReadOnlyList<double[]> rows, double nullVariance)
    {
        var answers = new Answers(rows).Complete();
        if (answers.Rows.Count < 2) return null;

        var variance = Enumerable.Range(0, answers.Items).Average(item => answers.Column(item) is var column ? Answers.Covariance(column, column) : 0);
        var ratio = Math.Min(1, variance / nullVariance);
        return answers.Items * (1 - ratio) / ((answers.Items * (1 - ratio)) + ratio);
    }
}
