using System.Globalization;
using System.Text.Json.Nodes;
using Renkei.App.Access.Sources;

namespace Renkei.App.Access.Intake;

/// <summary>What was said once of files brought into an own book, so that the next time nothing is asked again; and what came of each import.</summary>
internal sealed record Remembered
{
    /// <summary>The most of each that is remembered; the oldest is forgotten.</summary>
    public const int Most = 5000;

    /// <summary>Whose a mail domain or a name in a sheet is, as the id of an organization; empty for nobody's.</summary>
    public IReadOnlyDictionary<string, string> Firms { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>How headers are read.</summary>
    public IReadOnlyList<RememberedMapping> Mappings { get; init; } = [];

    /// <summary>Meetings taken or left out, by their ids, which are hashes.</summary>
    public IReadOnlyDictionary<string, bool> Takes { get; init; } = new Dictionary<string, bool>(StringComparer.Ordinal);

    /// <summary>Series taken or left out.</summary>
    public IReadOnlyDictionary<string, bool> SeriesTakes { get; init; } = new Dictionary<string, bool>(StringComparer.Ordinal);

    /// <summary>The time zone by whose clock days are told; empty while nobody was asked.</summary>
    public string Zone { get; init; } = "";

    /// <summary>What came of imports, newest last.</summary>
    public IReadOnlyList<Receipt> Receipts { get; init; } = [];

    /// <summary>As a text to keep.</summary>
    public string Print() => new JsonObject
    {
        ["firms"] = new JsonObject(Firms.TakeLast(Most).Select(firm => KeyValuePair.Create(firm.Key, (JsonNode?)firm.Value))),
        ["headers"] = new JsonArray([.. Mappings.TakeLast(Most).Select(mapping => new JsonObject { ["header"] = mapping.Signature, ["kind"] = mapping.Kind, ["fields"] = new JsonArray([.. mapping.Fields.Select(field => (JsonNode)field)]), ["order"] = mapping.Order?.ToString() })]),
        ["meetings"] = Words(Takes),
        ["series"] = Words(SeriesTakes),
        ["zone"] = Zone,
        ["imports"] = new JsonArray([.. Receipts.TakeLast(200).Select(receipt => receipt.Write())]),
    }.ToJsonString();

    /// <summary>Reads what <see cref="Print"/> gives; what is not in order is forgotten.</summary>
    public static Remembered Read(string text)
    {
        try
        {
            if (JsonNode.Parse(text) is not JsonObject all) return new();
            return new()
            {
                Firms = all["firms"]!.AsObject().ToDictionary(firm => firm.Key, firm => (string)firm.Value!, StringComparer.Ordinal),
                Mappings = [.. all["headers"]!.AsArray().Select(each => new RememberedMapping((string)each!["header"]!, (string)each["kind"]!, [.. each["fields"]!.AsArray().Select(field => (string)field!)], Enum.TryParse<DateOrder>((string?)each["order"], out var order) ? order : null))],
                Takes = Truths(all["meetings"]!),
                SeriesTakes = Truths(all["series"]!),
                Zone = (string)all["zone"]!,
                Receipts = [.. all["imports"]!.AsArray().Select(each => Receipt.Read(each!))],
            };
        }
        catch (Exception broken) when (broken is System.Text.Json.JsonException or InvalidOperationException or ArgumentException or NullReferenceException or FormatException)
        {
            return new();
        }
    }

    private static JsonObject Words(IReadOnlyDictionary<string, bool> takes) => new(takes.TakeLast(Most).Select(take => KeyValuePair.Create(take.Key, (JsonNode?)take.Value)));

    private static Dictionary<string, bool> Truths(JsonNode node) => node.AsObject().ToDictionary(take => take.Key, take => (bool)take.Value!, StringComparer.Ordinal);
}

/// <summary>What came of an import, in numbers: no title and no name of what was left out is kept.</summary>
/// <param name="Import">The import, as its records name it.</param>
/// <param name="At">When.</param>
/// <param name="Files">The names of the files.</param>
/// <param name="Contacts">How many contacts were recorded.</param>
/// <param name="People">How many people.</param>
/// <param name="Kinds">How many records of each kind were written.</param>
/// <param name="Changed">How many of them were recorded before and changed.</param>
/// <param name="LeftOut">How many things were left out for each reason.</param>
internal sealed record Receipt(string Import, DateTimeOffset At, IReadOnlyList<string> Files, int Contacts, int People, IReadOnlyDictionary<string, int> Kinds, int Changed, IReadOnlyDictionary<string, int> LeftOut)
{
    /// <summary>When it was undone; null while it was not.</summary>
    public DateTimeOffset? Undone { get; init; }

    /// <summary>What stayed when it was undone: the record, and why or what names it.</summary>
    public IReadOnlyList<(string Record, string Why, string Namer)> Kept { get; init; } = [];

    internal JsonObject Write() => new()
    {
        ["import"] = Import,
        ["at"] = At.ToString("O", CultureInfo.InvariantCulture),
        ["files"] = new JsonArray([.. Files.Select(file => (JsonNode)file)]),
        ["contacts"] = Contacts,
        ["people"] = People,
        ["kinds"] = Counts(Kinds),
        ["changed"] = Changed,
        ["left-out"] = Counts(LeftOut),
        ["undone"] = Undone?.ToString("O", CultureInfo.InvariantCulture),
        ["kept"] = new JsonArray([.. Kept.Select(each => new JsonArray(each.Record, each.Why, each.Namer))]),
    };

    internal static Receipt Read(JsonNode node) => new((string)node["import"]!, Moment(node["at"])!.Value, [.. node["files"]!.AsArray().Select(file => (string)file!)], (int)node["contacts"]!, (int)node["people"]!, Counts(node["kinds"]!), (int)node["changed"]!, Counts(node["left-out"]!))
    {
        Undone = Moment(node["undone"]),
        Kept = [.. node["kept"]!.AsArray().Select(each => ((string)each![0]!, (string)each[1]!, (string)each[2]!))],
    };

    private static DateTimeOffset? Moment(JsonNode? node) => node is null ? null : DateTimeOffset.Parse((string)node!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    private static JsonObject Counts(IReadOnlyDictionary<string, int> counts) => new(counts.Select(count => KeyValuePair.Create(count.Key, (JsonNode?)count.Value)));

    private static Dictionary<string, int> Counts(JsonNode node) => node.AsObject().ToDictionary(count => count.Key, count => (int)count.Value!, StringComparer.Ordinal);
}
