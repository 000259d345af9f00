namespace Renkei.Analysis.Statistics.Networks;

/// <summary>How often a node stands between two others, by the groups of the three.</summary>
/// <param name="Coordinator">All three in one group.</param>
/// <param name="Gatekeeper">From another group into the broker's own: the broker decides what comes in.</param>
/// <param name="Representative">From the broker's own group into another: the broker speaks for it.</param>
/// <param name="Consultant">Between two of one group to which the broker does not belong; also called itinerant or cosmopolitan.</param>
/// <param name="Liaison">All three in different groups.</param>
public readonly record struct BrokerageRoles(int Coordinator, int Gatekeeper, int Representative, int Consultant, int Liaison)
{
    /// <summary>All five together.</summary>
    public int Total => Coordinator + Gatekeeper + Representative + Consultant + Liaison;
}

/// <summary>
/// Brokerage by role: for each node b the number of pairs a, c with ties a → b and b → c and none from a to c, sorted by the groups of the three.
/// </summary>
/// <remarks>
/// In an undirected network each pair counts in both directions, so that gatekeeper equals representative. Source: R. V. Gould and R. M. Fernandez, Structures of
/// mediation, Sociological Methodology 19 (1989). The R package sna calls representative <c>b_IO</c> and gatekeeper <c>b_OI</c>; names here are the authors'.
/// </remarks>
public static class Brokerage
{
    /// <summary>The roles of each node.</summary>
    /// <param name="network">Nodes and ties; strengths are not used.</param>
    /// <param name="groups">For each node the number of its group.</param>
    public static BrokerageRoles[] Of(Network network, IReadOnlyList<int> groups)
    {
        var roles = new BrokerageRoles[network.Nodes];
        for (var broker = 0; broker < roles.Length; broker++)
        {
            foreach (var from in network.From(broker))
            {
                foreach (var to in network.To(broker))
                {
                    if (from != to && !network.Has(from, to)) roles[broker] = With(roles[broker], groups[from], groups[broker], groups[to]);
                }
            }
        }

        return roles;
    }

    private static BrokerageRoles With(BrokerageRoles roles, int from, int broker, int to) =>
        from == broker && broker == to ? roles with { Coordinator = roles.Coordinator + 1 }
        : broker == to ? roles with { Gatekeeper = roles.Gatekeeper + 1 }
        : from == broker ? roles with { Representative = roles.Representative + 1 }
        : from == to ? roles with { Consultant = roles.Consultant + 1 }
        : roles with { Liaison = roles.Liaison + 1 };
}
