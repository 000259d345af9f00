using Renkei.Analysis.Statistics.Networks;

namespace Renkei.Tests.Analysis.Statistics.Networks;

public class BrokerageTests
{
    [Fact]
    public void The_roles_are_what_looking_at_every_three_nodes_gives() => Dice.Hold(dice =>
    {
        var (nodes, ties) = BetweennessTests.Sample(dice);
        var network = Network.Of(nodes, ties, directed: true);
        var groups = Dice.Many(nodes, () => dice.Whole(0, 2));
        var roles = Brokerage.Of(network, groups);
        for (var broker = 0; broker < nodes; broker++)
        {
            var open = (from one in Enumerable.Range(0, nodes)
                        from other in Enumerable.Range(0, nodes)
                        where one != broker && other != broker && one != other && network.Has(one, broker) && network.Has(broker, other) && !network.Has(one, other)
                        select (From: groups[one], To: groups[other])).ToList();
            var own = groups[broker];
            Assert.Equal(open.Count(pair => pair.From == own && pair.To == own), roles[broker].Coordinator);
            Assert.Equal(open.Count(pair => pair.From != own && pair.To == own), roles[broker].Gatekeeper);
            Assert.Equal(open.Count(pair => pair.From == own && pair.To != own), roles[broker].Representative);
            Assert.Equal(open.Count(pair => pair.From != own && pair.To == pair.From), roles[broker].Consultant);
            Assert.Equal(open.Count(pair => pair.From != own && pair.To != own && pair.To != pair.From), roles[broker].Liaison);
            Assert.Equal(open.Count, roles[broker].Total);
        }
    });

    /// <summary>R, sna::brokerage on the same ties: its columns w_I, b_OI, b_IO, w_O, b_O. By its manual b_IO would be the gatekeeper; by its counts b_OI is.</summary>
    [Fact]
    public void The_counts_are_those_of_sna_under_the_authors_names()
    {
        var network = Network.Of(6, [new(0, 1), new(0, 2), new(1, 2), new(2, 0), new(2, 3), new(3, 4), new(4, 2), new(1, 3), new(5, 0)], directed: true);
        Assert.Equal([new(0, 2, 0, 0, 1), new(0, 0, 1, 0, 0), new(0, 2, 0, 1, 1), new(0, 0, 1, 0, 1), new(0, 0, 0, 1, 0), new(0, 0, 0, 0, 0)], Brokerage.Of(network, [1, 1, 2, 2, 3, 3]));
    }
}
