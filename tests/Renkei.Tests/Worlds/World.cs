using System.Collections.Concurrent;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Renkei.Analysis.Findings;
using Renkei.App.Access;
using Renkei.Core;
using Renkei.Core.Casebooks;
using Renkei.Core.Records;
using Renkei.Core.Values;
using Renkei.Tests.Columns;

namespace Renkei.Tests.Worlds;

/// <summary>One record of a world, as text. Values are YAML in flow style.</summary>
internal sealed partial record Told(string Kind, string Id, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    public string? this[string field] => Fields.FirstOrDefault(each => each.Key == field).Value;

    /// <summary>Whether what it tells of began only after a day; what need not be dated may be known before it happens.</summary>
    public bool IsWhollyAfter(DateOnly day) => AllKinds.Find(Kind)?.Form.Find("when") is { Required: true } && this["when"] is { } when && this["withdrawn"] is null && When.Of(when.Trim('"')).Succeeded(out var read) && read.Start.Earliest > day;

    /// <summary>The same four hundred years later, after which the calendar repeats to the day.</summary>
    public Told Later() => this with { Fields = [.. Fields.Select(field => field.Key == "at" ? field : KeyValuePair.Create(field.Key, Years().Replace(field.Value, year => $"{int.Parse(year.Value[..2], null) + 4}{year.Value[2..]}")))] };

    /// <summary>The same without what is said of its entry: when it was written down, and from where.</summary>
    public Told Undated() => this with { Fields = [.. Fields.Where(field => field.Key is not ("at" or "import"))] };

    /// <summary>The book it stands in: the one it names, or the one it opens.</summary>
    public string Book => this["book"] ?? Id;

    /// <summary>The record without some of its fields; null when it cannot be without one of them.</summary>
    public Told? Without(Func<KeyValuePair<string, string>, bool> gone) =>
        Fields.Any(field => gone(field) && AllKinds.Find(Kind)?.Form.Find(field.Key) is not { Required: false })
            ? null
            : this with { Fields = [.. Fields.Where(field => !gone(field))] };

    public override string ToString() => $"- {Kind}: {Id}\n{string.Concat(Fields.Select(field => $"  {field.Key}: {field.Value}\n"))}";

    [GeneratedRegex(@"(?<![0-9A-Za-z-])(19|20)([0-9][0-9X]|XX)(?=[-/~.\]\s,}""]|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Years();
}

/// <summary>A small made-up world, as records in text, so that a test can change it as a person would: by editing.</summary>
internal sealed partial class World(IReadOnlyList<Told> records, bool isCase = false, bool isPacked = false)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private Casebook? casebook;

    public IReadOnlyList<Told> Records => records;

    /// <summary>What was answered in it so far, by viewer and whether of joint books alone.</summary>
    public ConcurrentDictionary<(string Viewer, bool Joint), IReadOnlyList<(Seen Seen, IReadOnlyList<Answer> Answers)>> Known { get; } = [];

    /// <summary>A casebook as a world.</summary>
    public static World Of(Casebook casebook) => new([.. casebook.Ledger.Entries.Select(entry => CasebookWriter.ToNode(entry)).Select(node =>
        new Told(node.Entries[0].Key.Text, ((TextNode)node.Entries[0].Value).Text, [.. node.Entries.Skip(1).Select(said => KeyValuePair.Create(said.Key.Text, Flow(said.Value)))]))], casebook.IsCase);

    /// <summary>A value as YAML in flow style.</summary>
    public static string Flow(Node node) => node switch
    {
        TextNode text => Word().IsMatch(text.Text) ? text.Text : Quote(text.Text),
        ListNode list => $"[{string.Join(", ", list.Items.Select(Flow))}]",
        MapNode map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key.Text}: {Flow(entry.Value)}"))}}}",
        _ => throw new NotSupportedException("There is no other node."),
    };

    /// <summary>Text in quotes, as YAML and JSON both write it.</summary>
    public static string Quote(string text) => JsonSerializer.Serialize(text, Plain);

    /// <summary>A text with some words put for others: ids, wherever they stand.</summary>
    public static string Renamed(string text, Func<string, string> word) => Words().Replace(text, match => word(match.Value));

    public string Text() => $"renkei: 1\n{(isCase ? "case: true\n" : "")}records:\n{string.Concat(records)}";

    public Casebook Read()
    {
        if (casebook is not null) return casebook;
        var outcome = Casebook.Read(Encoding.UTF8.GetBytes(Text()), "world.yaml");
        Assert.True(outcome.Succeeded(out var read), string.Join('\n', outcome.Problems) + "\n" + Text());
        return casebook = isPacked ? TextRows.Packed(read) : read;
    }

    public World Where(Func<Told, bool> keep) => new([.. records.Where(keep)], isCase, isPacked);

    /// <summary>What stands of it, read from tables that are packed where they can be; tables keep no order among kinds, so nothing says when it was written.</summary>
    public World Packed() => new(WithoutHistory().Records, isCase, isPacked: true);

    /// <summary>The same world and more.</summary>
    public World With(params IEnumerable<Told> more) => new([.. records, .. more], isCase, isPacked);

    /// <summary>Which records, by their places, and which fields of them may not be recorded so; nothing when it is a world.</summary>
    public ILookup<int, string> Blamed()
    {
        var outcome = Casebook.Read(Encoding.UTF8.GetBytes(Text()), "world.yaml");
        casebook = outcome.Problems.Count == 0 && !isPacked ? outcome.Value : null;
        return outcome.Problems.Where(problem => problem.Code != Codes.MoreProblems).Select(problem => BlamedField().Match(problem.Path))
            .ToLookup(match => int.Parse(match.Groups["place"].Value, null), match => match.Groups["field"].Value);
    }

    /// <summary>
    /// The same world without what may not be recorded: each problem names a record and mostly a field of it. A field that may be left out goes, else the
    /// record; and again, until nothing is wrong.
    /// </summary>
    public World Mended()
    {
        var world = this;
        while (world.Blamed() is { Count: > 0 } blamed)
            world = new([.. world.Records.Select((told, place) => Mend(told, [.. blamed[place]])).OfType<Told>()], isCase, isPacked);
        return world;
    }

    /// <summary>The same world without the records of some kinds. Who names one of them does so no longer, or, where it must, is not there either.</summary>
    public World Without(IReadOnlyCollection<string> kinds)
    {
        var kept = records.Where(told => !kinds.Contains(told.Kind)).ToList();
        var gone = records.Where(told => kinds.Contains(told.Kind)).Select(told => told.Id).ToHashSet(StringComparer.Ordinal);
        for (var before = -1; before != gone.Count;)
        {
            before = gone.Count;
            var left = kept.ConvertAll(told => told.Without(field => field.Key != "writer" && Words().Matches(field.Value).Any(word => gone.Contains(word.Value))));
            gone.UnionWith(kept.Where((_, place) => left[place] is null).Select(told => told.Id));
            kept = [.. left.OfType<Told>()];
        }

        return new World(kept, isCase, isPacked).Mended();
    }

    /// <summary>The same world with some words put for others, in ids, references and names alike.</summary>
    public World Renamed(Func<string, string> word) =>
        new([.. records.Select(told => new Told(told.Kind, word(told.Id), [.. told.Fields.Select(field => KeyValuePair.Create(field.Key, Renamed(field.Value, word)))]))], isCase, isPacked);

    /// <summary>The same world later.</summary>
    public World Later() => new([.. records.Select(told => told.Later())], isCase, isPacked);

    /// <summary>The same world, in which whatever has a year happened on one day.</summary>
    public World OnOneDay() =>
        new World([.. records.Select(told => told with { Fields = [.. told.Fields.Select(field => field.Key == "at" ? field : KeyValuePair.Create(field.Key, Day().Replace(field.Value, "2001-05-05")))] })], isCase, isPacked).Mended();

    /// <summary>The same world written down in another order, nobody knows when; what was written under one id of one book keeps its order, for there it says what holds.</summary>
    public World Shuffled(int again = 0)
    {
        var lots = new Lots(records.Count + again);
        return new([.. Histories().Select(history => (history, Place: lots.Below(int.MaxValue))).OrderBy(pair => pair.Place)
            .SelectMany(pair => pair.history).Select(told => told.Undated())], isCase, isPacked);
    }

    /// <summary>The same world with each record written once, as it stands, nobody knows when.</summary>
    public World WithoutHistory() => new([.. Histories().Select(history => history.Last()).Where(told => told["withdrawn"] is null).Select(told => told.Undated())], isCase, isPacked);

    private IEnumerable<IGrouping<(string, string, string), Told>> Histories() => records.GroupBy(told => (told.Kind, told.Id, told.Book));

    private static Told? Mend(Told told, string[] blamed) =>
        blamed.Length == 0 ? told
        : Array.Exists(blamed, field => told[field] is null) ? null
        : told.Without(field => blamed.Contains(field.Key, StringComparer.Ordinal));

    [GeneratedRegex(@"^records\[(?<place>[0-9]+)\](\.(?<field>[a-z_]+))?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BlamedField();

    [GeneratedRegex(@"(?<![0-9A-Za-z-])(19|20)[0-9]{2}(-[0-9]{2}){0,2}(?=[-/~.\]\s,}""]|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Day();

    [GeneratedRegex("^[a-z0-9][a-z0-9-]*$", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<![A-Za-z0-9\\-])(aoki|berg|[a-z]+[0-9]+)(?![A-Za-z0-9-])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Words();
}
