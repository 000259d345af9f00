using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Renkei.Core.Values;

namespace Renkei.App.Access.Web;

/// <summary>The certificate by which the site proves its address.</summary>
internal static class ServerCertificate
{
    /// <summary>Where the password is read from when no file is named: no option, which others on the computer could see.</summary>
    public const string Variable = "RENKEI_CERTIFICATE_PASSWORD";

    /// <summary>Reads one with its key, and those that vouch for it.</summary>
    /// <param name="path">The file, PKCS #12 or PEM.</param>
    /// <param name="passwordPath">The file with its password; null to read the variable.</param>
    /// <returns>The certificate first, then the others; or why they cannot be read.</returns>
    public static Outcome<X509Certificate2Collection> Read(string path, string? passwordPath) => FileProblems.Told<X509Certificate2Collection>(path, () =>
    {
        var password = passwordPath is null ? Environment.GetEnvironmentVariable(Variable) : File.ReadAllText(passwordPath).TrimEnd('\r', '\n');
        try
        {
            var all = new X509Certificate2Collection();
            var text = File.ReadAllBytes(path);
            if (text.AsSpan().StartsWith("-----"u8) || text.AsSpan().IndexOf("\n-----BEGIN"u8) >= 0)
            {
                all.ImportFromPemFile(path);
                using var own = password is null ? X509Certificate2.CreateFromPemFile(path) : X509Certificate2.CreateFromEncryptedPemFile(path, password);
                all.RemoveAt(0);
                all.Insert(0, X509CertificateLoader.LoadPkcs12(own.Export(X509ContentType.Pfx), null)); // a key that stands in memory alone is not taken everywhere
            }
            else all.AddRange(X509CertificateLoader.LoadPkcs12Collection(text, password));

            if (all.FirstOrDefault(one => one.HasPrivateKey) is not { } proving) return new Problem(AccessCodes.CertificateUnreadable, "--certificate", $"'{path}' holds no certificate with its key.");
            all.Remove(proving);
            all.Insert(0, proving);
            return all;
        }
        catch (CryptographicException)
        {
            return new Problem(AccessCodes.CertificateUnreadable, "--certificate", $"'{path}' holds no certificate with its key that the password opens.");
        }
    });
}
