namespace Renkei.App.Access.Tables;

/// <summary>
/// Tells Japanese from what another encoding looks like when it is read as CP932. There an accented letter swallows its neighbour and makes one rare
/// letter between Latin ones; Japanese letters stand together, or apart from small Latin ones.
/// </summary>
internal sealed class JapaneseLetters
{
    private int likely;
    private int unlikely;

    /// <summary>Whether what was counted reads like Japanese.</summary>
    public bool AreText => likely > unlikely;

    /// <summary>Counts the letters of a piece of text; false when no Japanese text has such letters.</summary>
    public bool Count(ReadOnlySpan<char> letters)
    {
        for (var place = 0; place < letters.Length; place++)
        {
            var letter = letters[place];
            if (letter is >= '\uE000' and <= '\uF8FF' || (char.IsControl(letter) && letter is not ('\t' or '\r' or '\n'))) return false;
            if (!IsJapanese(letter)) continue;
            var (before, after) = (place > 0 ? letters[place - 1] : ' ', place + 1 < letters.Length ? letters[place + 1] : ' ');
            if (IsJapanese(before) || IsJapanese(after)) likely++;
            else if (char.IsAsciiLetterLower(before) || char.IsAsciiLetterLower(after)) unlikely++;
            else if (!IsHalfWidth(letter)) likely++;
        }

        return true;
    }

    /// <summary>Kana, kanji, their punctuation, wide Latin letters, and the narrow kana that take one byte.</summary>
    private static bool IsJapanese(char letter) =>
        letter is (>= '\u3001' and <= '\u30FE') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uFF01' and <= '\uFF60') || IsHalfWidth(letter);

    private static bool IsHalfWidth(char letter) => letter is >= '\uFF61' and <= '\uFF9F';
}
