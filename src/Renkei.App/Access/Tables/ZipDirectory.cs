namespace Renkei.App.Access.Tables;

/// <summary>What a packed file says it holds, found without building anything from it.</summary>
internal static class ZipDirectory
{
    private static ReadOnlySpan<byte> PartMark => "PK\u0001\u0002"u8;

    /// <summary>How many parts are listed in it; by chance a few more.</summary>
    public static int CountParts(SourceFile packed)
    {
        using var file = packed.Open();
        var bytes = new byte[1024 * 1024];
        var (count, kept) = (0, 0);
        while (file.Read(bytes, kept, bytes.Length - kept) is > 0 and var read)
        {
            var piece = bytes.AsSpan(0, kept + read);
            count += piece.Count(PartMark);
            kept = Math.Min(PartMark.Length - 1, piece.Length);
            piece[^kept..].CopyTo(bytes);
        }

        return count;
    }
}
