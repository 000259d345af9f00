using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Renkei.App.Access.SignIn;

/// <summary>Passwords: long ones, hashed slowly as ASP.NET Core Identity does it.</summary>
/// <param name="hasher">Hashes.</param>
internal sealed class Passwords(PasswordHasher<object> hasher)
{
    /// <summary>The least number of letters.</summary>
    public const int Shortest = 12;

    private const int Longest = 1000;

    private readonly Lock turn = new();
    private string? ofNobody;

    /// <summary>Makes them.</summary>
    /// <param name="rounds">How often the hash goes round; null for what Identity takes.</param>
    public Passwords(int? rounds = null)
        : this(new PasswordHasher<object>(Options.Create(rounds is { } given ? new PasswordHasherOptions { IterationCount = given } : new())))
    {
    }

    public string Hash(string password) => hasher.HashPassword(this, password);

    /// <summary>Compares, with the same work whether there is a hash or not.</summary>
    /// <param name="hash">The hash kept; null of an account that is not there.</param>
    /// <param name="password">The password typed.</param>
    public bool IsRight(string? hash, string password)
    {
        lock (turn) ofNobody ??= Hash(Tokens.New());
        return hasher.VerifyHashedPassword(this, hash ?? ofNobody, password) != PasswordVerificationResult.Failed & hash is not null;
    }

    /// <summary>Why a password cannot be taken, in words for the person; null when it can.</summary>
    public static string? WhyNot(string password, string name) =>
        password.Length < Shortest ? SignInTexts.PasswordShort
        : password.Length > Longest ? SignInTexts.PasswordLong
        : password.Distinct().Count() < 4 || password.Trim().Equals(name, StringComparison.OrdinalIgnoreCase) ? SignInTexts.PasswordPlain
        : null;
}
