using System.Globalization;
using Microsoft.Data.Sqlite;
using Renkei.Storage.Sqlite;

namespace Renkei.Storage.SignIn;

/// <summary>The file of those who may sign in: accounts, sessions, invitations and passkeys. No record of any book is in it. Any number of threads may use it.</summary>
public sealed class SignInFile : IDisposable
{
    private const string Unreadable = "This is not the file of the accounts, or it is damaged.";

    private readonly Lock turn = new();
    private readonly SqliteConnection connection;
    private readonly string file;

    private SignInFile(string path)
    {
        file = Path.GetFileName(path);
        connection = new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        (Accounts, Sessions, Invitations, Passkeys) = (new(this), new(this), new(this), new(this));
        try
        {
            connection.Open();
            Run(SignInStatements.Prepare);
            if (Version() > SignInStatements.Versions.Length) throw new BookUnreadableException(file, $"It has version {Version()}; this program knows versions up to {SignInStatements.Versions.Length}.");
            Together(() =>
            {
                foreach (var next in SignInStatements.Versions.Skip(Version())) Run(next);
                return true;
            });
        }
        catch (SqliteException damaged) when (damaged.SqliteErrorCode is 1 or 11 or 26) // no such table, malformed, no database
        {
            Dispose();
            throw new BookUnreadableException(file, Unreadable, damaged);
        }
        catch (Exception)
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Who may sign in.</summary>
    public Accounts Accounts { get; }

    /// <summary>Browsers that are signed in.</summary>
    public Sessions Sessions { get; }

    /// <summary>Invitations that stand open.</summary>
    public Invitations Invitations { get; }

    /// <summary>The passkeys of accounts.</summary>
    public Passkeys Passkeys { get; }

    /// <summary>Opens the file; it is made, readable for the account of the program alone, when it is not there.</summary>
    /// <exception cref="BookUnreadableException">It is damaged or newer than the program.</exception>
    public static SignInFile Open(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        if (!OperatingSystem.IsWindows() && !File.Exists(path)) new FileStream(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite }).Dispose();
        return new(path);
    }

    /// <inheritdoc/>
    public void Dispose() => connection.Dispose();

    /// <summary>Does several things, all or none.</summary>
    internal T Together<T>(Func<T> work)
    {
        lock (turn)
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            var done = work();
            transaction.Commit();
            return done;
        }
    }

    /// <returns>How many rows it changed.</returns>
    internal int Run(string statement, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        lock (turn) return connection.Run(statement, values);
    }

    internal List<T> Read<T>(string statement, Func<SqliteDataReader, T> one, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        lock (turn) return connection.Read(statement, one, values);
    }

    internal static DateTimeOffset Moment(SqliteDataReader row, int column) => DateTimeOffset.FromUnixTimeSeconds(row.GetInt64(column));

    private int Version() => Read("pragma user_version", row => Convert.ToInt32(row.GetValue(0), CultureInfo.InvariantCulture))[0];
}
