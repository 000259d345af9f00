using System.Globalization;
using System.Text;

namespace Renkei.App.Rendering;

/// <summary>A text as one searches it: without case, marks and widths, so that cafe finds Café and ABC finds full-width letters.</summary>
internal static class Folded
{
    /// <summary>The bare letters of U+00C0 to U+017F, one for one: the program carries no tables of the world's scripts, which take a while to load.</summary>
    private const string Bare =
        "aaaaaaæceeeeiiiiðnooooo×ouuuuyþßaaaaaaæceeeeiiiiðnooooo÷ouuuuyþy" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiĳĳjjkkĸllllllllllnnnnnnŉŋŋooooooœœrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    public static string Of(string text)
    {
        if (Ascii.IsValid(text)) return text.ToLowerInvariant();
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is >= '\u00C0' and <= '\u017F') folded.Append(Bare[letter - '\u00C0']);
            else if (letter is >= '！' and <= '～') folded.Append(char.ToLowerInvariant((char)(letter - 0xFEE0)));
            else if (letter == '　') folded.Append(' ');
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark) folded.Append(char.ToLowerInvariant(letter));
        }

        return folded.ToString();
    }
}
