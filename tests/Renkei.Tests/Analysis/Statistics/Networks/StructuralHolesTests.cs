using Renkei.Analysis.Statistics.Networks;

namespace Renkei.Tests.Analysis.Statistics.Networks;

public class StructuralHolesTests
{
    private static readonly Tie[] Ties =
    [
        new(0, 1), new(0, 2, 2), new(1, 2), new(2, 0, 3), new(2, 3), new(3, 4, 2), new(4, 2), new(1, 3, 0.5), new(5, 0),
    ];

    [Fact]
    public void Constraint_with_directed_ties_and_strengths_is_that_of_igraph() => Near.Equal(
        [0.66940051020408, 1.03683673469388, 0.60254393424036, 0.68495464852608, 0.77611252834467, 1],
        StructuralHoles.Constraint(Network.Of(6, Ties, directed: true)).Select(constraint => constraint!.Value));

    [Fact]
    public void Constraint_with_directed_ties_is_that_of_igraph() => Near.Equal(
        [0.52527777777778, 0.75123456790123, 0.55777777777778, 0.69345679012346, 0.80444444444444, 1],
        StructuralHoles.Constraint(Network.Of(6, Ties.Select(tie => tie with { Strength = 1 }), directed: true)).Select(constraint => constraint!.Value));

    [Fact]
    public void Without_strengths_effective_size_is_contacts_less_their_mean_number_of_ties_to_each_other() => Dice.Hold(dice =>
    {
        var (nodes, ties) = BetweennessTests.Sample(dice);
        var network = Network.Of(nodes, ties.DistinctBy(tie => (Math.Min(tie.From, tie.To), Math.Max(tie.From, tie.To))).Select(tie => tie with { Strength = 1 }), directed: false);
        var sizes = StructuralHoles.EffectiveSize(network);
        for (var node = 0; node < nodes; node++)
        {
            double[] contacts = [.. Enumerable.Range(0, nodes).Where(other => network.Has(node, other)).Select(other => (double)other)];
            var among = contacts.Sum(one => contacts.Count(other => network.Has((int)one, (int)other))) / 2.0;
            if (contacts.Length == 0) Assert.Null(sizes[node]);
            else Assert.Equal(contacts.Length - (2 * among / contacts.Length), sizes[node]!.Value, 1e-10);
        }
    });

    [Fact]
    public void A_node_without_contacts_has_neither()
    {
        var network = Network.Of(3, [new(0, 1)], directed: false);
        Assert.Null(StructuralHoles.Constraint(network)[2]);
        Assert.Null(StructuralHoles.EffectiveSize(network)[2]);
    }
}
