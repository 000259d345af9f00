using System.Text.Json.Nodes;
using Renkei.App.Rendering.Json;

namespace Renkei.App.Features.Stats.Telling;

/// <summary>An answer as JSON: a table of one row is an object, any other an array of objects. The shape is told in <c>docs/commands.md</c>.</summary>
internal static class StatsJson
{
    private const int MostLines = 100;

    public static JsonObject Of(StatsTold told)
    {
        var (answer, json) = (told.Answer, new JsonObject { ["statistic"] = told.Statistic });
        json["file"] = told.File;
        json["estimator"] = answer.Estimator;
        json["source"] = answer.Source;
        json["parameters"] = Object(answer.Parameters);
        json["n"] = answer.N;
        json["left_out"] = new JsonArray([.. told.LeftOut.Select(left => Object([("rows", left.Lines.Count), ("why", left.Why), ("lines", left.Lines.Take(MostLines))]))]);
        foreach (var table in answer.Tables)
        {
            JsonObject[] rows = [.. table.Rows.Select(row => Object(table.Columns.Zip(row)))];
            json[table.Name] = table.IsSingle ? rows[0] : new JsonArray([.. rows]);
        }

        json["notes"] = JsonText.Words(answer.Notes);
        return json;
    }

    private static JsonObject Object(IEnumerable<(string Name, object? Value)> values)
    {
        var json = new JsonObject();
        foreach (var (name, value) in values) json[name] = Value(value);
        return json;
    }

    private static JsonNode? Value(object? value) => value switch
    {
        double number => JsonText.Number(number),
        int number => number,
        bool truth => truth,
        string word => word,
        IEnumerable<int> numbers => new JsonArray([.. numbers.Select(number => (JsonNode)number)]),
        IEnumerable<string> words => JsonText.Words(words),
        _ => null,
    };
}
