using System.Text.Json.Nodes;

namespace Renkei.Core.Records;

/// <summary>The pieces of JSON Schema (2020-12) that notations describe themselves with. YAML reads 33.4 as a number, so numbers may be either.</summary>
internal static class Schemas
{
    private const string Day = "[12][0-9X]{3}(-[0-9]{2}(-[0-9]{2})?)?~?";

    public static JsonObject Text() => new() { ["type"] = new JsonArray("string", "number", "boolean") };

    public static JsonObject Number() => new() { ["type"] = new JsonArray("number", "string") };

    public static JsonObject Id() => Pattern("^[a-z0-9]([a-z0-9-]{0,78}[a-z0-9])?$");

    public static JsonObject Date() => new()
    {
        ["anyOf"] = new JsonArray(
            Pattern($@"^(\[{Day}\.\.{Day}\]|{Day}(/({Day}|\.\.))?|\.\./({Day}|\.\.))$"),
            new JsonObject { ["type"] = "array", ["items"] = Pattern($@"^{Day}\.\.{Day}$"), ["minItems"] = 1, ["maxItems"] = 1 }),
    };

    public static JsonObject Pattern(string pattern) => new() { ["type"] = new JsonArray("string", "number"), ["pattern"] = pattern };

    public static JsonObject Words(IEnumerable<string> words)
    {
        var values = new JsonArray([.. words.Select(word => (JsonNode)word)]);
        if (values.Any(word => word!.ToString() == "true")) // YAML editors hand these over as truth values
        {
            values.Add(true);
            values.Add(false);
        }

        return new() { ["enum"] = values };
    }

    public static JsonObject List(JsonObject item, bool mayBeEmpty = false) => new()
    {
        ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "array", ["items"] = item, ["minItems"] = mayBeEmpty ? 0 : 1 }, item.DeepClone()),
    };

    public static JsonObject Form(Form form)
    {
        var properties = new JsonObject();
        foreach (var field in form.Fields) properties[field.Name] = field.Schema();
        return new()
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. form.Fields.Where(field => field.Required).Select(field => (JsonNode)field.Name)]),
            ["additionalProperties"] = false,
        };
    }
}
