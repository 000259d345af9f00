namespace Renkei.Analysis.Statistics.Networks;

/// <summary>A tie between two nodes.</summary>
/// <param name="From">The number of a node, from 0.</param>
/// <param name="To">The number of another node; a tie to itself does not count.</param>
/// <param name="Strength">How strong it is, more than 0; only constraint and effective size use it.</param>
public readonly record struct Tie(int From, int To, double Strength = 1);

/// <summary>Nodes and the ties between them. Ties between the same two nodes in the same direction are one, their strengths added.</summary>
public sealed class Network
{
    private readonly Dictionary<(int From, int To), double> strengths;
    private readonly int[][] to;
    private readonly int[][] from;

    private Network(bool directed, Dictionary<(int From, int To), double> strengths, int[][] to, int[][] from) =>
        (IsDirected, this.strengths, this.to, this.from) = (directed, strengths, to, from);

    /// <summary>How many nodes there are; they have the numbers from 0 up.</summary>
    public int Nodes => to.Length;

    /// <summary>Whether a tie goes one way only.</summary>
    public bool IsDirected { get; }

    /// <summary>How many different ties there are.</summary>
    public int Ties => IsDirected ? strengths.Count : strengths.Count / 2;

    /// <summary>A network.</summary>
    /// <param name="nodes">How many nodes.</param>
    /// <param name="ties">Their ties, in any order.</param>
    /// <param name="directed">Whether a tie goes one way only.</param>
    public static Network Of(int nodes, IEnumerable<Tie> ties, bool directed)
    {
        var between = new Dictionary<(int From, int To), double>();
        foreach (var tie in ties.Where(tie => tie.From != tie.To))
        {
            Strengthen(tie.From, tie.To, tie.Strength);
            if (!directed) Strengthen(tie.To, tie.From, tie.Strength);
        }

        var outward = between.Keys.ToLookup(tie => tie.From, tie => tie.To);
        var inward = between.Keys.ToLookup(tie => tie.To, tie => tie.From);
        return new(directed, between, [.. Enumerable.Range(0, nodes).Select(node => outward[node].Order().ToArray())], [.. Enumerable.Range(0, nodes).Select(node => inward[node].Order().ToArray())]);

        void Strengthen(int one, int other, double strength) => between[(one, other)] = between.GetValueOrDefault((one, other)) + strength;
    }

    /// <summary>The nodes a node has a tie to.</summary>
    internal ReadOnlySpan<int> To(int node) => to[node];

    /// <summary>The nodes that have a tie to a node.</summary>
    internal ReadOnlySpan<int> From(int node) => from[node];

    /// <summary>The nodes with a tie in either direction, each once.</summary>
    internal int[] Around(int node) => IsDirected ? [.. to[node].Union(from[node])] : to[node];

    /// <summary>Whether there is a tie from one to the other.</summary>
    internal bool Has(int one, int other) => strengths.ContainsKey((one, other));

    /// <summary>The strength of the ties between two nodes, both directions added.</summary>
    internal double Between(int one, int other) => strengths.GetValueOrDefault((one, other)) + strengths.GetValueOrDefault((other, one));
}
