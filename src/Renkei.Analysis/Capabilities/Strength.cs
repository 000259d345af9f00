using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Lines;
using Renkei.Core.Capabilities;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Capabilities;

/// <summary>
/// Who is the stronger in one capability, as each witness has it. What was measured goes before what was rated; where both firms rated, both must agree;
/// then what a firm is known for; and last the view of one firm alone.
/// </summary>
/// <param name="Capability">The capability.</param>
/// <param name="Family">Productive, or strategic and administrative; null when neither it nor what it is part of says so.</param>
/// <param name="Measured">By measures; null when they do not tell.</param>
/// <param name="ByUs">By our own ratings of both.</param>
/// <param name="ByPartner">By the partner's ratings of both.</param>
/// <param name="KnownFor">1 where we alone are known for it, −1 where the partner is; else null.</param>
internal sealed record Strength(Record Capability, Family? Family, Comparison? Measured, Comparison? ByUs, Comparison? ByPartner, int? KnownFor)
{
    /// <summary>1 where we are the stronger, 0 where the two are level, −1 where the partner is; null where it is not known or seen differently.</summary>
    public int? Rank => Measured is not null ? Measured.Rank : BothRated ? (IsDisputed ? null : ByUs!.Rank) : KnownFor ?? ByUs?.Rank ?? ByPartner?.Rank;

    public bool BothRated => ByUs is not null && ByPartner is not null;

    /// <summary>Whether each firm sees another one ahead.</summary>
    public bool IsDisputed => BothRated && ByUs!.Rank != ByPartner!.Rank;

    /// <summary>Whether only one firm's own view says so.</summary>
    public bool IsOneView => Rank is not null && Measured is null && !BothRated && KnownFor is null;

    public string Name => Core.Capabilities.Capability.Name.Of(Capability);

    /// <summary>What it rests on.</summary>
    public IEnumerable<Record> Records =>
        [Capability, .. Measured?.Records ?? [], .. ByUs?.Records ?? [], .. ByPartner?.Records ?? []];

    /// <summary>Whether it is known to a learner without taking the other firm's word for itself.</summary>
    public bool IsKnownTo(bool us) => Rank is not null && (!IsOneView || (us ? ByUs : ByPartner) is not null);

    /// <summary>For every capability on record, in that order.</summary>
    public static IReadOnlyList<Strength> Of(Line line) => Of(line, line.ThresholdsOf("S1-19"));

    public static IReadOnlyList<Strength> Of(Line line, Thresholds thresholds)
    {
        var near = new Nearness(thresholds["together"], thresholds["points"], thresholds["percent"]);
        var said = line.Scene.Standings.Where(standing => standing.Capability is not null).ToLookup(standing => standing.Capability!, StringComparer.Ordinal);
        return [.. line.Scene.Capabilities.All.Select(capability =>
        {
            var family = line.Scene.Capabilities.Said(capability.Id, Core.Capabilities.Capability.Family);
            Comparison? Last(Func<Standing, bool> of) => Comparison.Between(said[capability.Id].Where(of), line.Pair, line.AsOf, near) is [.., var last] ? last : null;
            return new Strength(
                capability,
                family,
                Last(standing => ShowsSkill(standing, family)),
                Last(standing => standing.Rater == line.Pair.Us),
                Last(standing => standing.Rater == line.Pair.Partner),
                Known(line, capability));
        })];
    }

    /// <summary>Of what a firm can make and develop only the deepest layer tells; products and finances are moved by much else (S1, Industrial context).</summary>
    private static bool ShowsSkill(Standing standing, Family? family) =>
        standing.IsMeasured && (family != Core.Capabilities.Family.Productive || standing.Layer == Layer.Deep);

    private static int? Known(Line line, Record capability)
    {
        var firms = (Core.Capabilities.Capability.DistinctiveOf.Of(capability) ?? ListOf<Reference>.Empty).Select(firm => line.FirmOf(firm, capability)).ToHashSet(StringComparer.Ordinal);
        return (firms.Contains(line.Pair.Us), firms.Contains(line.Pair.Partner)) switch { (true, false) => 1, (false, true) => -1, _ => null };
    }
}
