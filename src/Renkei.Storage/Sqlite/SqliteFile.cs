using System.Globalization;
using Microsoft.Data.Sqlite;
using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Core.Values;
using Renkei.Storage.Journal;

namespace Renkei.Storage.Sqlite;

/// <summary>One connection to the file of one book.</summary>
internal sealed class SqliteFile : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly string file;
    private SqliteCommand? insert;
    private SqliteCommand? insertPayload;

    /// <summary>Opens a file, makes it when it is not there, and brings it to the newest version.</summary>
    /// <param name="path">The file.</param>
    /// <param name="opening">The book it is opened for; null where it must be there already.</param>
    public SqliteFile(string path, Book? opening)
    {
        file = Path.GetFileName(path);
        connection = new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, Mode = opening is null ? SqliteOpenMode.ReadWrite : SqliteOpenMode.ReadWriteCreate }.ToString());
        try
        {
            connection.Open();
            Guarded(() => Run(Statements.Prepare));
            if (Guarded(Version) > Statements.Versions.Length) throw new BookUnreadableException(file, $"It has version {Version()}; this program knows versions up to {Statements.Versions.Length}.");
            if (opening is not null) Guarded(() => Migrate(opening));
            Book = Guarded(ReadBook);
        }
        catch (Exception)
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The book in it.</summary>
    public Book Book { get; }

    public void Dispose()
    {
        insert?.Dispose();
        insertPayload?.Dispose();
        connection.Dispose();
    }

    public MerkleTree ReadTree() => Guarded(() =>
    {
        using var command = connection.Command(Statements.ReadHead);
        using var row = command.ExecuteReader();
        return row.Read() && MerkleTree.Of(row.GetInt64(0), row.GetFieldValue<byte[]>(1)) is { } tree ? tree : throw new BookUnreadableException(file, "The head of its journal is damaged.");
    });

    public byte[]? LastLeafHash()
    {
        using var command = connection.Command(Statements.LastLeaf);
        return command.ExecuteScalar() as byte[];
    }

    public List<JournalLine> Read(long from) => Guarded(() =>
    {
        using var command = connection.Command(Statements.Read, ("$from", from));
        using var row = command.ExecuteReader();
        var lines = new List<JournalLine>();
        while (row.Read())
        {
            var entry = new KeptEntry(
                Book, row.GetInt64(0), Text(row, 1) is { } at ? Sound(Instant.Of(at), row) : null, Text(row, 2) == Writer.Coder.ToString() ? Writer.Coder : Sound(Writer.Of(row.GetString(2)), row),
                row.GetString(3), row.GetString(4), Text(row, 5), Text(row, 9), row.GetInt64(10) != 0);
            lines.Add(new(entry, Blob(row, 8), Blob(row, 6), row.GetFieldValue<byte[]>(7)));
        }

        return lines;
    });

    public void Insert(JournalLine line)
    {
        var entry = line.Entry;
        Again(ref insert, Statements.Insert, ("$seq", entry.Seq), ("$at", entry.At?.ToString()), ("$writer", entry.Writer.ToString()), ("$kind", entry.Kind), ("$id", entry.Id), ("$import", entry.Import), ("$commitment", line.Commitment), ("$leaf", line.LeafHash));
        if (line.Salt is not null) Again(ref insertPayload, Statements.InsertPayload, ("$seq", entry.Seq), ("$salt", line.Salt), ("$payload", entry.Payload));
        foreach (var seq in entry.ErasedSeqs)
        {
            Run(Statements.MarkErased, ("$seq", seq), ("$by", entry.Seq));
            Run(Statements.Erase, ("$seq", seq));
        }
    }

    public void Run(string statement, params ReadOnlySpan<(string Name, object? Value)> values) => connection.Run(statement, values);

    /// <summary>Runs what is run for each of many entries: the statement is kept, for to parse it takes longer than to run it.</summary>
    private void Again(ref SqliteCommand? kept, string statement, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        kept ??= connection.Command(statement, values);
        foreach (var (name, value) in values) kept.Parameters[name].Value = value ?? DBNull.Value;
        kept.ExecuteNonQuery();
    }

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static byte[]? Blob(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<byte[]>(column);

    /// <summary>What a damaged file makes of reading is told as such; a full disk or a lock is not.</summary>
    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception damaged) when (damaged is SqliteException { SqliteErrorCode: 1 or 11 or 26 } or InvalidCastException or InvalidOperationException) // no such table, malformed, no database; no such type; null
        {
            throw new BookUnreadableException(file, "This is not the file of a book, or it is damaged.", damaged);
        }
    }

    private void Guarded(Action act) => Guarded(() =>
    {
        act();
        return true;
    });

    private T Sound<T>(Outcome<T> outcome, SqliteDataReader row)
        where T : notnull =>
        outcome.Succeeded(out var value) ? value : throw new BookUnreadableException(file, $"Entry {row.GetInt64(0)}: {outcome.Problems[0].Message}");

    private void Migrate(Book book)
    {
        Run(Statements.Begin);
        var version = Version();
        foreach (var next in Statements.Versions.Skip(version)) Run(next);
        if (version == 0) Run(Statements.Name, ("$name", book.Name), ("$joint", book.IsJoint ? 1 : 0), ("$members", string.Join(' ', book.Members)));
        Run(Statements.Commit);
    }

    private int Version()
    {
        using var command = connection.Command(Statements.Version);
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private Book ReadBook()
    {
        using var command = connection.Command(Statements.ReadName);
        using var row = command.ExecuteReader();
        if (!row.Read()) throw new BookUnreadableException(file, "It does not say which book it is.");
        return row.GetInt64(1) == 0 ? Book.Own(row.GetString(0)) : Book.Joint(row.GetString(0), row.GetString(2).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
