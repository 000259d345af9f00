using System.Text;
using Renkei.App.Access.Calendars;
using Renkei.Tests.Tables;

namespace Renkei.Tests.Calendars;

/// <summary>Calendars as iCalendar: what is read of them, and when they say it is.</summary>
public sealed class IcsCalendarTests
{
    [Fact]
    public void Date_title_people_place_and_state_are_read_and_nothing_that_was_written_in_it()
    {
        var entry = Assert.Single(Ics.Event("""
            UID:1@x
            DTSTART;TZID=Europe/Berlin:20240312T093000
            DTEND;TZID=Europe/Berlin:20240312T110000
            SUMMARY:Cooling\, second round\; moulds
            DESCRIPTION:Secret: the price is 12
             SUMMARY:no
            LOCATION:Plant 2
            STATUS:TENTATIVE
            ORGANIZER;CN="Aoki, Jun":mailto:Jun@Aoki.example
            ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;CN="Berg: Eva; Dr.":mailto:eva@berg.example
            ATTENDEE;CUTYPE=ROOM;CN=Room 5:mailto:room5@aoki.example
            ATTENDEE;PARTSTAT=DECLINED;EMAIL=kai@berg.example:urn:uuid:1
            """).Entries);

        Assert.Equal("Cooling, second round; moulds", entry.Title);
        Assert.Equal(("Plant 2", EntryState.Tentative, new DateOnly(2024, 3, 12)), (entry.Place, entry.State, entry.First));
        Assert.Equal("2024-03-12T08:30:00Z", entry.Start.ToString());
        Assert.Equal(new("jun@aoki.example", "Aoki, Jun"), entry.Organizer);
        Assert.Equal(
            [
                new("eva@berg.example", "Berg: Eva; Dr.", InviteeSort.Person, InviteAnswer.Accepted),
                new("room5@aoki.example", "Room 5", InviteeSort.Room),
                new("kai@berg.example", "", InviteeSort.Person, InviteAnswer.Declined),
            ],
            entry.People);
        Assert.DoesNotContain("Secret", $"{entry}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DTSTART:20240312T233000Z", null, "2024-03-12")]
    [InlineData("DTSTART:20240312T233000Z", "Europe/Berlin", "2024-03-13")]
    [InlineData("DTSTART:20240312T233000", "Asia/Tokyo", "2024-03-12")]
    [InlineData("DTSTART;TZID=Tokyo Standard Time:20240312T083000", "America/New_York", "2024-03-11")]
    [InlineData("DTSTART;TZID=\"W. Europe Standard Time\":20240312T003000", null, "2024-03-12")]
    [InlineData("DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20240312T003000", "Europe/London", "2024-03-11")]
    [InlineData("DTSTART;VALUE=DATE:20240312", "Asia/Tokyo", "2024-03-12")]
    [InlineData("DTSTART:20240312", null, "2024-03-12")]
    public void A_day_is_that_of_the_reader_or_else_of_the_entry(string start, string? zone, string day) => Assert.Equal(day, Ics.Event($"{start}\nSUMMARY:A", zone).Days());

    [Theory]
    [InlineData("DTSTART;VALUE=DATE:20240312\nDTEND;VALUE=DATE:20240315", "2024-03-14")]
    [InlineData("DTSTART;VALUE=DATE:20240312\nDURATION:P2D", "2024-03-13")]
    [InlineData("DTSTART:20240312T090000Z\nDTEND:20240313T000000Z", "2024-03-12")]
    [InlineData("DTSTART:20240312T090000Z\nDURATION:PT20H", "2024-03-13")]
    [InlineData("DTSTART:20240312T090000Z", "2024-03-12")]
    public void The_last_day_is_the_one_before_it_ends(string lines, string last) => Assert.Equal(last, $"{Assert.Single(Ics.Event(lines).Entries).Last:yyyy-MM-dd}");

    [Fact]
    public void A_zone_nobody_knows_is_read_as_the_calendar_describes_it()
    {
        const string zone = """
            BEGIN:VTIMEZONE
            TZID:Customized Time Zone
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
            """;
        var content = Ics.Read($"BEGIN:VEVENT\nDTSTART;TZID=Customized Time Zone:20240330T120000\nRRULE:FREQ=DAILY;COUNT=2\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART;TZID=Customized Time Zone:20241026T120000\nRRULE:FREQ=DAILY;COUNT=2\nEND:VEVENT\n{zone}");
        Assert.Equal(["2024-03-30T11:00:00Z", "2024-03-31T10:00:00Z", "2024-10-26T10:00:00Z", "2024-10-27T11:00:00Z"], content.Entries.Select(entry => $"{entry.Start}"));
    }

    [Theory]
    [InlineData("DTSTART;TZID=Nowhere:20240312T093000", "time-zone-unknown@3")]
    [InlineData("DTSTART:20240231T093000Z", "calendar-line-unreadable@3")]
    [InlineData("DTSTART:12.3.2024", "calendar-line-unreadable@3")]
    [InlineData("SUMMARY:A", "calendar-line-unreadable@2")]
    [InlineData("DTSTART:20240312T093000Z\nDTEND:20240312T083000Z", "calendar-line-unreadable@4")]
    [InlineData("DTSTART:20240312T093000Z\nDURATION:-PT1H", "calendar-line-unreadable@4")]
    [InlineData("DTSTART:20240312T093000Z\nRRULE:FREQ=HOURLY", "repeat-not-understood@4")]
    [InlineData("DTSTART:20240312T093000Z\nRRULE:FREQ=DAILY;BYHOUR=9", "repeat-not-understood@4")]
    [InlineData("DTSTART:20240312T093000Z\nRRULE:FREQ=WEEKLY;BYDAY=2MO", "repeat-not-understood@4")]
    [InlineData("DTSTART:20240312T093000Z\nRRULE:FREQ=DAILY;UNTIL=soon", "repeat-not-understood@4")]
    [InlineData("DTSTART:20240312T093000Z\nRRULE:FREQ=DAILY;COUNT=2\nEXRULE:FREQ=DAILY", "repeat-not-understood@5")]
    [InlineData("DTSTART:20240312T093000Z\nRECURRENCE-ID;RANGE=THISANDFUTURE:20240312T093000Z", "repeat-not-understood@4")]
    public void What_is_not_understood_is_a_problem_and_never_a_date(string lines, string problems)
    {
        var content = Ics.Event(lines);
        Assert.Equal(problems, content.Codes());
        Assert.Empty(content.Entries);
    }

    [Theory]
    [InlineData("", "calendar-unreadable@1")]
    [InlineData("hello", "calendar-unreadable@1")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20240312\n", "calendar-unreadable@2")]
    [InlineData("BEGIN:VCALENDAR\nEND:VEVENT\n", "calendar-unreadable@2")]
    [InlineData("BEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR\n", "calendar-unreadable@2")]
    public void What_is_no_calendar_is_told(string text, string problems) => Assert.Equal(problems, IcsCalendar.Read(text, "a.ics", Ics.Reading).Codes());

    [Fact]
    public void One_of_a_series_that_differs_stands_for_its_day()
    {
        const string series = "BEGIN:VEVENT\nUID:s\nDTSTART;TZID=Europe/Berlin:20240304T090000\nRRULE:FREQ=WEEKLY;COUNT=4\nSUMMARY:Weekly\nEXDATE;TZID=Europe/Berlin:20240325T090000\nEND:VEVENT\n";
        const string moved = "BEGIN:VEVENT\nUID:s\nRECURRENCE-ID:20240311T080000Z\nDTSTART:20240312T080000Z\nSUMMARY:Weekly, moved\nEND:VEVENT\n";
        const string off = "BEGIN:VEVENT\nUID:s\nRECURRENCE-ID;VALUE=DATE:20240318\nDTSTART;TZID=Europe/Berlin:20240318T090000\nSTATUS:CANCELLED\nEND:VEVENT";
        foreach (var lines in (string[])[series + moved + off, off + "\n" + moved + series.TrimEnd()])
        {
            var content = Ics.Read(lines);
            Assert.Equal("2024-03-04 2024-03-12 2024-03-18", content.Days());
            Assert.Equal("2024-03-18", $"{Assert.Single(content.Entries, entry => entry.State == EntryState.Cancelled).First:yyyy-MM-dd}");
        }
    }

    [Theory]
    [InlineData("RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", "2024-03-12 2024-03-29 2024-04-26")]
    [InlineData("RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20240328T093000Z", "2024-03-12 2024-03-14 2024-03-26 2024-03-28")]
    [InlineData("RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20240328T092959Z", "2024-03-12 2024-03-14 2024-03-26")]
    [InlineData("RRULE:FREQ=DAILY;INTERVAL=3;UNTIL=20240318", "2024-03-12 2024-03-15 2024-03-18")]
    [InlineData("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2TU;COUNT=2", "2024-03-12 2025-03-11")]
    [InlineData("RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2", "2024-03-12 2024-03-29")]
    [InlineData("RRULE:FREQ=MONTHLY;BYMONTHDAY=-1,12;COUNT=3", "2024-03-12 2024-03-31 2024-04-12")]
    [InlineData("RDATE:20240401T093000Z,20240315T093000Z", "2024-03-12 2024-03-15 2024-04-01")]
    [InlineData("RRULE:FREQ=DAILY;COUNT=3\nRDATE;VALUE=PERIOD:20240320T093000Z/PT1H\nEXDATE;VALUE=DATE:20240313", "2024-03-12 2024-03-14 2024-03-20")]
    public void Series_have_the_days_they_say(string lines, string days) => Assert.Equal(days, Ics.Event($"DTSTART:20240312T093000Z\n{lines}").Days());

    [Fact]
    public void A_series_without_an_end_is_cut_and_one_that_costs_too_much_is_refused()
    {
        Assert.Equal(new DateOnly(2026, 12, 29), Ics.Event("DTSTART:20240312T093000Z\nRRULE:FREQ=WEEKLY").Entries[^1].First);
        Assert.Empty(Ics.Event("DTSTART:20300312T093000Z\nRRULE:FREQ=WEEKLY").Entries);
        var endless = string.Join('\n', Enumerable.Repeat("BEGIN:VEVENT\nDTSTART:10010101T000000Z\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\nEND:VEVENT", 200));
        var refused = Ics.Read(endless);
        Assert.Equal("too-many-records", refused.Problems.Single().Code.Id);
        Assert.Empty(refused.Entries);
    }

    [Fact]
    public void A_letter_that_a_fold_cuts_in_two_is_put_together()
    {
        using var scratch = new Scratch();
        var bytes = Encoding.UTF8.GetBytes("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20240312\r\nSUMMARY:金\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n").ToList();
        bytes.InsertRange(bytes.IndexOf(0xE9) + 1, "\r\n "u8.ToArray());
        Assert.Equal("金", Assert.Single(IcsCalendar.Open(scratch.Write("a.ics", [.. bytes]), Ics.Reading).Entries).Title);
    }

    [Theory]
    [InlineData("shift_jis", "金型の会議です。")]
    [InlineData("windows-1252", "Prüfung der Gußform")]
    [InlineData("utf-16", "金型 Prüfung")]
    [InlineData("utf-8", "金型 Prüfung")]
    public void Its_encoding_is_found_out(string encoding, string title)
    {
        using var scratch = new Scratch();
        var how = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        byte[] bytes = [.. how.GetPreamble(), .. how.GetBytes($"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20240312\r\nSUMMARY:{title}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")];
        var content = IcsCalendar.Open(scratch.Write("a.ics", bytes), Ics.Reading);
        Assert.Empty(content.Problems);
        Assert.Equal(title, Assert.Single(content.Entries).Title);
    }
}
