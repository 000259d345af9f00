namespace Renkei.Analysis.Cycle;

/// <summary>Kernel of S1-16: from which nodes of a directed graph a way leads on to a goal.</summary>
internal static class Ways
{
    /// <summary>The next node on a shortest way to a goal, for each node; −1 where no way leads there. A goal has no next node of its own.</summary>
    /// <param name="count">How many nodes, named 0 to <paramref name="count"/> − 1.</param>
    /// <param name="links">From one node to the next; circles and links given twice do no harm.</param>
    /// <param name="isThrough">Whether a way may begin at a node or lead through it.</param>
    /// <param name="isGoal">Whether a way ends at a node; a goal is not led through.</param>
    /// <remarks>Goes back from all goals at once, so each link is looked at once: linear in nodes and links.</remarks>
    public static int[] Next(int count, IReadOnlyList<(int From, int To)> links, Func<int, bool> isThrough, Func<int, bool> isGoal)
    {
        var (begin, back) = Backward(count, links);
        var next = new int[count];
        Array.Fill(next, -1);
        var reached = new Queue<int>(Enumerable.Range(0, count).Where(isGoal));
        while (reached.TryDequeue(out var node))
        {
            for (var at = begin[node]; at < begin[node + 1]; at++)
            {
                var before = back[at];
                if (next[before] >= 0 || !isThrough(before) || isGoal(before)) continue;
                next[before] = node;
                reached.Enqueue(before);
            }
        }

        return next;
    }

    /// <summary>The nodes of a way, from where it begins to its goal; only the beginning where none leads on.</summary>
    public static IEnumerable<int> From(int node, int[] next)
    {
        for (; node >= 0; node = next[node]) yield return node;
    }

    /// <summary>Whether a node lies on any way, short or long, that begins at some nodes and ends at a goal.</summary>
    /// <param name="from">Where ways begin.</param>
    /// <param name="next">For each node the next on a way to a goal, as <see cref="Next"/> tells it.</param>
    /// <param name="links">From one node to the next.</param>
    /// <param name="isGoal">Whether a way ends at a node.</param>
    public static bool[] Along(IEnumerable<int> from, int[] next, IReadOnlyList<(int From, int To)> links, Func<int, bool> isGoal)
    {
        var (begin, on) = Backward(next.Length, [.. links.Select(link => (link.To, link.From))]);
        var lies = new bool[next.Length];
        var reached = new Queue<int>(from.Where(node => next[node] >= 0));
        while (reached.TryDequeue(out var node))
        {
            if (lies[node]) continue;
            lies[node] = true;
            if (isGoal(node)) continue;
            for (var at = begin[node]; at < begin[node + 1]; at++)
            {
                if (next[on[at]] >= 0 || isGoal(on[at])) reached.Enqueue(on[at]);
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
