using Renkei.Analysis.Findings;

namespace Renkei.App.Rendering.Tables;

/// <summary>Findings as CSV, one a row.</summary>
internal static class AnswerCsv
{
    public static void Write(IReadOnlyList<Answer> answers, TextWriter to) =>
        CsvTable.Write(FindingColumns.All.Select(column => column.Name), answers.SelectMany(Rows), to);

    /// <summary>The cells of each finding of an answer.</summary>
    public static IEnumerable<IEnumerable<string?>> Rows(Answer answer) =>
        answer.Findings.Select(finding => FindingColumns.All.Select(column => column.Cell(answer, finding)));
}
