using BenchmarkDotNet.Attributes;
using Renkei.Analysis.Statistics;

namespace Renkei.Bench;

/// <summary>
/// The bootstrap of the balance over the flows of many insights, 2,000 draws. The weights of insights take six values, three each way. The measure to compare with is how it
/// was: every cluster of every draw drawn by itself.
/// </summary>
[MemoryDiagnoser]
public class BootstrapBenchmarks
{
    private static readonly double[] Weights = [0.25, 1, 4];
    private Flow[] flows = [];

    [Params(1_000, 100_000)]
    public int Insights { get; set; }

    [GlobalSetup]
    public void Weigh() => flows = [.. Enumerable.Range(0, Insights).Select(n => Weights[n * 7 % 3] is var weight && n * 11 % 5 < 3 ? new Flow(weight, 0) : new Flow(0, weight))];

    [Benchmark(Baseline = true)]
    public Interval EachClusterDrawn()
    {
        var (chance, drawn, indices) = (new Chance(1), new int[flows.Length], new double[Asymmetry.Replicates]);
        for (var replicate = 0; replicate < indices.Length; replicate++)
        {
            chance.Below((ulong)replicate, (uint)flows.Length, drawn);
            double into = 0, outOf = 0;
            foreach (var cluster in drawn)
            {
                into += flows[cluster].In;
                outOf += flows[cluster].Out;
            }

            indices[replicate] = Asymmetry.Index(into, outOf) ?? 0;
        }

        Array.Sort(indices);
        return new(indices[49], indices[1949]);
    }

    [Benchmark]
    public Interval? CountsDrawn() => Asymmetry.Bootstrap(flows, 0.95, new Chance(1));
}
