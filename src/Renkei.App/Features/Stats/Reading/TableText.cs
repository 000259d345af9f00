using System.Text;
using Renkei.App.Access;
using Renkei.Core.Values;

namespace Renkei.App.Features.Stats.Reading;

/// <summary>The bytes of a table, which must be text, and the places in it.</summary>
/// <param name="File">The file as it was named.</param>
/// <param name="Bytes">All of it, comments included.</param>
internal sealed record TableText(string File, byte[] Bytes)
{
    private const int LargestFile = 64 * 1024 * 1024;
    private const int LongestExcerpt = 120;

    /// <summary>Where the lines that begin with <c>#</c> and lead the table end. Later such lines are rows.</summary>
    public int CommentsEnd
    {
        get
        {
            var at = Bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
            while (at < Bytes.Length && Bytes[at] == '#') at = EndOfLine(at) + 1;
            return Math.Min(at, Bytes.Length);
        }
    }

    public static Outcome<TableText> Open(string path)
    {
        var file = path.Replace('\\', '/');
        try
        {
            using var stream = System.IO.File.OpenRead(path);
            var bytes = new byte[Math.Min(stream.Length, LargestFile + 1L)];
            stream.ReadExactly(bytes);
            var text = new TableText(file, bytes);
            if (bytes.Length > LargestFile) return text.Problem(StatsCodes.TableTooLarge, 0, "The table has more than 64 MB.");

            var (reached, rune) = text.FirstUnreadable();
            return reached < 0 ? text
                : rune is null ? text.Problem(Codes.NotUtf8, reached, "The line is not UTF-8.")
                : text.Problem(Codes.ControlCharacter, reached, $"The line holds the control character U+{rune.Value.Value:X4}.");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var words = Directory.Exists(path) ? $"'{path}' is a folder." : System.IO.File.Exists(path) ? $"'{path}' cannot be read." : $"There is no file '{path}'.";
            return new Problem(AccessCodes.FileUnreadable, "", words);
        }
    }

    /// <summary>A problem at a byte.</summary>
    /// <param name="code">Which.</param>
    /// <param name="offset">Where.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="lineStart">The start of a line that is not after it.</param>
    /// <param name="line">The number of that line.</param>
    public PlacedProblem Problem(Code code, int offset, string message, int lineStart = 0, int line = 1)
    {
        var start = Bytes.AsSpan(0, offset).LastIndexOf((byte)'\n') + 1;
        var excerpt = Encoding.UTF8.GetString(Bytes.AsSpan(start, Math.Min(EndOfLine(start) - start, 4 * LongestExcerpt))).TrimEnd('\r').TrimStart('\uFEFF');
        var column = Encoding.UTF8.GetString(Bytes.AsSpan(start, offset - start)).TrimStart('\uFEFF').Length + 1;
        var number = Bytes.AsSpan(lineStart, Math.Max(0, start - lineStart)).Count((byte)'\n') + line;
        return new(new Problem(code, "", message), new Place(File, number, column, excerpt.Length <= LongestExcerpt ? excerpt : $"{excerpt[..LongestExcerpt]}…", ""));
    }

    private int EndOfLine(int offset) => Bytes.AsSpan(offset).IndexOf((byte)'\n') is >= 0 and var length ? offset + length : Bytes.Length;

    /// <summary>Where the first byte is that is no UTF-8, or the first control character that is neither a tab nor a line end.</summary>
    private (int Offset, Rune? Rune) FirstUnreadable()
    {
        for (var at = 0; at < Bytes.Length;)
        {
            if (Bytes[at] is >= 0x20 and < 0x7F or (byte)'\n' or (byte)'\r' or (byte)'\t')
            {
                at++;
                continue;
            }

            if (Rune.DecodeFromUtf8(Bytes.AsSpan(at), out var rune, out var length) != System.Buffers.OperationStatus.Done) return (at, null);
            if (Rune.IsControl(rune)) return (at, rune);
            at += length;
        }

        return (-1, null);
    }
}
