using System.Text;

namespace Renkei.App.Access.Calendars;

/// <summary>
/// The lines of a calendar, put together again where they were folded (RFC 5545, 3.1). Bytes are unfolded before they are decoded, for a fold may
/// cut a letter in two. Of a property that nobody asks for nothing is kept, not even while its line is read.
/// </summary>
internal sealed class ContentLines(Stream stream, Encoding encoding, Func<string, bool> isWanted)
{
    /// <summary>The longest line that is kept, in bytes. A longer one is a property nobody reads, or an attack.</summary>
    public const int LongestLine = 64 * 1024;

    private const int LongestName = 64;

    private readonly byte[] buffer = new byte[64 * 1024];
    private int place;
    private int filled;

    /// <summary>The lines that are wanted, each with the number of the line it begins in. A line that is too long has no text.</summary>
    /// <exception cref="DecoderFallbackException">The text is not in the encoding.</exception>
    public IEnumerable<(int Line, string? Text)> Read()
    {
        var kept = new byte[LongestLine];
        var next = Take();
        if (next == 0xEF && Take() == 0xBB && Take() == 0xBF) next = Take(); // the mark of UTF-8
        for (int line = 1, following = 1; next >= 0; line = following)
        {
            var (length, isNamed, isDropped) = (0, false, false);
            for (; next >= 0; next = Take())
            {
                if (next is '\r' or '\n')
                {
                    following++;
                    var second = Take();
                    if (next == '\r' && second == '\n') second = Take();
                    next = second;
                    if (next is not (' ' or '\t')) break;
                    continue; // folded: the space belongs to the fold
                }

                if (!isNamed && (next is ':' or ';' || length == LongestName))
                {
                    isNamed = true;
                    isDropped = length == LongestName || !IsName(kept.AsSpan(0, length), out var name) || !isWanted(name);
                }

                if (!isDropped && length < LongestLine) kept[length] = (byte)next;
                length++;
            }

            if (isNamed && !isDropped) yield return (line, length <= LongestLine ? encoding.GetString(kept, 0, length) : null);
        }
    }

    /// <summary>
    /// Whether bytes are the name of a property, which programs write in capitals or small letters throughout. 'Location:' is a line of a text that was not
    /// folded as it should have been.
    /// </summary>
    private static bool IsName(ReadOnlySpan<byte> bytes, out string name)
    {
        name = Encoding.ASCII.GetString(bytes);
        var (isUpper, isLower) = (false, false);
        foreach (var letter in name)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter != '-') return false;
            isUpper |= char.IsAsciiLetterUpper(letter);
            isLower |= char.IsAsciiLetterLower(letter);
        }

        name = name.ToUpperInvariant();
        return name.Length > 0 && !(isUpper && isLower);
    }

    private int Take()
    {
        if (place == filled)
        {
            (place, filled) = (0, stream.Read(buffer));
            if (filled == 0) return -1;
        }

        return buffer[place++];
    }
}
