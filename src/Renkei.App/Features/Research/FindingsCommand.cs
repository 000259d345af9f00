using System.CommandLine;
using System.Text.Json.Nodes;
using Renkei.Analysis;
using Renkei.App.Access;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Json;
using Renkei.App.Rendering.Tables;

namespace Renkei.App.Features.Research;

/// <summary><c>renkei findings FILE...</c>: every finding of every question over several casebooks, tidy: one a row.</summary>
internal static class FindingsCommand
{
    private static readonly IReadOnlyList<(string Name, string Type, string Meaning)> Leading =
    [
        ("case", "text", "the casebook's file, without folder and ending"),
        ("casebook", "text", "SHA-256 of what was read, printed anew: with the program's version it names the run exactly"),
        ("program", "text", "the version of the program"),
    ];

    public static Command Make()
    {
        var command = new Command("findings", "Every finding of every question over several casebooks, one a row, for statistics elsewhere.");
        var files = SeveralFiles.AddTo(command);
        var format = new Option<string>("--format") { Description = "csv, or json.", DefaultValueFactory = _ => "csv", HelpName = "csv|json" };
        format.AcceptOnlyFromAmong("csv", "json");
        command.Add(format);
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var isJson = parsed.GetValue(format) == "json";
            var outcome = files.Look(parsed);
            if (!outcome.Succeeded(out var seen)) return Answers.Refuse(outcome.Problems, isJson ? Format.Json : Format.Table, error);
            if (isJson) output.WriteLine(JsonText.Of(new JsonArray([.. seen.Select(Json)])));
            else CsvTable.Write(Leading.Select(column => column.Name).Concat(FindingColumns.All.Select(column => column.Name)), seen.SelectMany(Rows), output);
            return ExitCodes.Done;
        });
        return command;
    }

    /// <summary>The data dictionary: what each column means.</summary>
    public static void WriteDictionary(TextWriter output) => CsvTable.Write(
        ["column", "type", "meaning"],
        Leading.Concat(FindingColumns.All.Select(column => (column.Name, column.Type, column.Meaning))).Select(column => (IEnumerable<string?>)[column.Name, column.Type, column.Meaning]),
        output);

    private static IEnumerable<IEnumerable<string?>> Rows(SeenFile file)
    {
        string?[] leading = [file.Name, file.Hash, ProgramVersion.Text];
        return from seen in file.Alliances
               from answer in Questions.AskAll(seen.View, seen.Alliance)
               from row in AnswerCsv.Rows(answer)
               select leading.Concat(row);
    }

    private static JsonNode Json(SeenFile file) => new JsonObject
    {
        ["case"] = file.Name,
        ["casebook"] = file.Hash,
        ["program"] = ProgramVersion.Text,
        ["answers"] = AnswerJson.Each([.. file.Alliances.SelectMany(seen => Questions.AskAll(seen.View, seen.Alliance))]),
    };
}
