using Renkei.Analysis.Charts;
using Renkei.Analysis.Lines;
using Renkei.Core.Capabilities;

namespace Renkei.Analysis.Capabilities;

/// <summary>A row for each capability: who is the stronger, and what each witness last said of either firm. What no witness ever tells has no column.</summary>
internal static class StrengthChart
{
    private static readonly IReadOnlyList<(Family? Family, string Words)> Families =
        [(Family.Productive, "Developing and making"), (Family.StrategicAdministrative, "Steering the firm"), (null, "Family not said")];

    public static MatrixChart Of(Line line, IReadOnlyList<Strength> strengths)
    {
        var (us, partner) = (line.Pair.Us, line.Pair.Partner);
        var said = line.Scene.Standings.Where(standing => standing.Capability is not null).ToLookup(standing => (standing.Capability!, standing.Firm, standing.Rater));
        List<(string Label, string Firm, string? Rater)> witnesses =
        [
            ($"{line.NameOf(us)}, measured", us, null), ($"{line.NameOf(us)} by itself", us, us), ($"{line.NameOf(us)} by {line.NameOf(partner)}", us, partner),
            ($"{line.NameOf(partner)}, measured", partner, null), ($"{line.NameOf(partner)} by itself", partner, partner), ($"{line.NameOf(partner)} by {line.NameOf(us)}", partner, us),
        ];
        witnesses.RemoveAll(witness => !strengths.Any(strength => said[(strength.Capability.Id, witness.Firm, witness.Rater)].Any()));
        List<Strength> told = [.. strengths.Where(strength => strength.Rank is not null || strength.IsDisputed || witnesses.Exists(witness => said[(strength.Capability.Id, witness.Firm, witness.Rater)].Any()))];
        return new(
            "Strengths side by side",
            "what was last measured or rated",
            "Capability",
            "by whom",
            ["The stronger", .. witnesses.Select(witness => witness.Label)],
            [.. from family in Families
                from strength in told
                where strength.Family == family.Family
                select new MatrixRow(
                    strength.Name,
                    [Stronger(line, strength), .. witnesses.Select(witness => Last(line, strength, witness.Label, Standing.InTime(said[(strength.Capability.Id, witness.Firm, witness.Rater)], line.AsOf)))])
                {
                    Group = family.Words,
                }]);
    }

    private static MatrixCell Stronger(Line line, Strength strength)
    {
        var word = strength.IsDisputed && strength.Measured is null ? "seen differently" : strength.Rank switch { 1 => line.NameOf(line.Pair.Us), -1 => line.NameOf(line.Pair.Partner), 0 => "level", _ => null };
        return new(null, $"{strength.Name}, the stronger: {word ?? "not known"}", [.. strength.Records.Distinct()])
        {
            Word = word,
            Side = strength.Rank switch { 1 => Side.In, -1 => Side.Out, _ => Side.Both },
        };
    }

    private static MatrixCell Last(Line line, Strength strength, string witness, IReadOnlyList<Standing> said)
    {
        if (said.Count == 0) return new(null, $"{strength.Name}, {witness}: not known", []);
        var word = Words(line, said[^1]);
        return new(null, $"{strength.Name}, {witness}: {word}, {Findings.DateWords.Of(said[^1].When)}", [said[^1].Record]) { Word = word };
    }

    private static string Words(Line line, Standing standing)
    {
        if (standing.Scale is not (Standing.Strength or Standing.Comparison or Standing.Points)) return $"{Measure.Number.Of(standing.Record)} {Measure.Unit.Of(standing.Record)}".TrimEnd();
        var word = standing.IsMeasured ? Measure.Standing.Of(standing.Record)!.Word : Rating.Score.Of(standing.Record).ToString();
        return standing.Beside is { } beside && standing.Scale == Standing.Comparison ? $"{word} {line.NameOf(beside)}" : word;
    }
}
