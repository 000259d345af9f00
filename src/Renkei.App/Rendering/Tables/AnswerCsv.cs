using System.Globalization;
using Renkei.Analysis.Findings;

namespace Renkei.App.Rendering.Tables;

/// <summary>Findings as CSV, one a row.</summary>
internal static class AnswerCsv
{
    private static readonly string[] Columns =
    [
        "question", "alliance", "viewer", "asof", "rule", "key", "status", "value", "low", "high", "limits", "n", "threshold", "unit", "us", "partner",
        "witness", "evidence", "missing", "source", "says", "notes",
    ];

    public static void Write(IReadOnlyList<Answer> answers, TextWriter to) =>
        CsvTable.Write(Columns, answers.SelectMany(answer => answer.Findings.Select(finding => Cells(answer, finding))), to);

    private static IEnumerable<string?> Cells(Answer answer, Finding finding) =>
    [
        answer.Question, answer.Alliance, answer.Viewer, finding.AsOf == DateOnly.MinValue ? null : $"{finding.AsOf:yyyy-MM-dd}", finding.Rule, finding.Key, StatusWords.Of(finding.Status),
        finding.Word ?? Number(finding.Value), Number(finding.Low), Number(finding.High), finding.Limits, $"{finding.N}", Number(finding.Threshold), finding.Unit,
        finding.About.Us, finding.About.Partner, finding.Witness, string.Join(' ', finding.Evidence.Select(record => record.Reference)),
        string.Join(' ', finding.Missing.Select(missing => missing.Kind).Distinct(StringComparer.Ordinal)), finding.Source, finding.Says, string.Join(' ', finding.Notes.Concat(finding.Details)),
    ];

    private static string? Number(double? number) => number?.ToString("G12", CultureInfo.InvariantCulture);
}
