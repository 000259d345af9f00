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

        public int[] Next() => Ways.Next(Count, Links, IsThrough, IsGoal);
    }

    private static readonly Arbitrary<Graph> Graphs =
        (from count in Gen.Choose(1, 9)
         from links in Gen.Choose(0, 20).SelectMany(number => Gen.ArrayOf(Gen.Choose(0, (count * count) - 1), number))
         from sorts in Gen.ArrayOf(Gen.Choose(0, 3), count)
         select new Graph(count, [.. links.Select(link => (link / count, link % count))], sorts)).ToArbitrary();

    [Fact]
    public void A_way_is_found_exactly_where_there_is_one() => Prop.ForAll(Graphs, graph =>
    {
        var next = graph.Next();
        for (var node = 0; node < graph.Count; node++) Assert.Equal(Length(graph, node) > 0, next[node] >= 0);
    }).Hold(2000);

    [Fact]
    public void Every_way_told_is_a_way_ends_at_a_goal_and_is_the_shortest() => Prop.ForAll(Graphs, graph =>
    {
        var next = graph.Next();
        for (var node = 0; node < graph.Count; node++)
        {
            if (next[node] < 0) continue;
            var way = Ways.From(node, next).ToList();
            Assert.All(way.Zip(way.Skip(1)), step => Assert.Contains((step.First, step.Second), graph.Links));
            Assert.All(way.SkipLast(1), passed => Assert.True(graph.IsThrough(passed) && !graph.IsGoal(passed)));
            Assert.True(graph.IsGoal(way[^1]));
            Assert.Equal(Length(graph, node), way.Count - 1);
        }
    }).Hold(2000);

    [Fact]
    public void The_order_of_links_and_links_told_twice_change_nothing_but_which_of_two_short_ways_is_told() => Prop.ForAll(Graphs, graph =>
        Assert.Equal(graph.Next().Select(next => next >= 0), (graph with { Links = [.. graph.Links.Reverse(), .. graph.Links] }).Next().Select(next => next >= 0)))
        .Hold();

    [Fact]
    public void What_lies_along_the_ways_is_every_node_reached_from_which_one_leads_on_whatever_the_order_of_links() => Prop.ForAll(Graphs, graph =>
    {
        var along = Ways.Along(Enumerable.Range(0, graph.Count), graph.Next(), graph.Links, graph.IsGoal);
        for (var node = 0; node < graph.Count; node++)
        {
            var isReached = Enumerable.Range(0, graph.Count).Any(other => Length(graph, other) > 0 && !graph.IsGoal(other) && graph.Links.Contains((other, node)));
            Assert.Equal(Length(graph, node) > 0 || (graph.IsGoal(node) && isReached), along[node]);
        }

        var turned = graph with { Links = [.. graph.Links.Reverse()] };
        Assert.Equal(along, Ways.Along(Enumerable.Range(0, graph.Count), turned.Next(), turned.Links, turned.IsGoal));
    }).Hold(500);

    [Fact]
    public void A_circle_without_a_goal_leads_nowhere_and_ends() =>
        Assert.Equal([-1, -1, -1], Ways.Next(3, [(0, 1), (1, 2), (2, 0)], _ => true, _ => false));

    [Fact]
    public void A_very_long_chain_is_gone_through_node_by_node()
    {
        const int Long = 300_000;
        var next = Ways.Next(Long, [.. Enumerable.Range(0, Long - 1).Select(node => (node, node + 1))], _ => true, node => node == Long - 1);
        Assert.Equal(Long, Ways.From(0, next).Count());
    }

    /// <summary>The slow search: how many steps the shortest way from a node to a goal has, trying all ways that visit no node twice; 0 where there is none.</summary>
    private static int Length(Graph graph, int node)
    {
        if (!graph.IsThrough(node) || graph.IsGoal(node)) return 0;
        var best = 0;
        void Try(int at, IReadOnlyList<int> passed)
        {
            foreach (var (_, to) in graph.Links.Where(link => link.From == at))
            {
                if (graph.IsGoal(to)) best = best == 0 ? passed.Count : Math.Min(best, passed.Count);
                else if (graph.IsThrough(to) && !passed.Contains(to)) Try(to, [.. passed, to]);
            }
        }

        Try(node, [node]);
        return best;
    }
}
