using Renkei.Analysis.Statistics.Agreement;

namespace Renkei.Tests.Analysis.Statistics.Agreement;

public class KappaTests
{
    [Fact]
    public void Full_agreement_is_1() => Dice.Hold(dice =>
    {
        var size = dice.Whole(2, 5);
        var counts = new int[size, size];
        for (var category = 0; category < size; category++) counts[category, category] = dice.Whole(1, 9);
        foreach (var weights in Enum.GetValues<KappaWeights>())
        {
            var kappa = CohenKappa.Of(counts, weights)!;
            Assert.Equal(1, kappa.Kappa, 1e-12);
            Assert.Equal(0, kappa.StandardError, 1e-7);
        }
    });

    [Fact]
    public void Which_rater_is_first_does_not_matter() => Dice.Hold(dice =>
    {
        var (counts, turned) = Sample(dice, dice.Whole(2, 4));
        if (CohenKappa.Of(counts, KappaWeights.Linear) is { } kappa)
        {
            Assert.Equal(kappa.Kappa, CohenKappa.Of(turned, KappaWeights.Linear)!.Kappa, 1e-12);
            Assert.Equal(kappa.StandardError, CohenKappa.Of(turned, KappaWeights.Linear)!.StandardError, 1e-12);
        }
    });

    [Fact]
    public void With_two_categories_weights_do_not_matter() => Dice.Hold(dice =>
    {
        var (counts, _) = Sample(dice, 2);
        if (CohenKappa.Of(counts) is { } kappa) Assert.Equal(kappa.Kappa, CohenKappa.Of(counts, KappaWeights.Quadratic)!.Kappa, 1e-12);
    });

    [Fact]
    public void Agreement_that_could_not_be_otherwise_has_no_kappa()
    {
        Assert.Null(CohenKappa.Of(new int[,] { { 7, 0 }, { 0, 0 } }));
        Assert.Null(CohenKappa.Of(new int[2, 2]));
        Assert.Null(CohenKappa.Of(new int[,] { { 0, 1 }, { 0, 0 } }));
        Assert.Null(FleissKappa.Of([[3, 0], [3, 0]]));
        Assert.Null(FleissKappa.Of([]));
    }

    [Fact]
    public void Limits_need_two_ratings_a_cell_and_some_disagreement()
    {
        Assert.Null(CohenKappa.Of(new int[,] { { 3, 1 }, { 1, 2 } })!.Limits);
        Assert.NotNull(CohenKappa.Of(new int[,] { { 3, 1 }, { 1, 3 } })!.Limits);
        Assert.Null(CohenKappa.Of(new int[,] { { 30, 0 }, { 0, 30 } })!.Limits);
    }

    [Fact]
    public void Fleiss_kappa_is_1_at_full_agreement_and_least_when_raters_always_differ()
    {
        Assert.Equal(1, FleissKappa.Of([[4, 0], [0, 4], [4, 0]])!.Kappa, 1e-12);
        Assert.Equal(-1, FleissKappa.Of([[1, 1], [1, 1]])!.Kappa, 1e-12);
    }

    [Fact]
    public void Different_numbers_of_raters_are_refused() => Assert.Throws<ArgumentException>(() => FleissKappa.Of([[2, 1], [2, 2]]));

    private static (int[,] Counts, int[,] Turned) Sample(Dice dice, int size)
    {
        var (counts, turned) = (new int[size, size], new int[size, size]);
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column < size; column++) counts[row, column] = turned[column, row] = dice.Whole(0, 6);
        }

        return (counts, turned);
    }
}
