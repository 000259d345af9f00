using System.Buffers;
using System.Collections.Frozen;

namespace Renkei.App.Access.Sources;

/// <summary>The words by which columns, months, titles and so on are known. They stand in <c>words.txt</c>, in sections; read when first asked for.</summary>
internal sealed class Vocabulary
{
    private static readonly Lazy<FrozenDictionary<string, Vocabulary>> Sections = new(ReadAll);

    private readonly Dictionary<string, string> meanings = new(StringComparer.Ordinal);
    private readonly List<string> all = [];
    private SearchValues<string>? any; // most texts hold no word at all, which one look tells

    /// <summary>What can be meant, in the order of the file.</summary>
    public IReadOnlyList<string> Meanings => all;

    /// <summary>The words, each with what it means.</summary>
    public IReadOnlyDictionary<string, string> Words => meanings;

    /// <summary>The words of a section.</summary>
    public static Vocabulary Of(string section) => Sections.Value[section];

    /// <summary>What a word means; null when it is not known. The first meaning holds where a word has two.</summary>
    public string? this[string word] => meanings.GetValueOrDefault(Fold(word));

    /// <summary>What the longest word of this section means that stands in a text as a word of its own; null when there is none.</summary>
    public (string Meaning, string Word)? In(string text)
    {
        var folded = Fold(text);
        if (!folded.AsSpan().ContainsAny(any ??= SearchValues.Create([.. meanings.Keys], StringComparison.Ordinal))) return null;
        (string Meaning, string Word)? found = null;
        foreach (var (word, meaning) in meanings)
        {
            if (word.Length > (found?.Word.Length ?? 0) && Holds(folded, word)) found = (meaning, word);
        }

        return found;
    }

    /// <summary>A text with small, narrow letters, without spaces around and in a row, and without a sign at its end.</summary>
    public static string Fold(string text)
    {
        Span<char> folded = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var letter in text)
        {
            var narrow = letter is >= '！' and <= '～' ? (char)(letter - 0xFEE0) : letter is '　' or '\u00A0' or '_' || char.IsWhiteSpace(letter) ? ' ' : letter;
            if (narrow != ' ' || (length > 0 && folded[length - 1] != ' ')) folded[length++] = char.ToLowerInvariant(narrow);
        }

        while (length > 1 && folded[length - 1] is ' ' or ':' or '*' or '?') length--;
        var told = folded[..length].Trim();
        return told.SequenceEqual(text) ? text : told.ToString();
    }

    /// <summary>Whether a folded text holds a word with nothing of its own script beside it. Japanese is written without spaces, so there any place is one.</summary>
    private static bool Holds(string text, string word)
    {
        for (var place = text.IndexOf(word, StringComparison.Ordinal); place >= 0; place = text.IndexOf(word, place + 1, StringComparison.Ordinal))
        {
            var end = place + word.Length;
            if ((place == 0 || !Joins(text[place - 1], word[0])) && (end == text.Length || !Joins(text[end], word[^1]))) return true;
        }

        return false;
    }

    private static bool Joins(char one, char other) => char.IsLetterOrDigit(one) && char.IsLetterOrDigit(other) && one < 0x3000 && other < 0x3000;

    private static FrozenDictionary<string, Vocabulary> ReadAll()
    {
        using var text = new StreamReader(typeof(Vocabulary).Assembly.GetManifestResourceStream("words.txt")!);
        var sections = new Dictionary<string, Vocabulary>(StringComparer.Ordinal);
        Vocabulary? section = null;
        while (text.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[') sections[line[1..^1]] = section = new();
            else section!.Add(line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        }

        return sections.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private void Add(string meaning, string words)
    {
        if (!all.Contains(meaning)) all.Add(meaning);
        foreach (var word in words.Split(" | ")) meanings.TryAdd(Fold(word), meaning);
    }
}
