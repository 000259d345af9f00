using Renkei.Analysis.Statistics.Agreement;

namespace Renkei.Tests.Analysis.Statistics.Agreement;

public class KrippendorffAlphaTests
{
    [Fact]
    public void Full_agreement_is_1() => Dice.Hold(dice =>
    {
        var units = Dice.Many(dice.Whole(2, 9), () => dice.Whole(1, 4)).Append(5).Append(6).Select(value => Enumerable.Repeat((double)value, dice.Whole(2, 4)).ToArray()).ToList();
        Assert.All(Enum.GetValues<DifferenceMetric>(), metric => Assert.Equal(1, KrippendorffAlpha.Of(units, metric)!.Alpha, 1e-12));
    });

    [Fact]
    public void Neither_the_order_of_coders_nor_units_coded_once_matter() => Dice.Hold(dice =>
    {
        var units = Sample(dice);
        List<double[]> turned = [.. units.Select(unit => unit.Reverse().ToArray()).Reverse(), [7]];
        Assert.All(Enum.GetValues<DifferenceMetric>(), metric => Equal(KrippendorffAlpha.Of(units, metric)?.Alpha, KrippendorffAlpha.Of(turned, metric)?.Alpha));
    });

    [Fact]
    public void Each_metric_bears_what_it_should()
    {
        Dice.Hold(dice =>
        {
            var units = Sample(dice);
            Same(DifferenceMetric.Nominal, value => value == 1 ? 9 : -value); // any other names
            Same(DifferenceMetric.Ordinal, value => value * value * value); // any change that keeps the order
            Same(DifferenceMetric.Interval, value => (3 * value) - 20); // another origin and unit
            Same(DifferenceMetric.Ratio, value => 3 * value); // another unit

            void Same(DifferenceMetric metric, Func<double, double> change) =>
                Equal(KrippendorffAlpha.Of(units, metric)?.Alpha, KrippendorffAlpha.Of(units.Select(unit => unit.Select(change).ToArray()), metric)?.Alpha);
        });
    }

    [Fact]
    public void Values_that_do_not_vary_have_no_alpha()
    {
        Assert.Null(KrippendorffAlpha.Of([[1, 1], [1, 1, 1]], DifferenceMetric.Nominal));
        Assert.Null(KrippendorffAlpha.Of([[1], [2]], DifferenceMetric.Nominal));
        Assert.Null(KrippendorffAlpha.Of([], DifferenceMetric.Interval));
    }

    private static void Equal(double? one, double? other)
    {
        Assert.Equal(one.HasValue, other.HasValue);
        if (one is { } first && other is { } second) Assert.Equal(first, second, 1e-10);
    }

    private static List<double[]> Sample(Dice dice) => [.. Dice.Many(dice.Whole(2, 9), () => Dice.Many(dice.Whole(1, 4), () => (double)dice.Whole(1, 4)))];
}
