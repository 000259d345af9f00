using System.IO.Compression;
using Microsoft.Playwright;
using Renkei.Browser.Newcomer;

namespace Renkei.Browser;

/// <summary>The first fifteen minutes of somebody who looks after two joint ventures: from an empty folder to a slide. docs/first-insight.md tells the same walk.</summary>
public class FifteenMinutesTests(Browsing browsing) : IClassFixture<Browsing>
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);

    [Fact(Timeout = 55_000)]
    public async Task A_newcomer_comes_from_an_empty_folder_to_a_slide()
    {
        var folder = Directory.CreateTempSubdirectory("renkei-newcomer-");
        using (var served = Served.Books(folder.FullName))
        await using (var window = await browsing.Open())
        {
            var walk = new Walk(window.Page);
            await window.Page.GotoAsync(served.Address);

            await walk.See("All on this computer. Your partner sees nothing of it.");
            await walk.Fill("Which firm are you?", "Aoki Works");
            await walk.Fill("Partner", "Berg", 0);
            await walk.Fill("Joint venture, if there is one", "Aoki-Berg Castings", 0);
            await walk.Fill("Partner", "Castor", 1);
            await walk.Fill("Joint venture, if there is one", "Castor Aoki Coatings", 1);
            await walk.Press("Begin");

            await walk.Follow("Bring files");
            await window.Page.GetByLabel("Calendars (.ics").SetInputFilesAsync(new TwoVentures(Today).Files.Select(file => new FilePayload { Name = file.Name, MimeType = file.Type, Buffer = file.Content }));
            await walk.Press("Read them");
            await walk.Choose("Whose is ca-coatings.example?", "Castor Aoki Coatings");
            await walk.Press("Go on");
            await walk.Fill("In which year", $"{Today.AddDays(-63).Year}");
            await walk.Press("Go on");
            await walk.Choose("Level of Zoe Petit", "lower");
            await walk.Press("Go on");
            await walk.See("To be recorded: 48");
            await walk.Press("Go on");
            await walk.See("'soon' is not a date.");
            await walk.Press("Go on without all of these");
            await walk.Press("Record all of it");

            await walk.See("contacts, 11 people; 19 left out, here is why");
            await walk.See("private: 2");
            Assert.True(await window.Page.GetByRole(AriaRole.Button, new() { Name = "Undo this import" }).IsVisibleAsync());
            await walk.Follow("See your alliances");

            await walk.See("Who can see this: your own firm, on this computer.");
            await walk.See("34 meetings with Berg and Aoki-Berg Castings from");
            await walk.See("Those at the top met 3 times");
            await walk.See("14 meetings with Castor and Castor Aoki Coatings from");
            await walk.See("No meeting of those at the top is on record.");
            await walk.See("2 things of theirs are past their day, longest: “Send the test plates”");
            Assert.Equal(6, await window.Page.GetByRole(AriaRole.Link, new() { Name = "Take it up" }).CountAsync());

            await walk.Follow("14 meetings with Castor");
            Assert.Equal(14, await window.Page.GetByRole(AriaRole.Checkbox).CountAsync());
            await window.Page.GetByLabel("Wrong? Golf").CheckAsync();
            await window.Page.GetByLabel("Wrong? Choir practice").CheckAsync();
            await walk.Press("Take out those ticked");
            await walk.See("2 records are taken out.");
            await walk.See("12 meetings with Castor and Castor Aoki Coatings from");

            await walk.Follow("Alliances");
            await walk.Follow("What changed?");
            await walk.Say("Nothing");
            await walk.Say("We tried something", "Moulds are cooled before they are measured", "cooling");
            await walk.Say("We work differently now", "Dies are heated before they are changed", "die change");
            await walk.Say("Nothing");
            await walk.Say("We tried something", "One sheet for each mould", "mould care");
            await walk.Follow("Alliances");
            await walk.See("You took in 3 things from Berg and Aoki-Berg Castings; 1 of them changed a way of working here");

            await walk.Follow("Take it up", last: true);
            await walk.Press("Take it up");
            Assert.Contains("X-Unsent: 1", await walk.Download("Mail as a file"), StringComparison.Ordinal);
            Assert.Contains("BEGIN:VEVENT", await walk.Download("Put it into the calendar"), StringComparison.Ordinal);

            await walk.Follow("Alliances");
            await walk.Follow("Copy as slide", last: true);
            await using var file = File.OpenRead(await walk.Save("Download for PowerPoint"));
            using var slides = new ZipArchive(file);
            using var slide = new StreamReader(slides.GetEntry("ppt/slides/slide1.xml")!.Open());
            var said = await slide.ReadToEndAsync();
            Assert.Contains("12 meetings with Castor and Castor Aoki Coatings", said, StringComparison.Ordinal);
            Assert.Contains("runs through two people", said, StringComparison.Ordinal);
            Assert.Empty(window.Wrongs);
        }

        Assert.DoesNotContain(folder.EnumerateFiles("*", SearchOption.AllDirectories), file => File.ReadAllText(file.FullName).Contains(Mailbox.Secret, StringComparison.Ordinal));
        folder.Delete(recursive: true);
    }
}
