using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>When an event was and how many days each was at it.</summary>
/// <param name="First">The number of the first day on which it can have been.</param>
/// <param name="Last">The number of the last such day.</param>
/// <param name="Days">The days of each who was there.</param>
/// <param name="IsExact">Whether each was there on all days from the first to the last.</param>
internal readonly record struct EventDays(int First, int Last, PersonDays Days, bool IsExact)
{
    /// <summary>Of an event, up to a day. What has one date took one day unless it says how many; these begin on its date.</summary>
    /// <param name="when">The event's date.</param>
    /// <param name="told">The days it says each was there; −1 where only the date tells.</param>
    /// <param name="upTo">The last day counted.</param>
    public static EventDays Of(When when, int told, DateOnly upTo)
    {
        var (begins, ends) = (when.Start, when.Lasts ? when.End : when.Start);
        var last = (int)Math.Min(upTo.DayNumber, Math.Max(ends.Latest.DayNumber, begins.Latest.DayNumber + Math.Max(told, 1L) - 1));
        int AtMost(DateOnly from) => Math.Max(0, Math.Min(Math.Max(told, 1), last - from.DayNumber + 1));
        var days = told > 0 || !when.Lasts ? new PersonDays(AtMost(begins.Latest), AtMost(begins.Earliest)) : PersonDays.Between(begins, ends, upTo);
        return new(begins.Earliest.DayNumber, last, days, told <= 0 && begins.Slack == 0 && ends.Slack == 0);
    }
}
