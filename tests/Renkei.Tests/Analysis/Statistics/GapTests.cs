using FsCheck;
using FsCheck.Fluent;
using Renkei.Analysis.Statistics;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Analysis.Statistics;

/// <summary>Reference values worked out by hand, and the laws of a distance.</summary>
public class GapTests
{
    private static readonly Arbitrary<(double, double, bool)> Numbers =
        (from first in Gen.Choose(0, 10_000) from second in Gen.Choose(0, 10_000) from lower in Gen.Elements(true, false) select (first / 10.0, second / 10.0, lower)).ToArbitrary();

    [Theory]
    [InlineData(31, 21, true, -47.6190476190476)] // hours per car: 10 more than the better 21
    [InlineData(21, 31, true, 47.6190476190476)]
    [InlineData(80, 100, false, -20)] // cars an hour: 20 fewer than the better 100
    [InlineData(100, 80, false, 20)]
    [InlineData(5, 5, true, 0)]
    [InlineData(0, 0, true, 0)]
    public void The_distance_is_in_percent_of_the_better_number(double first, double second, bool isLowerBetter, double percent) =>
        Assert.Equal(percent, Gap.Percent(first, second, isLowerBetter)!.Value, 12);

    [Theory]
    [InlineData(0, 3, true)] // no defects against three: no percentage of nothing
    [InlineData(-2, 3, false)]
    [InlineData(2, -3, true)]
    public void Where_percent_say_nothing_there_are_none(double first, double second, bool isLowerBetter) => Assert.Null(Gap.Percent(first, second, isLowerBetter));

    [Fact]
    public void The_other_side_sees_the_same_distance_with_opposite_sign() => Prop.ForAll(Numbers, numbers =>
    {
        var (first, second, isLowerBetter) = numbers;
        Assert.Equal(Gap.Percent(first, second, isLowerBetter), -Gap.Percent(second, first, isLowerBetter));
    }).Hold();

    [Fact]
    public void The_unit_does_not_matter() => Prop.ForAll(Numbers, numbers =>
    {
        var (first, second, isLowerBetter) = numbers;
        var (one, other) = (Gap.Percent(first, second, isLowerBetter), Gap.Percent(first * 64, second * 64, isLowerBetter));
        Assert.Equal(one, other);
    }).Hold();

    [Fact]
    public void Ten_points_in_ten_years_are_one_point_a_year()
    {
        var exact = Gap.Closing(-30, new(1990, 1, 1), new(1990, 1, 1), -20, new(2000, 1, 1), new(2000, 1, 1))!.Value; // 3652 days
        Assert.Equal(10 / (3652 / 365.25), exact.Low, 12);
        Assert.Equal(exact.Low, exact.High);
        var coarse = Gap.Closing(30, new(1990, 1, 1), new(1990, 12, 31), 20, new(2000, 1, 1), new(2000, 12, 31))!.Value;
        Assert.Equal(10 / (4017 / 365.25), coarse.Low, 12);
        Assert.Equal(10 / (3288 / 365.25), coarse.High, 12);
    }

    [Fact]
    public void A_distance_that_grew_closed_by_less_than_nothing_and_one_time_has_no_speed()
    {
        Assert.True(Gap.Closing(-20, new(1990, 1, 1), new(1990, 1, 1), -30, new(2000, 1, 1), new(2000, 1, 1))!.Value.High < 0);
        Assert.Null(Gap.Closing(-20, new(1990, 1, 1), new(1990, 12, 31), -30, new(1990, 6, 1), new(1991, 6, 1)));
    }
}
