using Renkei.Analysis.Statistics.Agreement;

namespace Renkei.Analysis.Research;

/// <summary>How far two coders agree on what both judged, and where they do not.</summary>
/// <param name="One">A coder.</param>
/// <param name="Other">The other coder.</param>
/// <param name="Units">How many things both judged.</param>
/// <param name="Agreed">On how many they agree.</param>
/// <param name="Kappa">Cohen's κ, unweighted; null when it cannot be told, as of fewer than two things.</param>
/// <param name="Alpha">Krippendorff's α, nominal; null when it cannot be told, as of fewer than two things.</param>
/// <param name="Disagreements">What they judge differently, in the order of the units.</param>
/// <param name="Alone">What only one of them judged.</param>
public sealed record CoderAgreement(
    string One, string Other, int Units, int Agreed, CohenKappa? Kappa, KrippendorffAlpha? Alpha, IReadOnlyList<(Coding One, Coding Other)> Disagreements, IReadOnlyList<Coding> Alone)
{
    /// <summary>The agreement of each pair of coders; none where fewer than two coded.</summary>
    public static IReadOnlyList<CoderAgreement> Among(IEnumerable<Coding> codings)
    {
        var coders = codings.GroupBy(coding => coding.Coder, StringComparer.Ordinal).OrderBy(coder => coder.Key, StringComparer.Ordinal).ToList();
        return [.. from one in coders from other in coders where string.CompareOrdinal(one.Key, other.Key) < 0 select Between(one.Key, [.. one], other.Key, [.. other])];
    }

    private static CoderAgreement Between(string one, List<Coding> ours, string other, List<Coding> theirs)
    {
        var both = (from mine in ours join yours in theirs on mine.Unit equals yours.Unit orderby mine.Unit select (One: mine, Other: yours)).ToList();
        var units = both.Select(pair => pair.One.Unit).ToHashSet(StringComparer.Ordinal);
        var verdicts = both.SelectMany(pair => (string[])[pair.One.Verdict, pair.Other.Verdict]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var counts = new int[verdicts.Count, verdicts.Count];
        foreach (var (mine, yours) in both) counts[verdicts.IndexOf(mine.Verdict), verdicts.IndexOf(yours.Verdict)]++;
        return new(
            one,
            other,
            both.Count,
            both.Count(pair => pair.One.Verdict == pair.Other.Verdict),
            CohenKappa.Of(counts),
            both.Count < 2 ? null : KrippendorffAlpha.Of(both.Select(pair => (IReadOnlyList<double>)[verdicts.IndexOf(pair.One.Verdict), verdicts.IndexOf(pair.Other.Verdict)]), DifferenceMetric.Nominal),
            [.. both.Where(pair => pair.One.Verdict != pair.Other.Verdict)],
            [.. ours.Concat(theirs).Where(coding => !units.Contains(coding.Unit)).OrderBy(coding => coding.Unit, StringComparer.Ordinal)]);
    }
}
