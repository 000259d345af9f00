using Renkei.Analysis.Lines;
using Renkei.Core.Capabilities;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Layers;

/// <summary>How one firm performed in one layer at one time, in words: a standing, or where it was going.</summary>
/// <param name="Measure">The record.</param>
/// <param name="Layer">The layer.</param>
/// <param name="When">The time it speaks of.</param>
/// <param name="Time">Its place in time: the day it held to, as far as the view, and the days on which it can have begun.</param>
/// <param name="Standing">Weak, steady, strong; trails, level, leads; null when only the trend is told.</param>
/// <param name="Trend">Falling, flat, rising; or null.</param>
/// <param name="Beside">The name of the firm compared with, or null.</param>
internal sealed record Performance(Record Measure, Layer Layer, When When, (DateOnly, DateOnly, DateOnly) Time, Ordinal? Standing, Ordinal? Trend, string? Beside)
{
    /// <summary>Strong by itself or ahead of another; rising where no more is told.</summary>
    public bool IsGood => (Standing ?? Trend)!.Rank == 2;

    /// <summary>Weak by itself or behind another; falling where no more is told.</summary>
    public bool IsBad => (Standing ?? Trend)!.Rank == 0;

    /// <summary>A word of place, strong or weak, rather than only of direction.</summary>
    public bool HasStanding => Standing is not null;

    public string Words => string.Join(", ", ((string?[])[Standing is null ? null : $"{Standing.Word}{(Beside is null ? "" : Standing.Word == "level" ? $" with {Beside}" : $" {Beside}")}", Trend?.Word]).OfType<string>());

    /// <summary>All that is told of a firm in words, in order of time: what still holds comes last.</summary>
    public static IReadOnlyList<Performance> Of(Line line, string firm) =>
        [.. from measure in line.Of(Core.Capabilities.Measure.Kind)
            where line.FirmOf(Core.Capabilities.Measure.Of.Of(measure), measure) == firm
            let standing = Core.Capabilities.Measure.Standing.Of(measure)
            let trend = Core.Capabilities.Measure.Trend.Of(measure)
            where standing is not null || trend is not null
            let when = Core.Capabilities.Measure.When.Of(measure)
            let time = (when.End.Latest < line.AsOf ? when.End.Latest : line.AsOf, when.Start.Latest, when.Start.Earliest)
            orderby time
            select new Performance(
                measure,
                Core.Capabilities.Measure.Layer.Of(measure),
                when,
                time,
                standing,
                trend,
                standing?.Scale == Scale.Comparison && Core.Capabilities.Measure.Beside.Of(measure) is { } other ? line.NameOf(line.FirmOf(other, measure)) : null)];
}
