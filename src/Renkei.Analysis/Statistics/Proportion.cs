namespace Renkei.Analysis.Statistics;

/// <summary>Limits and a test for the share of successes among independent trials.</summary>
/// <remarks>Trials that come in clusters are not independent: there these limits are too narrow, and a bootstrap over clusters is to be preferred.</remarks>
public static class Proportion
{
    /// <summary>Wilson's score interval, without continuity correction. It lies within 0 to 1.</summary>
    /// <param name="successes">0 up to the trials.</param>
    /// <param name="trials">1 or more.</param>
    /// <param name="level">The level, such as 0.95.</param>
    /// <remarks>E. B. Wilson, JASA 22 (1927).</remarks>
    public static Interval Wilson(double successes, double trials, double level)
    {
        var reach = Distributions.Reach(level);
        var (share, square) = (successes / trials, reach * reach / trials);
        var side = reach * Math.Sqrt(((share * (1 - share)) + (square / 4)) / trials);
        var centre = share + (square / 2);
        return new((centre - side) / (1 + square), (centre + side) / (1 + square));
    }

    /// <summary>The Clopper-Pearson interval, from beta quantiles: it covers at least its level, often more.</summary>
    /// <param name="successes">A whole number, 0 up to the trials.</param>
    /// <param name="trials">A whole number, 1 or more.</param>
    /// <param name="level">The level, such as 0.95.</param>
    /// <remarks>C. J. Clopper and E. S. Pearson, Biometrika 26 (1934).</remarks>
    public static Interval ClopperPearson(double successes, double trials, double level) => new(
        successes == 0 ? 0 : Distributions.BetaQuantile((1 - level) / 2, successes, trials - successes + 1),
        successes == trials ? 1 : Distributions.BetaQuantile((1 + level) / 2, successes + 1, trials - successes));

    /// <summary>The exact two-sided binomial test of an even chance: the probability of a result at least as lopsided.</summary>
    /// <param name="successes">A whole number, 0 up to the trials.</param>
    /// <param name="trials">A whole number, 1 or more.</param>
    public static double EvenChance(double successes, double trials) => Math.Min(1, 2 * Distributions.BinomialUpTo(Math.Min(successes, trials - successes), trials));
}
