using Renkei.Analysis.Statistics.Networks;
using Renkei.Tests.Analysis.Statistics.Reference;

namespace Renkei.Tests.Analysis.Statistics.Networks;

/// <summary>Measures of networks are held to igraph and networkx on Zachary's club and on the marriages of Florence.</summary>
public class NetworkReferenceTests
{
    [Theory]
    [InlineData("betweenness")]
    [InlineData("constraint (Burt)")]
    [InlineData("effective size")]
    [InlineData("E-I index")]
    public void Published_values_are_met(string statistic) => ReferenceTables.Published.Hold(statistic, value => Compute(ReferenceTables.Published, value));

    [SharedFact]
    public void All_reference_values_are_met()
    {
        foreach (var statistic in (string[])["betweenness", "constraint (Burt)", "effective size", "E-I index"])
            ReferenceTables.Shared.Hold(statistic, value => Compute(ReferenceTables.Shared, value));
    }

    private static double? Compute(ReferenceTables tables, ReferenceValue value)
    {
        var ties = tables.Rows(value.Table == "zachary_nodes.csv" ? "zachary_edges.csv" : value.Table);
        var names = ties.SelectMany(row => row.Values).Distinct().ToList();
        var network = Network.Of(names.Count, ties.Select(row => new Tie(names.IndexOf(row["from"]), names.IndexOf(row["to"]))), directed: false);
        var node = names.IndexOf(value.Name.Replace("vertex ", "", StringComparison.Ordinal));
        return value.Statistic switch
        {
            "betweenness" => Betweenness.Of(network)[node] / (value.By.Contains("normalized", StringComparison.Ordinal) ? Betweenness.Greatest(network) : 1),
            "constraint (Burt)" => StructuralHoles.Constraint(network)[node],
            "effective size" => StructuralHoles.EffectiveSize(network)[node],
            _ => ExternalInternalNumber(ExternalInternal.Of(network, Clubs(tables, names)), value.Name, node),
        };
    }

    private static int[] Clubs(ReferenceTables tables, List<string> names) =>
        [.. names.Select(name => (int)tables.Rows("zachary_nodes.csv").Single(row => row["id"] == name)["club"][0])];

    private static double? ExternalInternalNumber(ExternalInternalIndex index, string name, int node) => name switch
    {
        "EI" => index.Whole.Index,
        "E" => index.Whole.External,
        "I" => index.Whole.Internal,
        "EI expected" => index.Possible.Index,
        _ => index.Nodes[node].Index,
    };
}
