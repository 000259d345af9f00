using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>How far two coarse dates can lie apart, and how long something can have lasted.</summary>
internal static class Apart
{
    /// <summary>The mean length of a month in days.</summary>
    public const double DaysPerMonth = 365.25 / 12;

    /// <summary>The most days that can lie between two dates; 0 where they certainly overlap. What lasted throughout is near to all that happened within.</summary>
    public static int MostDays(When one, When other) =>
        Math.Max(0, Math.Max(other.Start.Latest.DayNumber - one.End.Earliest.DayNumber, one.Start.Latest.DayNumber - other.End.Earliest.DayNumber));

    /// <summary>Whether two dates certainly lie no more than some months apart.</summary>
    public static bool IsWithin(When one, When other, double months) => MostDays(one, other) <= months * DaysPerMonth;

    /// <summary>Whether some months have passed since something began.</summary>
    public static Truth HasPassed(DaySpan began, double months, DateOnly asOf) =>
        asOf.DayNumber - began.Latest.DayNumber >= months * DaysPerMonth ? Truth.Certainly
        : asOf.DayNumber - began.Earliest.DayNumber < months * DaysPerMonth ? Truth.No
        : Truth.Perhaps;
}
