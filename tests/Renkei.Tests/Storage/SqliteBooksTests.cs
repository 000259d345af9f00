using System.Text;
using Microsoft.Data.Sqlite;
using Renkei.Core.Books;
using Renkei.Core.Values;
using Renkei.Storage;
using Renkei.Storage.Journal;
using Renkei.Storage.Sqlite;

namespace Renkei.Tests.Storage;

public sealed class SqliteBooksTests : BookStoreContract, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("renkei-books-");

    public void Dispose() => folder.Delete(recursive: true);

    internal override IBookStore Open(string place) => SqliteBooks.Open(Path.Combine(folder.FullName, place));

    /// <summary>What somebody does who can write the file, and what is then found.</summary>
    public static TheoryData<string> Tampering =>
    [
        "update entries set at = '2006-05-05T12:00:00Z' where seq = 5",
        "update entries set at = null where seq = 6",
        "update entries set writer = 'berg' where seq = 5",
        "update entries set kind = 'person' where seq = 4",
        "update entries set kind = 'erased' where seq = 8",
        "update entries set id = 'c9' where seq = 6",
        "update entries set import = 'i2' where seq = 6",
        "update entries set import = null where seq = 6",
        "update entries set commitment = null where seq = 5",
        "update entries set commitment = (select commitment from entries where seq = 6) where seq = 5",
        "update entries set leaf = (select leaf from entries where seq = 6) where seq = 5",
        "update payloads set payload = replace(payload, 'Aoki', 'Acki') where seq = 1",
        "update payloads set payload = payload || ' ' where seq = 2",
        "update payloads set salt = zeroblob(32) where seq = 5",
        "update payloads set seq = 100 - seq where seq in (4, 5); update payloads set seq = case seq when 96 then 5 else 4 end where seq > 50",
        "delete from payloads where seq = 5",
        "insert into payloads (seq, salt, payload) values (8, zeroblob(32), '{}')",
        "insert into erased (seq, by_seq) values (5, 8); delete from payloads where seq = 5",
        "insert into erased (seq, by_seq) values (5, 8)",
        "delete from payloads where seq = 5; delete from entries where seq = 5",
        "delete from payloads where seq = 1; delete from entries where seq = 1",
        "delete from entries where seq = 8",
        "delete from payloads; delete from entries",
        "update entries set seq = 100 - seq where seq in (5, 6); update entries set seq = case seq when 95 then 6 else 5 end where seq > 50",
        "delete from payloads where seq > 4; delete from entries where seq > 4",
        "update head set size = 7",
        "update head set tree = zeroblob(32)",
        "update head set tree = x''",
        "delete from head",
        "update book set name = 'pakt'",
        "update book set members = 'aoki berg cord'",
        "delete from book",
        "pragma user_version = 7",
    ];

    [Theory]
    [MemberData(nameof(Tampering))]
    public async Task Whatever_is_changed_in_the_file_is_found(string statement)
    {
        using (var store = Open("tampered")) await store.Append(Kept(8));
        Assert.Empty(Verified("tampered"));
        Change("tampered", statement);
        Assert.NotEmpty(Verified("tampered"));
    }

    [Fact]
    public async Task What_is_wrong_is_told_with_the_entry()
    {
        using (var store = Open("told")) await store.Append(Kept(8));
        Change("told", "update payloads set payload = replace(payload, 'Berg', 'Bergen') where seq = 2");
        Assert.Equal(["journal-broken: pact/2: What it says is not what was written."], Verified("told").Select(problem => problem.ToString()));
    }

    [Theory]
    [InlineData("update entries set id = 'x' where seq = 5")]
    [InlineData("delete from entries where seq = 8")]
    [InlineData("update payloads set payload = '{}'")]
    [InlineData("delete from payloads where seq = 5")]
    [InlineData("update head set size = 1")]
    [InlineData("delete from head")]
    [InlineData("update book set name = 'x'")]
    [InlineData("insert into entries (seq, writer, kind, id, leaf) values (12, 'aoki', 'person', 'p', x'')")]
    public async Task The_file_itself_refuses_what_is_no_addition(string statement)
    {
        using (var store = Open("refused")) await store.Append(Kept(8));
        Assert.Throws<SqliteException>(() => Execute("refused", statement));
        Assert.Empty(Verified("refused"));
    }

    [Fact]
    public async Task A_byte_changed_anywhere_in_the_file_harms_nothing_or_is_found()
    {
        var kept = Kept(8);
        using (var store = Open("bytes")) await store.Append(kept);
        Execute("bytes", "pragma wal_checkpoint(truncate)");
        var file = Directory.GetFiles(Path.Combine(folder.FullName, "bytes"), "*.sqlite").Single();
        var bytes = await File.ReadAllBytesAsync(file);
        var found = 0;
        for (var at = 0; at < bytes.Length; at += 61)
        {
            bytes[at] ^= 0x20;
            await File.WriteAllBytesAsync(file, bytes);
            if (Verified("bytes").Count > 0) found++;
            else Assert.Equal(kept, ReadBack("bytes", kept[0].Book));
            bytes[at] ^= 0x20;
            foreach (var rest in Directory.GetFiles(Path.Combine(folder.FullName, "bytes")).Where(rest => rest != file)) File.Delete(rest);
        }

        Assert.True(found > 10, $"Only {found} were found.");
    }

    [Fact]
    public async Task Of_what_is_erased_no_trace_stays_on_the_disk()
    {
        using (var store = Open("traces"))
        {
            var kept = Kept(40);
            await store.Append(kept);
            Assert.Contains("Naming of 5 ", OnDisk("traces"), StringComparison.Ordinal);
            await store.Erase([KeptEntry.Erasure(kept[0].Book, 41, null, kept[0].Writer, "e1", [9], "asked for")]);
            Assert.DoesNotContain("Naming of 5 ", OnDisk("traces"), StringComparison.Ordinal);
            Assert.Contains("Naming of 6 ", OnDisk("traces"), StringComparison.Ordinal);
        }

        Assert.Empty(Verified("traces"));
    }

    [Fact]
    public void A_book_is_never_kept_outside_the_folder()
    {
        using var store = Open("inside");
        Assert.Throws<ArgumentException>(() => store.Read(Core.Records.Book.Own("../x")));
    }

    private List<Problem> Verified(string place)
    {
        try
        {
            using var store = Open(place);
            return store.Heads().Count == 0 ? [new(StorageCodes.BookUnreadable, "", "No book.")] : [.. store.Heads().SelectMany(head => Verification.Of(head, store.ReadJournal(head.Book)))];
        }
        catch (BookUnreadableException unreadable)
        {
            return [unreadable.Problem];
        }
    }

    private IReadOnlyList<KeptEntry> ReadBack(string place, Core.Records.Book book)
    {
        using var store = Open(place);
        return store.Read(book);
    }

    private void Change(string place, string statement) =>
        Execute(place, $"pragma foreign_keys = off; {string.Concat(Triggers(place).Select(trigger => $"drop trigger {trigger}; "))}{statement}");

    private List<string> Triggers(string place)
    {
        using var connection = Connect(place);
        using var command = connection.CreateCommand();
        command.CommandText = "select name from sqlite_master where type = 'trigger'";
        using var row = command.ExecuteReader();
        var names = new List<string>();
        while (row.Read()) names.Add(row.GetString(0));
        return names;
    }

    private void Execute(string place, string statement)
    {
        using var connection = Connect(place);
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    private SqliteConnection Connect(string place)
    {
        var connection = new SqliteConnection($"Data Source={Directory.GetFiles(Path.Combine(folder.FullName, place), "*.sqlite").Single()};Pooling=False");
        connection.Open();
        return connection;
    }

    private string OnDisk(string place) => string.Concat(Directory.GetFiles(Path.Combine(folder.FullName, place)).Select(file =>
    {
        using var bytes = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var read = new byte[bytes.Length];
        bytes.ReadExactly(read);
        return Encoding.Latin1.GetString(read);
    }));
}
