using System.Globalization;
using Renkei.Analysis.Findings;

namespace Renkei.App.Rendering.Tables;

/// <summary>One column of findings as a table: its name, its type and what it means, for tables and for the data dictionary alike.</summary>
/// <param name="Name">The name in the first row.</param>
/// <param name="Type">What its cells are: text, number, date, list of records.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Cell">The cell of a finding; null for an empty one.</param>
internal sealed record FindingColumn(string Name, string Type, string Meaning, Func<Answer, Finding, string?> Cell);

/// <summary>The columns of findings.</summary>
internal static class FindingColumns
{
    public static IReadOnlyList<FindingColumn> All { get; } =
    [
        new("question", "text", "the question, by its command", (answer, _) => answer.Question),
        new("alliance", "text", "the alliance, by its id", (answer, _) => answer.Alliance),
        new("viewer", "text", "as whom it was read; coder for all books of a case", (answer, _) => answer.Viewer),
        new("asof", "date", "the last day looked at, inclusive", (_, finding) => finding.AsOf == DateOnly.MinValue ? null : $"{finding.AsOf:yyyy-MM-dd}"),
        new("rule", "text", "the rule, by its row of the catalogue; docs/rules.md tells its formula", (_, finding) => finding.Rule),
        new("key", "text", "what tells it from others of its rule: line, partner, scope", (_, finding) => finding.Key),
        new("status", "text", "in-place, watch, problem, unknown, not-applicable or not-reported", (_, finding) => StatusWords.Of(finding)),
        new("value", "number or text", "the number or word found; empty when unknown", (_, finding) => finding.Word ?? Number(finding.Value)),
        new("low", "number", "lower limit", (_, finding) => Number(finding.Low)),
        new("high", "number", "upper limit", (_, finding) => Number(finding.High)),
        new("limits", "text", "what the limits are", (_, finding) => finding.Limits),
        new("n", "number", "how many records the value rests on", (_, finding) => finding.N?.ToString(CultureInfo.InvariantCulture)),
        new("threshold", "number", "what the value was held against", (_, finding) => Number(finding.Threshold)),
        new("unit", "text", "the unit of value, limits and threshold", (_, finding) => finding.Unit),
        new("us", "text", "the organization from which it is seen", (_, finding) => finding.About.Us),
        new("partner", "text", "the organization on the other side; * for all together", (_, finding) => finding.About.Partner),
        new("capability", "text", "the capability it is about, if one", (_, finding) => finding.About.Capability),
        new("unit_of", "text", "the unit of an organization it is about, if one", (_, finding) => finding.About.Unit),
        new("direction", "text", "in or out as seen by us, if one", (_, finding) => finding.About.Direction),
        new("witness", "text", "who says so: records, people or judgement", (_, finding) => finding.Witness),
        new("evidence", "list of records", "the records it rests on, as kind/id", (_, finding) => string.Join(' ', finding.Evidence.Select(record => record.Reference))),
        new("missing", "list of kinds", "the kinds of record that would tell more", (_, finding) => string.Join(' ', finding.Missing.Select(missing => missing.Kind).Distinct(StringComparer.Ordinal))),
        new("source", "text", "paper and section", (_, finding) => finding.Source),
        new("says", "text", "the finding as a sentence", (_, finding) => finding.Says),
        new("notes", "text", "what a careful reader should also know", (_, finding) => string.Join(' ', finding.Notes.Concat(finding.Details))),
    ];

    private static string? Number(double? number) => number?.ToString("G12", CultureInfo.InvariantCulture);
}
