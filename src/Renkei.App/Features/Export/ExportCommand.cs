using System.CommandLine;
using Renkei.App.Access;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Tables;
using Renkei.Core;
using Renkei.Core.Values;

namespace Renkei.App.Features.Export;

/// <summary><c>renkei export FILE</c>: the casebook printed anew; or, with <c>--kind</c>, the records of one kind as a table.</summary>
internal static class ExportCommand
{
    public static Command Make()
    {
        var command = new Command("export", "Print a casebook anew, history included; or the records of one kind as CSV.");
        var seeing = SeeingOptions.AddTo(command);
        var kind = new Option<string?>("--kind") { Description = "One kind of record, as CSV with a column for each of its fields; needs --as.", HelpName = "KIND" };
        command.Add(kind);
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var problems = parsed.GetValue(kind) is { } name ? Table(seeing.Read(parsed), name, output) : Whole(seeing.Read(parsed), output);
            return problems.Count == 0 ? ExitCodes.Done : Answers.Refuse(problems, Format.Table, error);
        });
        return command;
    }

    private static IReadOnlyList<Problem> Whole(Seeing seeing, TextWriter output)
    {
        var outcome = CasebookFile.Open(seeing.File);
        if (outcome.Succeeded(out var casebook)) output.Write(casebook.Print());
        return outcome.Problems;
    }

    private static IReadOnlyList<Problem> Table(Seeing seeing, string kind, TextWriter output)
    {
        if (AllKinds.Find(kind) is not { } table) return [new(Codes.KindUnknown, "--kind", $"'{kind}' is not a kind of record.")];

        var outcome = seeing.Look();
        if (outcome.Succeeded(out var seen)) RecordCsv.Write(table, seen[0].View.Of(table), output);
        return outcome.Problems;
    }
}
