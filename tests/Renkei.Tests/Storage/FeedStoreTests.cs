using Renkei.Storage.Feeds;

namespace Renkei.Tests.Storage;

public sealed class FeedStoreTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("renkei-feeds-");

    private string Kept => Path.Combine(folder.FullName, "feeds.db");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_link_opens_what_it_was_made_for_until_it_is_revoked_and_is_not_in_the_file()
    {
        string token;
        using (var feeds = FeedStore.At(Kept)) token = feeds.Make("aoki", "ann", hasTitles: true, new(2024, 3, 1));
        using var again = FeedStore.At(Kept);
        var feed = Assert.Single(again.Of("aoki"));
        Assert.Equal(("aoki", "ann", true, new DateOnly(2024, 3, 1)), (feed.Hat, feed.Person, feed.HasTitles, feed.Made));
        Assert.Equal(feed, again.Opened(token));
        Assert.Equal(32, token.Length);
        Assert.DoesNotContain(token, Convert.ToHexStringLower(File.ReadAllBytes(Kept)), StringComparison.Ordinal);
        Assert.DoesNotContain(token, File.ReadAllText(Kept), StringComparison.Ordinal);

        again.Revoke("berg", feed.Id); // only who made it
        Assert.NotNull(again.Opened(token));
        again.Revoke("aoki", feed.Id);
        Assert.Null(again.Opened(token));
    }

    [Theory]
    [InlineData("")]
    [InlineData("00000000000000000000000000000000")]
    [InlineData("' or 1 = 1 --")]
    public void What_is_no_link_opens_nothing(string token)
    {
        using var feeds = FeedStore.InMemory();
        feeds.Make("aoki", person: null, hasTitles: false, new(2024, 3, 1));
        Assert.Null(feeds.Opened(token));
    }
}
