using System.Globalization;
using NodaTime;

namespace Renkei.App.Access.Calendars;

/// <summary>A date or a time as a calendar writes it.</summary>
/// <param name="Local">What the clock shows.</param>
/// <param name="Zone">Where; null when it floats: whatever clock the reader has.</param>
/// <param name="IsDay">Whether it is a day without a time.</param>
internal readonly record struct Moment(LocalDateTime Local, DateTimeZone? Zone, bool IsDay)
{
    private const int FirstYear = 1000; // years that a record can say
    private const int LastYear = 2999;

    /// <summary>Reads <c>20240312</c>, <c>20240312T093000</c> or <c>20240312T083000Z</c>; null when it is none.</summary>
    public static Moment? Of(string text, DateTimeZone? zone)
    {
        text = text.Trim();
        var isUtc = text.EndsWith('Z');
        var digits = isUtc ? text[..^1] : text;
        if (digits.Length == 8 && !isUtc && Number(digits, 0, 8) is { } date) return Day(date) is { } day ? new(day + LocalTime.Midnight, null, IsDay: true) : null;
        if (digits.Length != 15 || digits[8] != 'T' || Number(digits, 0, 8) is not { } on || Number(digits, 9, 6) is not { } at) return null;
        var (hour, minute, second) = (at / 10000, at / 100 % 100, Math.Min(at % 100, 59)); // a leap second is the last one of its minute
        if (hour > 23 || minute > 59 || at % 100 > 60 || Day(on) is not { } known) return null;
        return new(known + new LocalTime(hour, minute, second), isUtc ? DateTimeZone.Utc : zone, IsDay: false);
    }

    /// <summary>The moment on the world's clock, for a reader somewhere. A time that a clock skipped is as long after midnight as it says; of a time shown twice it is the first (3.3.5).</summary>
    public Instant In(DateTimeZone home) => Local.InZoneLeniently(Zone ?? home).ToInstant();

    private static LocalDate? Day(int date)
    {
        var (year, month, day) = (date / 10000, date / 100 % 100, date % 100);
        return year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
    }

    private static int? Number(string text, int start, int length) =>
        int.TryParse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
