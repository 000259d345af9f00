using FsCheck;
using FsCheck.Fluent;
using Renkei.Analysis.Lines;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Analysis.People;

/// <summary>The kernel of S4-3-reciprocity: the smaller number ÷ the larger, as far as coarse dates allow.</summary>
public class ReciprocalTests
{
    private static Gen<Tally> Tallies => from least in Gen.Choose(0, 6) from more in Gen.Choose(0, 4) select new Tally(least, least + more);

    [Theory]
    [InlineData(3, 3, 1, 1, 1 / 3.0, 1 / 3.0)]
    [InlineData(2, 2, 2, 2, 1.0, 1.0)]
    [InlineData(4, 4, 0, 0, 0.0, 0.0)]
    [InlineData(2, 3, 4, 4, 0.5, 0.75)]
    [InlineData(1, 4, 2, 2, 0.5, 1.0)]
    [InlineData(0, 1, 2, 2, 0.0, 0.5)]
    public void The_smaller_over_the_larger_within_what_is_possible(int a, int most, int b, int other, double low, double high)
    {
        var range = Reciprocal.Of(new(a, most), new(b, other))!.Value;
        Assert.Equal(low, range.Low, 12);
        Assert.Equal(high, range.High, 12);
    }

    [Fact]
    public void Where_both_may_be_nothing_there_is_no_share() => Assert.Null(Reciprocal.Of(new(0, 3), new(0, 0)));

    [Fact]
    public void The_limits_are_the_least_and_the_most_over_all_numbers_that_may_be_meant() =>
        Prop.ForAll(Tallies.ToArbitrary(), Tallies.ToArbitrary(), (one, other) =>
        {
            if (Reciprocal.Of(one, other) is not { } range) return one.Least + other.Least == 0;

            var shares = (from a in Enumerable.Range(one.Least, one.Most - one.Least + 1)
                          from b in Enumerable.Range(other.Least, other.Most - other.Least + 1)
                          select Math.Min(a, b) / (double)Math.Max(a, b)).ToList();
            return range.Low.Equals(shares.Min()) && range.High.Equals(shares.Max());
        }).Hold();

    [Fact]
    public void Which_side_is_named_first_does_not_matter() =>
        Prop.ForAll(Tallies.ToArbitrary(), Tallies.ToArbitrary(), (one, other) => Reciprocal.Of(one, other).Equals(Reciprocal.Of(other, one))).Hold();
}
