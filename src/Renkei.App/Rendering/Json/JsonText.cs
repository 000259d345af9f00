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

    /// <summary>A number at twelve significant digits, so that the last bit of a computation does not show; null when there is none.</summary>
    public static JsonNode? Number(double? number)
    {
        if (number is not { } value || !double.IsFinite(value)) return null;
        var text = value.ToString("G12", CultureInfo.InvariantCulture);
        return value == 0 || Math.Abs(value) is >= 1e-15 and < 1e28
            ? JsonValue.Create(decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)) // no exponent
            : JsonValue.Create(double.Parse(text, CultureInfo.InvariantCulture));
    }

    public static JsonArray Words(IEnumerable<string> words) => new([.. words.Select(word => (JsonNode)word)]);
}
