using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Renkei.App.Access;
using Renkei.App.Access.Web;
using Renkei.Tests.App.Web;
using Renkei.Tests.Golden;

namespace Renkei.Tests.App.SignIn;

/// <summary>Nobody listens beyond this computer by mistake, without sign-in or without HTTPS.</summary>
public sealed class ListeningTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("renkei-certificate-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("--listen 0.0.0.0", "Beyond this computer people sign in")]
    [InlineData("--listen :: --behind-proxy", "Beyond this computer people sign in")]
    [InlineData("--listen nowhere", "--listen needs an address in numbers")]
    [InlineData("--behind-proxy", "Say with --address")]
    [InlineData("--certificate x.pfx", "Say with --address")]
    [InlineData("--address renkei.example", "--address needs scheme and name alone")]
    [InlineData("--address https://renkei.example/path", "--address needs scheme and name alone")]
    [InlineData("--address ftp://renkei.example", "--address needs scheme and name alone")]
    [InlineData("--address http://renkei.example --behind-proxy", "--address begins with https://")]
    [InlineData("--listen 0.0.0.0 --address http://localhost", "--address begins with https://")]
    [InlineData("--listen 0.0.0.0 --address https://renkei.example", "HTTPS needs --certificate, or --behind-proxy")]
    [InlineData("--address https://renkei.example --certificate x.pfx --behind-proxy", "either --certificate or --behind-proxy")]
    public void What_does_not_fit_together_is_not_started(string options, string said)
    {
        var (exitCode, _, error) = RenkeiProgram.Run(["serve", "--folder", folder.FullName, .. options.Split(' ')]);
        Assert.Equal(ExitCodes.WrongUsage, exitCode);
        Assert.Contains(said, error, StringComparison.Ordinal);
        Assert.Empty(folder.GetFileSystemInfos());
    }

    [Theory]
    [InlineData("pfx", null)]
    [InlineData("pfx", "open it")]
    [InlineData("pem", null)]
    [InlineData("pem", "open it")]
    public void A_certificate_is_read_with_its_key_and_proves_the_site(string form, string? password)
    {
        var path = Write(form, password);
        var passwordPath = Path.Combine(folder.FullName, "password");
        File.WriteAllText(passwordPath, $"{password}\n");
        var certificate = ServerCertificate.Read(path, password is null ? null : passwordPath).Value;
        Assert.True(certificate[0].HasPrivateKey);
        using var visit = new Visiting(new Hats([]), site => site.MapGet("/told", context => context.Response.WriteAsync(context.Request.Scheme)).Behind(Door.Anyone), Whereabouts.Here(0) with { Certificate = certificate });
        Assert.Equal("https", visit.Get("/told").Body);
    }

    [Fact]
    public void One_that_the_password_does_not_open_is_told_of()
    {
        var wrong = Path.Combine(folder.FullName, "password");
        File.WriteAllText(wrong, "not it");
        Assert.All((string[])["pfx", "pem"], form => Assert.Equal("certificate-unreadable", Assert.Single(ServerCertificate.Read(Write(form, "open it"), wrong).Problems).Code.Id));
        Assert.Equal("file-unreadable", Assert.Single(ServerCertificate.Read(Path.Combine(folder.FullName, "none"), null).Problems).Code.Id);
    }

    [Theory]
    [InlineData(false, "203.0.113.9", "127.0.0.1")]
    [InlineData(true, "203.0.113.9", "203.0.113.9")]
    [InlineData(true, "1.2.3.4, 203.0.113.9", "203.0.113.9")]
    [InlineData(true, "nonsense", "127.0.0.1")]
    [InlineData(true, "2001:db8:1:2:3:4:5:6", "20010db800010002")]
    [InlineData(true, "::ffff:203.0.113.9", "203.0.113.9")]
    public void Only_a_proxy_that_was_said_is_believed_and_only_in_its_own_word(bool isBehindProxy, string forwarded, string client)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Loopback;
        context.Request.Headers["X-Forwarded-For"] = forwarded;
        Assert.Equal(client, (Whereabouts.Here(0) with { IsBehindProxy = isBehindProxy }).ClientOf(context));
    }

    private string Write(string form, string? password)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var made = new CertificateRequest("CN=renkei.example", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UnixEpoch, new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var path = Path.Combine(folder.FullName, $"own.{form}");
        if (form == "pfx") File.WriteAllBytes(path, made.Export(X509ContentType.Pfx, password));
        else File.WriteAllText(path, $"{made.ExportCertificatePem()}\n{(password is null ? key.ExportPkcs8PrivateKeyPem() : key.ExportEncryptedPkcs8PrivateKeyPem(password, new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000)))}\n");
        return path;
    }
}
