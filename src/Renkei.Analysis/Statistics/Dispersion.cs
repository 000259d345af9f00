namespace Renkei.Analysis.Statistics;

/// <summary>
/// How evenly something is spread over places: Shannon entropy −Σ p·ln p of the shares p, as a part of ln k, the entropy of an even spread over all k places.
/// </summary>
/// <remarks>
/// Range: 0, all in one place, to 1, the same in each. Places with nothing count among the k. Scaling all amounts, or their order, changes nothing. Sources:
/// C. E. Shannon, A mathematical theory of communication, Bell System Technical Journal 27 (1948); E. C. Pielou, The measurement of diversity in different types of
/// biological collections, Journal of Theoretical Biology 13 (1966). Reference values: igraph <c>diversity</c>.
/// </remarks>
public static class Dispersion
{
    /// <summary>Entropy in nats, 0 to ln k; null when there is nothing.</summary>
    /// <param name="amounts">How much there is in each place, none below 0.</param>
    public static double? Entropy(IReadOnlyList<double> amounts)
    {
        var all = amounts.Sum();
        return all > 0 ? amounts.Where(amount => amount > 0).Sum(amount => -(amount / all) * Math.Log(amount / all)) : null;
    }

    /// <summary>Entropy as a part of that of an even spread, 0 to 1; null when there is nothing, or only one place.</summary>
    /// <param name="amounts">How much there is in each place, none below 0.</param>
    public static double? Evenness(IReadOnlyList<double> amounts) => amounts.Count > 1 && Entropy(amounts) is { } entropy ? entropy / Math.Log(amounts.Count) : null;
}
