using System.Text.Json.Nodes;
using Renkei.Analysis.Findings;

namespace Renkei.App.Rendering.Json;

/// <summary>Answers as JSON: one object for one alliance, an array for several. The shape is told in <c>docs/commands.md</c>.</summary>
internal static class AnswerJson
{
    public static JsonNode Of(IReadOnlyList<Answer> answers) =>
        answers is [var only] ? Of(only) : new JsonArray([.. answers.Select(Of)]);

    /// <summary>Always an array, for files that hold many.</summary>
    public static JsonArray Each(IReadOnlyList<Answer> answers) => new([.. answers.Select(Of)]);

    private static JsonObject Of(Answer answer) => new()
    {
        ["question"] = answer.Question,
        ["alliance"] = answer.Alliance,
        ["viewer"] = answer.Viewer,
        ["asof"] = answer.AsOf == DateOnly.MinValue ? null : Day(answer.AsOf),
        ["findings"] = new JsonArray([.. answer.Findings.Select(Of)]),
        ["series"] = new JsonArray([.. answer.Series.Select(Of)]),
    };

    private static JsonObject Of(Finding finding) => new()
    {
        ["rule"] = finding.Rule,
        ["key"] = finding.Key,
        ["asof"] = finding.AsOf == DateOnly.MinValue ? null : Day(finding.AsOf),
        ["status"] = StatusWords.Of(finding),
        ["value"] = finding.Word is { } word ? word : JsonText.Number(finding.Value),
        ["low"] = JsonText.Number(finding.Low),
        ["high"] = JsonText.Number(finding.High),
        ["limits"] = finding.Limits,
        ["n"] = finding.N,
        ["threshold"] = JsonText.Number(finding.Threshold),
        ["unit"] = finding.Unit,
        ["about"] = new JsonObject
        {
            ["us"] = finding.About.Us,
            ["partner"] = finding.About.Partner,
            ["capability"] = finding.About.Capability,
            ["unit"] = finding.About.Unit,
            ["direction"] = finding.About.Direction,
        },
        ["witness"] = finding.Witness,
        ["evidence"] = JsonText.Words(finding.Evidence.Select(record => record.Reference.ToString())),
        ["missing"] = JsonText.Words(finding.Missing.Select(missing => missing.Kind).Distinct(StringComparer.Ordinal)),
        ["source"] = finding.Source,
        ["says"] = finding.Says,
        ["notes"] = JsonText.Words(finding.Notes.Concat(finding.Details).Concat(finding.Missing.Select(missing => missing.Why))),
    };

    private static JsonObject Of(Series series) => new()
    {
        ["key"] = series.Key,
        ["title"] = series.Title,
        ["points"] = new JsonArray([.. series.Points.Select(Of)]),
    };

    private static JsonNode Of(Point point)
    {
        var json = new JsonObject { ["from"] = Day(point.From), ["to"] = Day(point.To) };
        foreach (var (name, value) in point.Values) json[name] = JsonText.Number(value);
        json["records"] = JsonText.Words(point.Records.Select(record => record.Reference.ToString()));
        return json;
    }

    private static string Day(DateOnly day) => $"{day:yyyy-MM-dd}";
}
