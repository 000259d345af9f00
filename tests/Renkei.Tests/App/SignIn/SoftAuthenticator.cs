using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Renkei.Tests.App.SignIn;

/// <summary>An authenticator made of software: one key on P-256 that answers as browsers do, WebAuthn level 3, and can be told to answer wrongly.</summary>
internal sealed class SoftAuthenticator : IDisposable
{
    private const byte UserPresent = 0x01;
    private const byte UserVerified = 0x04;
    private const byte HasCredential = 0x40;

    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] credential = RandomNumberGenerator.GetBytes(32);
    private string userHandle = "";

    public string Origin { get; set; } = GuardedSite.Address;

    public uint Count { get; set; }

    public bool Verifies { get; set; } = true;

    /// <summary>A challenge of its own instead of the one asked for; null to answer what was asked.</summary>
    public string? Challenge { get; set; }

    /// <summary>Answers what is asked when a passkey is to be made.</summary>
    public string Make(JsonNode options)
    {
        userHandle = $"{options["user"]!["id"]}";
        var point = key.ExportParameters(false).Q;
        byte[] publicKey = [0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!]; // COSE: EC2, ES256, P-256
        byte[] made = [.. new byte[16], 0, (byte)credential.Length, .. credential, .. publicKey];
        var authenticator = AuthenticatorSays($"{options["rp"]!["id"]}", HasCredential, made);
        byte[] attestation = [0xa3, .. Text("fmt"), .. Text("none"), .. Text("attStmt"), 0xa0, .. Text("authData"), 0x58, (byte)authenticator.Length, .. authenticator];
        return Answer(new()
        {
            ["clientDataJSON"] = Written(Client("webauthn.create", $"{options["challenge"]}")),
            ["attestationObject"] = Written(attestation),
            ["transports"] = new JsonArray("internal"),
        });
    }

    /// <summary>Answers what is asked when a passkey is to be shown.</summary>
    public string Show(JsonNode options)
    {
        Count++;
        return ShowAgain(options);
    }

    /// <summary>The same with a counter that does not go on, as a copy would have it.</summary>
    public string ShowAgain(JsonNode options)
    {
        var client = Client("webauthn.get", $"{options["challenge"]}");
        var authenticator = AuthenticatorSays($"{options["rpId"]}", 0, []);
        return Answer(new()
        {
            ["clientDataJSON"] = Written(client),
            ["authenticatorData"] = Written(authenticator),
            ["signature"] = Written(key.SignData([.. authenticator, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)),
            ["userHandle"] = userHandle,
        });
    }

    public void Dispose() => key.Dispose();

    private static byte[] Text(string text) => [(byte)(0x60 + text.Length), .. Encoding.ASCII.GetBytes(text)];

    private static string Written(byte[] bytes) => Base64Url.EncodeToString(bytes);

    private byte[] Client(string type, string challenge) =>
        Encoding.UTF8.GetBytes(new JsonObject { ["type"] = type, ["challenge"] = Challenge ?? challenge, ["origin"] = Origin, ["crossOrigin"] = false }.ToJsonString());

    private byte[] AuthenticatorSays(string rp, byte flags, byte[] made)
    {
        var count = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(count, Count);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(rp)), (byte)(UserPresent | (Verifies ? UserVerified : 0) | flags), .. count, .. made];
    }

    private string Answer(JsonObject response) => new JsonObject
    {
        ["id"] = Written(credential),
        ["rawId"] = Written(credential),
        ["type"] = "public-key",
        ["clientExtensionResults"] = new JsonObject(),
        ["response"] = response,
    }.ToJsonString();
}
