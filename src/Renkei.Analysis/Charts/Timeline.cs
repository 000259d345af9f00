using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Charts;

/// <summary>What happened when, in rows.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="From">First day drawn.</param>
/// <param name="To">Last day drawn.</param>
/// <param name="Rows">One row for each actor or theme.</param>
public sealed record Timeline(string Title, DateOnly From, DateOnly To, IReadOnlyList<TimelineRow> Rows) : Chart(Title)
{
    /// <inheritdoc/>
    public override bool IsEmpty => Rows.Count == 0;

    /// <inheritdoc/>
    public override IEnumerable<Record> Records => Rows.SelectMany(row => row.Marks).Select(mark => mark.Record);
}

/// <summary>One row of a timeline.</summary>
/// <param name="Label">Whose or what it is.</param>
/// <param name="Side">Whose side.</param>
/// <param name="Marks">Earliest first.</param>
public sealed record TimelineRow(string Label, Side Side, IReadOnlyList<TimelineMark> Marks);

/// <summary>One thing that happened or lasted.</summary>
/// <param name="When">When, as coarse as known.</param>
/// <param name="Text">What, in a few words.</param>
/// <param name="Record">The record; the mark leads to it.</param>
/// <param name="IsFull">False for what is only begun or half-learned.</param>
public sealed record TimelineMark(When When, string Text, Record Record, bool IsFull = true);
