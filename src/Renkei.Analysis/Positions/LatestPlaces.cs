using Renkei.Analysis.Charts;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;

namespace Renkei.Analysis.Positions;

/// <summary>Where alliances stand today, so that all those of a firm can be drawn in one matrix.</summary>
public static class LatestPlaces
{
    /// <summary>The matrix with these places.</summary>
    /// <param name="places">Of one alliance or of several.</param>
    public static QuadrantChart Drawn(IReadOnlyList<QuadrantTrail> places) => MatrixDrawn.Of(places);

    /// <summary>The latest place of each line of an alliance that the viewer's own firm judged, each a trail of one point.</summary>
    /// <param name="lines">The lines of an alliance; whoever sees no own positions on them, such as a coder or a partner, gets none.</param>
    /// <returns>In the order judged. Labels name the alliance, and the partner or line where there are several.</returns>
    internal static IReadOnlyList<QuadrantTrail> Of(AllianceLines lines) =>
    [
        .. from pair in lines.OfEachPair
           from line in pair
           where !line.IsJoint
           from trail in line.Trails
           select MatrixDrawn.Now(trail, string.Join(", ", Label(line, trail, lines.Pairs.Count))),
    ];

    private static IEnumerable<string> Label(Line line, Trail trail, int pairs)
    {
        yield return Alliance.Name.Of(line.Alliance) ?? $"{line.NameOf(line.Pair.Us)} and {line.Pair.PartnerName(line.Scene.View)}";
        if (pairs > 1 && Alliance.Name.Of(line.Alliance) is not null) yield return line.Pair.PartnerName(line.Scene.View);
        if (!trail.IsWhole) yield return trail.Name;
    }
}
