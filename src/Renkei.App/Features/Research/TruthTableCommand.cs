using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Renkei.Analysis;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Research;
using Renkei.App.Access;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Json;
using Renkei.App.Rendering.Tables;
using Renkei.Core.Rules;
using Renkei.Core.Values;

namespace Renkei.App.Features.Research;

/// <summary><c>renkei truth-table FILE... --conditions S1-8,S1-16 --outcome S0-1</c>: the crisp-set truth table of qualitative comparative analysis.</summary>
internal static class TruthTableCommand
{
    public static Command Make()
    {
        var command = new Command("truth-table", "Which combinations of conditions go with an outcome, over several cases (QCA).");
        var files = SeveralFiles.AddTo(command);
        var conditions = new Option<string>("--conditions") { Description = "Rules, by their rows of the catalogue, with commas.", Required = true, HelpName = "RULES" };
        var outcome = new Option<string>("--outcome") { Description = "The rule to be explained.", Required = true, HelpName = "RULE" };
        var witness = new Option<string>("--witness") { Description = "Whose word counts: records, or a coder's judgement.", DefaultValueFactory = _ => "records", HelpName = "records|judgement" };
        witness.AcceptOnlyFromAmong("records", "judgement");
        command.Add(conditions);
        command.Add(outcome);
        command.Add(witness);
        var format = FormatOption.AddTo(command);
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            List<string> rules = [.. parsed.GetRequiredValue(conditions).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), parsed.GetRequiredValue(outcome)];
            var unknown = rules.Where(rule => Questions.Of(rule) is null).Select(rule => new Problem(Codes.RuleUnknown, "", RowNames.Refusal(rule))).ToList();
            if (unknown.Count > 0) return Answers.Refuse(unknown, format.Read(parsed), error);

            var looked = files.Look(parsed);
            if (!looked.Succeeded(out var seen)) return Answers.Refuse(looked.Problems, format.Read(parsed), error);
            var table = TruthTable.Of([.. seen.SelectMany(file => Cases(file, rules))], rules[..^1], rules[^1], parsed.GetRequiredValue(witness));
            Write(table, format.Read(parsed), output);
            return ExitCodes.Done;
        });
        return command;
    }

    private static IEnumerable<(string Case, IReadOnlyList<Finding> Findings)> Cases(SeenFile file, IReadOnlyList<string> rules)
    {
        var questions = rules.Select(Questions.Of).OfType<Question>().Distinct().ToList();
        return file.Alliances.Select(seen => (
            file.Alliances.Count == 1 ? file.Name : $"{file.Name}/{seen.Alliance.Id}",
            (IReadOnlyList<Finding>)[.. Questions.Ask(questions, seen.View, seen.Alliance).SelectMany(answer => answer.Findings)]));
    }

    private static void Write(TruthTable table, Format format, TextWriter output)
    {
        if (format == Format.Json) output.WriteLine(JsonText.Of(Json(table)));
        else
        {
            CsvTable.Write([.. table.Conditions, "n", "with_outcome", "consistency", "cases"], table.Rows.Select(Cells), output);
            if (format == Format.Table)
            {
                foreach (var left in table.LeftOut) output.WriteLine($"left out: {left.Case} ({string.Join(", ", left.Unknown)})");
            }
        }
    }

    private static IEnumerable<string?> Cells(TruthRow row) =>
    [
        .. row.Conditions.Select(present => present ? "1" : "0"), $"{row.Cases.Count}", $"{row.WithOutcome}",
        row.Consistency.ToString("0.##", CultureInfo.InvariantCulture), string.Join(' ', row.Cases),
    ];

    private static JsonObject Json(TruthTable table) => new()
    {
        ["conditions"] = JsonText.Words(table.Conditions),
        ["outcome"] = table.Outcome,
        ["rows"] = new JsonArray([.. table.Rows.Select(row => (JsonNode)new JsonObject
        {
            ["conditions"] = new JsonArray([.. row.Conditions.Select(present => (JsonNode)(present ? 1 : 0))]),
            ["n"] = row.Cases.Count,
            ["with_outcome"] = row.WithOutcome,
            ["consistency"] = JsonText.Number(row.Consistency),
            ["cases"] = JsonText.Words(row.Cases),
        })]),
        ["left_out"] = new JsonArray([.. table.LeftOut.Select(left => (JsonNode)new JsonObject { ["case"] = left.Case, ["unknown"] = JsonText.Words(left.Unknown) })]),
    };
}
