using System.Collections.Concurrent;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Renkei.Storage.SignIn;

namespace Renkei.App.Access.SignIn;

/// <summary>Passkeys: what is asked of a browser, and whether its answer holds. WebAuthn itself is ASP.NET Core Identity's.</summary>
internal sealed class PasskeyDesk
{
    private const int MostAsked = 10_000;

    private static readonly TimeSpan Waits = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, Asked> open = new(StringComparer.Ordinal);
    private readonly PasskeyHandler<Account> handler;
    private readonly SignInFile file;
    private readonly TimeProvider clock;

    /// <summary>Makes one.</summary>
    /// <param name="file">The accounts.</param>
    /// <param name="address">The address people open: passkeys are bound to it.</param>
    /// <param name="clock">Tells the time.</param>
    public PasskeyDesk(SignInFile file, Uri address, TimeProvider clock)
    {
        (this.file, this.clock) = (file, clock);
        var origin = address.GetLeftPart(UriPartial.Authority);
        var users = new UserManager<Account>(new PasskeyStore(file), Options.Create(new IdentityOptions()), null!, [], [], null!, new(), null!, NullLogger<UserManager<Account>>.Instance);
        handler = new(users, Options.Create(new IdentityPasskeyOptions
        {
            ServerDomain = address.Host,
            UserVerificationRequirement = "required", // a passkey stands for password and code together
            ResidentKeyRequirement = "required", // it tells the account, so that no name is asked
            ValidateOrigin = told => ValueTask.FromResult(told.Origin == origin && !told.CrossOrigin),
        }));
    }

    /// <summary>What to ask of a browser that is to make a passkey for an account.</summary>
    public async Task<string> AskToMake(HttpContext context, Account account)
    {
        var asked = await handler.MakeCreationOptionsAsync(new() { Id = Written(account.Id), Name = account.Name, DisplayName = account.Name }, context);
        return Keep(asked.CreationOptionsJson, asked.AttestationState ?? "", account.Id);
    }

    /// <summary>What to ask of a browser that is to show a passkey, whosever it is.</summary>
    public async Task<string> AskToShow(HttpContext context)
    {
        var asked = await handler.MakeRequestOptionsAsync(null, context);
        return Keep(asked.RequestOptionsJson, asked.AssertionState ?? "", null);
    }

    /// <summary>Adds the passkey a browser made for an account.</summary>
    /// <returns>Whether it holds.</returns>
    public async Task<bool> Add(HttpContext context, Account account, string token, string credential, string label)
    {
        if (Taken(token) is not { } asked || asked.Account != account.Id) return false;
        var made = await handler.PerformAttestationAsync(new() { HttpContext = context, CredentialJson = credential, AttestationState = asked.State });
        return made.Succeeded && file.Passkeys.Add(account.Id, new(made.Passkey.CredentialId, label, made.Passkey.PublicKey, made.Passkey.SignCount, string.Join(' ', made.Passkey.Transports ?? []), made.Passkey.IsBackupEligible, made.Passkey.IsBackedUp, clock.GetUtcNow()));
    }

    /// <summary>The account whose passkey a browser showed; null when it does not hold.</summary>
    public async Task<Account?> Prove(HttpContext context, string token, string credential)
    {
        if (Taken(token) is not { Account: null } asked) return null;
        var shown = await handler.PerformAssertionAsync(new() { HttpContext = context, CredentialJson = credential, AssertionState = asked.State });
        return shown is { Succeeded: true, User.IsLocked: false } && file.Passkeys.Use(shown.Passkey.CredentialId, shown.Passkey.SignCount, shown.Passkey.IsBackedUp) ? shown.User : null;
    }

    internal static string Written(long account) => account.ToString(null as IFormatProvider);

    private string Keep(string options, string state, long? account)
    {
        var now = clock.GetUtcNow();
        if (open.Count >= MostAsked) foreach (var (old, _) in open.Where(one => one.Value.Until <= now)) open.TryRemove(old, out _);
        if (open.Count >= MostAsked) open.Clear();
        var token = Tokens.New();
        open[token] = new(state, account, now + Waits);
        return $"{{\"token\":\"{token}\",\"options\":{options}}}";
    }

    /// <summary>What was asked, for one answer only.</summary>
    private Asked? Taken(string token) => open.TryRemove(token, out var asked) && asked.Until > clock.GetUtcNow() ? asked : null;

    private sealed record Asked(string State, long? Account, DateTimeOffset Until);
}
