using Renkei.Analysis.Catalogue;

namespace Renkei.Analysis.Findings;

/// <summary>
/// Records, people and judgement stand side by side, never melted into one. Where what people say or judged differs from what the records say of the same thing,
/// that is said with it: of one sign where a survey item speaks of one, else of the rule as a whole, which is not in place where one sign of it is wrong.
/// </summary>
internal static class Witnesses
{
    /// <summary>The same findings; those of people and judgements that differ from the records say so.</summary>
    public static IEnumerable<Finding> Compared(IReadOnlyList<Finding> ofOneRule)
    {
        var records = ofOneRule.Where(finding => finding.Witness == "records").ToList();
        return ofOneRule.Select(finding => finding.Witness != "records" && IsGood(finding.Status) is { } good && Together(records.Where(record => IsOfTheSame(record, finding))) is { } told && told != good
            ? Differing(finding, told) : finding);
    }

    /// <summary>Whether a finding of the records speaks of what a witness speaks of. What people say is of the line on which they were asked; what was judged may name a partner or a capability.</summary>
    private static bool IsOfTheSame(Finding record, Finding witness) =>
        (witness.Witness != "people" || LineOf(record) == LineOf(witness))
        && (witness.Sign is not { } sign || Rule.IsOf(record.Sign ?? "", sign))
        && (witness.Between is not { } two || record.Sign?.EndsWith($"-{two}", StringComparison.Ordinal) == true)
        && (witness.About.Partner is not { } partner || record.About.Partner is null or "*" || record.About.Partner == partner)
        && (witness.About.Capability is not { } capability || record.About.Capability is null || record.About.Capability == capability);

    private static string LineOf(Finding finding) => string.Join('/', finding.Key.Split('/', 3)[..2]);

    /// <summary>Whether all is well, of several findings together; null where none of them says.</summary>
    private static bool? Together(IEnumerable<Finding> findings) => findings.Select(finding => IsGood(finding.Status)).OfType<bool>().ToList() is { Count: > 0 } said ? said.TrueForAll(good => good) : null;

    private static Finding Differing(Finding finding, bool records) => finding with
    {
        Notes = [.. finding.Notes, Rules.Caveat("disagree", ("records", records ? "that it is in place" : "that something is wrong"), ("witness", finding.Witness == "people" ? "people" : "the judgement"), ("says", records ? "that something is wrong" : "that it is in place"))],
    };

    /// <summary>Whether all is well; null where nothing is said.</summary>
    private static bool? IsGood(Status status) => status switch { Status.InPlace => true, Status.Watch or Status.Problem => false, _ => null };
}
