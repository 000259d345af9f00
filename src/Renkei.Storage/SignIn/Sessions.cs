namespace Renkei.Storage.SignIn;

/// <summary>Browsers that are signed in. Only the hash of what a browser keeps is here, so that who reads the file signs in by none of it.</summary>
public sealed class Sessions
{
    /// <summary>After so long unused a session is over.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(12);

    /// <summary>After so long a session is over in any case.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(14);

    /// <summary>Being seen is written down this often, not at every request.</summary>
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(5);

    private readonly SignInFile file;

    internal Sessions(SignInFile file) => this.file = file;

    /// <summary>Begins one; those that are over are forgotten.</summary>
    public void Begin(byte[] hash, long account, string agent, DateTimeOffset now)
    {
        file.Run(SignInStatements.EndOldSessions, ("$earliest", Earliest(now)), ("$idle", IdleSince(now)));
        file.Run(SignInStatements.BeginSession, ("$hash", hash), ("$id", account), ("$agent", agent), ("$now", now.ToUnixTimeSeconds()));
    }

    /// <summary>Whose it is, with the rights it has now; null when it is over, unknown, or its account is locked or gone.</summary>
    public (Account Account, long Session)? See(byte[] hash, DateTimeOffset now)
    {
        var found = file.Read(
            SignInStatements.FindSession, row => (Account: Accounts.Read(row), Session: row.GetInt64(7), Seen: SignInFile.Moment(row, 8)), ("$hash", hash), ("$earliest", Earliest(now)), ("$idle", IdleSince(now)));
        if (found is not [var one]) return null;
        if (now - one.Seen >= Step) file.Run(SignInStatements.SeeSession, ("$session", one.Session), ("$now", now.ToUnixTimeSeconds()));
        return (one.Account, one.Session);
    }

    /// <summary>Those of an account, the last used first.</summary>
    public IReadOnlyList<Session> Of(long account, DateTimeOffset now) =>
        file.Read(SignInStatements.SessionsOf, row => new Session(row.GetInt64(0), SignInFile.Moment(row, 1), SignInFile.Moment(row, 2), row.GetString(3)), ("$id", account), ("$earliest", Earliest(now)), ("$idle", IdleSince(now)));

    public void End(byte[] hash) => file.Run(SignInStatements.EndSession, ("$hash", hash));

    /// <summary>Ends one of an account; another's is left alone.</summary>
    public void End(long account, long session) => file.Run(SignInStatements.EndOwnSession, ("$id", account), ("$session", session));

    /// <summary>Ends all of an account but one.</summary>
    public void EndOthers(long account, long session) => file.Run(SignInStatements.EndOtherSessions, ("$id", account), ("$session", session));

    private static long Earliest(DateTimeOffset now) => (now - Longest).ToUnixTimeSeconds();

    private static long IdleSince(DateTimeOffset now) => (now - Idle).ToUnixTimeSeconds();
}
