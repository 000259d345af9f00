using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.App.Access;
using Renkei.Core.Alliances;
using Spectre.Console;

namespace Renkei.App.Rendering.Terminal;

/// <summary>An answer as a person reads it in a terminal: a heading for each rule, and for each finding its status, what it says, what it rests on and what would tell more.</summary>
internal static class AnswerTable
{
    /// <summary>What stands in a joint view of what only the own book answers.</summary>
    public const string PrivateToTheFirm = "This rests on a firm's own book too, so it is private to the firm: nothing of it stands in a joint view.";

    private const int MostRecords = 12;

    public static void Write(Seen seen, Answer answer, TextWriter output)
    {
        var console = TerminalOutput.Open(output);
        console.WriteLine(Title(seen, answer));
        if (answer.Findings.Count == 0 && seen.View.IsShared) console.WriteLine(PrivateToTheFirm);
        foreach (var rule in answer.Findings.GroupBy(finding => finding.Rule, StringComparer.Ordinal))
        {
            console.WriteLine();
            console.WriteLine($"{Rules.Of(rule.Key).Title}  ({rule.Key}; {Rules.Of(rule.Key).Source})");
            console.Write(Table(rule));
        }
    }

    private static string Title(Seen seen, Answer answer)
    {
        var name = Alliance.Name.Of(seen.Alliance) ?? answer.Alliance;
        var book = seen.View.IsShared ? "joint books only" : "joint books and own book";
        return $"{name}, as {answer.Viewer} sees it, up to {DateWords.Of(answer.AsOf)} ({book})";
    }

    private static Table Table(IEnumerable<Finding> findings)
    {
        var table = new Table { Border = TableBorder.Square, Expand = true };
        table.AddColumn(new TableColumn("Status") { NoWrap = true });
        table.AddColumn(new TableColumn("From") { NoWrap = true });
        table.AddColumn(new TableColumn("Finding"));
        table.ShowRowSeparators();
        foreach (var (finding, lines, scope) in FindingRows.Of(findings))
            table.AddRow(new Text(Verdict(finding)), new Text(string.Join('\n', lines.Append(scope))), new Text(string.Join('\n', Lines(finding))));
        return table;
    }

    private static IEnumerable<string> Lines(Finding finding)
    {
        yield return finding.Says;
        if (FindingNumbers.Of(finding) is { } numbers) yield return numbers;
        foreach (var note in finding.Notes) yield return note;
        foreach (var detail in finding.Details) yield return detail;
        foreach (var missing in finding.Missing) yield return $"To know more: {missing.Why}";
        if (finding.Evidence.Count > 0) yield return $"Rests on: {string.Join(", ", finding.Evidence.Take(MostRecords).Select(record => record.Reference))}{More(finding)}";
    }

    private static string More(Finding finding) =>
        finding.Evidence.Count > MostRecords ? $" and {finding.Evidence.Count - MostRecords} more (--format json tells all)" : "";

    private static string Verdict(Finding finding) => StatusWords.WordOf(finding) ?? StatusWords.ReadOf(finding);
}
