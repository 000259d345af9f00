using Renkei.Analysis.Lines;
using Renkei.Core.Capabilities;
using Renkei.Core.Values;

namespace Renkei.Analysis.Layers;

/// <summary>How a firm stood in one layer at one time: all that is told of that time, for several measures of one time may not agree.</summary>
/// <param name="Told">What is told, at least one; all of one layer and one time.</param>
internal sealed record LayerState(IReadOnlyList<Performance> Told)
{
    public Layer Layer => Told[0].Layer;

    public When When => Told[0].When;

    /// <summary>Whether all of it is good.</summary>
    public bool IsGood => Told.All(each => each.IsGood);

    /// <summary>Whether all of it is bad.</summary>
    public bool IsBad => Told.All(each => each.IsBad);

    /// <summary>Whether any of it is a word of place rather than only of direction.</summary>
    public bool HasStanding => Told.Any(each => each.HasStanding);

    /// <summary>Each thing told once: <c>strong</c>, <c>strong and falling</c>.</summary>
    public string Words => Findings.Words.List(Told.Select(each => each.Words).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>The last of a layer; null when nothing is told of it.</summary>
    /// <param name="told">What is told of a firm, in order of time.</param>
    /// <param name="layer">The layer.</param>
    public static LayerState? Last(IReadOnlyList<Performance> told, Layer layer) =>
        told.LastOrDefault(each => each.Layer == layer) is { } last ? Of(told.Where(each => each.Layer == layer && each.Time == last.Time)) : null;

    /// <summary>What is told of one layer nearest in time to something; null when nothing is.</summary>
    public static LayerState? Nearest(IEnumerable<Performance> told, When when) =>
        told.GroupBy(each => Apart.MostDays(each.When, when)).MinBy(near => near.Key) is { } nearest ? Of(nearest) : null;

    private static LayerState Of(IEnumerable<Performance> told) => new([.. told.OrderBy(each => each.When.Text, StringComparer.Ordinal)]);
}
