using System.Text;

namespace Renkei.App.Access.Calendars;

/// <summary>One property of a calendar (RFC 5545, 3.1): a name, parameters and a value.</summary>
/// <param name="Line">The line of the file it begins in, from 1.</param>
/// <param name="Name">Its name in capitals.</param>
/// <param name="Parameters">Names in capitals and values without quotes.</param>
/// <param name="Value">What stands behind the colon.</param>
internal sealed record ContentLine(int Line, string Name, IReadOnlyList<KeyValuePair<string, string>> Parameters, string Value)
{
    /// <summary>The value of a parameter; null when it is not said.</summary>
    public string? this[string parameter]
    {
        get
        {
            foreach (var (name, value) in Parameters)
            {
                if (name == parameter) return value;
            }

            return null;
        }
    }

    /// <summary>The line as a calendar writes it.</summary>
    public override string ToString() => $"{Name}{string.Concat(Parameters.Select(parameter => $";{parameter.Key}={(parameter.Value.AsSpan().IndexOfAny(':', ';', ',') < 0 ? parameter.Value : $"\"{parameter.Value}\"")}"))}:{Value}";

    /// <summary>Takes an unfolded line apart; null when it is no property.</summary>
    public static ContentLine? Of(int line, string text)
    {
        var end = text.AsSpan().IndexOfAny(';', ':');
        if (end <= 0) return null;
        var name = text[..end].ToUpperInvariant();
        List<KeyValuePair<string, string>>? parameters = null;
        while (end < text.Length && text[end] == ';')
        {
            var equals = text.IndexOf('=', end);
            if (equals < 0) return null;
            var parameter = text[(end + 1)..equals].ToUpperInvariant();
            (var value, end) = Values(text, equals + 1);
            if (end >= text.Length) return null;
            (parameters ??= []).Add(new(parameter, value));
        }

        return text[end] == ':' ? new(line, name, parameters ?? [], text[(end + 1)..]) : null;
    }

    /// <summary>A value of the type TEXT as a person reads it, on one line (3.3.11).</summary>
    public static string Plain(string value)
    {
        if (!value.Contains('\\', StringComparison.Ordinal)) return OneLine(value);
        var plain = new StringBuilder(value.Length);
        for (var place = 0; place < value.Length; place++)
        {
            if (value[place] != '\\' || place + 1 == value.Length) plain.Append(value[place]);
            else plain.Append(value[++place] is 'n' or 'N' ? ' ' : value[place]);
        }

        return OneLine(plain.ToString());
    }

    /// <summary>A text without line ends, other signs that cannot be seen, and spaces at its ends or in a row.</summary>
    public static string OneLine(string text)
    {
        var isClean = text.Length == 0 || (text[0] != ' ' && text[^1] != ' ');
        for (var place = 0; isClean && place < text.Length; place++) isClean = !char.IsControl(text[place]) && text[place] is not ('\u2028' or '\u2029') && (text[place] != ' ' || text[place - 1] != ' ');
        return isClean ? text : string.Join(' ', string.Concat(text.Select(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The values of a parameter from a place on, joined by commas, and where they end.</summary>
    private static (string Value, int End) Values(string text, int place)
    {
        var value = new StringBuilder();
        for (; place < text.Length && text[place] is not (';' or ':'); place++)
        {
            if (text[place] != '"')
            {
                value.Append(text[place]);
                continue;
            }

            var close = text.IndexOf('"', place + 1);
            if (close < 0) return ("", text.Length);
            value.Append(text, place + 1, close - place - 1);
            place = close;
        }

        return (Carets(value.ToString()), place);
    }

    /// <summary>A quote, a line end and a caret inside a parameter (RFC 6868).</summary>
    private static string Carets(string value)
    {
        for (var place = value.IndexOf('^', StringComparison.Ordinal); place >= 0 && place + 1 < value.Length; place = value.IndexOf('^', place + 1))
        {
            var sign = value[place + 1] switch { 'n' => " ", '\'' => "\"", '^' => "^", _ => null };
            if (sign is not null) value = $"{value[..place]}{sign}{value[(place + 2)..]}";
        }

        return value;
    }
}
