using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Capabilities;
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
        var last = ledger.Entries.GroupBy(entry => (entry.Book, entry.Kind, entry.Id)).Select(history => history.Last().Record).OfType<Record>().ToList();
        Assert.Equal(last.Select(record => (record.Kind, record.Id)), view.Records.Select(record => (record.Kind, record.Id)));
        Assert.Equal(last.ToHashSet(), view.Records.ToHashSet());
        Assert.All(view.Records.GroupBy(record => (record.Kind, record.Id)), same =>
            Assert.Equal(same.OrderBy(record => !record.Book.IsJoint).ThenBy(record => record.Book.Name, StringComparer.Ordinal), same));
    });

    [Theory]
    [InlineData("aoki", "duo", "pact")]
    [InlineData("pact", "duo", "aoki")]
    [InlineData("duo", "aoki", "pact")]
    public void What_several_books_call_by_one_id_is_found_in_the_first_joint_one_by_name_whichever_was_written_first(params string[] books)
    {
        static string Opened(string book) => $"""
            - organization: aoki
              name: Aoki
              book: {book}
              writer: aoki
            - organization: berg
              name: Berg
              book: {book}
              writer: aoki
            - alliance: {book}
              parties: [aoki, berg]
              book: {book}
              writer: aoki

            """;
        var records = $"""
            {Opened("pact")}{Opened("duo")}{string.Concat(books.Select(book => $"- capability: casting\n  name: Casting as {book} says\n  book: {book}\n  writer: aoki\n"))}
            - rating: r
              when: 2001
              of: aoki
              by: aoki
              capability: casting
              score: strong
              book: aoki
            """;
        var view = Small.Of($"renkei: 1\nrecords:\n{records}").SeenBy("aoki");
        Assert.Equal("Casting as duo says", Capability.Name.Of(view.Find(Rating.Capability.Of(view.Only(Rating.Kind)), view.Only(Rating.Kind))!));
        Assert.Equal(["duo", "pact", "aoki"], view.Of(Capability.Kind).Select(capability => capability.Book.Name));
    }

    [Fact]
    public void Each_book_counts_its_own_entries_without_gaps() => Seeds.Hold(world =>
        Assert.All(world.Read().Ledger.Entries.GroupBy(entry => entry.Book), book =>
            Assert.Equal(Enumerable.Range(1, book.Count()).Select(number => (long)number), book.Select(entry => entry.Seq))));
}
