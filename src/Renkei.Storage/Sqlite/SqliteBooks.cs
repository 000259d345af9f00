using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Core.Values;
using Renkei.Storage.Backups;
using Renkei.Storage.Journal;

namespace Renkei.Storage.Sqlite;

/// <summary>Books in a folder, each a file of its own: <c>own-ORGANIZATION.sqlite</c>, <c>joint-BOOK-MARK.sqlite</c>. Who may open one book reaches no other.</summary>
public sealed class SqliteBooks : IBookStore
{
    private readonly string folder;
    private readonly ConcurrentDictionary<Book, Lazy<SqliteBook>> books = new();

    private SqliteBooks(string folder)
    {
        this.folder = folder;
        foreach (var path in Directory.EnumerateFiles(folder, "*.sqlite").Order(StringComparer.Ordinal))
        {
            using var file = OpenAt(path);
            books[file.Book] = new(() => new(path, file.Book));
        }
    }

    /// <summary>Opens the books of a folder; it is made when it is not there.</summary>
    /// <exception cref="BookUnreadableException">A file in it is damaged or newer than the program.</exception>
    public static SqliteBooks Open(string folder) => new(Directory.CreateDirectory(folder).FullName);

    /// <summary>Recomputes the journals of all books of a folder, each by itself, so that one that cannot be read hides no other.</summary>
    public static IReadOnlyList<VerifiedBook> Verify(string folder) => [.. Directory.EnumerateFiles(folder, "*.sqlite").Order(StringComparer.Ordinal).Select(path =>
    {
        try
        {
            using var file = OpenAt(path);
            var (tree, lines) = (file.ReadTree(), file.Read(1));
            var head = new BookHead(file.Book, tree.Size, Convert.ToHexStringLower(tree.Root));
            return new VerifiedBook(Path.GetFileName(path), head, lines.Count(line => line.Entry.IsErased), Verification.Of(head, lines));
        }
        catch (BookUnreadableException unreadable)
        {
            return new VerifiedBook(Path.GetFileName(path), null, 0, [unreadable.Problem]);
        }
    })];

    /// <inheritdoc/>
    public IReadOnlyList<BookHead> Heads() =>
        [.. books.Values.Select(book => book.Value.Head()).Where(head => head.Size > 0).OrderBy(head => !head.Book.IsJoint).ThenBy(head => head.Book.Name, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public IReadOnlyList<KeptEntry> Read(Book book, long from = 1) => [.. Find(book)?.Read(from).Select(line => line.Entry) ?? []];

    /// <inheritdoc/>
    public Task<Appended> Append(IReadOnlyList<KeptEntry> entries) => At(entries).Append(entries, sweeps: false);

    /// <inheritdoc/>
    public Task<Appended> Erase(IReadOnlyList<KeptEntry> entries) => At(entries).Append(entries, sweeps: true);

    /// <inheritdoc/>
    public void Note(Erased erased) => ErasureList.Append(Path.Combine(folder, KeptFolder.Erasures), erased);

    /// <inheritdoc/>
    public IReadOnlyList<JournalLine> ReadJournal(Book book) => Find(book)?.Read(1) ?? [];

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var book in books.Values.Where(book => book.IsValueCreated)) book.Value.Dispose();
    }

    private SqliteBook? Find(Book book) => books.TryGetValue(book, out var found) ? found.Value : File.Exists(PathOf(book)) ? Make(book) : null;

    private SqliteBook Make(Book book) => books.GetOrAdd(book, key => new(() => new(PathOf(key), key))).Value;

    private SqliteBook At(IReadOnlyList<KeptEntry> entries)
    {
        for (var place = 0; place < entries.Count; place++)
        {
            if (!entries[place].Book.Equals(entries[0].Book) || entries[place].Seq != entries[0].Seq + place) throw new ArgumentException("The entries are not of one book and in order.", nameof(entries));
        }

        return Make(entries[0].Book);
    }

    private static SqliteFile OpenAt(string path)
    {
        var file = new SqliteFile(path, opening: null);
        if (Id.IsWellFormed(file.Book.Name) && FileOf(file.Book) == Path.GetFileName(path)) return file;
        file.Dispose();
        throw new BookUnreadableException(Path.GetFileName(path), $"It holds the book {file.Book}, whose file is called otherwise.");
    }

    private string PathOf(Book book) => Path.Combine(folder, FileOf(book));

    /// <summary>Two joint books may be called alike when nobody reads both; the mark, of their members, tells them apart.</summary>
    private static string FileOf(Book book)
    {
        if (!Id.IsWellFormed(book.Name)) throw new ArgumentException($"'{book.Name}' is no name of a book.", nameof(book));
        var mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', book.Members))).AsSpan(0, 4));
        return book.IsJoint ? $"joint-{book.Name}-{mark}.sqlite" : $"own-{book.Name}.sqlite";
    }
}

/// <summary>What came of verifying the file of a book.</summary>
/// <param name="File">Its name.</param>
/// <param name="Head">How far the book has grown; null when the file cannot be read.</param>
/// <param name="Erased">How many entries were erased.</param>
/// <param name="Problems">Everything wrong; empty when it is whole.</param>
public sealed record VerifiedBook(string File, BookHead? Head, int Erased, IReadOnlyList<Problem> Problems);
