using Renkei.Core.Alliances;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>Where an alliance was judged to stand at one time, on one line of business (S2, Table 1).</summary>
/// <param name="Position">The judgement.</param>
/// <param name="Context">Whether the parties are, or may become, competitors.</param>
/// <param name="Leverage">Whether what we bring in has a market price.</param>
internal sealed record Placing(Record Position, Context Context, Leverage Leverage)
{
    public When When => Core.Alliances.Position.When.Of(Position);

    /// <summary>The quadrant as the paper numbers them.</summary>
    public string Quadrant => (Context, Leverage) switch
    {
        (Context.Complementarity, Leverage.Resources) => "I",
        (Context.Complementarity, _) => "II",
        (_, Leverage.Resources) => "III",
        _ => "IV",
    };

    /// <summary>Where it is expected to stand in three years; null when no expectation was told.</summary>
    public Placing? Ahead
    {
        get
        {
            var (context, leverage) = (Core.Alliances.Position.ContextAhead.Of(Position), Core.Alliances.Position.LeverageAhead.Of(Position));
            return context is null && leverage is null ? null : new(Position, context ?? Context, leverage ?? Leverage);
        }
    }

    public bool IsSamePlaceAs(Placing other) => Context == other.Context && Leverage == other.Leverage;
}

/// <summary>Where an alliance was judged to stand on one line of business or capability, or as a whole, again and again.</summary>
/// <param name="BusinessLine">The line of business; null when none is named.</param>
/// <param name="Capability">The capability line; null when none is named.</param>
/// <param name="BusinessName">The name of that line; null when none is named.</param>
/// <param name="CapabilityName">The name of that capability; null when none is named.</param>
/// <param name="Placings">In the order of their dates; at least one.</param>
internal sealed record Trail(string? BusinessLine, string? Capability, string? BusinessName, string? CapabilityName, IReadOnlyList<Placing> Placings)
{
    /// <summary>Whether it is about the alliance as a whole.</summary>
    public bool IsWhole => BusinessLine is null && Capability is null;

    /// <summary>What was judged, for people.</summary>
    public string Name => IsWhole ? "The alliance as a whole" : string.Join(", ", ((string?[])[BusinessName, CapabilityName]).OfType<string>());

    /// <summary>What tells it from others.</summary>
    public string Key => IsWhole ? "whole"
        : string.Join('-', ((string?[])[BusinessLine is null ? null : $"line-{BusinessLine}", Capability is null ? null : $"capability-{Capability}"]).OfType<string>());

    /// <summary>How it was last judged.</summary>
    public Placing Latest => Placings[^1];

    /// <summary>
    /// What the viewer's own firm judged of a pair. Positions stand in own books only, so a joint line has none. What names no partner holds for all of
    /// them, but not for a venture of our own, which is no rival of ours.
    /// </summary>
    public static IReadOnlyList<Trail> Of(Line line) =>
        [.. from position in line.Of(Position.Kind)
            where Position.Alliance.Of(position).Id == line.Alliance.Id
            where IsOfPair(line, position)
            let placing = new Placing(position, Position.Context.Of(position), Position.Leverage.Of(position))
            orderby placing.When.Start.Earliest, placing.When.Start.Latest
            group placing by (Line: Position.Line.Of(position)?.Id, Capability: Position.Capability.Of(position)?.Id) into judged
            let first = judged.First().Position
            select new Trail(
                judged.Key.Line,
                judged.Key.Capability,
                NameOf(line, first, Position.Line.Of(first), Core.Alliances.BusinessLine.Name),
                NameOf(line, first, Position.Capability.Of(first), Core.Capabilities.Capability.Name),
                [.. judged])];

    private static bool IsOfPair(Line line, Record position)
    {
        var judge = Position.By.Of(position) is { } firm ? line.FirmOf(firm, position) : line.Pair.Us;
        return judge == line.Pair.Us && (Position.Partner.Of(position) is { } partner
            ? line.Pair.Members.Skip(1).Contains(line.FirmOf(partner, position))
            : !line.Pair.IsWithOwnVenture(line.Scene.View));
    }

    private static string? NameOf(Line line, Record position, Reference? what, Field<string> name) =>
        what is null ? null : line.Scene.View.Find(what, position) is { } found ? name.Of(found) : what.Id;
}
