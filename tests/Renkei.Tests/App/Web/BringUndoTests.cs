using Renkei.App.Access.Web;
using Renkei.Storage;
using Renkei.Storage.Sqlite;
using Renkei.Tests.Golden;

namespace Renkei.Tests.App.Web;

/// <summary>An import can be undone for thirty days; what was said of its files is remembered with the own book and crosses to no other.</summary>
public sealed class BringUndoTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("renkei-undo-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void An_import_is_undone_but_for_what_was_edited_or_is_named_since()
    {
        using var visit = new Visiting(Small.Of(WritingTests.Two));
        var wizard = new Wizard(visit).Bring(("calendar.ics", BringTests.OurCalendar)).To("look").Press(to: "/record");
        var import = wizard.Address;
        Assert.Contains("calendar.ics", new Wizard(visit).Open("/bring/imports").Text, StringComparison.Ordinal);
        var page = visit.Get("/records/event").Body;
        var meeting = page[(page.IndexOf("<td><a href=\"/records/aoki/event/", StringComparison.Ordinal) + 13)..];
        meeting = meeting[..meeting.IndexOf('"')];
        Assert.Equal(302, visit.Post($"{meeting}/amend", "when=2024-05-14&alliance=pact&is=review&what=Edited+by+hand", ("Sec-Fetch-Site", "same-origin")).Status);

        wizard.Press(to: "/undo");
        Assert.Equal(import, wizard.Address);
        Assert.Contains("One record stays", wizard.Text, StringComparison.Ordinal);
        Assert.Contains("Edited by hand", wizard.Text, StringComparison.Ordinal);
        Assert.Contains("1 to 1 of 1", visit.Get("/records/event").Body, StringComparison.Ordinal);
        Assert.Contains("None is on record.", visit.Get("/records/person").Body, StringComparison.Ordinal);
        Assert.Equal(404, visit.Post($"{import}/undo", "", ("Sec-Fetch-Site", "same-origin")).Status);
        Assert.Contains("undone", new Wizard(visit).Open("/bring/imports").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void After_thirty_days_it_cannot_be_undone()
    {
        var clock = new Moved();
        Opened(clock, visit =>
        {
            Begin(visit);
            var wizard = new Wizard(visit).Bring(("calendar.ics", BringTests.OurCalendar)).To("look").Press(to: "/record");
            clock.By = TimeSpan.FromDays(29);
            Assert.Equal(200, visit.Get(wizard.Address).Status);
            clock.By = TimeSpan.FromDays(31);
            Assert.Equal(404, visit.Get(wizard.Address).Status);
            Assert.Equal(404, visit.Post($"{wizard.Address}/undo", "", ("Sec-Fetch-Site", "same-origin")).Status);
        });
    }

    [Fact]
    public void What_was_said_is_still_known_after_the_program_ended()
    {
        Opened(new(), visit =>
        {
            Begin(visit);
            new Wizard(visit).Bring(("calendar.ics", BringTests.OurCalendar)).To("look").Press(to: "/record");
        });
        Opened(new(), visit =>
        {
            var again = new Wizard(visit).Bring(("calendar.ics", BringTests.OurCalendar));
            Assert.Equal("look", again.Step);
            Assert.Contains("0 new", again.Text, StringComparison.Ordinal);
            Assert.Contains("calendar.ics", new Wizard(visit).Open("/bring/imports").Text, StringComparison.Ordinal);
        });
        File.WriteAllText(Path.Combine(folder.FullName, KeptFolder.Imports, "own-aoki.json"), "{\"firms\": 3}");
        Opened(new(), visit => Assert.Equal("whose", new Wizard(visit).Bring(("calendar.ics", BringTests.OurCalendar)).Step));
    }

    [Fact]
    public void Nothing_said_by_one_firm_is_known_to_another()
    {
        const string Told = "cnry.example";
        using var visit = new Visiting(Small.Of(BringTests.Both));
        new Wizard(visit).Bring(("calendar.ics", BringTests.OurCalendar.Replace("berg.example", Told, StringComparison.Ordinal))).Press(fields => BringTests.Named(fields, Told, "Secret partner")).To("look").Press(to: "/record");
        var books = visit.Hats[0].Books;
        Assert.Contains(Told, books.Remembered("aoki").Print(), StringComparison.Ordinal);
        Assert.Equal(new Renkei.App.Access.Intake.Remembered().Print(), books.Remembered("berg").Print());
        Assert.Contains("Nothing was imported lately.", visit.Get("/bring/imports", ("Cookie", "renkei-hat=book-berg")).Body, StringComparison.Ordinal);
    }

    private static void Begin(Visiting visit) => Assert.Equal(302, visit.Post("/start", "firm=Aoki&partner=Berg&venture=", ("Sec-Fetch-Site", "same-origin")).Status);

    private void Opened(Moved clock, Action<Visiting> work)
    {
        using var store = SqliteBooks.Open(KeptFolder.BooksOf(folder.FullName));
        using var visit = new Visiting(OpenBooks.Kept(KeptLibrary.Open(store).Value, "kept", clock, remembering: KeptFolder.ImportsOf(folder.FullName)));
        work(visit);
    }

    /// <summary>A clock that can be put forward.</summary>
    private sealed class Moved : TimeProvider
    {
        public TimeSpan By { get; set; }

        public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2024, 12, 31, 12, 0, 0, TimeSpan.Zero) + By;
    }
}
