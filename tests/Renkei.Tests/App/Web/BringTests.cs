using System.Text.RegularExpressions;
using Renkei.Tests.Golden;

namespace Renkei.Tests.App.Web;

/// <summary>Files are brought, looked at, and recorded together; bringing them twice adds nothing.</summary>
public partial class BringTests
{
    private static readonly (string, string)[] Answers = [("domains-aoki", "aoki.example"), ("domains-berg", "berg.example"), ("alliance", "pact")];

    [Fact]
    public void A_calendar_is_seen_before_it_is_recorded_and_adds_nothing_the_second_time()
    {
        using var visit = new Visiting(Small.Of(WritingTests.Two));
        var seen = Bring(visit, Calendar);
        Assert.Contains("3 contacts, 2 people; 1 left out", seen.Body, StringComparison.Ordinal);
        Assert.Contains("None is on record.", visit.Get("/records/event").Body, StringComparison.Ordinal);

        Assert.Equal(302, visit.Post("/bring/record", $"token={Token().Match(seen.Body).Groups["token"].Value}", ("Sec-Fetch-Site", "same-origin")).Status);
        Assert.Contains("1 to 3 of 3", visit.Get("/records/event").Body, StringComparison.Ordinal);
        Assert.Contains("0 new, 7 recorded already", Bring(visit, Calendar).Body, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_told_and_nothing_is_kept()
    {
        using var visit = new Visiting(Small.Of(WritingTests.Two));
        Assert.Equal(422, Bring(visit, "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:yesterday\nEND:VEVENT\nEND:VCALENDAR\n").Status);
        Assert.Equal(404, visit.Post("/bring/record", "token=guessed", ("Sec-Fetch-Site", "same-origin")).Status);
    }

    private static string Calendar => File.ReadAllText(Repository.PathTo("docs", "examples", "our-calendar.ics"));

    private static Answered Bring(Visiting visit, string calendar) => visit.Bring("/bring", "calendar.ics", calendar, Answers);

    [GeneratedRegex("name=\"token\" value=\"(?<token>[0-9a-f]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
