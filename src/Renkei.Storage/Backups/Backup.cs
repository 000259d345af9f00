using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace Renkei.Storage.Backups;

/// <summary>Makes a backup of a data folder while others write in it: one file that holds every book as it stood at one moment, with a list of what is in it.</summary>
public static class Backup
{
    /// <summary>The list within a backup: the name, the length and the hash of every file.</summary>
    public const string List = "backup.json";

    internal const int Version = 1;

    private static readonly DateTimeOffset Unsaid = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero); // the first moment a packed file can name

    /// <summary>Writes a backup. The list of erasures is left out on purpose: see <see cref="ErasureList"/>.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="target">The file to write; it stands there only once it is whole.</param>
    /// <returns>The names of the files in it.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static IReadOnlyList<string> Write(string folder, string target)
    {
        var copies = Directory.CreateTempSubdirectory("renkei-backup-");
        var unfinished = $"{target}.unfinished";
        try
        {
            var files = FilesOf(folder).ToList();
            foreach (var name in files) Copy(Path.Combine(folder, name), Path.Combine(Directory.CreateDirectory(Path.Combine(copies.FullName, Path.GetDirectoryName(name)!)).FullName, Path.GetFileName(name)));
            using (var stream = new FileStream(unfinished, FileMode.Create, FileAccess.ReadWrite))
            {
                using (var packed = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
                {
                    Add(packed, List, ListOf(copies.FullName, files));
                    foreach (var name in files) Add(packed, name.Replace('\\', '/'), File.ReadAllBytes(Path.Combine(copies.FullName, name)));
                }

                stream.Flush(flushToDisk: true);
            }

            File.Move(unfinished, target, overwrite: true);
            return files;
        }
        finally
        {
            copies.Delete(recursive: true);
            File.Delete(unfinished);
        }
    }

    /// <summary>Own books before joint ones: an own record may name a joint one and never the other way round, so what a book names is in the backup too.</summary>
    private static IEnumerable<string> FilesOf(string folder) =>
        Directory.EnumerateFiles(folder, "*.db").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)
            .Concat(Directory.EnumerateFiles(KeptFolder.BooksOf(folder), "*.sqlite").Select(path => Path.Combine(KeptFolder.Books, Path.GetFileName(path))).OrderByDescending(name => name, StringComparer.Ordinal));

    /// <summary>What stood in the file at one moment, whatever is written meanwhile.</summary>
    private static void Copy(string from, string to)
    {
        using var source = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = from, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
        using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = to, Pooling = false }.ToString());
        source.Open();
        copy.Open();
        source.BackupDatabase(copy);
        using var whole = copy.CreateCommand();
        whole.CommandText = "pragma journal_mode = delete"; // one file, with no log beside it
        whole.ExecuteNonQuery();
    }

    private static byte[] ListOf(string folder, IEnumerable<string> files)
    {
        var list = new JsonObject
        {
            ["renkei"] = Version,
            ["files"] = new JsonArray([.. files.Select(JsonNode (name) => new JsonObject
            {
                ["name"] = name.Replace('\\', '/'),
                ["bytes"] = new FileInfo(Path.Combine(folder, name)).Length,
                ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, name)))),
            })]),
        };
        return System.Text.Encoding.UTF8.GetBytes(list.ToJsonString());
    }

    private static void Add(ZipArchive packed, string name, byte[] bytes)
    {
        var entry = packed.CreateEntry(name);
        entry.LastWriteTime = Unsaid;
        using var stream = entry.Open();
        stream.Write(bytes);
    }
}
