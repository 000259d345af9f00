using FsCheck;
using FsCheck.Fluent;
using Renkei.Analysis.Cycle;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Analysis.Cycle;

/// <summary>The kernel of S1-16, held to a slow search that tries every way, on graphs with and without circles.</summary>
public class WaysTests
{
    /// <summary>A small graph: links between nodes, and for each node whether one may pass (1), whether it is a goal (2), both or neither.</summary>
    private sealed record Graph(int Count, IReadOnlyList<(int From, int To)> Links, int[] Sorts)
    {
        public bool IsThrough(int node) => (Sorts[node] & 1) != 0;

        public bool IsGoal(int node) => (Sorts[node] & 2) != 0;

        public bool[] Lead() => Ways.Lead(Count, Links, IsThrough, IsGoal);
    }

    private static readonly Arbitrary<Graph> Graphs =
        (from count in Gen.Choose(1, 9)
         from links in Gen.Choose(0, 20).SelectMany(number => Gen.ArrayOf(Gen.Choose(0, (count * count) - 1), number))
         from sorts in Gen.ArrayOf(Gen.Choose(0, 3), count)
         select new Graph(count, [.. links.Select(link => (link / count, link % count))], sorts)).ToArbitrary();

    [Fact]
    public void A_way_is_found_exactly_where_there_is_one() => Prop.ForAll(Graphs, graph =>
    {
        var lead = graph.Lead();
        for (var node = 0; node < graph.Count; node++) Assert.Equal(IsLed(graph, node), lead[node]);
    }).Hold(2000);

    [Fact]
    public void The_order_of_links_and_links_told_twice_change_nothing() => Prop.ForAll(Graphs, graph =>
        Assert.Equal(graph.Lead(), (graph with { Links = [.. graph.Links.Reverse(), .. graph.Links] }).Lead())).Hold();

    [Fact]
    public void What_lies_along_the_ways_is_every_node_reached_from_which_one_leads_on_whatever_the_order_of_links() => Prop.ForAll(Graphs, graph =>
    {
        var along = Ways.Along(Enumerable.Range(0, graph.Count), graph.Lead(), graph.Links, graph.IsGoal);
        for (var node = 0; node < graph.Count; node++)
        {
            var isReached = Enumerable.Range(0, graph.Count).Any(other => IsLed(graph, other) && !graph.IsGoal(other) && graph.Links.Contains((other, node)));
            Assert.Equal(IsLed(graph, node) || (graph.IsGoal(node) && isReached), along[node]);
        }

        var turned = graph with { Links = [.. graph.Links.Reverse()] };
        Assert.Equal(along, Ways.Along(Enumerable.Range(0, graph.Count), turned.Lead(), turned.Links, turned.IsGoal));
    }).Hold(500);

    [Fact]
    public void A_circle_without_a_goal_leads_nowhere_and_ends() =>
        Assert.Equal([false, false, false], Ways.Lead(3, [(0, 1), (1, 2), (2, 0)], _ => true, _ => false));

    [Fact]
    public void A_very_long_chain_is_gone_through_node_by_node()
    {
        const int Long = 300_000;
        var lead = Ways.Lead(Long, [.. Enumerable.Range(0, Long - 1).Select(node => (node, node + 1))], _ => true, node => node == Long - 1);
        Assert.Equal(Long - 1, lead.Count(isLed => isLed));
    }

    /// <summary>The slow search: whether any way leads from a node to a goal, trying all that visit no node twice.</summary>
    private static bool IsLed(Graph graph, int node)
    {
        bool Leads(int at, IReadOnlyList<int> passed) => graph.Links.Any(link =>
            link.From == at && (graph.IsGoal(link.To) || (graph.IsThrough(link.To) && !passed.Contains(link.To) && Leads(link.To, [.. passed, link.To]))));
        return graph.IsThrough(node) && !graph.IsGoal(node) && Leads(node, [node]);
    }
}
