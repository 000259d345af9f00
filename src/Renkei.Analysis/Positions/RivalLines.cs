using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Positions;

/// <summary>
/// Lines of business of one side that name the other as a rival, today or perhaps later: a hint beside the judged context, never in its place. Of a firm
/// in many lines, one that overlaps is enough (S2-1).
/// </summary>
internal static class RivalLines
{
    /// <summary>Those that matter for the alliance; a business is there twice where each side tells of it.</summary>
    public static IReadOnlyList<Record> Of(Line line) =>
        [.. from business in line.Of(BusinessLine.Kind)
            where BusinessLine.Alliances.Of(business) is not { } alliances || alliances.Any(alliance => line.Scene.Within.Contains(alliance.Id))
            where InForce.On(BusinessLine.When.Of(business), line.AsOf) != Truth.No
            where IsAgainst(line, business)
            select business];

    /// <summary>Whether a trail speaks of a business: by its line, by the name of that line, or by a capability the business rests on.</summary>
    public static bool IsOf(Trail trail, Record business) =>
        trail.BusinessLine is { } named
            ? named == business.Id || string.Equals(trail.BusinessName, BusinessLine.Name.Of(business), StringComparison.OrdinalIgnoreCase)
            : trail.Capability is { } capability && BusinessLine.Capabilities.Of(business) is { } restsOn && restsOn.Any(each => each.Id == capability);

    /// <summary>Whether two lines are one business, by its name.</summary>
    public static bool IsSame(Record one, Record other) => string.Equals(BusinessLine.Name.Of(one), BusinessLine.Name.Of(other), StringComparison.OrdinalIgnoreCase);

    private static bool IsAgainst(Line line, Record business)
    {
        var firm = line.FirmOf(BusinessLine.Organization.Of(business), business);
        var others = line.Pair.Members.Where(member => member != firm && (firm == line.Pair.Us || member == line.Pair.Us)).ToList();
        return line.Pair.Members.Contains(firm, StringComparer.Ordinal)
            && (BusinessLine.Rivals.Of(business) ?? ListOf<Reference>.Empty).Concat(BusinessLine.PossibleRivals.Of(business) ?? ListOf<Reference>.Empty)
                .Any(rival => others.Contains(line.FirmOf(rival, business), StringComparer.Ordinal));
    }
}
