using Renkei.Analysis.Catalogue;

namespace Renkei.Analysis.Findings;

/// <summary>
/// Records, people and judgement stand side by side, never melted into one. Where what people say or judged differs from what the records say of the same rule,
/// that is said with it.
/// </summary>
internal static class Witnesses
{
    /// <summary>The same findings; those of people and judgements that differ from the records say so.</summary>
    public static IEnumerable<Finding> Compared(IReadOnlyList<Finding> ofOneRule)
    {
        var records = ofOneRule.Where(finding => finding.Witness == "records").Select(finding => Said(finding.Status)).OfType<bool>().ToList();
        return records.Count == 0 ? ofOneRule : ofOneRule.Select(finding => Said(finding.Status) is { } good && finding.Witness != "records" && !records.Contains(good) ? Differing(finding, records[0]) : finding);
    }

    private static Finding Differing(Finding finding, bool records) => finding with
    {
        Notes = [.. finding.Notes, Rules.Caveat("disagree", ("records", records ? "that it is in place" : "that something is wrong"), ("witness", finding.Witness == "people" ? "people" : "the judgement"), ("says", records ? "that something is wrong" : "that it is in place"))],
    };

    /// <summary>Whether all is well; null where nothing is said.</summary>
    private static bool? Said(Status status) => status switch { Status.InPlace => true, Status.Watch or Status.Problem => false, _ => null };
}
