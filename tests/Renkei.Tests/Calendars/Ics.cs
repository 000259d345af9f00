using NodaTime;
using Renkei.App.Access.Calendars;

namespace Renkei.Tests.Calendars;

/// <summary>Small calendars written into tests.</summary>
internal static class Ics
{
    public static readonly CalendarReading Reading = new(new DateOnly(2026, 12, 31));

    /// <summary>What comes of a calendar with these lines between its begin and end.</summary>
    public static CalendarContent Read(string lines, string? zone = null) =>
        IcsCalendar.Read($"BEGIN:VCALENDAR\r\n{lines.Trim().ReplaceLineEndings("\r\n")}\r\nEND:VCALENDAR\r\n", "a.ics", Reading with { Home = zone is null ? null : DateTimeZoneProviders.Tzdb[zone] });

    /// <summary>The same for one event.</summary>
    public static CalendarContent Event(string lines, string? zone = null) => Read($"BEGIN:VEVENT\n{lines.Trim()}\nEND:VEVENT", zone);

    /// <summary>The days of its entries as text, in order.</summary>
    public static string Days(this CalendarContent content)
    {
        Assert.Empty(content.Problems);
        return string.Join(' ', content.Entries.Select(entry => entry.First).Order().Select(day => $"{day:yyyy-MM-dd}"));
    }

    public static string Codes(this CalendarContent content) => string.Join(' ', content.Problems.Select(problem => $"{problem.Code}@{problem.Place.Line}"));
}
