using System.Globalization;
using Renkei.Core.Values;

namespace Renkei.Analysis.Findings;

/// <summary>Dates as people say them: <c>198X</c> is the 1980s, <c>19XX</c> the 20th century, <c>1996~</c> about 1996, <c>2001/..</c> since 2001.</summary>
public static class DateWords
{
    /// <summary>The whole date in words.</summary>
    public static string Of(When when)
    {
        if (when.Text is ['[', .. var within, ']'])
            return within.Split("..") is [var earliest, var latest] ? $"between {Moment(earliest)} and {Moment(latest)}" : when.Text;
        if (!when.Lasts) return Moment(when.Text);

        var (from, to) = (BeginningOf(when), EndOf(when));
        return (from, to) switch
        {
            (null, null) => "still lasting, begun nobody tells when",
            (null, _) => $"until {to}",
            (_, null) => $"since {from}",
            _ => $"{from} to {to}",
        };
    }

    /// <summary>The beginning in words; null when it is not known.</summary>
    public static string? BeginningOf(When when) => Moment(when.Text.Split('/')[0]) is var from && from == ".." ? null : from;

    /// <summary>The end in words; null while it still lasts.</summary>
    public static string? EndOf(When when) => Moment(when.Text.Split('/')[^1]) is var to && to == ".." ? null : to;

    /// <summary>A day by itself: 31 July 2004. The lowest and the highest day stand for none.</summary>
    public static string Of(DateOnly day) => day == DateOnly.MinValue || day == DateOnly.MaxValue ? "no day named" : day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Moment(string text) => text switch
    {
        [.. var about, '~'] => $"about {Moment(about)}",
        [.. var hundreds, 'X', 'X'] => $"the {Ordinal(int.Parse(hundreds, CultureInfo.InvariantCulture) + 1)} century",
        [.. var decade, 'X'] => $"the {decade}0s",
        { Length: 7 } => DateOnly.ParseExact($"{text}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        { Length: 10 } => Of(DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ['[', ..] => Of(When.Of(text).Value),
        _ => text,
    };

    /// <summary>20th, 21st, 22nd; no century has a teen that ends in 1, 2 or 3 but the 11th to 13th.</summary>
    private static string Ordinal(int number) => $"{number}{(number is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" })}";
}
