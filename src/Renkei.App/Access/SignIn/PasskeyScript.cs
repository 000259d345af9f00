using System.Security.Cryptography;
using System.Text;

namespace Renkei.App.Access.SignIn;

/// <summary>The script that asks browsers for passkeys: the only one there is.</summary>
internal static class PasskeyScript
{
    public static string Text { get; } = Read();

    /// <summary>Where it is served: a name that changes with what it says, so that it may be kept for good.</summary>
    public static string Address { get; } = $"/passkeys-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))[..12]}.js";

    private static string Read()
    {
        using var script = new StreamReader(typeof(PasskeyScript).Assembly.GetManifestResourceStream("passkeys.js")!);
        return script.ReadToEnd();
    }
}
