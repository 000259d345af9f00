using System.Text.Json.Nodes;
using Renkei.Analysis;
using Renkei.Analysis.Reports;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Json;
using Renkei.App.Rendering.Tables;

namespace Renkei.App.Features.Portfolio;

/// <summary>A portfolio for programs: an alliance a row, a column for each question.</summary>
internal static class PortfolioRows
{
    public static JsonArray Json(AlliancePortfolio portfolio) => new([.. portfolio.Alliances.Select(JsonNode (entry) => new JsonObject
    {
        ["alliance"] = entry.Name,
        ["id"] = entry.Id,
        ["file"] = entry.Origin.File,
        ["title"] = entry.Origin.Title,
        ["partners"] = JsonText.Words(entry.Partners),
        ["asof"] = Day(entry),
        ["places"] = JsonText.Words(entry.Places.SelectMany(place => place.Points).Select(point => portfolio.Matrix.Names[point.Place])),
        ["questions"] = new JsonObject(entry.Sections.Select(section => KeyValuePair.Create<string, JsonNode?>(section.Question.Name, StatusWords.Of(section.Upshot.Status)))),
        ["attend"] = JsonText.Words(entry.First.Attend.Select(finding => finding.Says)),
    })]);

    public static void WriteCsv(AlliancePortfolio portfolio, TextWriter output) => CsvTable.Write(
        ["alliance", "id", "file", "title", "partners", "asof", "places", .. Questions.All.Select(question => question.Name), "attend"],
        portfolio.Alliances.Select(entry => (IEnumerable<string?>)
        [
            entry.Name,
            entry.Id,
            entry.Origin.File,
            entry.Origin.Title,
            string.Join("; ", entry.Partners),
            Day(entry),
            string.Join("; ", entry.Places.SelectMany(place => place.Points).Select(point => portfolio.Matrix.Names[point.Place])),
            .. entry.Sections.Select(section => StatusWords.Of(section.Upshot.Status)),
            entry.First.Attend.Select(finding => finding.Says).FirstOrDefault(),
        ]),
        output);

    private static string? Day(PortfolioEntry entry) => entry.AsOf == DateOnly.MinValue ? null : $"{entry.AsOf:yyyy-MM-dd}";
}
