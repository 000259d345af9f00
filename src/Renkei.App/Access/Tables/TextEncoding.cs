using System.Text;
using System.Text.Unicode;
using Renkei.Core.Values;

namespace Renkei.App.Access.Tables;

/// <summary>
/// The encoding of a text file. The rule: what its mark says; else UTF-8 if all of it is; else CP932 (Shift-JIS) if all of it is and it reads like
/// Japanese; else Windows-1252 if all of it is; else it is not guessed at.
/// </summary>
internal static class TextEncoding
{
    private const int Chunk = 64 * 1024;

    /// <summary>The encoding, or <c>encoding-unclear</c>.</summary>
    public static Outcome<Encoding> Of(SourceFile file, Encoding? asked)
    {
        if (asked is not null) return Strict(asked) is var encoding && Reads(file, encoding) ? encoding : Unclear($"'{file}' is not {asked.WebName}.");
        if (Marked(file) is { } marked) return Reads(file, marked) ? marked : Unclear($"'{file}' begins like {marked.WebName}, but is not.");

        if (IsUtf8(file)) return Strict(Encoding.UTF8);
        var japanese = new JapaneseLetters();
        var cp932 = Named("shift_jis")!;
        if (Reads(file, cp932, japanese.Count) && japanese.AreText) return cp932;
        var western = Named("windows-1252")!;
        return Reads(file, western, HasNoControls) ? western : Unclear($"'{file}' is neither UTF-8 nor a text in a known encoding.");
    }

    /// <summary>The encoding of that name, which refuses what is not in it; null when there is none.</summary>
    public static Encoding? Named(string name)
    {
        try
        {
            return Strict(CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name));
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static Encoding Strict(Encoding encoding)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        return strict;
    }

    private static Encoding? Marked(SourceFile file)
    {
        using var bytes = file.Open();
        Span<byte> start = stackalloc byte[3];
        return start[..bytes.ReadAtLeast(start, 3, throwOnEndOfStream: false)] switch
        {
            [0xEF, 0xBB, 0xBF] => Strict(Encoding.UTF8),
            [0xFF, 0xFE, ..] => Strict(Encoding.Unicode),
            [0xFE, 0xFF, ..] => Strict(Encoding.BigEndianUnicode),
            _ => null,
        };
    }

    /// <summary>Whether all of a file is UTF-8. Its bytes are looked at as they are, for very long files are.</summary>
    private static bool IsUtf8(SourceFile file)
    {
        using var text = file.Open();
        var bytes = new byte[Chunk];
        var kept = 0; // bytes of a letter that goes on in the next piece
        while (text.Read(bytes, kept, bytes.Length - kept) is > 0 and var read)
        {
            var piece = bytes.AsSpan(0, kept + read);
            var end = piece.Length;
            for (var back = 1; back <= Math.Min(3, piece.Length); back++)
            {
                if ((piece[^back] & 0xC0) == 0x80) continue; // not the first byte of a letter
                if (piece[^back] >= 0xC0) end = piece.Length - back;
                break;
            }

            if (!Utf8.IsValid(piece[..end])) return false;
            kept = piece.Length - end;
            piece[end..].CopyTo(bytes);
        }

        return Utf8.IsValid(bytes.AsSpan(0, kept));
    }

    /// <summary>Whether all of a file is in an encoding, and its letters look as expected.</summary>
    private static bool Reads(SourceFile file, Encoding encoding, Func<ReadOnlySpan<char>, bool>? look = null)
    {
        using var text = new StreamReader(file.Open(), encoding, detectEncodingFromByteOrderMarks: false, Chunk);
        var letters = new char[Chunk];
        try
        {
            while (text.Read(letters) is > 0 and var read)
            {
                if (look is not null && !look(letters.AsSpan(0, read))) return false;
            }

            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static bool HasNoControls(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            if (char.IsControl(letter) && letter is not ('\t' or '\r' or '\n')) return false;
        }

        return true;
    }

    private static Outcome<Encoding> Unclear(string message) => new Problem(TableCodes.EncodingUnclear, "", message);
}
