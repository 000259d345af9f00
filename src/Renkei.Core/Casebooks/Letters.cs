using System.Buffers;
using System.Text;

namespace Renkei.Core.Casebooks;

/// <summary>The bytes of one line as letters.</summary>
internal static class Letters
{
    /// <summary>How many bytes from the start on are UTF-8.</summary>
    public static int ValidStart(ReadOnlySpan<byte> line)
    {
        var start = 0;
        while (Rune.DecodeFromUtf8(line[start..], out _, out var length) == OperationStatus.Done) start += length;
        return start;
    }

    /// <summary>The column, from 1, of a byte of a line.</summary>
    public static int ColumnOf(ReadOnlySpan<byte> line, int offset) => Encoding.UTF8.GetCharCount(line[..offset]) + 1;

    /// <summary>Where the first control character of a line is; -1 when it has none.</summary>
    public static int ControlCharacter(ReadOnlySpan<byte> line)
    {
        var text = line.EndsWith("\r\n"u8) ? line[..^2] : line.EndsWith("\n"u8) ? line[..^1] : line;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is < 0x20 and not (byte)'\t' or 0x7F) return at;
        }

        return -1;
    }
}
