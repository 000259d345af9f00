using System.Security.Cryptography;
using System.Text;

namespace Renkei.Storage.Feeds;

/// <summary>A calendar link: whoever has it reads what is due, without signing in.</summary>
/// <param name="Id">What it is called where it is revoked; it opens nothing.</param>
/// <param name="Hat">As whom it looks.</param>
/// <param name="Person">The person whose things it tells; null for all of the firm.</param>
/// <param name="HasTitles">Whether it says what is due, rather than that something is.</param>
/// <param name="Made">The day it was made.</param>
public sealed record Feed(string Id, string Hat, string? Person, bool HasTitles, DateOnly Made);

/// <summary>
/// The calendar links there are. A link is 128 random bits; only its hash is kept, so that who reads the file can open none. Any number of threads may use it.
/// </summary>
public sealed class FeedStore : IDisposable
{
    private const int TokenLength = 16;
    private const string Tables = "create table if not exists feeds (id text primary key, hash blob not null unique, hat text not null, person text, titles integer not null, made text not null) strict;";

    private readonly SideFile file;

    private FeedStore(string path) => file = new(path, Tables);

    /// <summary>Those kept in a file, which is made with the first link.</summary>
    public static FeedStore At(string path) => new(path);

    /// <summary>Those that are gone when the program ends.</summary>
    public static FeedStore InMemory() => new(SideFile.Nowhere);

    /// <summary>Makes a link.</summary>
    /// <returns>The link itself, in 32 hexadecimal digits: nobody can tell it again.</returns>
    public string Make(string hat, string? person, bool hasTitles, DateOnly day)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenLength));
        file.Run(
            "insert into feeds (id, hash, hat, person, titles, made) values ($id, $hash, $hat, $person, $titles, $made)",
            ("$id", Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))), ("$hash", HashOf(token)), ("$hat", hat), ("$person", person), ("$titles", hasTitles ? 1 : 0), ("$made", $"{day:yyyy-MM-dd}"));
        return token;
    }

    /// <summary>What a link opens; null for one that never was, or was revoked: nobody can tell which.</summary>
    public Feed? Opened(ReadOnlySpan<char> token) => token.Length != TokenLength * 2 ? null : Read("where hash = $key", HashOf(token.ToString())).FirstOrDefault();

    /// <summary>The links of a hat, in the order made.</summary>
    public IReadOnlyList<Feed> Of(string hat) => Read("where hat = $key order by rowid", hat);

    /// <summary>Revokes a link of a hat; from then on it opens nothing.</summary>
    public void Revoke(string hat, string id) => file.Run("delete from feeds where hat = $hat and id = $id", ("$hat", hat), ("$id", id));

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    private static byte[] HashOf(string token) => SHA256.HashData(Encoding.ASCII.GetBytes(token));

    private List<Feed> Read(string where, object key) => file.Read(
        $"select id, hat, person, titles, made from feeds {where}",
        row => new Feed(row.GetString(0), row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2), row.GetInt64(3) != 0, DateOnly.ParseExact(row.GetString(4), "yyyy-MM-dd", null)),
        ("$key", key));
}
