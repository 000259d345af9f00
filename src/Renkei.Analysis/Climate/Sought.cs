using Renkei.Analysis.Lines;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Climate;

/// <summary>Something we set out to learn, and what was seen since of how good the partner is in other things.</summary>
/// <param name="Aim">The objective as it stands.</param>
/// <param name="Since">The days on which it can have been set or last revised.</param>
/// <param name="IsRevised">Whether it was ever revised.</param>
/// <param name="Stretch">How many times longer than usual to wait before it is old.</param>
/// <param name="Seen">How good the partner was measured, or rated by us, to be since then in what we do not seek.</param>
internal sealed record Sought(Aim Aim, DaySpan Since, bool IsRevised, double Stretch, IReadOnlyList<Standing> Seen)
{
    public Record Objective => Aim.Objective;

    public string Capability => Aim.Capability;

    public static Sought Of(Line line, Aim aim)
    {
        var revisions = Core.Learning.Objective.Revisions.Of(aim.Objective) ?? ListOf<Part>.Empty;
        var since = revisions.Select(revision => Core.Learning.Objective.Revision.When.Of(revision).Start).Append(aim.When.Start).MaxBy(day => (day.Latest, day.Earliest));
        var sources = line.Pair.Members.Skip(1).Where(partner => aim.From is null || aim.From == partner).ToList();
        var sought = line.Scene.Aims.Where(other => other.Learner == line.Pair.Us).Select(other => other.Capability).ToList();
        return new(aim, since, revisions.Count > 0, Patience.Stretch(line, aim.Capability), [.. line.Scene.Standings.Where(standing => standing.When.Start.Earliest > since.Latest
            && (standing.Rater is null || standing.Rater == line.Pair.Us)
            && standing.Capability is { } capability && !sought.Exists(other => line.Scene.Capabilities.AreRelated(capability, other))
            && IsOfPartner(standing, sources, line.Pair.Us))]);
    }

    /// <summary>Those by which the partner is strong there: strong, ahead of us, or so many points of five.</summary>
    public List<Standing> News(double points) => [.. Seen.Where(seen => seen.Scale switch
    {
        Standing.Strength => seen.Level == 2,
        Standing.Comparison => seen.Level == (seen.Firm == Aim.Learner ? 0 : 2),
        Standing.Points => (double)seen.Level >= points,
        _ => false,
    })];

    /// <summary>Whether it tells of a partner, by itself or beside us.</summary>
    private static bool IsOfPartner(Standing standing, List<string> partners, string us) => standing.Scale == Standing.Comparison
        ? (partners.Contains(standing.Firm) && standing.Beside == us) || (standing.Firm == us && standing.Beside is { } beside && partners.Contains(beside))
        : partners.Contains(standing.Firm);
}
