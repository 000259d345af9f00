using System.Globalization;
using Renkei.Core.Values;

namespace Renkei.Analysis.Findings;

/// <summary>Dates as people say them: <c>198X</c> is the 1980s, <c>1996~</c> about 1996, <c>2001/..</c> since 2001.</summary>
public static class DateWords
{
    /// <summary>The whole date in words.</summary>
    public static string Of(When when)
    {
        if (when.Text is ['[', .. var within, ']'])
            return within.Split("..") is [var earliest, var latest] ? $"between {Moment(earliest)} and {Moment(latest)}" : when.Text;
        if (!when.Lasts) return Moment(when.Text);

        var (from, to) = (BeginningOf(when), EndOf(when));
        return from is null ? $"until {to}" : to is null ? $"since {from}" : $"{from} to {to}";
    }

    /// <summary>The beginning in words; null when it is not known.</summary>
    public static string? BeginningOf(When when) => Moment(when.Text.Split('/')[0]) is var from && from == ".." ? null : from;

    /// <summary>The end in words; null while it still lasts.</summary>
    public static string? EndOf(When when) => Moment(when.Text.Split('/')[^1]) is var to && to == ".." ? null : to;

    /// <summary>A day by itself: 31 July 2004. The lowest day stands for none.</summary>
    public static string Of(DateOnly day) => day == DateOnly.MinValue ? "no day named" : day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Moment(string text) => text switch
    {
        [.. var about, '~'] => $"about {Moment(about)}",
        [.. var century, 'X', 'X'] => $"the {century}00s",
        [.. var decade, 'X'] => $"the {decade}0s",
        { Length: 7 } => DateOnly.ParseExact($"{text}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        { Length: 10 } => Of(DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ['[', ..] => Of(When.Of(text).Value),
        _ => text,
    };
}
