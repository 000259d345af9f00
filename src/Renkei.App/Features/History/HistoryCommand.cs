using System.CommandLine;
using System.Text.Json.Nodes;
using Renkei.Analysis;
using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Reports;
using Renkei.App.Access;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Json;
using Renkei.App.Rendering.Tables;
using Renkei.App.Rendering.Terminal;
using Spectre.Console;

namespace Renkei.App.Features.History;

/// <summary><c>renkei history FILE --as ORG</c>: how each rule of a question stood over the years.</summary>
internal static class HistoryCommand
{
    public static Command Make()
    {
        var command = new Command("history", "How each obstacle, or what another question looks at, stood on several days since the beginning.");
        var seeing = SeeingOptions.AddTo(command);
        var format = FormatOption.AddTo(command);
        var named = new Option<string>("--question") { Description = "The question, by its name.", HelpName = "NAME", DefaultValueFactory = _ => "obstacles" };
        named.AcceptOnlyFromAmong([.. Questions.All.Select(question => question.Name)]);
        command.Add(named);
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var outcome = seeing.Read(parsed).Look();
            if (!outcome.Succeeded(out var seen)) return Answers.Refuse(outcome.Problems, format.Read(parsed), error);
            var question = Questions.All.First(each => each.Name == parsed.GetValue(named));
            Write([.. seen.Select(each => (each, StatusHistory.Of(question, each.View, each.Alliance)))], format.Read(parsed), output);
            return ExitCodes.Done;
        });
        return command;
    }

    private static void Write(IReadOnlyList<(Seen Seen, StatusHistory History)> told, Format format, TextWriter output)
    {
        if (format == Format.Json) output.WriteLine(JsonText.Of(new JsonArray([.. told.Select(JsonNode (each) => Json(each.Seen, each.History))])));
        else if (format == Format.Csv) CsvTable.Write(["alliance", "rule", "day", "status"], told.SelectMany(each => Rows(each.Seen.Alliance.Id, each.History)), output);
        else foreach (var (seen, history) in told) Print(seen, history, output);
    }

    private static JsonObject Json(Seen seen, StatusHistory history) => new()
    {
        ["alliance"] = seen.Alliance.Id,
        ["question"] = history.Question.Name,
        ["days"] = JsonText.Words(history.Days.Select(Day)),
        ["rules"] = new JsonObject(history.Rules.Select(rule => KeyValuePair.Create<string, JsonNode?>(rule.Rule, JsonText.Words(rule.On.Select(StatusWords.Of))))),
    };

    private static IEnumerable<IEnumerable<string?>> Rows(string alliance, StatusHistory history) =>
        from rule in history.Rules
        from stood in rule.On.Zip(history.Days)
        select (IEnumerable<string?>)[alliance, rule.Rule, Day(stood.Second), StatusWords.Of(stood.First)];

    private static void Print(Seen seen, StatusHistory history, TextWriter output)
    {
        var console = TerminalOutput.Open(output);
        console.WriteLine($"{Core.Alliances.Alliance.Name.Of(seen.Alliance) ?? seen.Alliance.Id}: {history.Question.Title}");
        if (history.IsEmpty)
        {
            console.WriteLine(seen.View.IsShared ? AnswerTable.PrivateToTheFirm : HistoryTexts.Nothing);
            return;
        }

        var table = new Table { Border = TableBorder.Square, Expand = true };
        table.AddColumn(HistoryTexts.Row);
        foreach (var day in history.Days) table.AddColumn(new TableColumn(day.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture)) { NoWrap = true });
        foreach (var rule in history.Rules) table.AddRow([new Text(Rules.Of(rule.Rule).Title), .. rule.On.Select(status => new Text(StatusWords.IconOf(status)))]);
        console.Write(table);
        console.WriteLine(StatusWords.LegendOf(history.Question.Rules));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
