using Renkei.Analysis.Statistics;

namespace Renkei.Tests.Analysis.Statistics;

/// <summary>
/// Reference values: the exact bootstrap over seven periods, all 1716 ways to draw them, computed with R by the
/// inverse distribution function.
/// </summary>
public class AsymmetryTests
{
    private static readonly Flow[] SevenPeriods = [new(4, 6), new(7, 3), new(2, 5), new(9, 2), new(5, 8), new(3, 4), new(6, 1)];

    [Fact]
    public void The_index_equals_the_reference() => Assert.Equal(0.107692307692, Asymmetry.Index(SevenPeriods)!.Value, 12);

    [Fact]
    public void The_bootstrap_percentiles_are_the_exact_ones()
    {
        var interval = Asymmetry.Bootstrap(SevenPeriods, 0.95, new Chance(1))!.Value;
        Assert.Equal(-0.180327868852, interval.Low, 1e-10);
        Assert.Equal(0.428571428571, interval.High, 1e-10);
        var narrower = Asymmetry.Bootstrap(SevenPeriods, 0.90, new Chance(1))!.Value;
        Assert.Equal(-0.147540983607, narrower.Low, 1e-10);
        Assert.Equal(0.373134328358, narrower.High, 1e-10);
    }

    [Fact]
    public void Swapping_in_and_out_turns_the_sign()
    {
        Flow[] swapped = [.. SevenPeriods.Select(flow => new Flow(flow.Out, flow.In))];
        Assert.Equal(-Asymmetry.Index(SevenPeriods)!.Value, Asymmetry.Index(swapped)!.Value, 15);
    }

    [Fact]
    public void Nothing_either_way_has_no_index_and_one_cluster_no_interval()
    {
        Assert.Null(Asymmetry.Index(0, 0));
        Assert.Null(Asymmetry.Bootstrap([new(1, 2)], 0.95, new Chance(1)));
        Assert.Null(Asymmetry.Bootstrap([new(0, 0), new(0, 0)], 0.95, new Chance(1)));
    }
}
