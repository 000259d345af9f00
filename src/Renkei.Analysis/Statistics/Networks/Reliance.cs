namespace Renkei.Analysis.Statistics.Networks;

/// <summary>
/// How far others rely on a node: of all pairs of other nodes with a way between them, the share that would have none without it. A node with a reliance above 0 is a
/// cut vertex.
/// </summary>
/// <remarks>
/// Range: 0 to 1; 1 for the middle of a star, 0 where there is no pair of others with a way between them. Undirected networks; strengths are not used. Cut vertices: F. Harary,
/// Graph Theory (1969), ch. 3. Reference values: networkx <c>articulation_points</c>, and counting pairs in its connected components.
/// </remarks>
public static class Reliance
{
    /// <summary>The reliance on each node; a cost of nodes times ties.</summary>
    /// <exception cref="ArgumentException">The network is directed: our own bug.</exception>
    public static double[] Of(Network network)
    {
        if (network.IsDirected) throw new ArgumentException("Reliance is of undirected networks.", nameof(network));

        var reliance = new double[network.Nodes];
        var all = Parts(network, without: -1).Sum(Pairs);
        for (var node = 0; node < network.Nodes; node++)
        {
            var own = SizeOfPart(network, node);
            var among = all - Pairs(own) + Pairs(own - 1); // pairs of others with a way between them while the node is there
            reliance[node] = among > 0 ? (among - Parts(network, node).Sum(Pairs)) / among : 0;
        }

        return reliance;
    }

    private static double Pairs(int nodes) => nodes * (nodes - 1.0) / 2;

    private static int SizeOfPart(Network network, int node) => Reach(network, node, new bool[network.Nodes]);

    /// <summary>The sizes of the parts that hang together when a node is left out.</summary>
    private static List<int> Parts(Network network, int without)
    {
        var (seen, sizes) = (new bool[network.Nodes], new List<int>());
        if (without >= 0) seen[without] = true;
        for (var node = 0; node < network.Nodes; node++)
        {
            if (!seen[node]) sizes.Add(Reach(network, node, seen));
        }

        return sizes;
    }

    /// <summary>Marks what can be reached from a node, and counts it.</summary>
    private static int Reach(Network network, int from, bool[] seen)
    {
        var next = new Stack<int>([from]);
        seen[from] = true;
        var reached = 0;
        while (next.TryPop(out var node))
        {
            reached++;
            foreach (var neighbour in network.To(node))
            {
                if (seen[neighbour]) continue;
                seen[neighbour] = true;
                next.Push(neighbour);
            }
        }

        return reached;
    }
}
