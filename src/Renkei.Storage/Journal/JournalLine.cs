using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Renkei.Core.Books;

namespace Renkei.Storage.Journal;

/// <summary>
/// A line of the journal of a book: an entry and what binds it. The leaf never holds what was recorded, only a commitment to it; the salt lies beside the payload, so that once
/// both are gone nobody can try out what it may have said.
/// </summary>
/// <param name="Entry">The entry.</param>
/// <param name="Salt">32 random bytes; null once erased, and of a withdrawal.</param>
/// <param name="Commitment">HMAC-SHA-256 of the payload under the salt; null of a withdrawal.</param>
/// <param name="LeafHash">The hash of the leaf, RFC 6962.</param>
public sealed record JournalLine(KeptEntry Entry, byte[]? Salt, byte[]? Commitment, byte[] LeafHash)
{
    private const int SaltLength = 32;

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line of a new entry behind another.</summary>
    internal static JournalLine Next(KeptEntry entry, byte[]? previousLeafHash)
    {
        var salt = entry.Payload is null ? null : RandomNumberGenerator.GetBytes(SaltLength);
        var commitment = salt is null ? null : Commit(salt, entry.Payload!);
        return new(entry, salt, commitment, MerkleTree.LeafHash(Leaf(entry, commitment, previousLeafHash)));
    }

    internal static byte[] Commit(byte[] salt, string payload) => HMACSHA256.HashData(salt, Encoding.UTF8.GetBytes(payload));

    /// <summary>The leaf: one line of JSON, always the same for the same entry.</summary>
    internal static byte[] Leaf(KeptEntry entry, byte[]? commitment, byte[]? previousLeafHash)
    {
        using var line = new MemoryStream();
        using (var writer = new Utf8JsonWriter(line, Plain))
        {
            writer.WriteStartObject();
            writer.WriteString("book", entry.Book.Name);
            writer.WriteString("members", entry.Book.IsJoint ? string.Join(' ', entry.Book.Members) : "");
            writer.WriteNumber("seq", entry.Seq);
            writer.WriteString("at", entry.At?.ToString() ?? "");
            writer.WriteString("writer", entry.Writer.ToString());
            writer.WriteString("kind", entry.Kind);
            writer.WriteString("id", entry.Id);
            writer.WriteString("import", entry.Import ?? "");
            writer.WriteString("commitment", commitment is null ? "" : Convert.ToHexStringLower(commitment));
            writer.WriteString("previous", previousLeafHash is null ? "" : Convert.ToHexStringLower(previousLeafHash));
            writer.WriteEndObject();
        }

        return line.ToArray();
    }
}
