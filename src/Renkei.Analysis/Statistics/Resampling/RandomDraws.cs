namespace Renkei.Analysis.Statistics.Resampling;

/// <summary>
/// Clusters drawn at random. Of each kind its count is drawn at once, binomial among those still left, which together is exactly multinomial: the cost is draws
/// times kinds, whatever the number of clusters. Where hardly two clusters are alike, drawing one by one is cheaper.
/// </summary>
internal static class RandomDraws
{
    private const int ClustersWorthOneKind = 8; // drawing a count takes about as long as drawing so many clusters one by one

    public static IEnumerable<WeightedIndex> Of(KindsOfFlow kinds, Chance chance, int replicates)
    {
        var draw = kinds.Flows.Length * ClustersWorthOneKind < kinds.Clusters ? ByCounts(kinds, chance) : OneByOne(kinds, chance);
        for (var replicate = 0; replicate < replicates; replicate++)
        {
            if (kinds.Index(draw(replicate)) is { } index) yield return new(index, 1.0);
        }
    }

    private static Func<int, int[]> ByCounts(KindsOfFlow kinds, Chance chance)
    {
        var counts = new int[kinds.Flows.Length];
        return replicate =>
        {
            var numbers = new ChanceStream(chance, (ulong)replicate);
            var (left, clusters) = (kinds.Clusters, kinds.Clusters);
            for (var kind = 0; kind < counts.Length; kind++)
            {
                counts[kind] = kinds.Counts[kind] == clusters ? left : Binomial.Draw(left, (double)kinds.Counts[kind] / clusters, ref numbers);
                left -= counts[kind];
                clusters -= kinds.Counts[kind];
            }

            return counts;
        };
    }

    private static Func<int, int[]> OneByOne(KindsOfFlow kinds, Chance chance)
    {
        var kindOf = kinds.Counts.SelectMany((count, kind) => Enumerable.Repeat(kind, count)).ToArray();
        var (drawn, counts) = (new int[kindOf.Length], new int[kinds.Flows.Length]);
        return replicate =>
        {
            chance.Below((ulong)replicate, (uint)drawn.Length, drawn);
            Array.Clear(counts);
            foreach (var cluster in drawn) counts[kindOf[cluster]]++;
            return counts;
        };
    }
}
