namespace Renkei.Analysis.Statistics.Survival;

/// <summary>
/// A step of the iterative convex minorant algorithm towards the shares of greatest likelihood: Newton's step for each cumulative share by itself, the nearest
/// such shares that grow with time (isotonic regression), and as much of the way there as makes the likelihood no less.
/// </summary>
/// <remarks>J. A. Wellner and Y. Zhan, A hybrid algorithm for computation of the nonparametric maximum likelihood estimator from censored data, JASA 92 (1997).</remarks>
internal static class ConvexMinorant
{
    private const double LeastWay = 1e-12;

    /// <summary>New shares.</summary>
    /// <param name="spans">For each kind of subject the first and the last stretch it may have ended in, and which part of the subjects it is.</param>
    /// <param name="shares">The shares of the stretches.</param>
    public static double[] Step((int First, int Last, double Part)[] spans, double[] shares)
    {
        var sums = new double[shares.Length + 1]; // sums[n]: the share of the stretches before n
        for (var n = 0; n < shares.Length; n++) sums[n + 1] = sums[n] + shares[n];
        sums[^1] = 1;
        var (slopes, bends) = (new double[sums.Length], new double[sums.Length]);
        foreach (var (first, last, part) in spans)
        {
            var share = sums[last + 1] - sums[first];
            slopes[first] -= part / share;
            slopes[last + 1] += part / share;
            bends[first] += part / share / share;
            bends[last + 1] += part / share / share;
        }

        var aims = Growing([.. Enumerable.Range(1, shares.Length - 1).Select(n => (sums[n] + (slopes[n] / bends[n]), bends[n]))]);
        var before = LogLikelihood(spans, sums);
        for (var way = 1.0; way > LeastWay; way /= 2)
        {
            double[] tried = [0, .. aims.Select((aim, n) => sums[n + 1] + (way * (Math.Clamp(aim, 0, 1) - sums[n + 1]))), 1];
            if (LogLikelihood(spans, tried) >= before) return [.. tried.Skip(1).Zip(tried, (sum, sumBefore) => sum - sumBefore)];
        }

        return shares;
    }

    /// <summary>The growing numbers nearest to some, by weighted squares: neighbours that fall are pooled into their mean.</summary>
    private static double[] Growing((double Aim, double Weight)[] aims)
    {
        var pools = new List<(double Mean, double Weight, int Count)>();
        foreach (var (aim, weight) in aims)
        {
            pools.Add((aim, weight, 1));
            while (pools.Count > 1 && pools[^2].Mean >= pools[^1].Mean)
            {
                var ((mean, heavy, count), (last, light, more)) = (pools[^2], pools[^1]);
                pools.RemoveRange(pools.Count - 2, 2);
                pools.Add((((mean * heavy) + (last * light)) / (heavy + light), heavy + light, count + more));
            }
        }

        return [.. pools.SelectMany(pool => Enumerable.Repeat(pool.Mean, pool.Count))];
    }

    private static double LogLikelihood((int First, int Last, double Part)[] spans, double[] sums)
    {
        var sum = 0.0;
        foreach (var (first, last, part) in spans) sum += part * Math.Log(sums[last + 1] - sums[first]);
        return double.IsNaN(sum) ? double.NegativeInfinity : sum;
    }
}
