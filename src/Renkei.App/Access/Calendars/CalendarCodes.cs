using Renkei.Core.Values;

namespace Renkei.App.Access.Calendars;

/// <summary>The codes of what can be wrong with a calendar.</summary>
public static class CalendarCodes
{
    public static readonly Code CalendarUnreadable = new("calendar-unreadable", "Export the calendar again from the program that keeps it, as iCalendar (.ics) or as CSV.");
    public static readonly Code CalendarLineUnreadable = new("calendar-line-unreadable", "Correct the entry in the calendar and export it again, or leave it out.");
    public static readonly Code TimeZoneUnknown = new("time-zone-unknown", "Export the calendar with its time zones, or name a zone such as Europe/Berlin in the entry.");
    public static readonly Code RepeatNotUnderstood = new("repeat-not-understood", "Enter the days of this series one by one, or let it repeat daily, weekly, monthly or yearly.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Code> All { get; } = [CalendarUnreadable, CalendarLineUnreadable, TimeZoneUnknown, RepeatNotUnderstood];
}
