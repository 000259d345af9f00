using System.Diagnostics;
using System.Globalization;

namespace Renkei.Bench;

/// <summary>Records written, judged and on the disk a second, by eight writers at once.</summary>
internal static class SiteCommits
{
    private const int Writers = 8;

    public static async Task Print(int rounds)
    {
        var benchmark = new CommitBenchmarks { Writers = Writers };
        benchmark.Open();
        try
        {
            await benchmark.AddDurably();
            var clock = Stopwatch.StartNew();
            for (var round = 0; round < rounds; round++) await benchmark.AddDurably();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rounds * CommitBenchmarks.Additions / clock.Elapsed.TotalSeconds:0}"));
        }
        finally
        {
            benchmark.Close();
        }
    }
}
