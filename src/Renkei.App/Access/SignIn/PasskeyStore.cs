using Microsoft.AspNetCore.Identity;
using Renkei.Storage.SignIn;

namespace Renkei.App.Access.SignIn;

/// <summary>Accounts and passkeys as Identity's passkey handler asks for them. It only reads; what is to be kept, the desk keeps.</summary>
internal sealed class PasskeyStore(SignInFile file) : IUserPasskeyStore<Account>
{
    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(PasskeyDesk.Written(user.Id));

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Name);

    public Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) => Task.FromResult(long.TryParse(userId, out var id) ? file.Accounts.Find(id)?.Account : null);

    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) => Task.FromResult(file.Accounts.Find(normalizedUserName)?.Account);

    public Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<IList<UserPasskeyInfo>>([.. file.Passkeys.Of(user.Id).Select(Told)]);

    public Task<Account?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) => Task.FromResult(file.Passkeys.OwnerOf(credentialId));

    public Task<UserPasskeyInfo?> FindPasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) =>
        Task.FromResult(file.Passkeys.Of(user.Id).Where(one => one.Credential.AsSpan().SequenceEqual(credentialId)).Select(Told).FirstOrDefault());

    public Task AddOrUpdatePasskeyAsync(Account user, UserPasskeyInfo passkey, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task RemovePasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken) => throw new NotSupportedException();

    public void Dispose()
    {
    }

    private static UserPasskeyInfo Told(Passkey one) =>
        new(one.Credential, one.PublicKey, one.Made, (uint)one.Count, one.Transports.Split(' ', StringSplitOptions.RemoveEmptyEntries), isUserVerified: true, one.IsBackupEligible, one.IsBackedUp, [], []);
}
