using System.Security.Cryptography;
using System.Text;
using Renkei.App.Access.Sources;

namespace Renkei.App.Access.Intake;

/// <summary>Ids made of what stays the same when a file is brought again: the name a calendar gave, a mail address, title and day. They tell no name.</summary>
internal static class StableId
{
    /// <summary>An id of the kind for these keys: a word, and twelve digits of their hash.</summary>
    public static string Of(string word, params ReadOnlySpan<string> keys) =>
        $"{word}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{word}\n{string.Join('\n', keys!)}")).AsSpan(0, 6))}";

    /// <summary>A word that may be an id, made of a name; one made of its hash where no letter of it may stand in an id.</summary>
    public static string Word(string kind, string name)
    {
        var word = new StringBuilder();
        foreach (var letter in Vocabulary.Fold(name))
        {
            if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)) word.Append(letter);
            else if (word.Length > 0 && word[^1] != '-') word.Append('-');
        }

        var text = word.ToString().Trim('-');
        return text.Length is > 1 and <= 60 ? text : Of(kind, Vocabulary.Fold(name));
    }
}
