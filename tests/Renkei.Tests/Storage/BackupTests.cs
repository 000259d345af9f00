using System.IO.Compression;
using System.Text;
using Renkei.Core.Books;
using Renkei.Core.Keeping;
using Renkei.Core.Records;
using Renkei.Storage;
using Renkei.Storage.Backups;
using Renkei.Storage.Copies;
using Renkei.Storage.Sqlite;
using Renkei.Tests.Golden;
using Renkei.Tests.Keeping;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Storage;

/// <summary>What is kept comes back from a backup as it was, and what was erased since stays so.</summary>
public sealed class BackupTests : IDisposable
{
    private const string Firm = Small.Pact + """
        - person: p1
          name: Hanako Mori
          organization: aoki
          book: aoki
        """;

    private readonly DirectoryInfo place = Directory.CreateTempSubdirectory("renkei-backup-test-");

    public void Dispose() => place.Delete(recursive: true);

    private string Folder => Path.Combine(place.FullName, "kept");

    private string File1 => Path.Combine(place.FullName, "backup.zip");

    private string Back => Path.Combine(place.FullName, "back");

    [Fact]
    public async Task What_was_backed_up_comes_back_as_it_was()
    {
        await Keep(Firm);
        Assert.Equal((0, $"{File1}: 2 files kept.\n", ""), RenkeiProgram.Run("backup", Folder, "-o", File1));
        var (exitCode, told, error) = RenkeiProgram.Run("restore", File1, Back);
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(RenkeiProgram.Run("journal", "verify", Folder).Output, told);
        Assert.Equal(Exported(Folder), Exported(Back));
        Assert.Equal(1, RenkeiProgram.Run("restore", File1, Back).ExitCode); // not over what is there
    }

    [Fact]
    public async Task A_backup_under_two_writers_is_whole_and_holds_what_was_acknowledged_before()
    {
        await Keep(Firm);
        using var store = SqliteBooks.Open(KeptFolder.BooksOf(Folder));
        var library = Nodes.Must(KeptLibrary.Open(store));
        using var stop = new CancellationTokenSource();
        var writers = Task.WhenAll(Write("aoki"), Write("berg"));
        for (var round = 0; round < 3; round++)
        {
            var before = store.Heads().ToDictionary(head => head.Book, head => head.Size);
            Backup.Write(Folder, File1);
            var restored = Nodes.Must(await Restoring.Restore(File1, $"{Back}{round}", erasures: null));
            Assert.All(restored.Books, book => Assert.Empty(book.Problems));
            Assert.All(restored.Books, book => Assert.True(book.Head!.Size >= before[book.Head.Book]));
            using var copy = SqliteBooks.Open(KeptFolder.BooksOf($"{Back}{round}"));
            Nodes.Must(KeptLibrary.Open(copy));
        }

        await stop.CancelAsync();
        await writers;
        Assert.True(store.Heads().Sum(head => head.Size) > 8);

        async Task Write(string who)
        {
            for (var number = 0; number < 2000 && !stop.IsCancellationRequested; number++)
                Nodes.Must(await library.Add(each => each.Add(Nodes.Of($"- capability: c-{who}-{number}\n  name: C\n  book: pact\n"), Writer.Of(who).Value, null)));
        }
    }

    [Fact]
    public async Task What_was_erased_after_a_backup_is_erased_again_when_it_comes_back()
    {
        await Keep(Firm);
        using (var copies = ReportCopies.At(KeptFolder.CopiesOf(Folder)))
        {
            copies.Keep("aoki", Roles.Manager, "pact", isJoint: false, review: null, new(2024, 3, 1), DateTimeOffset.UnixEpoch, "<p>Hanako Mori leads it</p>");
            copies.Keep("aoki", Roles.Manager, "pact", isJoint: false, review: null, new(2024, 3, 1), DateTimeOffset.UnixEpoch, "<p>Nobody leads it</p>");
        }

        Backup.Write(Folder, File1);
        using (var store = SqliteBooks.Open(KeptFolder.BooksOf(Folder)))
            Nodes.Must(await Nodes.Must(KeptLibrary.Open(store)).Forget(new("e1", "p1", Writer.Of("aoki").Value, null, "asked for it")));
        Backup.Write(Folder, $"{File1}.later");

        Nodes.Must(await Restoring.Restore(File1, Back, erasures: null));
        Assert.Contains("Hanako", OnDisk(Back), StringComparison.Ordinal); // the twin: without the list it is there again
        Assert.Equal("Erased again: 1.", RenkeiProgram.Run("restore", File1, $"{Back}1", "--erasures", KeptFolder.ErasuresOf(Folder)).Output.TrimEnd().Split('\n')[^1]);
        Assert.DoesNotContain("hanako", OnDisk($"{Back}1"), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(Exported(Folder), Exported($"{Back}1"));
        int CopiesIn(string folder)
        {
            using var copies = ReportCopies.At(KeptFolder.CopiesOf(folder));
            return copies.Of("aoki", Roles.Manager, "pact").Count;
        }

        Assert.Equal((2, 1), (CopiesIn(Back), CopiesIn($"{Back}1")));
        Assert.Equal(0, Nodes.Must(await Restoring.Restore($"{File1}.later", $"{Back}2", KeptFolder.ErasuresOf(Folder))).Forgotten);
        Assert.DoesNotContain("erasures", string.Join(' ', Names(File1)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_that_was_changed_or_holds_a_foreign_file_is_refused_and_nothing_is_written()
    {
        await Keep(Firm);
        Backup.Write(Folder, File1);
        await Refused(packed => Rewrite(packed, "books/own-aoki.sqlite", bytes => bytes[200] ^= 1), "is not what was backed up");
        await Refused(packed => packed.GetEntry("books/own-aoki.sqlite")!.Delete(), "is not what was backed up");
        await Refused(packed => packed.GetEntry(Backup.List)!.Delete(), "no list");
        await Refused(packed => Rewrite(packed, Backup.List, bytes => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace("books/own-aoki.sqlite", "books/../aoki.sqlite0", StringComparison.Ordinal)).CopyTo(bytes, 0)), "none of ours");
        await File.WriteAllTextAsync(File1, "no backup");
        Assert.Equal("backup-broken", Assert.Single((await Restoring.Restore(File1, Back, erasures: null)).Problems).Code.Id);
    }

    [Fact]
    public void All_books_exported_and_imported_are_exported_to_the_same_bytes() => Seeds.HoldInRandom(
        world =>
        {
            var folder = Directory.CreateDirectory(Path.Combine(place.FullName, $"{Guid.CreateVersion7():n}")).FullName;
            var (first, second) = (Path.Combine(folder, "first.yaml"), Path.Combine(folder, "second.yaml"));
            File.WriteAllText(first, Nodes.Must(Library.Empty.Add(world.Read())).Library.AsCasebook().Print());
            Assert.Equal((0, ""), Told(RenkeiProgram.Run("books", "import", first, Path.Combine(folder, "kept"))));
            Assert.Equal((0, ""), Told(RenkeiProgram.Run("books", "export", Path.Combine(folder, "kept"), "-o", second)));
            Assert.Equal(File.ReadAllText(first), File.ReadAllText(second));
            Assert.Equal(1, RenkeiProgram.Run("books", "import", first, Path.Combine(folder, "kept")).ExitCode); // not over what is there
        },
        worlds: 3);

    private static (int ExitCode, string Error) Told((int ExitCode, string Output, string Error) said) => (said.ExitCode, said.Error);

    private async Task Refused(Action<ZipArchive> change, string says)
    {
        File.Copy(File1, $"{File1}.changed", overwrite: true);
        using (var packed = ZipFile.Open($"{File1}.changed", ZipArchiveMode.Update)) change(packed);
        var problem = Assert.Single((await Restoring.Restore($"{File1}.changed", Back, erasures: null)).Problems);
        Assert.Equal("backup-broken", problem.Code.Id);
        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Back));
        Assert.DoesNotContain(place.GetDirectories(), each => each.Name.EndsWith(".restoring", StringComparison.Ordinal));
    }

    private static void Rewrite(ZipArchive packed, string name, Action<byte[]> change)
    {
        var bytes = new MemoryStream();
        using (var from = packed.GetEntry(name)!.Open()) from.CopyTo(bytes);
        var changed = bytes.ToArray();
        change(changed);
        packed.GetEntry(name)!.Delete();
        using var to = packed.CreateEntry(name).Open();
        to.Write(changed);
    }

    private static List<string> Names(string backup)
    {
        using var packed = ZipFile.OpenRead(backup);
        return [.. packed.Entries.Select(entry => entry.FullName)];
    }

    private async Task Keep(string casebook)
    {
        using var store = SqliteBooks.Open(KeptFolder.BooksOf(Folder));
        Nodes.Must(await Nodes.Must(KeptLibrary.Open(store)).Add(each => each.Add(Small.Of(casebook))));
    }

    private string Exported(string folder)
    {
        var to = Path.Combine(place.FullName, "exported.yaml");
        Assert.Equal(0, RenkeiProgram.Run("books", "export", folder, "-o", to).ExitCode);
        return File.ReadAllText(to);
    }

    private static string OnDisk(string folder) =>
        string.Concat(new DirectoryInfo(folder).GetFiles("*", SearchOption.AllDirectories).Select(file => Encoding.UTF8.GetString(File.ReadAllBytes(file.FullName))));
}
