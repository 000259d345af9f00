using Renkei.Core.Records;

namespace Renkei.Analysis.Charts;

/// <summary>Weights side by side.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Unit">What the length counts.</param>
/// <param name="Of">What each pair of bars stands for: capability, process.</param>
/// <param name="InName">The name of the side drawn as in.</param>
/// <param name="OutName">The name of the side drawn as out.</param>
/// <param name="Bars">One pair of bars for each thing.</param>
public sealed record BarChart(string Title, string Unit, string Of, string InName, string OutName, IReadOnlyList<Bar> Bars) : Chart(Title)
{
    /// <inheritdoc/>
    public override bool IsEmpty => Bars.Count == 0;

    /// <inheritdoc/>
    public override IEnumerable<Record> Records => Bars.SelectMany(bar => bar.Records);
}

/// <summary>Two weights of one thing.</summary>
/// <param name="Label">The thing.</param>
/// <param name="In">Weight into us.</param>
/// <param name="Out">Weight out to the partner.</param>
/// <param name="Records">The records behind it; the bar leads to the first.</param>
public sealed record Bar(string Label, double In, double Out, IReadOnlyList<Record> Records);
