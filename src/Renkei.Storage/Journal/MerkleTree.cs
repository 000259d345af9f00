using System.Security.Cryptography;

namespace Renkei.Storage.Journal;

/// <summary>The Merkle tree of RFC 6962, 2.1, as far as growing it needs: the roots of the full subtrees, largest first. Never changes; adding a leaf gives another.</summary>
internal sealed class MerkleTree
{
    public const int HashLength = 32;

    private readonly byte[][] subtrees;

    private MerkleTree(long size, byte[][] subtrees)
    {
        Size = size;
        this.subtrees = subtrees;
    }

    public static MerkleTree Empty { get; } = new(0, []);

    /// <summary>How many leaves it has.</summary>
    public long Size { get; }

    /// <summary>The tree head: of no leaves the hash of nothing.</summary>
    public byte[] Root
    {
        get
        {
            if (subtrees.Length == 0) return SHA256.HashData([]);
            var root = subtrees[^1];
            for (var place = subtrees.Length - 2; place >= 0; place--) root = NodeHash(subtrees[place], root);
            return root;
        }
    }

    /// <summary>The tree as bytes: the roots of its full subtrees.</summary>
    public byte[] Bytes => [.. subtrees.SelectMany(hash => hash)];

    /// <summary>The tree of these bytes; null when there are too few or too many for the size.</summary>
    public static MerkleTree? Of(long size, byte[] bytes) =>
        size >= 0 && bytes.Length == long.PopCount(size) * HashLength ? new(size, [.. bytes.Chunk(HashLength)]) : null;

    public static byte[] LeafHash(ReadOnlySpan<byte> leaf) => SHA256.HashData([0x00, .. leaf]);

    public static byte[] NodeHash(byte[] left, byte[] right) => SHA256.HashData([0x01, .. left, .. right]);

    /// <summary>The tree with one more leaf.</summary>
    public MerkleTree With(byte[] leafHash)
    {
        var grown = new List<byte[]>(subtrees);
        var last = leafHash;
        for (var rest = Size; rest % 2 == 1; rest /= 2)
        {
            last = NodeHash(grown[^1], last);
            grown.RemoveAt(grown.Count - 1);
        }

        grown.Add(last);
        return new(Size + 1, [.. grown]);
    }
}
