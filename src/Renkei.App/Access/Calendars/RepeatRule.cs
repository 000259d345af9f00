using System.Globalization;

namespace Renkei.App.Access.Calendars;

/// <summary>How often something repeats.</summary>
internal enum Frequency
{
    Daily,
    Weekly,
    Monthly,
    Yearly,
}

/// <summary>
/// The days on which a meeting repeats (RFC 5545, 3.3.10), as far as calendars write them: daily to yearly, with INTERVAL, COUNT, UNTIL, BYDAY, BYMONTHDAY,
/// BYMONTH, BYSETPOS and WKST. A rule that says anything else is not understood, and no day is made of it.
/// </summary>
internal sealed record RepeatRule
{
    private static readonly string[] Weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    public required Frequency Frequency { get; init; }

    public int Interval { get; init; } = 1;

    /// <summary>How many days there are, the first counted; null when not said.</summary>
    public int? Count { get; init; }

    /// <summary>The last moment as written, <c>20241231</c> or <c>20241231T225959Z</c>; null when not said.</summary>
    public string? Until { get; init; }

    /// <summary>Days of the week, each with its place in the month or the year; 0 for all, -1 for the last.</summary>
    public IReadOnlyList<(int Place, DayOfWeek Day)> Days { get; init; } = [];

    public IReadOnlyList<int> DaysOfMonth { get; init; } = [];

    public IReadOnlyList<int> Months { get; init; } = [];

    /// <summary>Which of the days of a week, month or year are taken; all when empty.</summary>
    public IReadOnlyList<int> Positions { get; init; } = [];

    public DayOfWeek WeekStart { get; init; } = DayOfWeek.Monday;

    /// <summary>Reads a rule; null when it is not understood.</summary>
    public static RepeatRule? Of(string text)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in text.Trim().TrimEnd(';').Split(';'))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0 || !parts.TryAdd(part[..equals].Trim().ToUpperInvariant(), part[(equals + 1)..].Trim().ToUpperInvariant())) return null;
        }

        Frequency? frequency = parts.GetValueOrDefault("FREQ") switch { "DAILY" => Frequency.Daily, "WEEKLY" => Frequency.Weekly, "MONTHLY" => Frequency.Monthly, "YEARLY" => Frequency.Yearly, _ => null };
        if (frequency is null) return null;
        RepeatRule? rule = new RepeatRule { Frequency = frequency.Value };
        foreach (var (name, value) in parts)
        {
            rule = name switch
            {
                "FREQ" => rule,
                "INTERVAL" => Whole(value, 1, 10_000) is { } interval ? rule with { Interval = interval } : null,
                "COUNT" => Whole(value, 1, 1_000_000) is { } count ? rule with { Count = count } : null,
                "UNTIL" => rule with { Until = value },
                "WKST" => Array.IndexOf(Weekdays, value) is >= 0 and var day ? rule with { WeekStart = (DayOfWeek)day } : null,
                "BYDAY" => ReadDays(value) is { } days ? rule with { Days = days } : null,
                "BYMONTHDAY" => Numbers(value, 31) is { } days ? rule with { DaysOfMonth = days } : null,
                "BYMONTH" => Numbers(value, 12) is { } months && months.TrueForAll(month => month > 0) ? rule with { Months = months } : null,
                "BYSETPOS" => Numbers(value, 366) is { } positions ? rule with { Positions = positions } : null,
                _ => null,
            };
            if (rule is null) return null;
        }

        return rule.MeansSomething ? rule : null;
    }

    /// <summary>What the standard leaves without a meaning.</summary>
    private bool MeansSomething =>
        (Count is null || Until is null)
        && (Frequency is Frequency.Monthly or Frequency.Yearly || Days.All(day => day.Place == 0))
        && (Frequency != Frequency.Weekly || DaysOfMonth.Count == 0)
        && (Positions.Count == 0 || Days.Count + DaysOfMonth.Count + Months.Count > 0);

    /// <summary>The days from the first on, in order. The first one counts even where the rule does not name it (3.8.5.3).</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day that is looked at.</param>
    /// <param name="allowance">How many days may be looked at.</param>
    public IEnumerable<DateOnly> From(DateOnly first, DateOnly last, Allowance allowance)
    {
        if (first > last) yield break;
        yield return first;
        var left = (Count ?? int.MaxValue) - 1;
        foreach (var period in Periods(first, last))
        {
            foreach (var day in Taken(period, first, allowance))
            {
                if (day <= first) continue;
                if (day > last || left-- <= 0) yield break;
                yield return day;
            }

            if (left <= 0 || allowance.IsSpent) yield break;
        }
    }

    /// <summary>The first day of each day, week, month or year the rule looks at.</summary>
    private IEnumerable<DateOnly> Periods(DateOnly first, DateOnly last)
    {
        var start = Frequency switch
        {
            Frequency.Daily => first.DayNumber,
            Frequency.Weekly => first.DayNumber - (((int)first.DayOfWeek - (int)WeekStart + 7) % 7),
            _ => 0,
        };
        if (Frequency is Frequency.Daily or Frequency.Weekly)
        {
            var step = Interval * (Frequency == Frequency.Weekly ? 7 : 1);
            for (var day = Math.Max(start, 0); day <= last.DayNumber; day += step) yield return DateOnly.FromDayNumber(day);
            yield break;
        }

        var months = Frequency == Frequency.Monthly ? Interval : Interval * 12;
        for (var month = (first.Year * 12) + (Frequency == Frequency.Monthly ? first.Month - 1 : 0); month <= (last.Year * 12) + last.Month - 1; month += months)
            yield return new(month / 12, (month % 12) + 1, 1);
    }

    private IEnumerable<DateOnly> Taken(DateOnly period, DateOnly first, Allowance allowance)
    {
        var days = InPeriod(period, first, allowance);
        if (Positions.Count == 0) return days;
        var all = days.ToList();
        return Positions.Select(position => position > 0 ? position - 1 : all.Count + position).Where(index => index >= 0 && index < all.Count).Distinct().Order().Select(index => all[index]);
    }

    private IEnumerable<DateOnly> InPeriod(DateOnly period, DateOnly first, Allowance allowance) => Frequency switch
    {
        Frequency.Daily => Run(period, 1, allowance).Where(day => IsInMonths(day) && IsDayOfMonth(day) && (Days.Count == 0 || IsWeekday(day, inYear: false))),
        Frequency.Weekly => Run(period, 7, allowance).Where(day => IsInMonths(day) && (Days.Count == 0 ? day.DayOfWeek == first.DayOfWeek : IsWeekday(day, inYear: false))),
        Frequency.Monthly => Months.Count > 0 && !Months.Contains(period.Month) ? Run(period, 0, allowance) : InMonth(period, first, allowance, inYear: false),
        _ => YearMonths(first).SelectMany(month => InMonth(new(period.Year, month, 1), first, allowance, inYear: Months.Count == 0)),
    };

    private IEnumerable<int> YearMonths(DateOnly first) =>
        Months.Count > 0 ? Months.Distinct().Order() : Days.Count + DaysOfMonth.Count > 0 ? Enumerable.Range(1, 12) : [first.Month];

    private IEnumerable<DateOnly> InMonth(DateOnly month, DateOnly first, Allowance allowance, bool inYear) =>
        Run(month, DateTime.DaysInMonth(month.Year, month.Month), allowance).Where(day =>
            Days.Count + DaysOfMonth.Count == 0 ? day.Day == first.Day : IsDayOfMonth(day) && (Days.Count == 0 || IsWeekday(day, inYear)));

    private static IEnumerable<DateOnly> Run(DateOnly first, int days, Allowance allowance)
    {
        allowance.Spend(Math.Max(days, 1));
        for (var day = first.DayNumber; day < first.DayNumber + days && day <= DateOnly.MaxValue.DayNumber; day++) yield return DateOnly.FromDayNumber(day);
    }

    private bool IsInMonths(DateOnly day) => Months.Count == 0 || Months.Contains(day.Month);

    private bool IsDayOfMonth(DateOnly day) =>
        DaysOfMonth.Count == 0 || DaysOfMonth.Contains(day.Day) || DaysOfMonth.Contains(day.Day - DateTime.DaysInMonth(day.Year, day.Month) - 1);

    private bool IsWeekday(DateOnly day, bool inYear)
    {
        foreach (var (place, weekday) in Days)
        {
            if (weekday != day.DayOfWeek) continue;
            if (place == 0) return true;
            var (number, days) = inYear ? (day.DayOfYear, DateTime.IsLeapYear(day.Year) ? 366 : 365) : (day.Day, DateTime.DaysInMonth(day.Year, day.Month));
            if (place > 0 ? (number + 6) / 7 == place : (days - number + 7) / 7 == -place) return true;
        }

        return false;
    }

    private static List<(int Place, DayOfWeek Day)>? ReadDays(string text)
    {
        var days = new List<(int, DayOfWeek)>();
        foreach (var word in text.Split(',').Select(word => word.Trim()))
        {
            var day = word.Length < 2 ? -1 : Array.IndexOf(Weekdays, word[^2..]);
            int? place = word.Length == 2 ? 0 : word.Length > 2 ? Number(word[..^2], 53) : null;
            if (day < 0 || place is null) return null;
            days.Add((place.Value, (DayOfWeek)day));
        }

        return days;
    }

    private static List<int>? Numbers(string text, int most)
    {
        var numbers = text.Split(',').Select(word => Number(word.Trim(), most)).ToList();
        return numbers.Contains(null) ? null : numbers.ConvertAll(number => number!.Value);
    }

    private static int? Number(string text, int most) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number != 0 && Math.Abs((long)number) <= most ? number : null;

    private static int? Whole(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;
}

/// <summary>How many days may be looked at while the series of one calendar are gone through, so that no rule keeps the program busy.</summary>
internal sealed class Allowance(int days)
{
    private int left = days;

    public bool IsSpent => left < 0;

    public void Spend(int days) => left = Math.Max(left - days, -1);
}
