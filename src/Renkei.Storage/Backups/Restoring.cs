using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using Renkei.Core.Values;
using Renkei.Storage.Copies;
using Renkei.Storage.Sqlite;

namespace Renkei.Storage.Backups;

/// <summary>What came of restoring a backup.</summary>
/// <param name="Books">The books, each with its journal verified.</param>
/// <param name="Forgotten">How many erasures were made anew, because they are younger than the backup.</param>
public sealed record Restored(IReadOnlyList<VerifiedBook> Books, int Forgotten);

/// <summary>Puts a backup back into a data folder: all of it or nothing.</summary>
public static partial class Restoring
{
    private const long LargestFile = 1L << 40; // what a list may promise; the file itself is read in pieces

    /// <summary>Restores a backup.</summary>
    /// <param name="backup">The file.</param>
    /// <param name="folder">A folder that is empty, or not there yet.</param>
    /// <param name="erasures">The list of erasures of the folder that was backed up; null when there is none.</param>
    /// <returns>What was restored; or <c>folder-not-empty</c>, <c>backup-broken</c>, <c>journal-broken</c>, and then the folder is as before.</returns>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public static async Task<Outcome<Restored>> Restore(string backup, string folder, string? erasures)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()) return new Problem(StorageCodes.FolderNotEmpty, "", $"'{folder}' is not empty.");
        var list = ErasureList.Read(erasures ?? "");
        if (!list.Succeeded(out var erased)) return Outcome<Restored>.Failed(list.Problems);

        var beside = Directory.CreateDirectory($"{Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))}.restoring");
        try
        {
            var problems = Unpack(backup, beside.FullName);
            if (problems.Count == 0) problems = [.. Verified(beside.FullName).SelectMany(book => book.Problems)];
            if (problems.Count > 0) return Outcome<Restored>.Failed(problems);
            var forgotten = await Forget(beside.FullName, erased).ConfigureAwait(false);
            if (!forgotten.Succeeded(out var count)) return Outcome<Restored>.Failed(forgotten.Problems);
            if (Directory.Exists(folder)) Directory.Delete(folder);
            Directory.Move(beside.FullName, folder);
            return new Restored(Verified(folder), count);
        }
        finally
        {
            if (Directory.Exists(beside.FullName)) beside.Delete(recursive: true);
        }
    }

    private static IReadOnlyList<VerifiedBook> Verified(string folder) => SqliteBooks.Verify(Directory.CreateDirectory(KeptFolder.BooksOf(folder)).FullName);

    /// <summary>Writes every file the list names, if it is what the list says.</summary>
    private static IReadOnlyList<Problem> Unpack(string backup, string folder)
    {
        try
        {
            using var packed = ZipFile.OpenRead(backup);
            if (packed.GetEntry(Backup.List) is not { } named) return [Broken(backup, "It has no list of what is in it.")];
            using var json = JsonDocument.Parse(named.Open());
            if (json.RootElement.GetProperty("renkei").GetInt32() > Backup.Version) return [Broken(backup, "It was made by a newer program.")];
            foreach (var file in json.RootElement.GetProperty("files").EnumerateArray())
            {
                var (name, bytes) = (file.GetProperty("name").GetString()!, file.GetProperty("bytes").GetInt64());
                if (!Expected().IsMatch(name) || bytes is < 0 or > LargestFile) return [Broken(backup, $"It holds a file '{name}', which is none of ours.")];
                if (packed.GetEntry(name) is not { } entry || entry.Length != bytes || !Unpack(entry, Path.Combine(folder, name), file.GetProperty("sha256").GetString()!)) return [Broken(backup, $"'{name}' is not what was backed up.")];
            }

            return [];
        }
        catch (Exception broken) when (broken is InvalidDataException or JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return [Broken(backup, "This is no backup, or it is damaged.")];
        }
    }

    private static bool Unpack(ZipArchiveEntry entry, string path, string hash)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using (var from = entry.Open())
        using (var to = File.Create(path))
        {
            var left = entry.Length;
            var piece = new byte[81_920];
            for (int read; (read = from.Read(piece)) > 0;)
            {
                if ((left -= read) < 0) return false;
                to.Write(piece.AsSpan(0, read));
            }
        }

        using var written = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(written)) == hash;
    }

    /// <summary>A backup from before an erasure holds again what was erased; what it knows to be erased is left alone.</summary>
    private static async Task<Outcome<int>> Forget(string folder, IReadOnlyList<Erased> erased)
    {
        if (erased.Count == 0) return 0;
        using var store = SqliteBooks.Open(KeptFolder.BooksOf(folder));
        using var copies = ReportCopies.At(KeptFolder.CopiesOf(folder));
        var opened = KeptLibrary.Open(store);
        if (!opened.Succeeded(out var library)) return Outcome<int>.Failed(opened.Problems);
        var known = store.Heads().SelectMany(head => store.Read(head.Book)).Where(entry => entry.ErasedSeqs.Count > 0).Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        var count = 0;
        foreach (var one in erased.Where(one => !known.Contains(one.Id)))
        {
            var outcome = await library.Forget(one).ConfigureAwait(false);
            if (outcome.Succeeded(out var forgetting))
            {
                copies.RemoveNaming(forgetting.Names);
                count++;
            }
            else if (outcome.Problems[0].Code != Codes.ReferenceUnknown) return Outcome<int>.Failed(outcome.Problems);
        }

        return count;
    }

    private static Problem Broken(string backup, string why) => new(StorageCodes.BackupBroken, Path.GetFileName(backup), why);

    [GeneratedRegex(@"^(books/(own|joint)-[a-z0-9-]+\.sqlite|[a-z0-9-]+\.db)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Expected();
}
