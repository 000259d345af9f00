using Renkei.App.Access.Calendars;

namespace Renkei.Tests.Calendars;

/// <summary>The same meeting in two mailboxes is one, whichever comes first.</summary>
public sealed class SameMeetingsTests
{
    private const string Ours = "BEGIN:VEVENT\nUID:1\nDTSTART:20240312T083000Z\nSUMMARY:Review\nORGANIZER:mailto:jun@aoki.example\nATTENDEE;PARTSTAT=ACCEPTED:mailto:jun@aoki.example\nATTENDEE:mailto:eva@berg.example\nEND:VEVENT";

    [Fact]
    public void The_same_name_is_the_same_meeting_and_the_later_version_is_believed()
    {
        var theirs = Ours.Replace("SUMMARY:Review", "SEQUENCE:2\nSUMMARY:Review in plant 2", StringComparison.Ordinal).Replace("DTSTART:20240312", "DTSTART:20240313", StringComparison.Ordinal).Replace("PARTSTAT=ACCEPTED", "CN=Jun Aoki", StringComparison.Ordinal);
        var merged = Both(Ours, theirs);
        Assert.Equal(("Review in plant 2", new DateOnly(2024, 3, 13)), (merged.Title, merged.First));
        Assert.Equal(new("jun@aoki.example", "Jun Aoki", InviteeSort.Person, InviteAnswer.Accepted), merged.People[0]);
        Assert.Equal(["a.ics", "b.ics"], merged.Origins.Select(origin => origin.File));
    }

    [Fact]
    public void The_same_title_and_start_with_somebody_in_both_is_the_same_meeting()
    {
        var merged = Both(Ours, Ours.Replace("UID:1", "UID:2", StringComparison.Ordinal).Replace("eva@", "kai@", StringComparison.Ordinal));
        Assert.Equal(["1", "2"], merged.Uids);
        Assert.Equal(["eva@berg.example", "jun@aoki.example", "kai@berg.example"], merged.People.Select(person => person.Mail).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("UID:1", "UID:2", "SUMMARY:Review", "SUMMARY:Revue")]
    [InlineData("UID:1", "UID:2", "T083000Z", "T093000Z")]
    [InlineData("UID:1", "UID:2", "aoki.example", "coda.example")]
    public void Another_title_start_or_company_is_another_meeting(string from, string to, string other, string into)
    {
        var theirs = Ours.Replace(from, to, StringComparison.Ordinal).Replace(other, into, StringComparison.Ordinal).Replace("eva@berg", "kai@berg", StringComparison.Ordinal);
        if (other == "aoki.example") theirs = theirs.Replace("jun@", "kim@", StringComparison.Ordinal);
        Assert.Equal(2, Merge(Ours, theirs).Count);
    }

    [Fact]
    public void A_series_called_off_in_one_mailbox_is_off_in_all()
    {
        const string series = "BEGIN:VEVENT\nUID:s\nSEQUENCE:1\nDTSTART:20240312T083000Z\nRRULE:FREQ=WEEKLY;COUNT=3\nSUMMARY:Weekly\nEND:VEVENT";
        const string off = "METHOD:CANCEL\nBEGIN:VEVENT\nUID:s\nSEQUENCE:2\nDTSTART:20240312T083000Z\nSUMMARY:Weekly\nEND:VEVENT";
        var merged = Merge(series, off);
        Assert.Equal(3, merged.Count);
        Assert.All(merged, entry => Assert.Equal(EntryState.Cancelled, entry.State));
    }

    private static CalendarEntry Both(string ours, string theirs) => Assert.Single(Merge(ours, theirs));

    private static IReadOnlyList<CalendarEntry> Merge(string ours, string theirs)
    {
        var (one, other) = (Read(ours, "a.ics"), Read(theirs, "b.ics"));
        var merged = SameMeetings.Merge([.. one, .. other]);
        Assert.Equal(Told(merged), Told(SameMeetings.Merge([.. other, .. one])));
        return merged;
    }

    private static IReadOnlyList<CalendarEntry> Read(string lines, string file) => IcsCalendar.Read($"BEGIN:VCALENDAR\n{lines}\nEND:VCALENDAR\n", file, Ics.Reading).Entries;

    private static IEnumerable<string> Told(IEnumerable<CalendarEntry> entries) =>
        entries.Select(entry => $"{entry.First} {entry.Title} {entry.State} {string.Join(',', entry.People)} {string.Join(',', entry.Origins)} {string.Join(',', entry.Uids)}");
}
