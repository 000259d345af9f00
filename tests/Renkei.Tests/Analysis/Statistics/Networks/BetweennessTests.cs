using Renkei.Analysis.Statistics.Networks;

namespace Renkei.Tests.Analysis.Statistics.Networks;

public class BetweennessTests
{
    [Fact]
    public void It_is_what_counting_every_shortest_path_gives() => Dice.Hold(dice =>
    {
        var (nodes, ties) = Sample(dice);
        foreach (var directed in (bool[])[true, false])
        {
            var network = Network.Of(nodes, ties, directed);
            double[] counted = [.. Enumerable.Range(0, nodes).Select(node => Counted(network, node))];
            Assert.All(counted.Zip(Betweenness.Of(network)), pair => Assert.Equal(pair.First, pair.Second, 1e-10));
        }
    });

    [Fact]
    public void Names_of_nodes_do_not_matter() => Dice.Hold(dice =>
    {
        var (nodes, ties) = Sample(dice);
        var name = dice.Order(nodes);
        var (plain, renamed) = (Betweenness.Of(Network.Of(nodes, ties, directed: true)), Betweenness.Of(Network.Of(nodes, ties.Select(tie => new Tie(name[tie.From], name[tie.To])), directed: true)));
        Assert.All(Enumerable.Range(0, nodes), node => Assert.Equal(plain[node], renamed[name[node]], 1e-10));
    });

    [Fact]
    public void The_middle_of_a_star_has_the_greatest_there_is()
    {
        foreach (var directed in (bool[])[true, false])
        {
            var star = Network.Of(6, Enumerable.Range(1, 5).SelectMany(node => (Tie[])[new(0, node), new(node, 0)]), directed);
            Assert.Equal(Betweenness.Greatest(star), Betweenness.Of(star)[0], 1e-12);
        }
    }

    [Fact]
    public void A_tie_told_twice_is_one_and_a_tie_to_itself_none()
    {
        var network = Network.Of(3, [new(0, 1), new(1, 0), new(0, 1), new(1, 2), new(2, 2)], directed: false);
        Assert.Equal((2, 1.0), (network.Ties, Betweenness.Of(network)[1]));
    }

    /// <summary>Ties between up to seven nodes.</summary>
    internal static (int Nodes, Tie[] Ties) Sample(Dice dice)
    {
        var nodes = dice.Whole(2, 7);
        return (nodes, Dice.Many(dice.Whole(1, 14), () => new Tie(dice.Whole(0, nodes - 1), dice.Whole(0, nodes - 1), dice.Whole(1, 3))));
    }

    /// <summary>All paths between all pairs, walked one by one.</summary>
    private static double Counted(Network network, int node)
    {
        var sum = 0.0;
        for (var from = 0; from < network.Nodes; from++)
        {
            for (var to = 0; to < network.Nodes; to++)
            {
                if (from == to || from == node || to == node) continue;
                var paths = Paths(network, [from], to).ToList();
                var shortest = paths.Where(path => path.Length == paths.Min(other => other.Length)).ToList();
                if (shortest.Count > 0) sum += shortest.Count(path => path.Contains(node)) / (double)shortest.Count;
            }
        }

        return network.IsDirected ? sum : sum / 2;
    }

    private static IEnumerable<int[]> Paths(Network network, int[] path, int to) =>
        path[^1] == to ? [path] : Enumerable.Range(0, network.Nodes).Where(next => network.Has(path[^1], next) && !path.Contains(next)).SelectMany(next => Paths(network, [.. path, next], to));
}
