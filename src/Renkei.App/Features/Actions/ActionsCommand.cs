using System.CommandLine;
using System.Text.Json.Nodes;
using Renkei.Analysis;
using Renkei.Analysis.Agenda;
using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.App.Access;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Json;
using Renkei.App.Rendering.Tables;
using Renkei.App.Rendering.Terminal;
using Spectre.Console;

namespace Renkei.App.Features.Actions;

/// <summary><c>renkei actions FILE --as ORG</c>: what the warnings call for, what was taken up, and what of it the records show to be done.</summary>
internal static class ActionsCommand
{
    public static Command Make()
    {
        var command = new Command("actions", "What to do: the steps that warnings call for, those taken up, and which of them the records show to be done.");
        var seeing = SeeingOptions.AddTo(command);
        var format = FormatOption.AddTo(command);
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var outcome = seeing.Read(parsed).Look();
            if (!outcome.Succeeded(out var seen)) return Answers.Refuse(outcome.Problems, format.Read(parsed), error);
            Write([.. seen.Select(each => (each, ActionPlan.Of(each.View, each.Alliance, Questions.AskAll(each.View, each.Alliance))))], format.Read(parsed), output);
            return ExitCodes.Done;
        });
        return command;
    }

    private static void Write(IReadOnlyList<(Seen Seen, ActionPlan Plan)> plans, Format format, TextWriter output)
    {
        if (format == Format.Json) output.WriteLine(JsonText.Of(new JsonArray([.. plans.Select(JsonNode (each) => new JsonObject { ["alliance"] = each.Seen.Alliance.Id, ["asof"] = Day(each.Seen.View.AsOf), ["steps"] = new JsonArray([.. each.Plan.Steps.Select(step => Json(each.Seen, step))]), ["without_step"] = new JsonArray([.. each.Plan.WithoutStep.Select(JsonNode (finding) => new JsonObject { ["rule"] = finding.Rule, ["says"] = finding.Says })]) })])));
        else if (format == Format.Csv) CsvTable.Write(["alliance", "state", "what", "owner", "due", "rule", "agenda", "record"], plans.SelectMany(each => each.Plan.Steps.Select(step => Cells(each.Seen, step)).Concat(each.Plan.WithoutStep.Select(finding => Cells(each.Seen, finding)))), output);
        else foreach (var (seen, plan) in plans) Print(seen, plan, output);
    }

    private static JsonNode Json(Seen seen, PlannedStep step) => new JsonObject
    {
        ["state"] = StepWords.IdOf(step.State),
        ["what"] = step.What,
        ["owner"] = StepWords.OwnerOf(step, seen.View),
        ["due"] = step.Due is { } due ? Day(due) : null,
        ["rule"] = step.Rule,
        ["agenda"] = JsonText.Words(step.Agenda),
        ["record"] = step.Action?.Reference.ToString(),
        ["answers"] = JsonText.Words(step.Warnings.Select(finding => finding.Says)),
    };

    private static IEnumerable<string?> Cells(Seen seen, PlannedStep step) =>
        [seen.Alliance.Id, StepWords.IdOf(step.State), step.What, StepWords.OwnerOf(step, seen.View), step.Due is { } due ? Day(due) : null, step.Rule, string.Join(' ', step.Agenda), step.Action?.Reference.ToString()];

    private static IEnumerable<string?> Cells(Seen seen, Finding warning) =>
        [seen.Alliance.Id, "no-step", null, null, null, warning.Rule, string.Join(' ', Rules.Of(warning.Rule).Agenda), null];

    private static void Print(Seen seen, ActionPlan plan, TextWriter output)
    {
        var console = TerminalOutput.Open(output);
        console.WriteLine($"{Core.Alliances.Alliance.Name.Of(seen.Alliance) ?? seen.Alliance.Id}, {ActionsTexts.UpTo.With(DateWords.Of(seen.View.AsOf))}");
        if (plan.IsEmpty)
        {
            console.WriteLine(seen.View.IsShared ? ActionsTexts.NoneJoint : ActionsTexts.None);
            return;
        }

        var table = new Table { Border = TableBorder.Square, Expand = true };
        table.AddColumn(new TableColumn(ActionsTexts.State) { NoWrap = true }).AddColumn(ActionsTexts.What).AddColumn(ActionsTexts.Why);
        table.ShowRowSeparators();
        foreach (var step in plan.Steps)
            table.AddRow(new Text($"{StepWords.Of(step.State)}{(step.Due is { } due ? $"\n{Day(due)}" : "")}"), new Text(string.Join('\n', ((string[])[step.What, StepWords.OwnerOf(step, seen.View)]).Where(line => line.Length > 0))), new Text(WhyOf(step)));
        if (plan.Steps.Count > 0) console.Write(table);
        if (plan.WithoutStep.Count == 0) return;
        console.WriteLine();
        console.WriteLine($"{ActionsTexts.WithoutStep}. {ActionsTexts.WithoutStepMeaning}");
        foreach (var finding in plan.WithoutStep) console.WriteLine($"- {Rules.Of(finding.Rule).Title} ({finding.Rule}): {finding.Says}");
    }

    private static string WhyOf(PlannedStep step) =>
        step.Rule is { } rule ? string.Join('\n', (string[])[$"{Rules.Of(rule).Title} ({string.Join(", ", step.Agenda.Prepend(rule).Distinct(StringComparer.Ordinal))})", .. step.Warnings.Select(finding => finding.Says).Distinct(StringComparer.Ordinal)]) : "";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
