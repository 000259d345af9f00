using System.CommandLine;
using Renkei.App.Access;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Tables;
using Renkei.Core;
using Renkei.Core.Tables;
using Renkei.Core.Values;

namespace Renkei.App.Features.Export;

/// <summary><c>renkei export FILE --as ORG</c>: what an organization reads, as a casebook, a workbook or a folder of CSV; or the records of one kind as a table.</summary>
internal static class ExportCommand
{
    public static Command Make()
    {
        var file = new Argument<string>("FILE") { Description = "The casebook to read: YAML, a workbook or a folder of CSV." };
        var viewer = new Option<string>("--as") { Description = "The organization whose books to write; 'coder' writes all of a file marked 'case: true'.", HelpName = "ORG", Required = true };
        var kind = new Option<string?>("--kind") { Description = "One kind of record as it stands, as CSV with a column for each of its fields.", HelpName = "KIND" };
        var target = new Option<string?>("-o", "--output") { Description = "Where to write: OUT.xlsx for a workbook, OUT/ for a folder of CSV, another name for a casebook; printed unless said.", HelpName = "OUT" };
        var command = new Command("export", "Write the books an organization reads, history included: as a casebook, a workbook or CSV; or print one kind of record.") { file, viewer, kind, target };
        command.Validators.Add(given =>
        {
            if (given.GetResult(kind) is not null && given.GetResult(target) is not null) given.AddError("--kind prints a table; -o writes all kinds. Use one of them.");
        });
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var seeing = new Seeing(parsed.GetRequiredValue(file), parsed.GetRequiredValue(viewer), Alliance: null, AsOf: null, KnownAt: null, Joint: false);
            var problems = parsed.GetValue(kind) is { } name ? Table(seeing, name, output)
                : parsed.GetValue(target) is { } path ? Write(seeing, path, output)
                : Print(seeing, output);
            return problems.Count == 0 ? ExitCodes.Done : Answers.Refuse(problems, Format.Table, error);
        });
        return command;
    }

    private static IReadOnlyList<Problem> Print(Seeing seeing, TextWriter output)
    {
        var outcome = CasebookFile.Open(seeing.File).Then(casebook => seeing.View(casebook).Then<string>(view => casebook.PrintFor(view.Viewer)));
        if (outcome.Succeeded(out var text)) output.Write(text);
        return outcome.Problems;
    }

    private static IReadOnlyList<Problem> Write(Seeing seeing, string path, TextWriter output)
    {
        var outcome = CasebookFile.Open(seeing.File).Then(casebook => seeing.View(casebook).Then<string>(view =>
            TableTarget.Write(path, () => CasebookTables.For(casebook, view.Viewer), () => casebook.PrintFor(view.Viewer)) is { Count: > 0 } problems ? Outcome<string>.Failed(problems) : path));
        if (outcome.Succeeded(out var written)) output.WriteLine($"{written}: written.");
        return outcome.Problems;
    }

    private static IReadOnlyList<Problem> Table(Seeing seeing, string kind, TextWriter output)
    {
        if (AllKinds.Find(kind) is not { } table) return [new(Codes.KindUnknown, "--kind", $"'{kind}' is not a kind of record.")];

        var outcome = seeing.Open();
        if (outcome.Succeeded(out var view)) RecordCsv.Write(table, view.Of(table), output);
        return outcome.Problems;
    }
}
