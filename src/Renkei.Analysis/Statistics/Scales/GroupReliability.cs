namespace Renkei.Analysis.Statistics.Scales;

/// <summary>
/// How much of the variation lies between groups: ICC(1) = (MSB − MSW) ÷ (MSB + (N̄ − 1)·MSW), for one member's answer; ICC(2) = (MSB − MSW) ÷ MSB, for the mean of
/// a group; from a one-way analysis of variance.
/// </summary>
/// <param name="N">How many members.</param>
/// <param name="Groups">How many groups.</param>
/// <param name="GroupSize">N̄, members ÷ groups.</param>
/// <param name="Between">MSB, the mean square between groups.</param>
/// <param name="Within">MSW, the mean square within groups.</param>
/// <param name="F">MSB ÷ MSW; infinite when nothing varies within.</param>
/// <param name="P">The probability of such an F if groups did not matter.</param>
/// <param name="Single">ICC(1), −1 ÷ (N̄ − 1) to 1.</param>
/// <param name="Mean">ICC(2), up to 1.</param>
/// <remarks>
/// When groups differ much in size, an estimate by restricted maximum likelihood differs. Sources: J. J. Bartko, Psychological Bulletin 83 (1976); P. D. Bliese, in
/// Multilevel theory, research, and methods in organizations (2000). Reference values: R package multilevel.
/// </remarks>
public sealed record GroupReliability(int N, int Groups, double GroupSize, double Between, double Within, double F, double P, double Single, double Mean)
{
    /// <summary>Reliability over groups.</summary>
    /// <param name="groups">The answers of each group's members.</param>
    /// <returns>Null when there are fewer than two groups, no group has two members, or nothing varies.</returns>
    public static GroupReliability? Of(IReadOnlyCollection<IReadOnlyCollection<double>> groups)
    {
        int n = groups.Sum(group => group.Count), count = groups.Count;
        if (count < 2 || n <= count) return null;

        var mean = groups.Sum(group => group.Sum()) / n;
        var between = groups.Sum(group => group.Count * Math.Pow(group.Average() - mean, 2)) / (count - 1);
        var within = groups.Sum(group => group.Average() is var own ? group.Sum(answer => Math.Pow(answer - own, 2)) : 0) / (n - count);
        if (between + within == 0) return null;

        var size = (double)n / count;
        var f = between / within;
        return new(n, count, size, between, within, f, Distributions.FAbove(f, count - 1, n - count), (between - within) / (between + ((size - 1) * within)), (between - within) / between);
    }
}
