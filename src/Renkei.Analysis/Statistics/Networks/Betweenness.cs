namespace Renkei.Analysis.Statistics.Networks;

/// <summary>
/// Betweenness: for each node the sum over all pairs of other nodes of the share of their shortest paths that lead through it. Directed networks count ordered
/// pairs, undirected ones each pair once.
/// </summary>
/// <remarks>
/// Range: 0 to (n − 1)(n − 2), half of that when undirected; normalised by it, 0 to 1. Pairs without a path add nothing. Strengths are not used.
/// Sources: L. C. Freeman, Sociometry 40 (1977); U. Brandes, A faster algorithm for betweenness centrality, Journal of Mathematical Sociology 25 (2001).
/// Reference values: igraph, networkx.
/// </remarks>
public static class Betweenness
{
    /// <summary>The betweenness of each node; a cost of nodes times ties.</summary>
    public static double[] Of(Network network)
    {
        var nodes = network.Nodes;
        var (betweenness, paths, share) = (new double[nodes], new double[nodes], new double[nodes]);
        var (distance, order) = (new int[nodes], new int[nodes]);
        for (var source = 0; source < nodes; source++)
        {
            Array.Fill(distance, -1);
            Array.Clear(paths);
            Array.Clear(share);
            (distance[source], paths[source], order[0]) = (0, 1, source);
            var reached = 1;
            for (var next = 0; next < reached; next++)
            {
                foreach (var neighbour in network.To(order[next]))
                {
                    if (distance[neighbour] < 0) (distance[neighbour], order[reached++]) = (distance[order[next]] + 1, neighbour);
                    if (distance[neighbour] == distance[order[next]] + 1) paths[neighbour] += paths[order[next]];
                }
            }

            for (var last = reached - 1; last > 0; last--) // the farthest first: what depends on a node is known when its turn comes
            {
                var node = order[last];
                foreach (var before in network.From(node))
                {
                    if (distance[before] == distance[node] - 1) share[before] += paths[before] / paths[node] * (1 + share[node]);
                }

                betweenness[node] += network.IsDirected ? share[node] : share[node] / 2;
            }
        }

        return betweenness;
    }

    /// <summary>The greatest betweenness a node can have, that of the middle of a star; 0 below three nodes.</summary>
    public static double Greatest(Network network) => (network.Nodes - 1.0) * Math.Max(0, network.Nodes - 2) / (network.IsDirected ? 1 : 2);
}
