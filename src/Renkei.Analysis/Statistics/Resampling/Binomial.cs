namespace Renkei.Analysis.Statistics.Resampling;

/// <summary>How many of a number of trials succeed, drawn from the exact binomial distribution in a time that does not grow with the number of trials.</summary>
/// <remarks>
/// Few expected successes: inversion. Many: transformed rejection, W. Hörmann, The generation of binomial random variates, Journal of Statistical Computation and
/// Simulation 46 (1993), algorithm BTRS.
/// </remarks>
internal static class Binomial
{
    private const double FewSuccesses = 10;

    /// <summary>One draw.</summary>
    /// <param name="trials">0 or more.</param>
    /// <param name="chance">Of success in each, 0 to 1.</param>
    /// <param name="numbers">Where chance comes from.</param>
    public static int Draw(int trials, double chance, ref ChanceStream numbers) =>
        chance > 0.5 ? trials - Draw(trials, 1 - chance, ref numbers)
        : chance <= 0 || trials == 0 ? 0
        : trials * chance < FewSuccesses ? Inverted(trials, chance, ref numbers)
        : Rejected(trials, chance, ref numbers);

    /// <summary>The probability of each number of successes is taken off in turn until the random number is used up.</summary>
    private static int Inverted(int trials, double chance, ref ChanceStream numbers)
    {
        var odds = chance / (1 - chance);
        var none = Math.Pow(1 - chance, trials);
        while (true)
        {
            var (left, probability) = (numbers.Next(), none);
            for (var successes = 0; successes <= trials; successes++)
            {
                left -= probability;
                if (left <= 0) return successes;
                probability *= odds * (trials - successes) / (successes + 1);
            }
        }
    }

    private static int Rejected(int trials, double chance, ref ChanceStream numbers)
    {
        var odds = chance / (1 - chance);
        var spread = Math.Sqrt(trials * chance * (1 - chance));
        var b = 1.15 + (2.53 * spread);
        var a = -0.0873 + (0.0248 * b) + (0.01 * chance);
        var mode = Math.Floor((trials + 1) * chance);
        while (true)
        {
            var (u, v) = (numbers.Next() - 0.5, numbers.Next());
            var edge = 0.5 - Math.Abs(u);
            var k = Math.Floor((((2 * a / edge) + b) * u) + (trials * chance) + 0.5);
            if (edge >= 0.07 && v <= 0.92 - (4.2 / b)) return (int)k; // four of five end here
            if (k < 0 || k > trials) continue;

            var height = Math.Log(v * (2.83 + (5.1 / b)) * spread / ((a / (edge * edge)) + b));
            var density = ((mode + 0.5) * Math.Log((mode + 1) / (odds * (trials - mode + 1))))
                + ((trials + 1) * Math.Log((trials - mode + 1) / (trials - k + 1)))
                + ((k + 0.5) * Math.Log(odds * (trials - k + 1) / (k + 1)))
                + StirlingRest(mode) + StirlingRest(trials - mode) - StirlingRest(k) - StirlingRest(trials - k);
            if (height <= density) return (int)k;
        }
    }

    /// <summary>What Stirling's formula leaves of log k!: log k! − ((k + ½)·log(k + 1) − (k + 1) + ½·log 2π).</summary>
    private static double StirlingRest(double k)
    {
        ReadOnlySpan<double> small =
        [
            0.08106146679532726, 0.04134069595540929, 0.02767792568499834, 0.02079067210376509, 0.01664469118982119,
            0.01387612882307075, 0.01189670994589177, 0.01041126526197209, 0.009255462182712733, 0.008330563433362871,
        ];
        if (k < small.Length) return small[(int)k];
        var square = (k + 1) * (k + 1);
        return ((1.0 / 12) - (((1.0 / 360) - (1.0 / 1260 / square)) / square)) / (k + 1);
    }
}
