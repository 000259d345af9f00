using Renkei.Analysis.Statistics;
using Renkei.Analysis.Statistics.Resampling;

namespace Renkei.Tests.Analysis.Statistics.Resampling;

public class BinomialTests
{
    private const int Draws = 200_000;

    /// <summary>Both ways of drawing, both halves of the chance, few and many trials: every number of successes comes up as often as its probability says.</summary>
    [Theory]
    [InlineData(1, 0.3)]
    [InlineData(9, 0.5)]
    [InlineData(40, 0.2)]
    [InlineData(40, 0.26)]
    [InlineData(40, 0.9)]
    [InlineData(1000, 0.004)]
    [InlineData(1000, 0.35)]
    [InlineData(100_000, 0.4999)]
    public void Each_number_comes_up_as_often_as_it_should(int trials, double chance)
    {
        var counts = new Dictionary<int, int>();
        for (var draw = 0; draw < Draws; draw++)
        {
            var numbers = new ChanceStream(new Chance(7), (ulong)draw);
            var successes = Binomial.Draw(trials, chance, ref numbers);
            counts[successes] = counts.GetValueOrDefault(successes) + 1;
        }

        Assert.True(Misfit(counts, trials, chance) > 1e-4);
        Assert.True(Misfit(counts, trials, chance * 0.98) < 1e-4); // what is off by a fiftieth is found
    }

    [Fact]
    public void Certain_outcomes_are_certain()
    {
        var numbers = new ChanceStream(new Chance(1), 0);
        Assert.Equal((0, 5, 0), (Binomial.Draw(5, 0, ref numbers), Binomial.Draw(5, 1, ref numbers), Binomial.Draw(0, 0.5, ref numbers)));
    }

    /// <summary>The probability of a χ² as large, numbers of successes put together until each bin expects ten.</summary>
    private static double Misfit(Dictionary<int, int> counts, int trials, double chance)
    {
        var (logProbability, bins, expected, observed, statistic) = (trials * Math.Log(1 - chance), 0, 0.0, 0, 0.0);
        for (var successes = 0; successes <= trials; successes++)
        {
            expected += Draws * Math.Exp(logProbability);
            observed += counts.GetValueOrDefault(successes);
            logProbability += Math.Log((trials - successes) / (successes + 1.0) * chance / (1 - chance));
            if (expected < 10) continue;
            statistic += (observed - expected) * (observed - expected) / expected;
            (bins, expected, observed) = (bins + 1, 0, 0);
        }

        return Distributions.ChiSquaredAbove(statistic + observed, bins - 1);
    }
}
