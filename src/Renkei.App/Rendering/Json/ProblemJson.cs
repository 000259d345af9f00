using System.Text.Json.Nodes;
using Renkei.Core.Values;

namespace Renkei.App.Rendering.Json;

/// <summary>Problems as JSON: one object each.</summary>
internal static class ProblemJson
{
    public static JsonObject Of(IReadOnlyList<Problem> problems) => new() { ["problems"] = new JsonArray([.. problems.Select(Of)]) };

    private static JsonObject Of(Problem problem)
    {
        var place = (problem as PlacedProblem)?.Place;
        return new()
        {
            ["code"] = problem.Code.Id,
            ["message"] = problem.Message,
            ["path"] = problem.Path,
            ["remedy"] = problem.Code.Remedy,
            ["file"] = place?.File,
            ["sheet"] = place?.Sheet is { Length: > 0 } sheet ? sheet : null,
            ["line"] = place?.Line,
            ["column"] = place?.Column,
            ["excerpt"] = place?.Excerpt,
            ["record"] = place?.Record,
        };
    }
}
