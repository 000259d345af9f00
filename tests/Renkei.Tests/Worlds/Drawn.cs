using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Renkei.Analysis.Charts;
using Renkei.Core.Values;

namespace Renkei.Tests.Worlds;

/// <summary>Charts as text: their titles, rows and marks, and the records each mark stands for, in no order.</summary>
internal static partial class Drawn
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new Named<Record>(), new Named<When>() } };

    /// <summary>All charts of all answers a viewer is given.</summary>
    /// <param name="world">The world.</param>
    /// <param name="viewer">To whom they are shown.</param>
    /// <param name="withoutRecords">The title of a chart whose records do not count.</param>
    public static IEnumerable<(string Title, string Drawn)> Unordered(World world, string viewer, string withoutRecords) =>
        (from answered in world.Answered(viewer)
         from answer in answered.Answers
         from chart in answer.Charts
         select (chart.Title, Drawn: $"{answer.Alliance} {answer.Question} {Unordered(chart, chart.Title != withoutRecords)}")).OrderBy(chart => chart.Drawn, StringComparer.Ordinal);

    /// <summary>The words of a text in no order, for what it lists may stand in the order written.</summary>
    public static string WordsOf(string text) => string.Join(' ', Word().Matches(text).Select(word => word.Value).Where(word => word != "and").Order(StringComparer.Ordinal));

    /// <summary>One chart. A link of a flow goes from what is called so to what is called so, wherever these stand.</summary>
    private static string Unordered(Chart chart, bool withRecords)
    {
        var drawn = JsonSerializer.SerializeToNode(chart, chart.GetType(), Plain)!;
        if (chart is FlowChart flow)
        {
            foreach (var (link, text) in flow.Links.Zip(drawn[nameof(flow.Links)]!.AsArray()))
            {
                text![nameof(link.From)] = flow.Columns[link.Column].Nodes[link.From].Label;
                text[nameof(link.To)] = flow.Columns[link.ToColumn].Nodes[link.To].Label;
            }
        }

        return Sorted(drawn, withRecords)!.ToJsonString(Plain);
    }

    private static JsonNode? Sorted(JsonNode? node, bool withRecords) => node switch
    {
        JsonArray list => new JsonArray([.. list.Select(item => Sorted(item, withRecords)).OrderBy(item => item?.ToJsonString(Plain), StringComparer.Ordinal)]),
        JsonObject parts => new JsonObject(parts.Where(part => withRecords || part.Key != nameof(Chart.Records)).Select(part =>
            KeyValuePair.Create(part.Key, part.Key == "Text" ? WordsOf(part.Value!.GetValue<string>()) : Sorted(part.Value, withRecords)))),
        JsonValue value when value.TryGetValue<double>(out var number) => Math.Round(number, 8), // sums do not hang on the order of their parts
        _ => node?.DeepClone(),
    };

    /// <summary>What has a name stands as that alone.</summary>
    private sealed class Named<T> : JsonConverter<T>
        where T : class
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("Charts are not read back.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
