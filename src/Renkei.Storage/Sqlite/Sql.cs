using Microsoft.Data.Sqlite;

namespace Renkei.Storage.Sqlite;

/// <summary>One statement with its values, never pasted into its text. A null value is SQL's null.</summary>
internal static class Sql
{
    /// <returns>How many rows it changed.</returns>
    public static int Run(this SqliteConnection connection, string statement, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = connection.Command(statement, values);
        return command.ExecuteNonQuery();
    }

    /// <returns>Its rows, in the order it gives them.</returns>
    public static List<T> Read<T>(this SqliteConnection connection, string statement, Func<SqliteDataReader, T> one, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = connection.Command(statement, values);
        using var row = command.ExecuteReader();
        var all = new List<T>();
        while (row.Read()) all.Add(one(row));
        return all;
    }

    /// <returns>The statement with its values, to run as often as one likes; the caller disposes of it.</returns>
    public static SqliteCommand Command(this SqliteConnection connection, string statement, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = statement;
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }
}
