using Renkei.App.Access.Web;
using Renkei.Storage;
using Renkei.Storage.Sqlite;

namespace Renkei.Tests.App.Web;

/// <summary>The first start: from nothing to an own book with an alliance in it, which is still there the next time.</summary>
public sealed class StartTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("renkei-start-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Who_has_no_book_yet_is_led_to_the_start_and_from_there_to_a_book_that_lasts()
    {
        Opened(visit =>
        {
            Assert.Equal((302, "/start"), (visit.Get("/").Status, visit.Get("/records").Headers["Location"]));
            Assert.Contains("Your partner sees nothing of it.", visit.Get("/start").Body, StringComparison.Ordinal);
            Assert.Equal(422, Begin(visit, "firm=+&partner=Berg&venture=").Status);
            Assert.Equal((302, "/"), (Begin(visit, "firm=Aoki+%26+S%C3%B6hne&partner=Berg&venture=Works&partner=Carl&venture=&partner=&venture=").Status, "/"));
            Assert.Equal(404, Begin(visit, "firm=Another&partner=Berg&venture=").Status); // one begins but once
        });
        Opened(visit =>
        {
            var home = visit.Get("/").Body;
            Assert.All((string[])["Alliances of Aoki &amp; S&#xF6;hne", ">Works<", "Aoki &amp; S&#xF6;hne and Carl<"], said => Assert.Contains(said, home, StringComparison.Ordinal));
            Assert.Equal(200, visit.Get("/alliances/with-berg").Status);
            Assert.Equal(200, visit.Get("/alliances/with-berg/balance").Status);
        });
    }

    private static Answered Begin(Visiting visit, string form) => visit.Post("/start", form, ("Sec-Fetch-Site", "same-origin"));

    private void Opened(Action<Visiting> work)
    {
        using var store = SqliteBooks.Open(folder.FullName);
        using var visit = new Visiting(OpenBooks.Kept(KeptLibrary.Open(store).Value, "kept", TimeProvider.System));
        work(visit);
    }
}
