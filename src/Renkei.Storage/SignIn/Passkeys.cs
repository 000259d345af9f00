namespace Renkei.Storage.SignIn;

/// <summary>The passkeys of accounts. Public keys alone: nobody signs in by what is here.</summary>
public sealed class Passkeys
{
    private readonly SignInFile file;

    internal Passkeys(SignInFile file) => this.file = file;

    /// <summary>Those of an account, the oldest first.</summary>
    public IReadOnlyList<Passkey> Of(long account) => file.Read(
        SignInStatements.PasskeysOf,
        row => new Passkey(row.GetFieldValue<byte[]>(0), row.GetString(1), row.GetFieldValue<byte[]>(2), row.GetInt64(3), row.GetString(4), row.GetBoolean(5), row.GetBoolean(6), SignInFile.Moment(row, 7)),
        ("$id", account));

    /// <summary>Whose a passkey is; null when it is unknown.</summary>
    public Account? OwnerOf(byte[] credential) => file.Read(SignInStatements.OwnerOfPasskey, row => row.GetInt64(0), ("$credential", credential)) is [var id] ? file.Accounts.Find(id)?.Account : null;

    /// <returns>Whether it was added: not when it belongs to somebody already.</returns>
    public bool Add(long account, Passkey passkey) => file.Run(
        SignInStatements.AddPasskey, ("$credential", passkey.Credential), ("$id", account), ("$label", passkey.Label), ("$key", passkey.PublicKey), ("$count", passkey.Count), ("$transports", passkey.Transports),
        ("$eligible", passkey.IsBackupEligible), ("$backed", passkey.IsBackedUp), ("$made", passkey.Made.ToUnixTimeSeconds())) == 1;

    /// <summary>Notes a use.</summary>
    /// <returns>Whether it is new: the counter of a key that counts has grown.</returns>
    public bool Use(byte[] credential, long count, bool isBackedUp) => file.Run(SignInStatements.UsePasskey, ("$credential", credential), ("$count", count), ("$backed", isBackedUp)) == 1;

    /// <summary>Forgets one of an account; another's is left alone.</summary>
    public void Forget(long account, byte[] credential) => file.Run(SignInStatements.ForgetPasskey, ("$id", account), ("$credential", credential));
}
