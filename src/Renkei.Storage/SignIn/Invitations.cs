using Microsoft.Data.Sqlite;

namespace Renkei.Storage.SignIn;

/// <summary>Invitations that stand open: each good once, and not for long. Only the hash of the link is here.</summary>
public sealed class Invitations
{
    /// <summary>How long an invitation is good.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(72);

    private readonly SignInFile file;

    internal Invitations(SignInFile file) => this.file = file;

    /// <summary>Makes one; those that are over are forgotten.</summary>
    /// <param name="hash">The hash of what the link holds.</param>
    /// <param name="like">For which firm and with what rights: those of this account, whoever it is.</param>
    /// <param name="now">The moment.</param>
    public void Add(byte[] hash, Account like, DateTimeOffset now)
    {
        file.Run(SignInStatements.ForgetOldInvitations, ("$now", now.ToUnixTimeSeconds()));
        file.Run(
            SignInStatements.Invite, ("$hash", hash), ("$organization", like.Organization), ("$roles", (int)like.Roles), ("$administrator", like.IsAdministrator), ("$expires", (now + Lasts).ToUnixTimeSeconds()));
    }

    /// <summary>The invitation of a link; null when it is over, used or unknown.</summary>
    public Invitation? Find(byte[] hash, DateTimeOffset now) => file.Read(SignInStatements.FindInvitation, Read, ("$hash", hash), ("$now", now.ToUnixTimeSeconds())) is [var one] ? one : null;

    /// <summary>Makes the account of an invitation and uses the invitation up, both or neither.</summary>
    /// <returns>The account; null when the invitation is over or the name is taken.</returns>
    public Account? Accept(byte[] hash, string name, string pseudonym, string passwordHash, DateTimeOffset now) => file.Together(() =>
        Find(hash, now) is { } one && file.Accounts.Add(name, pseudonym, one.Organization, one.Roles, one.IsAdministrator, passwordHash, now) is { } account
        && file.Run(SignInStatements.TakeInvitation, ("$hash", hash), ("$now", now.ToUnixTimeSeconds())) == 1 ? account : null);

    /// <summary>Those of a firm that stand open.</summary>
    public IReadOnlyList<Invitation> Of(string organization, DateTimeOffset now) => file.Read(SignInStatements.InvitationsOf, Read, ("$organization", organization), ("$now", now.ToUnixTimeSeconds()));

    /// <summary>Takes one of a firm back.</summary>
    public void TakeBack(long id, string organization) => file.Run(SignInStatements.TakeBackInvitation, ("$id", id), ("$organization", organization));

    private static Invitation Read(SqliteDataReader row) =>
        new(row.GetInt64(0), row.GetString(1), (Core.Records.Roles)row.GetInt32(2) & Core.Records.Roles.Everyone, row.GetBoolean(3), SignInFile.Moment(row, 4));
}
