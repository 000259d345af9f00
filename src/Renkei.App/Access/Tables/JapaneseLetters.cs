namespace Renkei.App.Access.Tables;

/// <summary>
/// Tells Japanese from what another encoding looks like when it is read as CP932. There an accented letter swallows its neighbour and makes a rare
/// letter in the middle of a Latin word; Japanese letters stand together, and no small Latin letter follows them at once.
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
        for (int place = 0, end; place < letters.Length; place = end)
        {
            end = place + 1;
            if (letters[place] is >= '\uE000' and <= '\uF8FF' || (char.IsControl(letters[place]) && letters[place] is not ('\t' or '\r' or '\n'))) return false;
            if (!IsJapanese(letters[place])) continue;
            while (end < letters.Length && IsJapanese(letters[end])) end++;
            if (IsSmallLatin(letters, end) || (end - place == 1 && IsSmallLatin(letters, place - 1))) unlikely += end - place;
            else if (end - place > 1 || !IsHalfWidth(letters[place])) likely += end - place;
        }

        return true;
    }

    private static bool IsSmallLatin(ReadOnlySpan<char> letters, int place) => place >= 0 && place < letters.Length && char.IsAsciiLetterLower(letters[place]);

    /// <summary>Kana, kanji, their punctuation, wide Latin letters, and the narrow kana that take one byte.</summary>
    private static bool IsJapanese(char letter) =>
        letter is (>= '\u3001' and <= '\u30FE') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uFF01' and <= '\uFF60') || IsHalfWidth(letter);

    private static bool IsHalfWidth(char letter) => letter is >= '\uFF61' and <= '\uFF9F';
}
