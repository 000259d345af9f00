using Renkei.Core.Records;

namespace Renkei.Analysis.Charts;

/// <summary>What became of what: columns of nodes with counts, read from left to right, and links between each column and the next.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Columns">From left to right.</param>
/// <param name="Links">What goes on from a node to one of the next column; what leaves a node may be less than what came to it.</param>
public sealed record FlowChart(string Title, string Unit, IReadOnlyList<FlowColumn> Columns, IReadOnlyList<FlowLink> Links) : Chart(Title)
{
    /// <inheritdoc/>
    public override bool IsEmpty => Columns.All(column => column.Nodes.All(node => node.Count <= 0));
}

/// <summary>One step of a flow.</summary>
/// <param name="Label">What it is, at its head.</param>
/// <param name="Nodes">From top to bottom.</param>
public sealed record FlowColumn(string Label, IReadOnlyList<FlowNode> Nodes);

/// <summary>What came to one place.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Count">How much, zero or more.</param>
/// <param name="Records">The records behind it; the node leads to the first.</param>
/// <param name="IsEnd">Whether nothing goes on from here: drawn hollow.</param>
public sealed record FlowNode(string Label, double Count, IReadOnlyList<Record> Records, bool IsEnd = false)
{
    /// <summary>Whose colour it has.</summary>
    public Side Side { get; init; }
}

/// <summary>What goes on from one node to another.</summary>
/// <param name="Column">The place of the column it leaves; it goes to the next one.</param>
/// <param name="From">The place of the node it leaves, in that column.</param>
/// <param name="To">The place of the node it goes to, in the next column.</param>
/// <param name="Count">How much, more than zero.</param>
/// <param name="Text">What it says.</param>
/// <param name="Records">The records behind it; the link leads to the first.</param>
public sealed record FlowLink(int Column, int From, int To, double Count, string Text, IReadOnlyList<Record> Records);
