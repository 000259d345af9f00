using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Renkei.App.Access.SignIn;

/// <summary>Secrets that are told once and kept only as hashes, and names chosen by chance.</summary>
internal static class Tokens
{
    /// <summary>Letters and digits that nobody takes for each other.</summary>
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    private const int Bytes = 32;

    /// <summary>What a browser or a link holds: 256 random bits.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>A secret to be typed: groups of four letters, five bits a letter or nearly so.</summary>
    public static string ToType(int groups) => string.Join('-', Enumerable.Range(0, groups).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));

    /// <summary>Who somebody is in entries.</summary>
    public static string Pseudonym() => $"p{RandomNumberGenerator.GetString(Letters, 9)}";

    /// <summary>What is kept of a secret. It has too many bits to be guessed, so it needs no slow hash.</summary>
    public static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    /// <summary>What is kept of a secret that was typed, however its letters were grouped.</summary>
    public static byte[] HashOfTyped(string typed) => Hash(string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant());
}
