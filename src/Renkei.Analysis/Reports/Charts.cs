using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Reports;

/// <summary>Whose side a mark is on, as seen by us.</summary>
public enum Side
{
    /// <summary>Neither: it concerns the alliance.</summary>
    Both,

    /// <summary>Into us.</summary>
    In,

    /// <summary>Out to the partner.</summary>
    Out,
}

/// <summary>Sums that grow in steps over time.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Unit">What the height counts.</param>
/// <param name="From">First day drawn.</param>
/// <param name="To">Last day drawn.</param>
/// <param name="Lines">One line for each side.</param>
/// <param name="Caution">What must not be read from it; null when nothing.</param>
public sealed record StepChart(string Title, string Unit, DateOnly From, DateOnly To, IReadOnlyList<StepLine> Lines, string? Caution);

/// <summary>One growing sum.</summary>
/// <param name="Name">What it is of.</param>
/// <param name="Side">Whose side.</param>
/// <param name="Steps">Earliest first.</param>
public sealed record StepLine(string Name, Side Side, IReadOnlyList<Step> Steps);

/// <summary>One step up.</summary>
/// <param name="Begins">The days on which it can have begun; the line rises over them.</param>
/// <param name="Value">The sum from then on.</param>
/// <param name="Record">The record that makes the step.</param>
/// <param name="Text">What the record says.</param>
public sealed record Step(DaySpan Begins, double Value, Record Record, string Text);

/// <summary>Weights side by side.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Unit">What the length counts.</param>
/// <param name="InName">The name of the side drawn as in.</param>
/// <param name="OutName">The name of the side drawn as out.</param>
/// <param name="Bars">One pair of bars for each thing.</param>
/// <param name="Caution">What must not be read from it; null when nothing.</param>
public sealed record BarChart(string Title, string Unit, string InName, string OutName, IReadOnlyList<Bar> Bars, string? Caution);

/// <summary>Two weights of one thing.</summary>
/// <param name="Label">The thing.</param>
/// <param name="In">Weight into us.</param>
/// <param name="Out">Weight out to the partner.</param>
/// <param name="Records">The records behind it; the bar leads to the first.</param>
public sealed record Bar(string Label, double In, double Out, IReadOnlyList<Record> Records);

/// <summary>What happened when, in rows.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="From">First day drawn.</param>
/// <param name="To">Last day drawn.</param>
/// <param name="Rows">One row for each actor or theme.</param>
public sealed record Timeline(string Title, DateOnly From, DateOnly To, IReadOnlyList<TimelineRow> Rows);

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
