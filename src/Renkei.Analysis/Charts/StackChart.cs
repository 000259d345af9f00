using Renkei.Core.Records;

namespace Renkei.Analysis.Charts;

/// <summary>Shares of a whole over time, one column for each period.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Unit">What the numbers count.</param>
/// <param name="Parts">What the whole consists of, from the bottom up; at most five.</param>
/// <param name="Columns">One for each period, earliest first.</param>
public sealed record StackChart(string Title, string Unit, IReadOnlyList<string> Parts, IReadOnlyList<StackColumn> Columns) : Chart(Title)
{
    /// <inheritdoc/>
    public override bool IsEmpty => Columns.Count == 0;

    /// <inheritdoc/>
    public override IEnumerable<Record> Records => Columns.SelectMany(column => column.Slices).SelectMany(slice => slice.Records);
}

/// <summary>One period.</summary>
/// <param name="Label">The period, short enough to stand under a column.</param>
/// <param name="Slices">One for each part of the chart, in its order.</param>
public sealed record StackColumn(string Label, IReadOnlyList<StackSlice> Slices);

/// <summary>One part in one period.</summary>
/// <param name="Count">How many.</param>
/// <param name="Records">The records behind it; the slice leads to the first.</param>
/// <param name="IsJudged">Whether a person's judgement put some of it here.</param>
public sealed record StackSlice(int Count, IReadOnlyList<Record> Records, bool IsJudged = false);
