using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Books;

/// <summary>What a record says, as one line of JSON that is the same every time: the fields in the order of the form, as a casebook writes them, every single value a text.</summary>
internal static class Payload
{
    /// <summary>Deep enough for every form; what is nested deeper is none of ours.</summary>
    private const int Deepest = 8;

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static string Print(Record record) => Print(new MapNode([.. record.Form.Write(record)]));

    private static string Print(MapNode node)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Plain)) Write(writer, node);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>What an entry says that tells of an erasure.</summary>
    public static string PrintErasure(IReadOnlyList<long> seqs, string ground) =>
        Print(new MapNode([new(new("entries"), new ListNode([.. seqs.Select(seq => new TextNode(seq.ToString(CultureInfo.InvariantCulture)))])), new(new("ground"), new TextNode(ground))]));

    /// <summary>The places it names; none when it cannot be read.</summary>
    public static IReadOnlyList<long> ReadErasure(string payload) =>
        ReadNode(payload) is MapNode { Entries: [{ Value: ListNode list }, ..] } ? [.. list.Items.OfType<TextNode>().Select(node => long.TryParse(node.Text, CultureInfo.InvariantCulture, out var seq) ? seq : 0)] : [];

    /// <summary>The values of a record of a kind, or every problem of them.</summary>
    public static Outcome<Part> Read(string payload, Kind kind)
    {
        if (ReadNode(payload) is not MapNode map) return new Problem(Codes.RecordExpected, "", "The payload is not a record.");
        var reading = new Reading();
        var values = kind.Form.Read(map, map.Entries, reading);
        return reading.Problems.Count == 0 ? values : Outcome<Part>.Failed([.. reading.Problems.Select(told => told.Problem)]);
    }

    private static void Write(Utf8JsonWriter writer, Node node)
    {
        switch (node)
        {
            case TextNode text:
                writer.WriteStringValue(text.Text);
                break;
            case ListNode list:
                writer.WriteStartArray();
                foreach (var item in list.Items) Write(writer, item);
                writer.WriteEndArray();
                break;
            case MapNode map:
                writer.WriteStartObject();
                foreach (var (name, value) in map.Entries)
                {
                    writer.WritePropertyName(name.Text);
                    Write(writer, value);
                }

                writer.WriteEndObject();
                break;
        }
    }

    private static Node? ReadNode(string payload)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(payload), new JsonReaderOptions { MaxDepth = Deepest });
        try
        {
            var node = reader.Read() ? ReadNode(ref reader) : null;
            return reader.Read() ? null : node;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException) // the latter for halves of surrogate pairs
        {
            return null;
        }
    }

    private static Node? ReadNode(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return new TextNode(reader.GetString()!);
            case JsonTokenType.StartArray:
                var items = new List<Node>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    if (ReadNode(ref reader) is not { } item) return null;
                    items.Add(item);
                }

                return new ListNode(items);
            case JsonTokenType.StartObject:
                var entries = new List<KeyValuePair<TextNode, Node>>();
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    var name = new TextNode(reader.GetString()!);
                    if (!reader.Read() || ReadNode(ref reader) is not { } value) return null;
                    entries.Add(new(name, value));
                }

                return new MapNode(entries);
            default:
                return null;
        }
    }
}
