using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Core.Values;
using Renkei.Tests.Golden;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Books;

public class FoldTests
{
    private const string History = """
        renkei: 1
        records:
        - organization: aoki
          name: First name
          book: aoki
          at: 2004-03-01T00:00:00Z
        - organization: aoki
          name: Second name
          book: aoki
          at: 2004-03-02T00:00:00Z
        - organization: aoki
          book: aoki
          at: 2004-03-03T00:00:00Z
          withdrawn: true
        """;

    [Theory]
    [InlineData("2004-02-28T00:00:00Z", null)]
    [InlineData("2004-03-01T00:00:00Z", "First name")]
    [InlineData("2004-03-02T12:00:00Z", "Second name")]
    [InlineData("2004-03-03T00:00:00Z", null)]
    public void A_record_stands_as_it_was_last_written_by_then(string moment, string? name)
    {
        var view = Small.Of(History).Ledger.KnownAt(Instant.Of(moment).Value).SeenBy(Viewer.Of("aoki", Roles.Everyone));
        Assert.Equal(name, view.Of(Organization.Kind).Select(Organization.Name.Of).SingleOrDefault());
    }

    [Fact]
    public void What_stands_is_the_last_entry_of_each_id_in_the_order_first_written() => Seeds.Hold(world =>
    {
        var ledger = world.Read().Ledger;
        var view = ledger.SeenBy(Viewer.Coder(DateOnly.MaxValue));
        var last = ledger.Entries.GroupBy(entry => (entry.Book, entry.Kind, entry.Id)).Select(history => history.Last().Record).Where(record => record is not null);
        Assert.Equal(last, view.Records);
    });

    [Fact]
    public void Each_book_counts_its_own_entries_without_gaps() => Seeds.Hold(world =>
        Assert.All(world.Read().Ledger.Entries.GroupBy(entry => entry.Book), book =>
            Assert.Equal(Enumerable.Range(1, book.Count()).Select(number => (long)number), book.Select(entry => entry.Seq))));
}
