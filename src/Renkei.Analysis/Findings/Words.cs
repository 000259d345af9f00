using System.Globalization;

namespace Renkei.Analysis.Findings;

/// <summary>Numbers and lists as a sentence says them.</summary>
internal static class Words
{
    /// <summary><c>1 meeting</c>, <c>3 meetings</c>.</summary>
    public static string Count(int number, string one, string? many = null) => $"{number.ToString(CultureInfo.InvariantCulture)} {(number == 1 ? one : many ?? $"{one}s")}";

    /// <summary>A number of months: <c>5 years</c>, <c>18 months</c>.</summary>
    public static string Months(int months) => months > 12 && months % 12 == 0 ? Count(months / 12, "year") : Count(months, "month");

    /// <summary>A share from 0 to 1 in whole percent.</summary>
    public static string Percent(double share) => $"{Math.Round(share * 100).ToString(CultureInfo.InvariantCulture)} %";

    /// <summary>A number with at most two decimals.</summary>
    public static string Number(double number) => Math.Round(number, 2).ToString(CultureInfo.InvariantCulture);

    /// <summary><c>a</c>, <c>a and b</c>, <c>a, b and c</c>; nothing for none.</summary>
    public static string List(IEnumerable<string> items)
    {
        var all = items.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }
}
