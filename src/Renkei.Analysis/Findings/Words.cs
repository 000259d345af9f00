using System.Globalization;

namespace Renkei.Analysis.Findings;

/// <summary>Numbers and lists as a sentence says them.</summary>
internal static class Words
{
    /// <summary><c>1 meeting</c>, <c>3 meetings</c>.</summary>
    public static string Count(int number, string one, string? many = null) => $"{number.ToString(CultureInfo.InvariantCulture)} {(number == 1 ? one : many ?? $"{one}s")}";

    /// <summary><c>no meeting</c>, <c>1 meeting</c>, <c>3 meetings</c>: for what is on record, where none is not zero.</summary>
    public static string CountOrNo(int number, string one, string? many = null) => number == 0 ? $"no {one}" : Count(number, one, many);

    /// <summary><c>1 meeting is</c>, <c>3 meetings are</c>.</summary>
    public static string Are(int number, string one, string? many = null) => $"{Count(number, one, many)} {(number == 1 ? "is" : "are")}";

    /// <summary><c>none</c>, <c>2</c>, <c>both</c> or <c>all 5</c>, of so many; <c>that one</c> of one.</summary>
    public static string Of(int number, int all) => number == 0 ? "none" : number < all ? $"{number}" : all switch { 1 => "that one", 2 => "both", _ => $"all {all}" };

    /// <summary><c>the one meeting</c>, <c>2 of 3 meetings</c>, <c>both meetings</c>, <c>all 5 meetings</c>, <c>none of 3 meetings</c>: a part of some with its noun.</summary>
    public static string Part(int number, int all, string one, string? many = null) =>
        number == all ? $"{(all == 1 ? "the one" : Of(number, all))} {(all == 1 ? one : many ?? $"{one}s")}" : $"{Of(number, all)} of {Count(all, one, many)}";

    /// <summary><c>the one meeting</c>, <c>any of 3 meetings</c>: all of some with their noun, where none is so.</summary>
    public static string AnyOf(int all, string one, string? many = null) => all == 1 ? $"the one {one}" : $"any of {Count(all, one, many)}";

    /// <summary>How often: <c>never</c>, <c>once</c>, <c>twice</c>, <c>5 times</c>.</summary>
    public static string Times(int number) => number switch { 0 => "never", 1 => "once", 2 => "twice", _ => Count(number, "time") };

    /// <summary>A number of months, rounded to whole ones, as people say it: <c>12 months</c>, <c>18 months</c>, <c>2 years</c>.</summary>
    public static string Months(double months) => (int)Math.Round(months) is var whole && whole > 12 && whole % 12 == 0 ? Count(whole / 12, "year") : Count(whole, "month");

    /// <summary>A share from 0 to 1 in whole percent.</summary>
    public static string Percent(double share) => $"{Math.Round(share * 100).ToString(CultureInfo.InvariantCulture)} %";

    /// <summary>A number with at most two decimals; from five digits on in groups of three: <c>0.75</c>, <c>6488</c>, <c>269,000</c>.</summary>
    public static string Number(double number) => Math.Round(number, 2).ToString(Math.Abs(number) < 10_000 ? "0.##" : "#,0.##", CultureInfo.InvariantCulture);

    /// <summary>With its first letter a capital, as a label begins.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>The names of capabilities, each in quotation marks, for many are whole phrases: <c>“Cast blocks” and “Plan a launch”</c>.</summary>
    public static string Names(IEnumerable<string> names) => List(names.Distinct(StringComparer.Ordinal).Select(name => $"“{name}”"));

    /// <summary>The first few of some, in order, and how many more there are: <c>a, b, c and 2 more</c>.</summary>
    public static string Few(IEnumerable<string> items)
    {
        var all = items.ToList();
        return all.Count <= 4 ? List(all) : List([.. all.Take(3), $"{all.Count - 3} more"]);
    }

    /// <summary><c>a</c>, <c>a and b</c>, <c>a, b and c</c>; nothing for none.</summary>
    public static string List(IEnumerable<string> items)
    {
        var all = items.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }
}
