using System.Globalization;

namespace Renkei.App.Access.Tables;

/// <summary>
/// The apostrophe that leads a text in CSV which a spreadsheet would run as a formula. Reading takes exactly that one away again, so a text that
/// really begins with an apostrophe gets a second one where the two could be mixed up. Numbers are left as they are.
/// </summary>
internal static class Apostrophe
{
    /// <summary>The text as it may stand in a CSV.</summary>
    public static string? Lead(string? text) =>
        text is not null && (StartsFormula(text) ? !IsNumber(text) : text is ['\'', .. var rest] && IsLed(rest)) ? $"'{text}" : text;

    /// <summary>The text that was led.</summary>
    public static string TakeOff(string text) => text is ['\'', .. var rest] && IsLed(rest) ? rest : text;

    private static bool IsLed(string text) => text is ['\'', ..] || StartsFormula(text);

    /// <summary>The signs that OWASP names, among them those that East Asian keyboards write.</summary>
    private static bool StartsFormula(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..];

    private static bool IsNumber(string text) => text[0] is '+' or '-' && char.IsAsciiDigit(text[^1])
        && double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out _);
}
