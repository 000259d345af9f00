using Renkei.Analysis.Statistics;
using Renkei.Analysis.Statistics.Resampling;

namespace Renkei.Tests.Analysis.Statistics.Resampling;

public class ResamplingTests
{
    [Fact]
    public void Every_way_to_draw_has_its_probability() => Dice.Hold(dice =>
    {
        var kinds = KindsOfFlow.Of(Sample(dice, clusters: 7, kinds: 3));
        var ways = EveryWay.Of(kinds).ToList();
        Assert.Equal(1, ways.Sum(way => way.Weight), 1e-10);
        Assert.Equal((int)kinds.WaysToDraw, ways.Count);
    });

    [Theory]
    [InlineData(60, 3)] // drawn by counts of each kind
    [InlineData(6, 6)] // drawn one by one
    public void Random_draws_converge_to_every_way_to_draw(int clusters, int kinds)
    {
        var flows = KindsOfFlow.Of(Sample(new Dice(3), clusters, kinds));
        var (exact, drawn) = (new ResampledIndex(flows, [.. EveryWay.Of(flows)], isExact: true), new ResampledIndex(flows, [.. RandomDraws.Of(flows, new Chance(1), 100_000)], isExact: false));
        Assert.Equal(exact.Mean, drawn.Mean, 0.002);
        Assert.Equal(exact.StandardError, drawn.StandardError, 0.002);
        Assert.Equal(exact.Bias, drawn.Bias, 0.02);
        Assert.Equal(exact.Acceleration, drawn.Acceleration);
        Assert.Equal(exact.Percentile(0.95).Low, drawn.Percentile(0.95).Low, 0.01);
        Assert.Equal(exact.Percentile(0.95).High, drawn.Percentile(0.95).High, 0.01);
    }

    [Fact]
    public void The_order_of_clusters_does_not_matter() => Dice.Hold(dice =>
    {
        var flows = Sample(dice, dice.Whole(2, 60), kinds: 5);
        var shuffled = dice.Order(flows.Length).Select(place => flows[place]).ToArray();
        Assert.Equal(Asymmetry.Bootstrap(flows, 0.95, new Chance(1), 200), Asymmetry.Bootstrap(shuffled, 0.95, new Chance(1), 200));
    });

    [Fact]
    public void Both_sides_see_the_same_limits_with_opposite_sign() => Dice.Hold(dice =>
    {
        var flows = Sample(dice, dice.Whole(2, 60), kinds: 5);
        if (Asymmetry.Resample(flows, new Chance(1), 200) is not { } ours || flows.Order(new BySize()).SequenceEqual(flows.Select(flow => flow.Turned).Order(new BySize()))) return;

        var theirs = Asymmetry.Resample([.. flows.Select(flow => flow.Turned)], new Chance(1), 200)!;
        Assert.Equal(ours.Percentile(0.9), Turned(theirs.Percentile(0.9)));
        Assert.Equal((ours.Observed, ours.Mean, ours.StandardError, ours.Bias), (-theirs.Observed, -theirs.Mean, theirs.StandardError, -theirs.Bias));
        if (ours.Bca(0.9) is { } limits) Assert.Equal(limits, Turned(theirs.Bca(0.9)!.Value));
    });

    [Fact]
    public void Where_there_are_few_ways_to_draw_nothing_is_left_to_chance() => Dice.Hold(dice =>
    {
        var flows = Sample(dice, dice.Whole(2, 40), kinds: 2);
        Assert.Equal(Asymmetry.Bootstrap(flows, 0.95, new Chance(1)), Asymmetry.Bootstrap(flows, 0.95, new Chance(2)));
        Assert.True(Asymmetry.Resample(flows, new Chance(1)) is null or { IsExact: true });
    });

    [Fact]
    public void What_goes_one_way_alone_has_no_spread()
    {
        var resampled = Asymmetry.Resample([new(1, 0), new(2, 0), new(4, 0)], new Chance(1))!;
        Assert.Equal((1, 1, 0, 0, 0), (resampled.Observed, resampled.Mean, resampled.StandardError, Math.Round(resampled.Bias, 12), resampled.Acceleration));
        Assert.Equal((new Interval(1, 1), new Interval(1, 1)), (resampled.Percentile(0.95), resampled.Bca(0.95)!.Value));
    }

    [Fact]
    public void Where_all_hangs_on_one_cluster_there_is_no_corrected_interval() =>
        Assert.Null(Asymmetry.Resample([new(3, 1), new(0, 0), new(0, 0)], new Chance(1))!.Bca(0.95));

    private static Interval Turned(Interval interval) => new(-interval.High, -interval.Low);

    private static Flow[] Sample(Dice dice, int clusters, int kinds)
    {
        Flow[] flows = [.. Enumerable.Range(0, kinds).Select(kind => new Flow(dice.Whole(0, 4) + ((kind + 1) / 8.0), dice.Whole(0, 4)))];
        return [.. flows.Take(clusters), .. Dice.Many(Math.Max(0, clusters - kinds), () => flows[dice.Whole(0, kinds - 1)])];
    }

    private sealed class BySize : IComparer<Flow>
    {
        public int Compare(Flow one, Flow other) => (one.In, one.Out).CompareTo((other.In, other.Out));
    }
}
