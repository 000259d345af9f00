using Renkei.Core.Records;

namespace Renkei.Analysis.Charts;

/// <summary>How many got how far, one funnel for each side; all have the same stages.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Unit">What the width counts.</param>
/// <param name="Funnels">The funnels, side by side.</param>
public sealed record FunnelChart(string Title, string Unit, IReadOnlyList<Funnel> Funnels) : Chart(Title)
{
    /// <inheritdoc/>
    public override bool IsEmpty => Funnels.All(funnel => funnel.Stages.All(stage => stage.Records.Count == 0));

    /// <inheritdoc/>
    public override IEnumerable<Record> Records => Funnels.SelectMany(funnel => funnel.Stages).SelectMany(stage => stage.Records);
}

/// <summary>One funnel.</summary>
/// <param name="Name">Whose it is.</param>
/// <param name="Side">Whose side.</param>
/// <param name="Stages">Widest first.</param>
public sealed record Funnel(string Name, Side Side, IReadOnlyList<FunnelStage> Stages);

/// <summary>One stage of a funnel.</summary>
/// <param name="Label">The stage.</param>
/// <param name="Records">Those that got so far; the bar leads to the first, and their number is its width.</param>
public sealed record FunnelStage(string Label, IReadOnlyList<Record> Records);
