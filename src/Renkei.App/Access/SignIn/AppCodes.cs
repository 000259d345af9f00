using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Renkei.App.Access.SignIn;

/// <summary>Codes that an app on a telephone shows: RFC 6238 with SHA-1, six digits and 30 seconds, as all such apps do it.</summary>
internal static class AppCodes
{
    private const int SecretLength = 20;
    private const int StepSeconds = 30;
    private const int Digits = 6;

    /// <summary>Steps by which the clock of a telephone may be off, either way.</summary>
    private const int Slack = 1;

    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(SecretLength);

    /// <summary>The step whose code was typed; null when it is none of about now.</summary>
    public static long? StepOf(byte[] secret, string typed, DateTimeOffset now)
    {
        var digits = string.Concat(typed.Where(letter => !char.IsWhiteSpace(letter)));
        var present = now.ToUnixTimeSeconds() / StepSeconds;
        long? found = null;
        for (var step = present - Slack; step <= present + Slack; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(CodeAt(secret, step)), Encoding.UTF8.GetBytes(digits))) found = step;
        }

        return found;
    }

    /// <summary>The code of a step.</summary>
    public static string CodeAt(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // the apps know no other hash; what weakens SHA-1 does not touch HMAC
        var hash = HMACSHA1.HashData(secret, counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xf)) & int.MaxValue;
        return (number % 1_000_000).ToString($"D{Digits}", null);
    }

    /// <summary>The code of a moment.</summary>
    public static string CodeAt(byte[] secret, DateTimeOffset moment) => CodeAt(secret, moment.ToUnixTimeSeconds() / StepSeconds);

    /// <summary>A secret as it is typed into an app, RFC 4648.</summary>
    public static string Written(byte[] secret)
    {
        var written = new StringBuilder();
        var (bits, held) = (0, 0);
        foreach (var octet in secret)
        {
            (held, bits) = ((held << 8) | octet, bits + 8);
            for (; bits >= 5; bits -= 5) written.Append(Base32[(held >> (bits - 5)) & 31]);
            held &= (1 << bits) - 1;
        }

        return written.ToString(); // 20 bytes are 32 letters, with no rest
    }

    /// <summary>The secret of what was written; null when it is none of ours.</summary>
    public static byte[]? Read(string written)
    {
        var (secret, bits, held) = (new List<byte>(), 0, 0);
        foreach (var letter in written.Where(letter => letter != ' '))
        {
            if (Base32.IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal) is not (>= 0 and var value)) return null;
            (held, bits) = ((held << 5) | value, bits + 5);
            if (bits < 8) continue;
            secret.Add((byte)(held >> (bits - 8)));
            bits -= 8;
            held &= (1 << bits) - 1;
        }

        return secret.Count == SecretLength ? [.. secret] : null;
    }

    /// <summary>A link that an app on the same device opens.</summary>
    public static string LinkOf(byte[] secret, string name) => $"otpauth://totp/Renkei:{Uri.EscapeDataString(name)}?secret={Written(secret)}&issuer=Renkei";
}
