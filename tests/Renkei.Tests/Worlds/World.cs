using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Renkei.Core.Casebooks;
using Renkei.Tests.Columns;

namespace Renkei.Tests.Worlds;

/// <summary>One record of a world, as text. Values are YAML in flow style.</summary>
internal sealed record Told(string Kind, string Id, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    public string? this[string field] => Fields.FirstOrDefault(each => each.Key == field).Value;

    public override string ToString() => $"- {Kind}: {Id}\n{string.Concat(Fields.Select(field => $"  {field.Key}: {field.Value}\n"))}";
}

/// <summary>A small made-up world of two firms, as records in text, so that a test can change it as a person would: by editing.</summary>
internal sealed partial record World(IReadOnlyList<Told> Records)
{
    /// <summary>Whether it is read from tables that are packed where they can be; what it means is the same.</summary>
    public bool IsPacked { get; init; }

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Text in quotes, as YAML and JSON both write it.</summary>
    public static string Quote(string text) => JsonSerializer.Serialize(text, Plain);

    public string Text() => $"renkei: 1\nrecords:\n{string.Concat(Records)}";

    public Casebook Read()
    {
        var outcome = Casebook.Read(Encoding.UTF8.GetBytes(Text()), "world.yaml");
        Assert.True(outcome.Succeeded(out var casebook), string.Join('\n', outcome.Problems) + "\n" + Text());
        return IsPacked ? TextRows.Packed(casebook) : casebook;
    }

    public World Where(Func<Told, bool> keep) => this with { Records = [.. Records.Where(keep)] };

    /// <summary>The same world with more records at its end.</summary>
    public World With(params IEnumerable<Told> more) => this with { Records = [.. Records, .. more] };

    /// <summary>The same world without the records of some kinds and, as a book must hold together, without those that name one of them.</summary>
    public World Without(IReadOnlyCollection<string> kinds)
    {
        var kept = Records.ToList();
        var gone = kept.Where(told => kinds.Contains(told.Kind)).Select(told => told.Id).ToHashSet(StringComparer.Ordinal);
        for (var before = -1; before != gone.Count;)
        {
            before = gone.Count;
            kept.RemoveAll(told => gone.Contains(told.Id) || told.Fields.Any(field => field.Key != "writer" && Words().Matches(field.Value).Any(word => gone.Contains(word.Value))));
            gone.UnionWith(Records.Except(kept).Select(told => told.Id));
        }

        return this with { Records = kept };
    }

    /// <summary>The same world with some words put for others, in ids, references and names alike.</summary>
    public World Renamed(Func<string, string> word) =>
        this with { Records = [.. Records.Select(told => new Told(told.Kind, word(told.Id), [.. told.Fields.Select(field => KeyValuePair.Create(field.Key, Words().Replace(field.Value, match => word(match.Value))))]))] };

    /// <summary>The same world so many years later; whole decades, so that 198X stays a decade.</summary>
    public World Later(int years)
    {
        Assert.Equal(0, years % 20);
        return this with
        {
            Records = [.. Records.Select(told => told with
            {
                Fields = [.. told.Fields.Select(field => KeyValuePair.Create(field.Key, Years().Replace(field.Value, year => Shift(year.Value, years))))],
            })],
        };
    }

    private static string Shift(string year, int by) =>
        year[3] == 'X' ? $"{int.Parse(year[..3], null) + (by / 10)}X" : $"{int.Parse(year, null) + by}";

    [GeneratedRegex(@"(?<![A-Za-z0-9-])(aoki|berg|[a-z]+[0-9]+)(?![A-Za-z0-9-])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Words();

    [GeneratedRegex(@"(?<![0-9A-Za-z-])(19|20)[0-9][0-9X](?=[-/~.\]\s,}""]|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Years();
}
