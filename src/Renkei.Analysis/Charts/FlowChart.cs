using Renkei.Core.Records;

namespace Renkei.Analysis.Charts;

/// <summary>What led to what: columns of nodes, and bands between them.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Unit">What heights count.</param>
/// <param name="Columns">From left to right.</param>
/// <param name="Links">The bands, each from a node to one in a later column.</param>
public sealed record FlowChart(string Title, string Unit, IReadOnlyList<FlowColumn> Columns, IReadOnlyList<FlowLink> Links) : Chart(Title)
{
    /// <inheritdoc/>
    public override bool IsEmpty => Columns.All(column => column.Nodes.Count == 0);

    /// <inheritdoc/>
    public override IEnumerable<Record> Records => Columns.SelectMany(column => column.Nodes).SelectMany(node => node.Records);
}

/// <summary>One step of a flow.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Nodes">From top to bottom; none when nothing is on record.</param>
public sealed record FlowColumn(string Label, IReadOnlyList<FlowNode> Nodes);

/// <summary>Things of one sort within a step.</summary>
/// <param name="Label">What they are.</param>
/// <param name="Value">How many.</param>
/// <param name="Side">Whose side.</param>
/// <param name="Records">The records behind it; the node leads to the first.</param>
public sealed record FlowNode(string Label, double Value, Side Side, IReadOnlyList<Record> Records);

/// <summary>What of one node led to another.</summary>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Value">How many things of the second node came of the first.</param>
/// <param name="Records">The records behind it; the band leads to the first.</param>
public sealed record FlowLink(FlowPlace From, FlowPlace To, double Value, IReadOnlyList<Record> Records);

/// <summary>A node by its place.</summary>
/// <param name="Column">The number of its column, from 0.</param>
/// <param name="Node">Its number within the column, from 0.</param>
public readonly record struct FlowPlace(int Column, int Node);
