namespace Renkei.Analysis.Statistics.Resampling;

/// <summary>Every way to draw clusters with replacement, with its multinomial probability: what random draws converge to.</summary>
internal static class EveryWay
{
    public static IEnumerable<WeightedIndex> Of(KindsOfFlow kinds)
    {
        var logFactorials = new double[kinds.Clusters + 1];
        for (var n = 1; n <= kinds.Clusters; n++) logFactorials[n] = logFactorials[n - 1] + Math.Log(n);

        var counts = new int[kinds.Flows.Length];
        return From(0, kinds.Clusters, logFactorials[kinds.Clusters]);

        IEnumerable<WeightedIndex> From(int kind, int left, double logProbability)
        {
            var isLast = kind == counts.Length - 1;
            var logShare = Math.Log((double)kinds.Counts[kind] / kinds.Clusters);
            for (var count = isLast ? left : 0; count <= left; count++)
            {
                counts[kind] = count;
                var further = logProbability + (count * logShare) - logFactorials[count];
                if (!isLast)
                {
                    foreach (var way in From(kind + 1, left - count, further)) yield return way;
                }
                else if (kinds.Index(counts) is { } index)
                {
                    yield return new(index, Math.Exp(further));
                }
            }
        }
    }
}
