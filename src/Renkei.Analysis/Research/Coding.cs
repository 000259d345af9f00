using Renkei.Analysis.Lines;
using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Core.Steering;

namespace Renkei.Analysis.Research;

/// <summary>What one coder judged of one thing.</summary>
/// <param name="Unit">The thing: row of the catalogue, alliance, organization, partner and capability, as far as the judgement names them.</param>
/// <param name="Coder">The coder's pseudonym.</param>
/// <param name="Verdict">The verdict in the notation of casebooks: <c>in-place</c>, <c>not-reported</c>.</param>
/// <param name="Judgement">The record.</param>
public sealed record Coding(string Unit, string Coder, string Verdict, Record Judgement)
{
    /// <summary>All judgements of a view, the last of each coder and unit.</summary>
    /// <param name="view">What is seen; nearly always a coder's view of a case.</param>
    /// <param name="unnamed">What to call a coder who is not named.</param>
    public static IReadOnlyList<Coding> Of(LedgerView view, string unnamed) =>
        [.. view.Of(Core.Steering.Judgement.Kind)
            .Select(judgement => new Coding(UnitOf(judgement), judgement.Kind.Coder.Of(judgement) ?? unnamed, As.Words<Opinion>().Print(Core.Steering.Judgement.Verdict.Of(judgement)), judgement))
            .GroupBy(coding => (coding.Unit, coding.Coder))
            .Select(same => same.MaxBy(coding => Recency.Of(Core.Steering.Judgement.When.Of(coding.Judgement)))!)];

    private static string UnitOf(Record judgement) => string.Join(' ', ((string?[])
    [
        Core.Steering.Judgement.Row.Of(judgement),
        Core.Steering.Judgement.Alliance.Of(judgement)?.Id,
        Core.Steering.Judgement.Of.Of(judgement)?.Id,
        Core.Steering.Judgement.Partner.Of(judgement)?.Id,
        Core.Steering.Judgement.Capability.Of(judgement)?.Id,
    ]).OfType<string>());
}
