using System.Text.Json.Nodes;
using Renkei.Core.Records;

namespace Renkei.Core.Casebooks;

/// <summary>The JSON Schema (2020-12) of a casebook, made from the field tables.</summary>
public static class CasebookSchema
{
    /// <summary>The whole schema. A record is told apart by the key that opens it.</summary>
    public static JsonObject Make() => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["title"] = "Renkei casebook",
        ["type"] = "object",
        ["properties"] = Header(),
        ["required"] = new JsonArray("renkei", "records"),
        ["additionalProperties"] = false,
        ["$defs"] = Definitions(),
    };

    private static JsonNode Header()
    {
        var properties = Schemas.Form(Casebooks.Header.Form)["properties"]!.DeepClone();
        properties["renkei"] = new JsonObject { ["const"] = 1, ["description"] = Casebooks.Header.Version.Meaning };
        properties["records"] = new JsonObject
        {
            ["type"] = "array",
            ["items"] = new JsonObject { ["oneOf"] = new JsonArray([.. AllKinds.List.Select(kind => new JsonObject { ["$ref"] = $"#/$defs/{kind.Name}" })]) },
        };
        return properties;
    }

    private static JsonObject Definitions()
    {
        var definitions = new JsonObject();
        foreach (var kind in AllKinds.List) definitions[kind.Name] = Record(kind);
        return definitions;
    }

    private static JsonObject Record(Kind kind)
    {
        var form = Schemas.Form(kind.Form);
        var properties = new JsonObject { [kind.Name] = Schemas.Id() };
        foreach (var field in Envelope.Form.Fields) properties[field.Name] = field.Schema();
        foreach (var (name, schema) in form["properties"]!.AsObject()) properties[name] = schema!.DeepClone();

        var required = form["required"]!.AsArray().Select(name => (JsonNode)name!.GetValue<string>()).ToList();
        return new()
        {
            ["title"] = kind.Label,
            ["description"] = kind.Meaning,
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray(kind.Name),
            ["if"] = new JsonObject { ["required"] = new JsonArray("withdrawn") },
            ["else"] = new JsonObject { ["required"] = new JsonArray([.. required]) },
            ["additionalProperties"] = false,
        };
    }
}
