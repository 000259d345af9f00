using Renkei.Core.Alliances;
using Renkei.Core.Records;

namespace Renkei.Analysis.Lines;

/// <summary>A stretch of days over which give and take are compared.</summary>
/// <param name="First">First day, inclusive.</param>
/// <param name="Last">Last day, inclusive.</param>
internal readonly record struct Window(DateOnly First, DateOnly Last)
{
    /// <summary>How many months one window has: the cycle the alliance agreed on, or the default.</summary>
    public static int Months(Record alliance, double byDefault) =>
        (int)Math.Clamp(Alliance.Cycle.Of(alliance)?.Number ?? (decimal)byDefault, 1, 1200);

    /// <summary>The n-th window back from a day, 0 the one that ends on it.</summary>
    public static Window Back(DateOnly day, int months, int n) =>
        new(Earlier(day, months * (n + 1)).AddDays(1), Earlier(day, months * n));

    /// <summary>Whether a lesson was certainly taken in within it.</summary>
    public bool Holds(Lesson lesson)
    {
        var start = lesson.When.Start;
        return start.Earliest >= First && start.Latest <= Last;
    }

    private static DateOnly Earlier(DateOnly day, int months) =>
        day.Year * 12L + day.Month > months + 12 ? day.AddMonths(-months) : DateOnly.MinValue;
}
