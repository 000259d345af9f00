using System.Buffers;
using System.Text;

namespace Renkei.Core.Casebooks;

/// <summary>The bytes of a text as letters.</summary>
internal static class Letters
{
    /// <summary>Where a control character may begin: below the space, DEL, and the first bytes of U+0085, U+2028 and U+2029.</summary>
    private static readonly SearchValues<byte> Suspects =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(sign => (byte)sign).Except("\t\n"u8.ToArray()), 0x7F, 0xC2, 0xE2]);

    /// <summary>How many bytes from the start on are UTF-8.</summary>
    public static int ValidStart(ReadOnlySpan<byte> text)
    {
        var start = 0;
        while (Rune.DecodeFromUtf8(text[start..], out _, out var length) == OperationStatus.Done) start += length;
        return start;
    }

    /// <summary>The column, from 1, of a byte of a line.</summary>
    public static int ColumnOf(ReadOnlySpan<byte> line, int offset) => Encoding.UTF8.GetCharCount(line[..offset]) + 1;

    /// <summary>The letter that begins at a byte.</summary>
    public static int RuneAt(ReadOnlySpan<byte> text, int offset) => Rune.DecodeFromUtf8(text[offset..], out var rune, out _) == OperationStatus.Done ? rune.Value : text[offset];

    /// <summary>
    /// Where the first control character is that is neither a tab nor a line end; -1 when there is none. U+0085, U+2028 and U+2029 are line ends to
    /// some and letters to others, so they are none here.
    /// </summary>
    public static int ControlCharacter(ReadOnlySpan<byte> text)
    {
        for (var at = 0; text[at..].IndexOfAny(Suspects) is >= 0 and var next; at++)
        {
            at += next;
            var rest = text[at..];
            var harmless = rest[0] switch
            {
                (byte)'\r' => rest.StartsWith("\r\n"u8),
                0xC2 => !rest.StartsWith("\u0085"u8),
                0xE2 => !(rest.StartsWith("\u2028"u8) || rest.StartsWith("\u2029"u8)),
                _ => false,
            };
            if (!harmless) return at;
        }

        return -1;
    }
}
