using Microsoft.Data.Sqlite;
using Renkei.Storage.Sqlite;

namespace Renkei.Storage;

/// <summary>A small file of rows beside the books, made when it is first asked. Any number of threads may use it.</summary>
/// <param name="path">The file; <see cref="Nowhere"/> for rows that are gone when the program ends.</param>
/// <param name="tables">The statement that makes its tables where they are not there.</param>
internal sealed class SideFile(string path, string tables) : IDisposable
{
    /// <summary>In memory alone.</summary>
    public const string Nowhere = ":memory:";

    private readonly Lock turn = new();
    private readonly Lazy<SqliteConnection> connection = new(() => Opened(path, tables));

    /// <returns>How many rows it changed.</returns>
    public int Run(string statement, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        lock (turn) return connection.Value.Run(statement, values);
    }

    public List<T> Read<T>(string statement, Func<SqliteDataReader, T> one, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        lock (turn) return connection.Value.Read(statement, one, values);
    }

    public void Dispose()
    {
        if (connection.IsValueCreated) connection.Value.Dispose();
    }

    /// <summary>What is deleted is overwritten on the disk too.</summary>
    private static SqliteConnection Opened(string path, string tables)
    {
        var opened = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        opened.Open();
        opened.Run($"pragma busy_timeout = 10000; pragma synchronous = full; pragma secure_delete = on; {tables}");
        return opened;
    }
}
