using System.CommandLine;
using System.Text.Json.Nodes;
using Renkei.Analysis;
using Renkei.Analysis.Catalogue;
using Renkei.App.Access;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Json;
using Renkei.App.Rendering.Tables;

namespace Renkei.App.Features.Research;

/// <summary><c>renkei codebook</c>: the rows of the catalogue as code definitions, for coders and for programs that code texts.</summary>
internal static class CodebookCommand
{
    public static Command Make()
    {
        var command = new Command("codebook", "The rows of the catalogue as code definitions: when to use each, and when not.");
        var format = FormatOption.AddTo(command);
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var codes = Questions.All.SelectMany(question => question.Rules.Select(rule => (question.Title, Rule: Rules.Of(rule)))).ToList();
            if (format.Read(parsed) == Format.Json) output.WriteLine(JsonText.Of(new JsonArray([.. codes.Select(code => Json(code.Title, code.Rule))])));
            else if (format.Read(parsed) == Format.Csv)
                CsvTable.Write(["code", "name", "theme", "definition", "include", "exclude", "source"], codes.Select(code => Cells(code.Title, code.Rule)), output);
            else
            {
                foreach (var (theme, rule) in codes) output.Write($"{rule.Id}  {rule.Title}  [{theme}]\n  {rule.Asks}\n  use it when: {rule.Include}\n  not when:    {rule.Exclude}\n  from:        {rule.Source}\n\n");
            }

            return ExitCodes.Done;
        });
        return command;
    }

    private static IEnumerable<string?> Cells(string theme, Rule rule) => [rule.Id, rule.Title, theme, rule.Asks, rule.Include, rule.Exclude, rule.Source];

    private static JsonNode Json(string theme, Rule rule) => new JsonObject
    {
        ["code"] = rule.Id,
        ["name"] = rule.Title,
        ["theme"] = theme,
        ["definition"] = rule.Asks,
        ["include"] = rule.Include,
        ["exclude"] = rule.Exclude,
        ["source"] = rule.Source,
    };
}
