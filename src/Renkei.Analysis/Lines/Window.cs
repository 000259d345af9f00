using Renkei.Core.Alliances;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>A stretch of days over which give and take are compared.</summary>
/// <param name="First">First day, inclusive.</param>
/// <param name="Last">Last day, inclusive.</param>
internal readonly record struct Window(DateOnly First, DateOnly Last)
{
    /// <summary>How many months one window has: the cycle the alliance agreed on, or the default.</summary>
    public static int Months(Record alliance, double byDefault) => Months(Alliance.Cycle.Of(alliance), byDefault);

    /// <summary>A number of months as somebody recorded it, or the default; a month at least and a century at most, whatever was written.</summary>
    public static int Months(Amount? said, double byDefault) => (int)Math.Clamp(said?.Number ?? (decimal)byDefault, 1, 1200);

    /// <summary>The n-th window back from a day, 0 the one that ends on it.</summary>
    public static Window Back(DateOnly day, int months, int n) =>
        new(Earlier(day, months * (n + 1)).AddDays(1), Earlier(day, months * n));

    /// <summary>The calendar quarter a day lies in.</summary>
    public static Window Quarter(DateOnly day)
    {
        var first = new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);
        return new(first, first.AddMonths(3).AddDays(-1));
    }

    /// <summary>Whether a lesson was certainly taken in within it.</summary>
    public bool Holds(Lesson lesson) => Holds(lesson.When.Start) == Truth.Certainly;

    /// <summary>Whether a day known only to lie between two lies within it.</summary>
    public Truth Holds(DaySpan day) =>
        day.Earliest >= First && day.Latest <= Last ? Truth.Certainly : day.Latest < First || day.Earliest > Last ? Truth.No : Truth.Perhaps;

    /// <summary>A day some months later; the last of all days where the calendar ends.</summary>
    public static DateOnly Later(DateOnly day, int months) => day.Year < DateOnly.MaxValue.Year - 100 ? day.AddMonths(months) : DateOnly.MaxValue;

    /// <summary>A day some months earlier; the first of all days where the calendar begins.</summary>
    public static DateOnly Earlier(DateOnly day, int months) =>
        day.Year * 12L + day.Month > months + 12 ? day.AddMonths(-months) : DateOnly.MinValue;
}
