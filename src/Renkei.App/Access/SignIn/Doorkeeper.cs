using System.Security.Cryptography;
using Renkei.App.Access.Web;
using Renkei.Storage.SignIn;

namespace Renkei.App.Access.SignIn;

/// <summary>Who knows those who sign in, and lets them in. There is none where the site answers to this computer alone.</summary>
internal sealed class Doorkeeper
{
    private const int LongestAgent = 200;
    private const int RecoveryCodes = 10;

    private readonly Whereabouts where;
    private readonly Passwords passwords;
    private readonly string setUpCode = Tokens.ToType(4);

    /// <summary>Makes one.</summary>
    /// <param name="file">The accounts.</param>
    /// <param name="where">By which address people reach the site.</param>
    /// <param name="clock">Tells the time.</param>
    /// <param name="passwords">How passwords are hashed.</param>
    public Doorkeeper(SignInFile file, Whereabouts where, TimeProvider clock, Passwords passwords)
    {
        (File, this.where, Clock, this.passwords) = (file, where, clock, passwords);
        Tries = new(clock);
        Passkeys = new(file, where.Address ?? throw new ArgumentException("Who signs in needs an address to do it at.", nameof(where)), clock);
    }

    public SignInFile File { get; }

    public TimeProvider Clock { get; }

    public Tries Tries { get; }

    public PasskeyDesk Passkeys { get; }

    /// <summary>Where people reach the site, without a stroke at its end.</summary>
    public string Address => where.Address!.GetLeftPart(UriPartial.Authority);

    /// <summary>The code without which nobody makes the first account: told in the terminal alone. Null once there is an account.</summary>
    public string? SetUpCode => File.Accounts.Any ? null : setUpCode;

    /// <summary>The cookie that holds a session. By its prefix browsers keep it to this very address and to HTTPS.</summary>
    public string Cookie => where.IsSecure ? "__Host-renkei" : "renkei";

    /// <summary>Who asks; null for a stranger.</summary>
    public SignedIn? Recognize(HttpContext context) =>
        context.Request.Cookies[Cookie] is { Length: > 0 and < 100 } token && File.Sessions.See(Tokens.Hash(token), Clock.GetUtcNow()) is var (account, session) ? new(account, session) : null;

    /// <summary>Takes one try at something that could be guessed: of the address that asks, and of what is guessed at.</summary>
    /// <returns>Whether it may be tried.</returns>
    public bool MayTry(HttpContext context, string? thing = null) => Tries.Take(Of(context), Tries.OfAddress) && (thing is null || Tries.Take(thing, Tries.OfAccount));

    /// <summary>Gives tries back after one that succeeded: all of the thing, one of the address.</summary>
    public void Succeeded(HttpContext context, string? thing = null)
    {
        Tries.ReturnOne(Of(context));
        if (thing is not null) Tries.Return(thing);
    }

    /// <summary>What an account's tries are counted under.</summary>
    public static string Thing(string name) => $"account {name}";

    /// <summary>The account of a name, a password and, where it has an app, a code. It takes the same work whatever is wrong.</summary>
    /// <returns>The account; null when anything is wrong, and nobody is told what.</returns>
    public Account? Prove(string name, string password, string code)
    {
        var found = File.Accounts.Find(name);
        if (!passwords.IsRight(found?.Proofs.PasswordHash, password) || found is not var (account, proofs) || account.IsLocked) return null;
        return proofs.CodeSecret is null || TakesCode(account, proofs.CodeSecret, code) ? account : null;
    }

    /// <summary>Whether a password is that of an account.</summary>
    public bool IsPassword(Account account, string password) => passwords.IsRight(File.Accounts.Find(account.Id)?.Proofs.PasswordHash, password);

    public string Hash(string password) => passwords.Hash(password);

    /// <summary>Whether a set-up code is the right one.</summary>
    public bool IsSetUpCode(string typed) => SetUpCode is { } code && CryptographicOperations.FixedTimeEquals(Tokens.HashOfTyped(code), Tokens.HashOfTyped(typed));

    /// <summary>Signs an account in, in a new session: what the browser held before signs nobody in any more.</summary>
    public void Admit(HttpContext context, Account account)
    {
        EndHeld(context);
        var token = Tokens.New();
        var agent = string.Concat($"{context.Request.Headers.UserAgent}".Where(letter => !char.IsControl(letter)).Take(LongestAgent));
        File.Sessions.Begin(Tokens.Hash(token), account.Id, agent, Clock.GetUtcNow());
        context.Response.Cookies.Append(Cookie, token, Kept(Sessions.Longest));
    }

    /// <summary>Ends the session of the browser that asks.</summary>
    public void Dismiss(HttpContext context)
    {
        EndHeld(context);
        context.Response.Cookies.Delete(Cookie, Kept(null));
    }

    /// <summary>Gives an account an app for codes and new recovery codes, which are told this once.</summary>
    /// <returns>The recovery codes; null when the code typed is not one of the secret.</returns>
    public IReadOnlyList<string>? GiveApp(Account account, byte[] secret, string typed)
    {
        if (AppCodes.StepOf(secret, typed, Clock.GetUtcNow()) is not { } step) return null;
        IReadOnlyList<string> codes = [.. Enumerable.Range(0, RecoveryCodes).Select(_ => Tokens.ToType(4))];
        File.Accounts.SetCodes(account.Id, secret, step, [.. codes.Select(Tokens.HashOfTyped)]);
        return codes;
    }

    private void EndHeld(HttpContext context)
    {
        if (context.Request.Cookies[Cookie] is { Length: > 0 } token) File.Sessions.End(Tokens.Hash(token));
    }

    private bool TakesCode(Account account, byte[] secret, string typed) =>
        AppCodes.StepOf(secret, typed, Clock.GetUtcNow()) is { } step ? File.Accounts.TakeStep(account.Id, step) : File.Accounts.TakeRecoveryCode(account.Id, Tokens.HashOfTyped(typed));

    private string Of(HttpContext context) => $"from {where.ClientOf(context)}";

    private CookieOptions Kept(TimeSpan? time) => new() { HttpOnly = true, Secure = where.IsSecure, SameSite = SameSiteMode.Lax, Path = "/", MaxAge = time };
}
