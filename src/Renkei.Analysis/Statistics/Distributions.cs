using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace Renkei.Analysis.Statistics;

/// <summary>Tails and quantiles of the distributions that tests and limits need. The only place that loads MathNet.Numerics, and only when asked.</summary>
internal static class Distributions
{
    private const double RootOfTwo = 1.4142135623730951;

    /// <summary>The share of a standard normal below a value.</summary>
    public static double NormalBelow(double value) => SpecialFunctions.Erfc(-value / RootOfTwo) / 2;

    /// <summary>The share of a standard normal further from 0 than a value.</summary>
    public static double NormalBeyond(double value) => SpecialFunctions.Erfc(Math.Abs(value) / RootOfTwo);

    /// <summary>The value below which a share of a standard normal lies.</summary>
    public static double NormalQuantile(double share) => -RootOfTwo * SpecialFunctions.ErfcInv(2 * share);

    /// <summary>How many standard errors an interval of this level reaches to either side: 1.959963985 for 0.95.</summary>
    public static double Reach(double level) => NormalQuantile((1 + level) / 2);

    /// <summary>The share of χ² above a value.</summary>
    public static double ChiSquaredAbove(double value, double degrees) => value <= 0 ? 1 : SpecialFunctions.GammaUpperRegularized(degrees / 2, value / 2);

    /// <summary>The share of F above a value.</summary>
    public static double FAbove(double value, double degrees, double degreesBelow) =>
        value <= 0 ? 1 : double.IsPositiveInfinity(value) ? 0 : SpecialFunctions.BetaRegularized(degreesBelow / 2, degrees / 2, degreesBelow / (degreesBelow + (degrees * value)));

    /// <summary>The value below which a share of F lies.</summary>
    public static double FQuantile(double share, double degrees, double degreesBelow)
    {
        var part = BetaQuantile(share, degrees / 2, degreesBelow / 2);
        var rest = part < 0.5 ? 1 - part : BetaQuantile(1 - share, degreesBelow / 2, degrees / 2); // near 1 the difference would lose its digits
        return degreesBelow * part / (degrees * rest);
    }

    /// <summary>The value below which a share of a beta distribution lies.</summary>
    public static double BetaQuantile(double share, double a, double b)
    {
        var quantile = Beta.InvCDF(a, b, share); // to 12 digits
        var better = quantile - ((SpecialFunctions.BetaRegularized(a, b, quantile) - share) / Beta.PDF(a, b, quantile)); // one step of Newton's gives the rest
        return better is > 0 and < 1 ? better : quantile;
    }

    /// <summary>The probability of at most so many successes in trials with an even chance.</summary>
    public static double BinomialUpTo(double successes, double trials) =>
        successes >= trials ? 1 : SpecialFunctions.BetaRegularized(trials - successes, successes + 1, 0.5);
}
