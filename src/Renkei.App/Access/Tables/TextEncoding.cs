using System.Text;
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
    public static Outcome<Encoding> Of(string path, Encoding? asked)
    {
        if (asked is not null) return Strict(asked) is var encoding && Reads(path, encoding) ? encoding : Unclear($"'{path}' is not {asked.WebName}.");
        if (Marked(path) is { } marked) return Reads(path, marked) ? marked : Unclear($"'{path}' begins like {marked.WebName}, but is not.");

        var utf8 = Strict(Encoding.UTF8);
        if (Reads(path, utf8)) return utf8;
        var japanese = new JapaneseLetters();
        var cp932 = Named("shift_jis")!;
        if (Reads(path, cp932, japanese.Count) && japanese.AreText) return cp932;
        var western = Named("windows-1252")!;
        return Reads(path, western, HasNoControls) ? western : Unclear($"'{path}' is neither UTF-8 nor a text in a known encoding.");
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

    private static Encoding? Marked(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> start = stackalloc byte[3];
        return start[..file.ReadAtLeast(start, 3, throwOnEndOfStream: false)] switch
        {
            [0xEF, 0xBB, 0xBF] => Strict(Encoding.UTF8),
            [0xFF, 0xFE, ..] => Strict(Encoding.Unicode),
            [0xFE, 0xFF, ..] => Strict(Encoding.BigEndianUnicode),
            _ => null,
        };
    }

    /// <summary>Whether all of a file is in an encoding, and its letters look as expected.</summary>
    private static bool Reads(string path, Encoding encoding, Func<ReadOnlySpan<char>, bool>? look = null)
    {
        using var text = new StreamReader(path, encoding, detectEncodingFromByteOrderMarks: false, Chunk);
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
