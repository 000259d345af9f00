using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Renkei.App.Rendering.Json;

/// <summary>How JSON is printed: indented, letters as they are, numbers at twelve digits.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(JsonNode node) => node.ToJsonString(Readable);

    /// <summary>A number at twelve significant digits, so that the last bit of a computation does not show.</summary>
    public static JsonNode? Number(double? number) =>
        number is { } value ? JsonValue.Create(decimal.Parse(value.ToString("G12", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture)) : null;

    public static JsonArray Words(IEnumerable<string> words) => new([.. words.Select(word => (JsonNode)word)]);
}
