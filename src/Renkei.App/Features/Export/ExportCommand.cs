using System.CommandLine;
using Renkei.App.Access;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Tables;
using Renkei.Core;
using Renkei.Core.Values;

namespace Renkei.App.Features.Export;

/// <summary><c>renkei export FILE --as ORG</c>: what an organization reads, as a casebook; or, with <c>--kind</c>, the records of one kind as a table.</summary>
internal static class ExportCommand
{
    public static Command Make()
    {
        var file = new Argument<string>("FILE") { Description = "The casebook to read." };
        var viewer = new Option<string>("--as") { Description = "The organization whose books to print; 'coder' prints all of a file marked 'case: true'.", HelpName = "ORG", Required = true };
        var kind = new Option<string?>("--kind") { Description = "One kind of record, as CSV with a column for each of its fields.", HelpName = "KIND" };
        var command = new Command("export", "Print the books an organization reads as a casebook, history included; or one kind of record as CSV.") { file, viewer, kind };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var seeing = new Seeing(parsed.GetRequiredValue(file), parsed.GetRequiredValue(viewer), Alliance: null, AsOf: null, KnownAt: null, Joint: false);
            var problems = parsed.GetValue(kind) is { } name ? Table(seeing, name, output) : Casebook(seeing, output);
            return problems.Count == 0 ? ExitCodes.Done : Answers.Refuse(problems, Format.Table, error);
        });
        return command;
    }

    private static IReadOnlyList<Problem> Casebook(Seeing seeing, TextWriter output)
    {
        var outcome = CasebookFile.Open(seeing.File).Then(casebook => seeing.View(casebook).Then<string>(view => casebook.PrintFor(view.Viewer)));
        if (outcome.Succeeded(out var text)) output.Write(text);
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
