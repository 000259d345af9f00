using Renkei.Core.Records;

namespace Renkei.Storage.SignIn;

/// <summary>Somebody who may sign in.</summary>
/// <param name="Id">Its number; never given twice.</param>
/// <param name="Name">What one types to sign in, in small letters.</param>
/// <param name="Pseudonym">Who it is in entries: chosen by chance, so that no name stands in a book.</param>
/// <param name="Organization">The firm it works for; null until the first book is begun.</param>
/// <param name="Roles">What it does there, and so which kinds of records it reads and writes.</param>
/// <param name="IsAdministrator">Whether it decides who has access; it reads nothing more by that.</param>
/// <param name="IsLocked">Whether it is kept out for now.</param>
public sealed record Account(long Id, string Name, string Pseudonym, string? Organization, Roles Roles, bool IsAdministrator, bool IsLocked);

/// <summary>What an account proves itself by.</summary>
/// <param name="PasswordHash">The hash of its password.</param>
/// <param name="CodeSecret">What the codes of its app are made from; null when it has none.</param>
public sealed record Proofs(string PasswordHash, byte[]? CodeSecret);

/// <summary>A browser that is signed in.</summary>
/// <param name="Id">Its number, by which it is ended; it signs nobody in.</param>
/// <param name="Made">When it signed in.</param>
/// <param name="Seen">When it was last seen, within some minutes.</param>
/// <param name="Agent">What the browser calls itself.</param>
public sealed record Session(long Id, DateTimeOffset Made, DateTimeOffset Seen, string Agent);

/// <summary>An invitation to make an account, good once.</summary>
/// <param name="Id">Its number, by which it is taken back; it lets nobody in.</param>
/// <param name="Organization">The firm.</param>
/// <param name="Roles">The roles the account is to have.</param>
/// <param name="IsAdministrator">Whether it is to be an administrator.</param>
/// <param name="Expires">Until when it is good.</param>
public sealed record Invitation(long Id, string Organization, Roles Roles, bool IsAdministrator, DateTimeOffset Expires);

/// <summary>A passkey: what its maker said of it, as WebAuthn calls it.</summary>
/// <param name="Credential">Its id, chosen by the authenticator.</param>
/// <param name="Label">What its owner calls it.</param>
/// <param name="PublicKey">Its public key, COSE.</param>
/// <param name="Count">How often it was used, as far as it counts; 0 when it does not.</param>
/// <param name="Transports">How browsers reach it, in words with blanks between.</param>
/// <param name="IsBackupEligible">Whether it can be on several devices.</param>
/// <param name="IsBackedUp">Whether it is.</param>
/// <param name="Made">When it was added.</param>
public sealed record Passkey(byte[] Credential, string Label, byte[] PublicKey, long Count, string Transports, bool IsBackupEligible, bool IsBackedUp, DateTimeOffset Made);
