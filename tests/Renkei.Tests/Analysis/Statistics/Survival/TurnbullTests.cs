using Renkei.Analysis.Statistics.Survival;

namespace Renkei.Tests.Analysis.Statistics.Survival;

public class TurnbullTests
{
    /// <summary>Months until breast retraction after radiotherapy alone: D. M. Finkelstein and R. A. Wolfe, Biometrics 41 (1985), table 4.</summary>
    private static readonly TimeBounds[] Radiotherapy =
    [
        new(0, 7), new(0, 8), new(0, 5), new(4, 11), new(5, 12), new(5, 11), new(6, 10), new(7, 16), new(7, 14), new(11, 15), new(11, 18), new(17, 25), new(17, 25), new(19, 35),
        new(18, 26), new(25, 37), new(26, 40), new(27, 34), new(36, 44), new(36, 48), new(37, 44),
        .. ((double[])[15, 17, 18, 22, 24, 24, 32, 33, 34, 36, 36, 37, 37, 37, 38, 40, 45, 46, 46, 46, 46, 46, 46, 46, 46]).Select(after => new TimeBounds(after, double.PositiveInfinity)),
    ];

    [Fact]
    public void The_example_of_breast_retraction_is_met()
    {
        var curve = Turnbull.Of(Radiotherapy);
        Assert.Equal(46, curve.Subjects);
        (double, double, double)[] known = [(4, 5, 0.0463), (6, 7, 0.0334), (7, 8, 0.0887), (11, 12, 0.0708), (24, 25, 0.0926), (33, 34, 0.0818), (38, 40, 0.1209), (46, 48, 0.4656)];
        Assert.Equal(known, curve.Stretches.Where(stretch => stretch.Share > 1e-6).Select(stretch => (stretch.After, stretch.By, Math.Round(stretch.Share, 4))));
    }

    [Fact]
    public void With_exact_and_right_censored_times_it_is_Kaplan_Meier() => Dice.Hold(dice =>
    {
        var spells = KaplanMeierTests.Sample(dice, lateEntry: false);
        var steps = KaplanMeier.Of(spells).Steps.Where(step => step.Ended > 0).ToList();
        var stretches = Turnbull.Of([.. spells.Select(spell => new TimeBounds(spell.Exit, spell.Ended ? spell.Exit : double.PositiveInfinity))]).Stretches;
        Assert.Equal(steps.Select(step => step.Time), stretches.Where(stretch => double.IsFinite(stretch.By)).Select(stretch => stretch.By));
        Assert.All(steps.Zip(stretches), pair => Assert.Equal(pair.First.Survival, pair.Second.Survival, 1e-8));
    });

    [Fact]
    public void No_other_shares_are_more_likely() => Dice.Hold(dice =>
    {
        var times = Sample(dice);
        var curve = Turnbull.Of(times);
        Assert.Equal(1, curve.Stretches.Sum(stretch => stretch.Share), 1e-9);
        var best = LogLikelihood(times, curve.Stretches);
        for (var attempt = 0; attempt < 20; attempt++)
        {
            double[] weights = [.. curve.Stretches.Select(stretch => stretch.Share * (0.9 + (0.2 * dice.Part())))];
            Assert.True(LogLikelihood(times, [.. curve.Stretches.Zip(weights, (stretch, weight) => stretch with { Share = weight / weights.Sum() })]) <= best + 1e-9);
        }
    }, tries: 50);

    [Fact]
    public void It_comes_to_rest() => Dice.Hold(dice => Assert.InRange(Turnbull.Of(Sample(dice)).Gap, double.NegativeInfinity, 1e-10));

    [Fact]
    public void No_times_give_no_stretches() => Assert.Empty(Turnbull.Of([]).Stretches);

    private static TimeBounds[] Sample(Dice dice) => Dice.Many(dice.Whole(1, 25), () =>
    {
        var after = dice.Whole(0, 10);
        return new TimeBounds(after, dice.Part() < 0.3 ? double.PositiveInfinity : after + dice.Whole(0, 4));
    });

    private static double LogLikelihood(TimeBounds[] times, IReadOnlyList<Stretch> stretches) => times.Sum(time =>
        Math.Log(stretches.Where(stretch => stretch.By <= time.By && (stretch.After > time.After || (stretch.After == time.After && (stretch.By > stretch.After || time.By == time.After)))).Sum(stretch => stretch.Share)));
}
