using Renkei.Analysis.Statistics;

namespace Renkei.Tests.Analysis.Statistics;

/// <summary>Reference values: <c>diversity</c> of igraph for R, version 1.3.5, on a star whose ties have these weights; and the formula in R.</summary>
public class DispersionTests
{
    [Theory]
    [InlineData(new[] { 1.0, 2, 3 }, 0.920619835714, 1.011404264707)]
    [InlineData(new[] { 5.0, 1, 1, 1 }, 0.774397470348, 1.073542846409)]
    [InlineData(new[] { 46.0, 25, 17, 12 }, 0.908494729723, 1.259441120922)]
    [InlineData(new[] { 2, 2, 0.5 }, 0.878347104762, 0.964962923007)]
    public void Evenness_and_entropy_equal_the_reference(double[] amounts, double evenness, double entropy)
    {
        Assert.Equal(evenness, Dispersion.Evenness(amounts)!.Value, 1e-11);
        Assert.Equal(entropy, Dispersion.Entropy(amounts)!.Value, 1e-11);
    }

    [Fact]
    public void An_even_spread_is_one_and_one_place_alone_zero() => Dice.Hold(dice =>
    {
        var places = dice.Whole(2, 9);
        Assert.Equal(1, Dispersion.Evenness(Dice.Many(places, () => 3.0))!.Value, 1e-12);
        Assert.Equal(0, Dispersion.Evenness([5, .. Dice.Many(places, () => 0.0)])!.Value, 1e-12);
    });

    [Fact]
    public void Neither_order_nor_scale_matters_and_it_stays_between_zero_and_one() => Dice.Hold(dice =>
    {
        double[] amounts = [1, .. Dice.Many(dice.Whole(1, 8), () => (double)dice.Whole(0, 9))];
        var evenness = Dispersion.Evenness(amounts)!.Value;
        Assert.InRange(evenness, 0, 1 + 1e-12);
        Assert.Equal(evenness, Dispersion.Evenness([.. dice.Order(amounts.Length).Select(place => amounts[place] * 7)])!.Value, 1e-12);
    });

    [Fact]
    public void Evening_out_two_places_spreads_more() => Dice.Hold(dice =>
    {
        double[] amounts = [dice.Whole(2, 9), 0, .. Dice.Many(dice.Whole(1, 6), () => (double)dice.Whole(0, 9))];
        double[] evened = [amounts[0] - 1, 1, .. amounts[2..]];
        Assert.True(Dispersion.Entropy(evened) > Dispersion.Entropy(amounts));
    });

    [Fact]
    public void A_place_with_nothing_counts_as_a_place() => Assert.Equal(Math.Log(2) / Math.Log(3), Dispersion.Evenness([1, 1, 0])!.Value, 1e-12);

    [Fact]
    public void Of_nothing_or_of_one_place_there_is_no_spread()
    {
        Assert.Null(Dispersion.Evenness([]));
        Assert.Null(Dispersion.Evenness([3]));
        Assert.Null(Dispersion.Evenness([0, 0]));
        Assert.Null(Dispersion.Entropy([0, 0]));
    }
}
