namespace Renkei.Core.Values;

/// <summary>The rule for ids: one word of 1 to 80 small letters, digits and inner hyphens, so that an id reads the same in a file, a link and a sentence.</summary>
public static class Id
{
    /// <summary>The longest id, in characters.</summary>
    public const int Longest = 80;

    /// <summary>Whether a text may be an id.</summary>
    public static bool IsWellFormed(string text)
    {
        if (text.Length is 0 or > Longest || text[0] == '-' || text[^1] == '-') return false;
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter != '-') return false;
        }

        return true;
    }

    /// <summary>Reads an id.</summary>
    /// <returns>The id, or <c>id-malformed</c>.</returns>
    public static Outcome<string> Of(string text) =>
        IsWellFormed(text) ? text : new Problem(Codes.IdMalformed, "", text.Length == 0 ? "The id is missing."
            : text.Contains(", ", StringComparison.Ordinal) ? $"'{text}' is not an id; several ids are written in brackets: [{text}]."
            : $"'{text}' is not an id.");
}
