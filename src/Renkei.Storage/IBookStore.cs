using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Storage.Backups;
using Renkei.Storage.Journal;

namespace Renkei.Storage;

/// <summary>
/// Where books are kept. Whatever keeps them, a book only grows: an entry acknowledged is on the disk, entries stand in their order without gaps, and nothing is changed but
/// that a payload may be erased. Any number of threads may use it.
/// </summary>
public interface IBookStore : IDisposable
{
    /// <summary>The books, and how far each has grown; joint ones first, then by name.</summary>
    IReadOnlyList<BookHead> Heads();

    /// <summary>The entries of a book from a place on, in order; none when there is no such book.</summary>
    IReadOnlyList<KeptEntry> Read(Book book, long from = 1);

    /// <summary>Keeps entries of one book, all or none.</summary>
    /// <param name="entries">At least one; the first at the place behind the last one kept, the others behind it.</param>
    /// <returns>Once they are on the disk: how far the book has grown; or that the place is taken, and then nothing is kept.</returns>
    Task<Appended> Append(IReadOnlyList<KeptEntry> entries);

    /// <summary>Keeps entries of one book, of which the last tells of an erasure, and erases payloads for good: from the file, from its free pages and from its log.</summary>
    /// <param name="entries">The entries; the last one is made by <see cref="KeptEntry.Erasure"/>.</param>
    Task<Appended> Erase(IReadOnlyList<KeptEntry> entries);

    /// <summary>Notes, beside the books and outside their backups, that a name is to be erased; returns once it is on the disk.</summary>
    void Note(Erased erased);

    /// <summary>What the journal of a book holds, line by line, as it is found and not as it should be.</summary>
    IReadOnlyList<JournalLine> ReadJournal(Book book);
}

/// <summary>How far a book has grown.</summary>
/// <param name="Book">The book.</param>
/// <param name="Size">How many entries it has: the place of the last.</param>
/// <param name="Root">The root of its journal: 32 bytes, in hexadecimal digits.</param>
public sealed record BookHead(Book Book, long Size, string Root);

/// <summary>What came of keeping entries.</summary>
/// <param name="Head">How far the book has grown.</param>
/// <param name="IsTaken">Whether somebody else has written at that place meanwhile. Nothing was kept then; read on and add again.</param>
public sealed record Appended(BookHead Head, bool IsTaken);
