using System.Text;
using Renkei.App.Access.Calendars;
using Renkei.App.Access.Sources;
using Renkei.Tests.Tables;

namespace Renkei.Tests.Calendars;

/// <summary>Calendars that Outlook saved as CSV, in three languages and orders of dates.</summary>
public sealed class OutlookCalendarTests
{
    private const string English = "Subject,Start Date,Start Time,End Date,End Time,All day event,Meeting Organizer,Required Attendees,Optional Attendees,Meeting Resources,Description,Location,Private\n";

    [Fact]
    public void An_English_one_has_the_month_first_when_any_date_says_so()
    {
        var content = Open($"{English}Review,3/4/2024,9:30:00 AM,3/4/2024,11:00:00 AM,False,\"Aoki, Jun\",\"Jun Aoki <jun@aoki.example>; Berg, Eva\",Kai Berg,Room 5,secret,Plant,False\nTour,3/14/2024,1:00:00 PM,3/14/2024,2:00:00 PM,True,,Eva Berg,,,,,True\n");
        Assert.Equal("2024-03-04 2024-03-14", content.Days());
        var (review, tour) = (content.Entries[0], content.Entries[1]);
        Assert.Equal(("Review", "Plant", "2024-03-04T09:30:00Z"), (review.Title, review.Place, $"{review.Start}"));
        Assert.Equal(new("", "Jun Aoki"), review.Organizer);
        Assert.Equal([new("jun@aoki.example", "Jun Aoki"), new("", "Eva Berg"), new("", "Kai Berg"), new("", "Room 5", InviteeSort.Room)], review.People);
        Assert.True(tour is { IsAllDay: true, IsPrivate: true });
        Assert.Equal("2024-03-14T13:00:00Z", $"{tour.Start}");
        Assert.DoesNotContain("secret", $"{review}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_German_one_in_the_encoding_of_Windows_is_read()
    {
        const string text = "\"Betreff\";\"Beginnt am\";\"Beginnt um\";\"Endet am\";\"Endet um\";\"Ganztägiges Ereignis\";\"Besprechungsplanung\";\"Erforderliche Teilnehmer\";\"Beschreibung\";\"Ort\";\"Privat\"\n\"Prüfung\";\"4.3.2024\";\"09:30:00\";\"4.3.2024\";\"11:00:00\";\"Aus\";\"Jun Aoki\";\"Müller, Eva\";\"\";\"Werk\";\"Aus\"\n";
        var entry = Assert.Single(Open(text, "windows-1252").Entries);
        Assert.Equal(("Prüfung", new DateOnly(2024, 3, 4), false), (entry.Title, entry.First, entry.IsAllDay));
        Assert.Equal("Eva Müller", Assert.Single(entry.People).Name);
    }

    [Fact]
    public void A_Japanese_one_in_Shift_JIS_is_read()
    {
        var entry = Assert.Single(Open("件名,開始日,開始時刻,終了日,終了時刻,終日イベント,会議の開催者,必須出席者,内容,場所\n金型の打ち合わせ,2024/3/4,午後1:30:00,2024/3/4,15:00:00,FALSE,青木 純,青木 純; 佐藤 花子,なし,工場\n", "shift_jis").Entries);
        Assert.Equal(("金型の打ち合わせ", "2024-03-04T13:30:00Z"), (entry.Title, $"{entry.Start}"));
        Assert.Equal(["青木 純", "佐藤 花子"], entry.People.Select(person => person.Name));
    }

    [Fact]
    public void Dates_that_can_be_read_in_two_ways_are_asked_about()
    {
        const string text = $"{English}Review,3/4/2024,9:30,3/4/2024,11:00,False,,,,,,,False\n";
        var content = Open(text);
        Assert.Empty(content.Entries);
        Assert.Equal("Does '3/4/2024' begin with the day or with the month?", Assert.Single(content.Questions).Text);
        Assert.Equal("2024-04-03", Open(text, reading: Ics.Reading with { Order = DateOrder.DayMonthYear }).Days());
        Assert.Equal("2024-03-04", Open(text, reading: Ics.Reading with { Order = DateOrder.MonthDayYear }).Days());
    }

    [Theory]
    [InlineData("Review,13/4/2024,9:30,13/4/2024,11:00\nTour,4/14/2024,9:30,4/14/2024,10:00\nTour,4/4/2024,9:30,5/4/2024,10:00\n", "calendar-unreadable@1")]
    [InlineData("Review,soon,9:30,2024-03-04,11:00\n", "calendar-line-unreadable@2")]
    [InlineData("Review,2024-03-04,noon,2024-03-04,11:00\n", "calendar-line-unreadable@2")]
    [InlineData("Review,2024-03-04,9:30,2024-03-03,11:00\n", "calendar-line-unreadable@2")]
    public void What_cannot_be_read_is_told(string rows, string problems)
    {
        var content = Open(English + rows);
        Assert.Equal(problems, content.Codes());
        Assert.Empty(content.Entries);
    }

    [Fact]
    public void A_table_of_something_else_is_no_calendar() => Assert.Equal("calendar-unreadable@1", Open("a,b\n1,2\n").Codes());

    private static CalendarContent Open(string text, string encoding = "utf-8", CalendarReading? reading = null)
    {
        using var scratch = new Scratch();
        var how = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? new UTF8Encoding(false);
        return OutlookCalendar.Open(scratch.Write("calendar.csv", how.GetBytes(text)), reading ?? Ics.Reading);
    }
}
