using Renkei.Analysis.Catalogue;
using Renkei.Core.Alliances;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>Two levels that are to meet, and how often.</summary>
/// <param name="Ours">Our level.</param>
/// <param name="Theirs">The partner's level.</param>
/// <param name="Months">The months that may pass between two contacts.</param>
internal sealed record AgreedCell(Level Ours, Level Theirs, int Months)
{
    /// <summary>What the alliance agreed for the pair; each level with its like where it agreed on nothing.</summary>
    public static IReadOnlyList<AgreedCell> Of(Line line, Thresholds thresholds)
    {
        var byDefault = thresholds["every"];
        var agreed = (Alliance.Cells.Of(line.Alliance) ?? ListOf<Part>.Empty).SelectMany(cell => Seen(line, cell, byDefault)).Distinct().ToList();
        return agreed.Count > 0 ? agreed : [.. Contacts.Levels.Select(level => new AgreedCell(level, level, (int)byDefault))];
    }

    /// <summary>The window that ends on the day of the view in which they should have met.</summary>
    public Window Lately(Line line) => Window.Back(line.AsOf, Months, 0);

    /// <summary>As we see it: a cell may name its sides in either order, or none and hold for every pair.</summary>
    private static IEnumerable<AgreedCell> Seen(Line line, Part cell, double byDefault)
    {
        string? Firm(Field<Reference?> side) => side.Of(cell) is { } named ? line.FirmOf(named, line.Alliance) : null;
        var (one, other) = (Firm(Alliance.Cell.Organization), Firm(Alliance.Cell.Partner));
        var (level, partnerLevel) = (Alliance.Cell.Level.Of(cell), Alliance.Cell.PartnerLevel.Of(cell));
        var months = Window.Months(Alliance.Cell.Every.Of(cell), byDefault);
        var partners = line.Pair.Members.Skip(1).ToList();
        if ((one is null || one == line.Pair.Us) && (other is null || partners.Contains(other))) yield return new(level, partnerLevel, months);
        if ((other is null || other == line.Pair.Us) && (one is null || partners.Contains(one))) yield return new(partnerLevel, level, months);
    }
}
