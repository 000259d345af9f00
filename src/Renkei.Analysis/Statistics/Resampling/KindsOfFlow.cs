namespace Renkei.Analysis.Statistics.Resampling;

/// <summary>
/// Clusters whose flows are equal, taken together: weights come in few values, so that a hundred thousand clusters are a handful of kinds. They stand in an
/// order, and are seen from the side, that do not depend on how the clusters were given.
/// </summary>
internal sealed class KindsOfFlow
{
    private KindsOfFlow(Flow[] flows, int[] counts, bool turned) =>
        (Flows, Counts, Turned, Clusters) = (flows, counts, turned, counts.Sum());

    /// <summary>The different flows.</summary>
    public Flow[] Flows { get; }

    /// <summary>How many clusters have each.</summary>
    public int[] Counts { get; }

    /// <summary>Whether in and out have changed places, so that both sides resample the same.</summary>
    public bool Turned { get; }

    /// <summary>How many clusters there are.</summary>
    public int Clusters { get; }

    /// <summary>In how many ways that differ in their counts of each kind as many clusters can be drawn: C(clusters + kinds − 1, kinds − 1).</summary>
    public double WaysToDraw => Enumerable.Range(1, Flows.Length - 1).Aggregate(1.0, (ways, n) => ways * (Clusters + n) / n);

    public static KindsOfFlow Of(ReadOnlySpan<Flow> clusters)
    {
        var counts = new Dictionary<Flow, int>();
        foreach (var flow in clusters) counts[flow] = counts.GetValueOrDefault(flow) + 1;

        var seen = counts.Select(kind => (kind.Key.In, kind.Key.Out, kind.Value)).Order().ToList();
        var turned = counts.Select(kind => (kind.Key.Out, kind.Key.In, kind.Value)).Order().ToList();
        var first = seen.Zip(turned).FirstOrDefault(pair => pair.First != pair.Second);
        var turn = first.First.CompareTo(first.Second) < 0;
        var kinds = turn ? turned : seen;
        return new([.. kinds.Select(kind => new Flow(kind.Item1, kind.Item2))], [.. kinds.Select(kind => kind.Value)], turn);
    }

    /// <summary>The index when each kind has these counts; null when nothing goes either way.</summary>
    public double? Index(ReadOnlySpan<int> counts)
    {
        double into = 0, outOf = 0;
        for (var kind = 0; kind < counts.Length; kind++)
        {
            into += counts[kind] * Flows[kind].In;
            outOf += counts[kind] * Flows[kind].Out;
        }

        return Asymmetry.Index(into, outOf);
    }
}
