namespace Renkei.Analysis.Statistics.Networks;

/// <summary>Ties that cross between groups and ties within them.</summary>
/// <param name="External">How many cross.</param>
/// <param name="Internal">How many stay within a group.</param>
public readonly record struct TieCounts(double External, double Internal)
{
    /// <summary>(E − I) ÷ (E + I), from −1, all within, to 1, all across; null without ties.</summary>
    public double? Index => External + Internal > 0 ? (External - Internal) / (External + Internal) : null;
}

/// <summary>The E-I index of a network and of its nodes.</summary>
/// <param name="Whole">Each tie counted once.</param>
/// <param name="Possible">All pairs that could have a tie: their index is to be expected if groups did not matter.</param>
/// <param name="Nodes">For each node its ties, in both directions when directed.</param>
public sealed record ExternalInternalIndex(TieCounts Whole, TieCounts Possible, IReadOnlyList<TieCounts> Nodes);

/// <summary>The E-I index: do ties cross between groups, or stay within?</summary>
/// <remarks>Source: D. Krackhardt and R. N. Stern, Informal networks and organizational crises, Social Psychology Quarterly 51 (1988).</remarks>
public static class ExternalInternal
{
    /// <summary>The index.</summary>
    /// <param name="network">Nodes and ties; strengths are not used.</param>
    /// <param name="groups">For each node the number of its group.</param>
    public static ExternalInternalIndex Of(Network network, IReadOnlyList<int> groups)
    {
        TieCounts[] nodes = [.. Enumerable.Range(0, network.Nodes).Select(Own)];
        var ends = network.IsDirected ? 1.0 : 2.0; // an undirected tie is one outward tie of either end
        var whole = new TieCounts(Sum(node => Count(network.To(node), node, isExternal: true)) / ends, Sum(node => Count(network.To(node), node, isExternal: false)) / ends);
        var within = groups.CountBy(group => group).Sum(group => group.Value * (group.Value - 1.0)) / ends;
        return new(whole, new((network.Nodes * (network.Nodes - 1.0) / ends) - within, within), nodes);

        TieCounts Own(int node) => new(Both(node, isExternal: true), Both(node, isExternal: false));

        double Both(int node, bool isExternal) => Count(network.To(node), node, isExternal) + (network.IsDirected ? Count(network.From(node), node, isExternal) : 0);

        double Sum(Func<int, int> count) => Enumerable.Range(0, network.Nodes).Sum(count);

        int Count(ReadOnlySpan<int> contacts, int node, bool isExternal)
        {
            var count = 0;
            foreach (var contact in contacts) count += groups[contact] != groups[node] == isExternal ? 1 : 0;
            return count;
        }
    }
}
