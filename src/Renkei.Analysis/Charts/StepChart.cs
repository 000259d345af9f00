using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Charts;

/// <summary>Sums that grow in steps over time.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Unit">What the height counts.</param>
/// <param name="From">First day drawn.</param>
/// <param name="To">Last day drawn.</param>
/// <param name="Lines">One line for each side.</param>
public sealed record StepChart(string Title, string Unit, DateOnly From, DateOnly To, IReadOnlyList<StepLine> Lines) : Chart(Title)
{
    /// <inheritdoc/>
    public override bool IsEmpty => Lines.All(line => line.Steps.Count == 0);

    /// <inheritdoc/>
    public override IEnumerable<Record> Records => Lines.SelectMany(line => line.Steps).Select(step => step.Record);
}

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
