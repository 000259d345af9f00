using FsCheck;
using FsCheck.Fluent;
using Renkei.App.Access.Calendars;

namespace Renkei.Tests.Calendars;

/// <summary>The days of a rule against a slow walk that asks of each day whether the rule takes it.</summary>
public sealed class RepeatRuleTests
{
    private static readonly string[] Weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    [Fact]
    public void A_rule_gives_the_days_that_a_walk_day_by_day_finds() => Prop.ForAll(Cases().ToArbitrary(), drawn =>
    {
        var rule = RepeatRule.Of(drawn.Rule);
        Assert.NotNull(rule);
        var last = drawn.First.AddDays(1000);
        var found = rule.From(drawn.First, last, new Allowance(1_000_000)).ToList();
        Assert.Equal(Walk(rule, drawn.First, last), found);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20240312, 77));

    [Fact]
    public void A_wrong_day_would_be_found()
    {
        var rule = RepeatRule.Of("FREQ=MONTHLY;BYDAY=2TU")!;
        var last = new DateOnly(2025, 12, 31);
        Assert.NotEqual(Walk(rule with { Days = [(-3, DayOfWeek.Tuesday)] }, new(2024, 3, 12), last), rule.From(new(2024, 3, 12), last, new Allowance(10_000)));
    }

    private static Gen<(string Rule, DateOnly First)> Cases() =>
        from frequency in Gen.Elements("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
        from interval in Gen.Choose(1, 4)
        from places in Gen.ListOf(Gen.Choose(-6, 6), 3)
        from days in Gen.SubListOf(Weekdays)
        from monthDays in Gen.SubListOf(1, 2, 12, 29, 31, -1, -2)
        from months in Gen.SubListOf(1, 2, 3, 10, 12)
        from positions in Gen.SubListOf(1, 2, -1)
        from weekStart in Gen.Elements(Weekdays)
        from with in Gen.Choose(0, 31)
        from first in Gen.Choose(0, 3000)
        let mayPlace = frequency is "MONTHLY" or "YEARLY"
        let byDay = (with & 1) > 0 && days.Count > 0 ? $";BYDAY={string.Join(',', days.Select((day, at) => mayPlace && places[at % 3] != 0 && (with & 2) > 0 ? $"{places[at % 3]}{day}" : day))}" : ""
        let byMonthDay = (with & 4) > 0 && monthDays.Count > 0 && frequency != "WEEKLY" ? $";BYMONTHDAY={string.Join(',', monthDays)}" : ""
        let byMonth = (with & 8) > 0 && months.Count > 0 ? $";BYMONTH={string.Join(',', months)}" : ""
        let bySetPos = (with & 16) > 0 && positions.Count > 0 && byDay.Length + byMonthDay.Length + byMonth.Length > 0 ? $";BYSETPOS={string.Join(',', positions)}" : ""
        let count = with % 3 == 0 ? $";COUNT={1 + (first % 9)}" : ""
        select ($"FREQ={frequency};INTERVAL={interval};WKST={weekStart}{byDay}{byMonthDay}{byMonth}{bySetPos}{count}", new DateOnly(2019, 1, 1).AddDays(first));

    private static List<DateOnly> Walk(RepeatRule rule, DateOnly first, DateOnly last)
    {
        var days = new List<DateOnly> { first };
        for (var day = first.AddDays(1); day <= last && days.Count < (rule.Count ?? int.MaxValue); day = day.AddDays(1))
        {
            if (Number(rule, day) is var period && (period - Number(rule, first)) % rule.Interval == 0 && Takes(rule, first, day, period)) days.Add(day);
        }

        return days;
    }

    private static bool Takes(RepeatRule rule, DateOnly first, DateOnly day, int period)
    {
        if (!Fits(rule, first, day)) return false;
        if (rule.Positions.Count == 0) return true;
        var same = new List<DateOnly>();
        for (var other = day.AddDays(-366); other <= day.AddDays(366); other = other.AddDays(1))
        {
            if (Number(rule, other) == period && Fits(rule, first, other)) same.Add(other);
        }

        var place = same.IndexOf(day);
        return rule.Positions.Contains(place + 1) || rule.Positions.Contains(place - same.Count);
    }

    /// <summary>The number of the day, week, month or year a day is in.</summary>
    private static int Number(RepeatRule rule, DateOnly day) => rule.Frequency switch
    {
        Frequency.Daily => day.DayNumber,
        Frequency.Weekly => (day.DayNumber + 1 - (int)rule.WeekStart + 7) / 7, // day 0 was a Monday
        Frequency.Monthly => (day.Year * 12) + day.Month,
        _ => day.Year,
    };

    private static bool Fits(RepeatRule rule, DateOnly first, DateOnly day)
    {
        var ends = day.AddDays(1 - day.Day).AddMonths(1);
        var inMonths = rule.Months.Count == 0 || rule.Months.Any(month => month == day.Month);
        var onDay = rule.DaysOfMonth.Count == 0 || rule.DaysOfMonth.Any(number => number > 0 ? number == day.Day : ends.AddDays(number) == day);
        var onWeekday = rule.Days.Count == 0 || rule.Days.Any(weekday => weekday.Day == day.DayOfWeek && (weekday.Place == 0 || Place(rule, day, weekday.Place > 0) == Math.Abs(weekday.Place)));
        var isSaid = rule.Days.Count + rule.DaysOfMonth.Count > 0;
        return inMonths && onDay && onWeekday && rule.Frequency switch
        {
            Frequency.Weekly => rule.Days.Count > 0 || day.DayOfWeek == first.DayOfWeek,
            Frequency.Monthly => isSaid || day.Day == first.Day,
            Frequency.Yearly => isSaid || (day.Day == first.Day && (rule.Months.Count > 0 || day.Month == first.Month)),
            _ => true,
        };
    }

    /// <summary>The how-manieth of its weekday a day is in its month, or in its year where the rule names no month; counted by hand.</summary>
    private static int Place(RepeatRule rule, DateOnly day, bool fromStart)
    {
        var inYear = rule.Frequency == Frequency.Yearly && rule.Months.Count == 0;
        var place = 0;
        for (var other = day; other.Year == day.Year && (inYear || other.Month == day.Month); other = other.AddDays(fromStart ? -7 : 7)) place++;
        return place;
    }
}
