namespace Renkei.Analysis.Cycle;

/// <summary>Kernel of S1-16: from which nodes of a directed graph a way leads on to a goal.</summary>
internal static class Ways
{
    /// <summary>Whether a way leads from a node to a goal, for each node. From a goal itself none does: that is where a way ends.</summary>
    /// <param name="count">How many nodes, named 0 to <paramref name="count"/> − 1.</param>
    /// <param name="links">From one node to the next; circles and links given twice do no harm.</param>
    /// <param name="isThrough">Whether a way may begin at a node or lead through it.</param>
    /// <param name="isGoal">Whether a way ends at a node; a goal is not led through.</param>
    /// <remarks>Goes back from all goals at once, so each link is looked at once: linear in nodes and links.</remarks>
    public static bool[] Lead(int count, IReadOnlyList<(int From, int To)> links, Func<int, bool> isThrough, Func<int, bool> isGoal)
    {
        var (begin, back) = Backward(count, links);
        var lead = new bool[count];
        var reached = new Queue<int>(Enumerable.Range(0, count).Where(isGoal));
        while (reached.TryDequeue(out var node))
        {
            for (var at = begin[node]; at < begin[node + 1]; at++)
            {
                var before = back[at];
                if (lead[before] || !isThrough(before) || isGoal(before)) continue;
                lead[before] = true;
                reached.Enqueue(before);
            }
        }

        return lead;
    }

    /// <summary>Whether a node lies on any way, short or long, that begins at some nodes and ends at a goal.</summary>
    /// <param name="from">Where ways begin.</param>
    /// <param name="lead">Whether a way leads from a node to a goal, as <see cref="Lead"/> tells it.</param>
    /// <param name="links">From one node to the next.</param>
    /// <param name="isGoal">Whether a way ends at a node.</param>
    public static bool[] Along(IEnumerable<int> from, bool[] lead, IReadOnlyList<(int From, int To)> links, Func<int, bool> isGoal)
    {
        var (begin, on) = Backward(lead.Length, [.. links.Select(link => (link.To, link.From))]);
        var lies = new bool[lead.Length];
        var reached = new Queue<int>(from.Where(node => lead[node]));
        while (reached.TryDequeue(out var node))
        {
            if (lies[node]) continue;
            lies[node] = true;
            if (isGoal(node)) continue;
            for (var at = begin[node]; at < begin[node + 1]; at++)
            {
                if (lead[on[at]] || isGoal(on[at])) reached.Enqueue(on[at]);
            }
        }

        return lies;
    }

    /// <summary>For each node those that lead to it, side by side in one array.</summary>
    private static (int[] Begin, int[] Back) Backward(int count, IReadOnlyList<(int From, int To)> links)
    {
        var begin = new int[count + 1];
        foreach (var (_, to) in links) begin[to + 1]++;
        for (var node = 0; node < count; node++) begin[node + 1] += begin[node];
        var (back, filled) = (new int[links.Count], begin.ToArray());
        foreach (var (from, to) in links) back[filled[to]++] = from;
        return (begin, back);
    }
}
