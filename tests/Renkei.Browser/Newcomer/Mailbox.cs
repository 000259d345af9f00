using System.Globalization;
using System.Text;

namespace Renkei.Browser.Newcomer;

/// <summary>The calendar of a mailbox as it is exported: series, moved and called-off occurrences, private entries, rooms, three ways to tell the time, and texts that nobody is to read.</summary>
internal sealed class Mailbox
{
    /// <summary>What stands in the texts of entries; it must never be kept.</summary>
    public const string Secret = "the price we will not go below";

    private readonly StringBuilder text = new($"""
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//example//mailbox//EN
        BEGIN:VTIMEZONE
        TZID:W. Europe Standard Time
        BEGIN:STANDARD
        DTSTART:16010101T030000
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0100
        RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
        END:STANDARD
        BEGIN:DAYLIGHT
        DTSTART:16010101T020000
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0200
        RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
        END:DAYLIGHT
        END:VTIMEZONE

        """);

    /// <summary>Adds an entry.</summary>
    /// <param name="id">What tells it from others, also in other mailboxes.</param>
    /// <param name="title">Its title.</param>
    /// <param name="day">Its day.</param>
    /// <param name="people">Who was invited: a name of one word and a firm, such as <c>Eva Lind@berg</c>.</param>
    /// <param name="more">Further lines, such as a rule of repetition.</param>
    /// <param name="zone">By whose clock; empty for the world's.</param>
    public Mailbox Has(string id, string title, DateOnly day, string people, string more = "", string zone = "Asia/Tokyo")
    {
        text.Append(CultureInfo.InvariantCulture, $"BEGIN:VEVENT\nUID:{id}@aoki.example\nDTSTART{(zone.Length > 0 ? $";TZID={zone}" : "")}:{day:yyyyMMdd}T{(zone == "Asia/Tokyo" ? "16" : "09")}0000{(zone.Length > 0 ? "" : "Z")}\nDURATION:PT1H\nSUMMARY:{title}\nDESCRIPTION:{Secret}\n");
        if (more.Length > 0) text.Append(more).Append('\n');
        foreach (var person in people.Split(", ", StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, firm) = (person.Split('@')[0], person.Split('@')[1].TrimEnd('-'));
            text.Append(CultureInfo.InvariantCulture, $"ATTENDEE;CN={name};PARTSTAT={(person.EndsWith('-') ? "DECLINED" : "ACCEPTED")}:mailto:{Mail(name, firm)}\n");
        }

        text.Append("ATTENDEE;CUTYPE=ROOM;CN=Room Pine:mailto:room.pine@aoki.example\nEND:VEVENT\n");
        return this;
    }

    /// <summary>The mail address of somebody.</summary>
    public static string Mail(string name, string firm) => $"{name.Replace(' ', '.')}@{firm}.example".ToLowerInvariant();

    public override string ToString() => $"{text}END:VCALENDAR\n".ReplaceLineEndings("\r\n");
}
