using Renkei.Analysis.Findings;

namespace Renkei.Analysis.Research;

/// <summary>One row: cases alike in all conditions.</summary>
/// <param name="Conditions">Whether each condition is present, in their order.</param>
/// <param name="Cases">The cases, by name.</param>
/// <param name="WithOutcome">How many of them show the outcome.</param>
public sealed record TruthRow(IReadOnlyList<bool> Conditions, IReadOnlyList<string> Cases, int WithOutcome)
{
    /// <summary>Consistency: the share of its cases that show the outcome; 1 or 0 where the row does not contradict itself.</summary>
    public double Consistency => (double)WithOutcome / Cases.Count;
}

/// <summary>A case that cannot be placed, and what of it is not known.</summary>
/// <param name="Case">Its name.</param>
/// <param name="Unknown">The rules, each as <c>S1-8: unknown</c> or <c>S1-8: not reported</c>.</param>
public sealed record LeftOut(string Case, IReadOnlyList<string> Unknown);

/// <summary>
/// The crisp-set truth table of qualitative comparative analysis: a condition is present where its rule is in place, absent where it is a problem or bears
/// watching. A case of which any of them is not known is left out and told; nothing is imputed.
/// </summary>
/// <param name="Conditions">The rules.</param>
/// <param name="Outcome">The rule explained.</param>
/// <param name="Rows">The configurations seen, those of most cases first.</param>
/// <param name="LeftOut">Cases that cannot be placed.</param>
/// <remarks>Source: C. C. Ragin, The comparative method (1987), ch. 6–7.</remarks>
public sealed record TruthTable(IReadOnlyList<string> Conditions, string Outcome, IReadOnlyList<TruthRow> Rows, IReadOnlyList<LeftOut> LeftOut)
{
    /// <summary>The table of some cases.</summary>
    /// <param name="cases">Each with the findings of all rules named.</param>
    /// <param name="conditions">Rule ids.</param>
    /// <param name="outcome">A rule id.</param>
    /// <param name="witness">Whose word counts: <c>records</c> or <c>judgement</c>; the two are never mixed.</param>
    public static TruthTable Of(IReadOnlyList<(string Case, IReadOnlyList<Finding> Findings)> cases, IReadOnlyList<string> conditions, string outcome, string witness)
    {
        var placed = cases.Select(each => (each.Case, Values: conditions.Append(outcome).Select(rule => Value(each.Findings, rule, witness)).ToList())).ToList();
        return new(
            conditions,
            outcome,
            [.. placed.Where(each => each.Values.TrueForAll(value => value.Present is not null))
                .GroupBy(each => string.Concat(each.Values.SkipLast(1).Select(value => value.Present == true ? '1' : '0')), StringComparer.Ordinal)
                .Select(row => new TruthRow([.. row.Key.Select(bit => bit == '1')], [.. row.Select(each => each.Case)], row.Count(each => each.Values[^1].Present == true)))
                .OrderByDescending(row => row.Cases.Count).ThenByDescending(row => row.Conditions.Count(present => present))],
            [.. placed.Where(each => each.Values.Exists(value => value.Present is null))
                .Select(each => new LeftOut(each.Case, [.. conditions.Append(outcome).Zip(each.Values).Where(pair => pair.Second.Present is null).Select(pair => $"{pair.First}: {pair.Second.Why}")]))]);
    }

    /// <summary>Present where every finding of the rule is in place, absent where one is not; unknown where none says either.</summary>
    private static (bool? Present, string Why) Value(IReadOnlyList<Finding> findings, string rule, string witness)
    {
        var told = findings.Where(finding => finding.Rule == rule && finding.Witness == witness).ToList();
        var known = told.Where(finding => finding.Status is Status.InPlace or Status.Watch or Status.Problem).ToList();
        return known.Count > 0 ? (known.TrueForAll(finding => finding.Status == Status.InPlace), "")
            : told.Exists(finding => finding.Status == Status.NotApplicable) ? (null, "not applicable")
            : told.Exists(finding => finding.IsNotReported) ? (null, "not reported")
            : (null, "unknown");
    }
}
