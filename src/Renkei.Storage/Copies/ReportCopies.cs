using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Renkei.Core.Records;

namespace Renkei.Storage.Copies;

/// <summary>The copies of reports that firms kept. Any number of threads may use them.</summary>
public sealed class ReportCopies : IDisposable
{
    private const string Tables = """
        create table if not exists copies (
          id text primary key, firm text not null, roles integer not null, alliance text not null, joint integer not null, review text,
          day text not null, made integer not null, bytes integer not null, fingerprint text not null, page blob not null) strict;
        """;

    private const string Told = "select id, firm, roles, alliance, joint, review, day, made, bytes, fingerprint from copies";
    private const string Readable = "where firm = $firm and (roles & ~$roles) = 0";

    private readonly SideFile file;

    private ReportCopies(string path) => file = new(path, Tables);

    /// <summary>Those in a file, which is made with the first.</summary>
    public static ReportCopies At(string path) => new(path);

    /// <summary>Those that are gone when the program ends.</summary>
    public static ReportCopies InMemory() => new(SideFile.Nowhere);

    /// <summary>Keeps a page. The same page for the same review is kept once.</summary>
    /// <param name="firm">The firm that keeps it.</param>
    /// <param name="roles">With which roles it was made.</param>
    /// <param name="alliance">The id of the alliance.</param>
    /// <param name="isJoint">Whether it is made from the joint books alone.</param>
    /// <param name="review">The id of the review it is for; null for none.</param>
    /// <param name="day">The last day it tells of.</param>
    /// <param name="made">The moment.</param>
    /// <param name="page">The page.</param>
    public void Keep(string firm, Roles roles, string alliance, bool isJoint, string? review, DateOnly day, DateTimeOffset made, string page)
    {
        var bytes = Encoding.UTF8.GetBytes(page);
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (Of(firm, roles, alliance).Any(copy => copy.Roles == roles && copy.IsJoint == isJoint && copy.Review == review && copy.Fingerprint == fingerprint)) return;
        file.Run(
            "insert into copies values ($id, $firm, $roles, $alliance, $joint, $review, $day, $made, $bytes, $fingerprint, $page)",
            ("$id", Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))), ("$firm", firm), ("$roles", (int)roles), ("$alliance", alliance), ("$joint", isJoint ? 1 : 0), ("$review", review),
            ("$day", $"{day:yyyy-MM-dd}"), ("$made", made.ToUnixTimeSeconds()), ("$bytes", bytes.Length), ("$fingerprint", fingerprint), ("$page", Packed(bytes)));
    }

    /// <summary>The copies of a firm on an alliance that somebody with some roles reads, newest first.</summary>
    public IReadOnlyList<ReportCopy> Of(string firm, Roles roles, string alliance) =>
        file.Read($"{Told} {Readable} and alliance = $alliance order by rowid desc", One, ("$firm", firm), ("$roles", (int)roles), ("$alliance", alliance));

    /// <summary>A copy and its page, byte for byte as it was kept; null for one that is not there, or is not read with these roles: nobody can tell which.</summary>
    public (ReportCopy Copy, byte[] Page)? Opened(string firm, Roles roles, string id) =>
        file.Read($"select id, firm, roles, alliance, joint, review, day, made, bytes, fingerprint, page from copies {Readable} and id = $id", row => (One(row), Unpacked(row.GetFieldValue<byte[]>(10))),
            ("$firm", firm), ("$roles", (int)roles), ("$id", id)) is [var only] ? only : null;

    /// <summary>Removes a copy that somebody with some roles reads.</summary>
    public void Remove(string firm, Roles roles, string id) => file.Run($"delete from copies {Readable} and id = $id", ("$firm", firm), ("$roles", (int)roles), ("$id", id));

    /// <summary>Removes every copy in which one of some names stands, as when the name of a person is erased.</summary>
    /// <returns>How many.</returns>
    public int RemoveNaming(IReadOnlyList<string> names)
    {
        var naming = file.Read("select id, page from copies", row => (Id: row.GetString(0), Page: WebUtility.HtmlDecode(Encoding.UTF8.GetString(Unpacked(row.GetFieldValue<byte[]>(1))))))
            .Where(copy => names.Any(name => copy.Page.Contains(name, StringComparison.OrdinalIgnoreCase))).ToList();
        return naming.Sum(copy => file.Run("delete from copies where id = $id", ("$id", copy.Id)));
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    private static ReportCopy One(SqliteDataReader row) => new(
        row.GetString(0), row.GetString(1), (Roles)row.GetInt64(2), row.GetString(3), row.GetInt64(4) != 0, row.IsDBNull(5) ? null : row.GetString(5),
        DateOnly.ParseExact(row.GetString(6), "yyyy-MM-dd", null), DateTimeOffset.FromUnixTimeSeconds(row.GetInt64(7)), row.GetInt64(8), row.GetString(9));

    private static byte[] Packed(byte[] page)
    {
        using var packed = new MemoryStream();
        using (var to = new GZipStream(packed, CompressionLevel.Optimal)) to.Write(page);
        return packed.ToArray();
    }

    private static byte[] Unpacked(byte[] packed)
    {
        using var from = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var page = new MemoryStream();
        from.CopyTo(page);
        return page.ToArray();
    }
}
