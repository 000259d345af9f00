using System.Buffers;
using System.Globalization;

namespace Renkei.Core.Values;

/// <summary>A plain number as people write it: decimal digits, a point, an optional minus; no grouping, no exponent. Digits are kept: 33.40 stays 33.40.</summary>
/// <param name="Number">The number itself; its unit is said by the field that holds it.</param>
public sealed record Amount(decimal Number)
{
    private const NumberStyles Plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
    private const int MostDigits = 28;

    private static readonly SearchValues<char> Signs = SearchValues.Create("0123456789.");

    /// <summary>Reads a number within a range.</summary>
    /// <param name="text">The number as written, at most 28 digits.</param>
    /// <param name="least">The lowest value allowed.</param>
    /// <param name="most">The highest value allowed.</param>
    /// <returns>The number, <c>number-unreadable</c> or <c>number-out-of-range</c>.</returns>
    public static Outcome<Amount> Of(string text, decimal least = decimal.MinValue, decimal most = decimal.MaxValue)
    {
        if (!IsPlain(text) || !decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var number))
            return new Problem(Codes.NumberUnreadable, "", $"'{text}' is not a number.");

        return number >= least && number <= most
            ? new Amount(number)
            : new Problem(Codes.NumberOutOfRange, "", $"{text} is {(number < least ? $"below {least}" : $"above {most}")}.");
    }

    /// <summary>Whether a text is digits, with or without a minus and a point, and no more of them than are kept exactly.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        var number = text is ['-', .. var rest] ? rest : text;
        return number.Length - number.Count('.') is > 0 and <= MostDigits && number[0] != '.' && number[^1] != '.' && !number.ContainsAnyExcept(Signs);
    }

    /// <summary>The number as written.</summary>
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
}
