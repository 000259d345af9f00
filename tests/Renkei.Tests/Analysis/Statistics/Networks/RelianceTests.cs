using Renkei.Analysis.Statistics.Networks;
using Renkei.Tests.Analysis.Statistics.Reference;

namespace Renkei.Tests.Analysis.Statistics.Networks;

/// <summary>Reference values: pairs counted in the connected components of networkx 3.6.1 with and without a node; cut vertices by its <c>articulation_points</c>.</summary>
public class RelianceTests
{
    [Fact]
    public void The_marriages_of_Florence_rely_on_four_families_as_in_networkx()
    {
        var (names, network) = Read("flo_marriage_edges.csv");
        var reliance = Reliance.Of(network);
        double Of(string family) => reliance[names.IndexOf(family)];
        Assert.Equal(["Albizzi", "Guadagni", "Medici", "Salviati"], names.Where(family => Of(family) > 0).Order(StringComparer.Ordinal));
        Assert.Equal(0.384615384615, Of("Medici"), 1e-11);
        Assert.Equal(0.142857142857, Of("Albizzi"), 1e-11);
    }

    [Fact]
    public void The_club_of_Zachary_relies_on_its_first_member_alone_as_in_networkx()
    {
        var (names, network) = Read("zachary_edges.csv");
        var reliance = Reliance.Of(network);
        Assert.Equal(0.316287878788, reliance[names.IndexOf("1")], 1e-11);
        Assert.Single(reliance, share => share > 0);
    }

    [Fact]
    public void It_is_what_counting_pairs_gives() => Dice.Hold(dice =>
    {
        var (nodes, ties) = BetweennessTests.Sample(dice);
        var network = Network.Of(nodes, ties, directed: false);
        Near.Equal([.. Enumerable.Range(0, nodes).Select(node => Counted(network, node))], Reliance.Of(network));
    });

    [Fact]
    public void All_rely_on_the_middle_of_a_star_and_nobody_on_one_of_a_ring()
    {
        Near.Equal([1, 0, 0, 0], Reliance.Of(Network.Of(4, [new(0, 1), new(0, 2), new(0, 3)], directed: false)));
        Near.Equal([0, 0, 0, 0], Reliance.Of(Network.Of(4, [new(0, 1), new(1, 2), new(2, 3), new(3, 0)], directed: false)));
        Near.Equal([0, 0], Reliance.Of(Network.Of(2, [new(0, 1)], directed: false)));
    }

    [Fact]
    public void A_directed_network_is_refused() => Assert.Throws<ArgumentException>(() => Reliance.Of(Network.Of(2, [new(0, 1)], directed: true)));

    private static double Counted(Network network, int without)
    {
        var (before, after) = (0, 0);
        for (var one = 0; one < network.Nodes; one++)
        {
            for (var other = 0; other < one; other++)
            {
                if (one == without || other == without) continue;
                if (HasWay(network, one, other, [])) before++;
                if (HasWay(network, one, other, [without])) after++;
            }
        }

        return before == 0 ? 0 : (double)(before - after) / before;
    }

    private static bool HasWay(Network network, int from, int to, HashSet<int> passed) =>
        from == to || (passed.Add(from) && Enumerable.Range(0, network.Nodes).Any(next => network.Has(from, next) && !passed.Contains(next) && HasWay(network, next, to, passed)));

    private static (List<string> Names, Network Network) Read(string table)
    {
        var ties = ReferenceTables.Published.Rows(table);
        var names = ties.SelectMany(row => row.Values).Distinct().ToList();
        return (names, Network.Of(names.Count, ties.Select(row => new Tie(names.IndexOf(row["from"]), names.IndexOf(row["to"]))), directed: false));
    }
}
