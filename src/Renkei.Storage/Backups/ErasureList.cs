using System.Text.Json;
using Renkei.Core.Books;
using Renkei.Core.Values;

namespace Renkei.Storage.Backups;

/// <summary>That the name of a person was erased. It holds the id of the person and no name.</summary>
/// <param name="Id">The id of the entries that tell of the erasure.</param>
/// <param name="Person">The id of the person.</param>
/// <param name="Writer">Who erased.</param>
/// <param name="At">When; null when it is not known.</param>
/// <param name="Ground">On what ground.</param>
public sealed record Erased(string Id, string Person, Writer Writer, Instant? At, string Ground);

/// <summary>
/// The list of erasures: a line of JSON each. No backup holds it, so that a backup from before an erasure can be told what it must forget once more.
/// </summary>
public static class ErasureList
{
    /// <summary>Writes an erasure behind the others, and returns once it is on the disk.</summary>
    public static void Append(string path, Erased erased)
    {
        var line = JsonSerializer.SerializeToUtf8Bytes(new SortedDictionary<string, string?>(StringComparer.Ordinal)
        {
            ["at"] = erased.At?.ToString(),
            ["ground"] = erased.Ground,
            ["id"] = erased.Id,
            ["person"] = erased.Person,
            ["writer"] = erased.Writer.ToString(),
        });
        using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read);
        file.Write([.. line, (byte)'\n']);
        file.Flush(flushToDisk: true);
    }

    /// <summary>The erasures of a list, in their order; none when there is no list.</summary>
    /// <returns>The erasures, or <c>backup-broken</c> for a line that is none.</returns>
    public static Outcome<IReadOnlyList<Erased>> Read(string path)
    {
        if (!File.Exists(path)) return new List<Erased>();
        var (found, number) = (new List<Erased>(), 0);
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (Line(line) is not { } erased) return new Problem(StorageCodes.BackupBroken, $"{Path.GetFileName(path)}:{number}", "This line tells of no erasure.");
            found.Add(erased);
        }

        return found;
    }

    private static Erased? Line(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            string? Said(string name) => json.RootElement.TryGetProperty(name, out var said) && said.ValueKind == JsonValueKind.String ? said.GetString() : null;
            return Said("id") is { } id && Said("person") is { } person && Said("writer") is { } who && Writer.Of(who).Succeeded(out var writer)
                ? new(id, person, writer, Said("at") is { } at && Instant.Of(at).Succeeded(out var moment) ? moment : null, Said("ground") ?? "")
                : null;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
