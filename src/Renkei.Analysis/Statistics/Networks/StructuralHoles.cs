namespace Renkei.Analysis.Statistics.Networks;

/// <summary>
/// Burt's measures of how far a node's contacts are contacts of each other. With p_ij = the strength of i's ties with j, both directions added, as a share of
/// all of i's: constraint is Σ_j (p_ij + Σ_q p_iq·p_qj)², effective size Σ_j (1 − Σ_q p_iq·m_jq), where j and q run over i's contacts and m_jq is the
/// strength between j and q as a share of j's strongest.
/// </summary>
/// <remarks>
/// Constraint: more than 0; 1 with one contact; above 1 in small dense networks. Effective size: 1 up to the number of contacts. A node without contacts has
/// neither. Source: R. S. Burt, Structural holes (1992), ch. 2. Reference values: igraph (constraint), networkx (both), directed too.
/// </remarks>
public static class StructuralHoles
{
    /// <summary>Burt's constraint of each node; null without contacts.</summary>
    public static double?[] Constraint(Network network)
    {
        var all = Strengths(network);
        return [.. Enumerable.Range(0, network.Nodes).Select(node => network.Around(node) is { Length: > 0 } contacts
            ? contacts.Sum(contact => Math.Pow(Share(node, contact) + contacts.Where(other => other != contact).Sum(other => Share(node, other) * Share(other, contact)), 2))
            : (double?)null)];

        double Share(int one, int other) => network.Between(one, other) / all[one];
    }

    /// <summary>The effective size of each node's contacts; null without contacts.</summary>
    public static double?[] EffectiveSize(Network network)
    {
        var all = Strengths(network);
        double[] strongest = [.. Enumerable.Range(0, network.Nodes).Select(node => network.Around(node).Select(contact => network.Between(node, contact)).DefaultIfEmpty().Max())];
        return [.. Enumerable.Range(0, network.Nodes).Select(node => network.Around(node) is { Length: > 0 } contacts
            ? contacts.Sum(contact => 1 - contacts.Where(other => other != contact).Sum(other => network.Between(node, other) / all[node] * network.Between(contact, other) / strongest[contact]))
            : (double?)null)];
    }

    private static double[] Strengths(Network network) =>
        [.. Enumerable.Range(0, network.Nodes).Select(node => network.Around(node).Sum(contact => network.Between(node, contact)))];
}
