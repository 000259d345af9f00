using Microsoft.Data.Sqlite;
using Renkei.Core.Records;

namespace Renkei.Storage.SignIn;

/// <summary>Who may sign in.</summary>
public sealed class Accounts
{
    private readonly SignInFile file;

    internal Accounts(SignInFile file) => this.file = file;

    /// <summary>Whether there is any account.</summary>
    public bool Any => file.Read(SignInStatements.AnyAccount, row => row.GetBoolean(0))[0];

    /// <summary>Makes the first account: an administrator with all roles.</summary>
    /// <returns>The account; null when there is one already.</returns>
    public Account? AddFirst(string name, string pseudonym, string? organization, string passwordHash, DateTimeOffset now) =>
        Add(name, pseudonym, organization, Roles.Everyone, isAdministrator: true, passwordHash, now, isFirst: true);

    /// <summary>The account of that name, with what it proves itself by; null when there is none.</summary>
    public (Account Account, Proofs Proofs)? Find(string name) => One(file.Read(SignInStatements.Find, WithProofs, ("$name", name)));

    /// <summary>The account of that number; null when there is none.</summary>
    public (Account Account, Proofs Proofs)? Find(long id) => One(file.Read(SignInStatements.FindById, WithProofs, ("$id", id)));

    /// <summary>The accounts of a firm, by name.</summary>
    public IReadOnlyList<Account> Of(string organization) => file.Read(SignInStatements.OfOrganization, Read, ("$organization", organization));

    /// <summary>Changes what an account of a firm may do. Who is locked is signed out everywhere.</summary>
    /// <returns>Whether it was changed: not when there is no such account there, nor when no administrator who can sign in would be left.</returns>
    public bool Change(Account to) =>
        to.Organization is not null && file.Run(SignInStatements.Change, ("$id", to.Id), ("$organization", to.Organization), ("$roles", (int)to.Roles), ("$administrator", to.IsAdministrator), ("$locked", to.IsLocked)) == 1;

    /// <summary>Removes an account of a firm with all that belongs to it. What it wrote stays, under its pseudonym.</summary>
    /// <returns>Whether it was removed: not when no administrator who can sign in would be left.</returns>
    public bool Remove(long id, string organization) => file.Run(SignInStatements.Remove, ("$id", id), ("$organization", organization)) == 1;

    /// <summary>Says for which firm an account works.</summary>
    public void Belong(long id, string organization) => file.Run(SignInStatements.Belong, ("$id", id), ("$organization", organization));

    public void SetPassword(long id, string passwordHash) => file.Run(SignInStatements.SetPassword, ("$id", id), ("$password", passwordHash));

    /// <summary>Says what the codes of its app are made from, and which codes recover it; null and none when it has no app any more.</summary>
    /// <param name="id">The account.</param>
    /// <param name="secret">The secret.</param>
    /// <param name="step">The step of the code that proved it, so that it is good for nothing else.</param>
    /// <param name="recoveryHashes">The hashes of its recovery codes.</param>
    public void SetCodes(long id, byte[]? secret, long step, IReadOnlyList<byte[]> recoveryHashes) => file.Together(() =>
    {
        file.Run(SignInStatements.SetCodeSecret, ("$id", id), ("$secret", secret), ("$step", step));
        file.Run(SignInStatements.ForgetRecoveryCodes, ("$id", id));
        foreach (var hash in recoveryHashes) file.Run(SignInStatements.AddRecoveryCode, ("$id", id), ("$hash", hash));
        return true;
    });

    /// <summary>Uses up a step of the app's codes and all before it.</summary>
    /// <returns>Whether it was still to be used.</returns>
    public bool TakeStep(long id, long step) => file.Run(SignInStatements.TakeStep, ("$id", id), ("$step", step)) == 1;

    /// <summary>Uses up a recovery code.</summary>
    /// <returns>Whether there was one of that hash.</returns>
    public bool TakeRecoveryCode(long id, byte[] hash) => file.Run(SignInStatements.TakeRecoveryCode, ("$id", id), ("$hash", hash)) == 1;

    /// <summary>How many recovery codes are left.</summary>
    public int RecoveryCodesOf(long id) => file.Read(SignInStatements.CountRecoveryCodes, row => row.GetInt32(0), ("$id", id))[0];

    internal Account? Add(string name, string pseudonym, string? organization, Roles roles, bool isAdministrator, string passwordHash, DateTimeOffset now, bool isFirst = false) =>
        file.Run(
            SignInStatements.Add, ("$name", name), ("$pseudonym", pseudonym), ("$organization", organization), ("$roles", (int)roles), ("$administrator", isAdministrator), ("$password", passwordHash),
            ("$now", now.ToUnixTimeSeconds()), ("$first", isFirst)) == 1 ? Find(name)?.Account : null;

    internal static Account Read(SqliteDataReader row) =>
        new(row.GetInt64(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3), (Roles)row.GetInt32(4) & Roles.Everyone, row.GetBoolean(5), row.GetBoolean(6));

    private static (Account Account, Proofs Proofs) WithProofs(SqliteDataReader row) => (Read(row), new(row.GetString(7), row.IsDBNull(8) ? null : row.GetFieldValue<byte[]>(8)));

    private static (Account Account, Proofs Proofs)? One(List<(Account Account, Proofs Proofs)> found) => found.Count == 1 ? found[0] : null;
}
