using Renkei.App.Access.Calendars;

namespace Renkei.App.Access.Sources;

/// <summary>Somebody as written in a cell.</summary>
/// <param name="Name">The name, given name first; empty when only an address is written.</param>
/// <param name="Mail">The address in small letters; empty when not written.</param>
internal sealed record WrittenPerson(string Name, string Mail)
{
    public CalendarPerson Invited() => new(Mail, Name);
}

/// <summary>
/// Reads people as they are written: <c>Jun Aoki &lt;jun@aoki.example&gt;</c>, <c>Aoki, Jun</c>, lists with <c>;</c>, <c>,</c> or <c>、</c>. A comma divides people
/// where nothing else does, unless each half is one word, as between surname and given name.
/// </summary>
internal static class WrittenPeople
{
    private const int LongestName = 100;

    private static readonly char[] Around = ['"', '\'', '<', '>', '.', '・', '-', '•'];
    private static readonly string[] Endings = ["さん", "様", "氏", "殿"];

    /// <summary>The people in a cell, in order.</summary>
    public static IReadOnlyList<WrittenPerson> Read(string cell)
    {
        cell = ContentLine.OneLine(cell.Replace('\n', ';').Replace('　', ' '));
        if (cell.Length == 0) return [];
        var parts = Divide(cell);
        return [.. parts.Select(One).OfType<WrittenPerson>()];
    }

    /// <summary>A name as it is compared: given name first, without what stands in brackets behind it.</summary>
    public static string NameOf(string text)
    {
        var bracket = text.AsSpan().IndexOfAny('(', '[', '（');
        if (bracket > 0) text = text[..bracket];
        text = text.Trim().Trim(Around).Trim();
        if (text.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma && text.IndexOf(',', comma + 1) < 0) text = $"{text[(comma + 1)..].Trim()} {text[..comma].Trim()}".Trim();
        foreach (var ending in Endings)
        {
            if (text.Length > ending.Length + 1 && text.EndsWith(ending, StringComparison.Ordinal)) text = text[..^ending.Length].Trim();
        }

        return text.Length > LongestName ? "" : text;
    }

    private static IEnumerable<string> Divide(string cell)
    {
        var strong = Split(cell, [';', '、', '；', '/', '／', '|', '&']);
        if (strong.Count > 1 || !cell.Contains(',', StringComparison.Ordinal)) return strong;
        var weak = Split(cell, [',']);
        // 'Aoki, Jun' is one; 'Jun Aoki, Eva Berg' are two; 'Aoki, Jun, Berg, Eva' are two
        if (weak.TrueForAll(IsOneWord) && weak.Count % 2 == 0) return weak.Chunk(2).Select(pair => $"{pair[0]}, {pair[1]}");
        if (weak.Count == 2 && IsOneWord(weak[0]) && weak[1].Contains('<', StringComparison.Ordinal) && !weak[0].Contains('@', StringComparison.Ordinal)) return [cell];
        return weak;
    }

    private static bool IsOneWord(string text) => !text.Contains(' ', StringComparison.Ordinal) && !text.Contains('@', StringComparison.Ordinal) && text[0] < 0x3000;

    /// <summary>The parts between signs that do not stand in quotes, angles or brackets.</summary>
    private static List<string> Split(string text, ReadOnlySpan<char> signs)
    {
        var parts = new List<string>();
        var (start, depth, quoted) = (0, 0, false);
        for (var place = 0; place <= text.Length; place++)
        {
            if (place < text.Length)
            {
                if (text[place] == '"') quoted = !quoted;
                else if (text[place] is '<' or '(' or '（') depth++;
                else if (text[place] is '>' or ')' or '）') depth = Math.Max(depth - 1, 0);
                if (!signs.Contains(text[place]) || quoted || depth > 0) continue;
            }

            var part = text[start..place].Trim();
            if (part.Length > 0) parts.Add(part);
            start = place + 1;
        }

        return parts;
    }

    private static WrittenPerson? One(string text)
    {
        var open = text.LastIndexOf('<');
        var close = text.LastIndexOf('>');
        var mail = open >= 0 && close > open ? Invitee.MailOf(text[(open + 1)..close]) : null;
        if (mail is not null) return new(NameOf(text[..open]), mail);
        var bracket = text.AsSpan().IndexOfAny('(', '（');
        if (bracket > 0 && Invitee.MailOf(text[(bracket + 1)..].TrimEnd(')', '）')) is { } inside) return new(NameOf(text[..bracket]), inside);
        if (Invitee.MailOf(text) is { } bare) return new("", bare);
        var name = NameOf(text);
        return name.Length > 1 && name.Any(char.IsLetter) ? new(name, "") : null;
    }
}
