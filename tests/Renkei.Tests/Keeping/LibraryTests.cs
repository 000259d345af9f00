using Renkei.Core.Books;
using Renkei.Core.Capabilities;
using Renkei.Core.Keeping;
using Renkei.Core.Records;
using Renkei.Core.Values;
using Renkei.Tests.Golden;
using Renkei.Tests.Worlds;
using Viewer = Renkei.Core.Books.Viewer;

namespace Renkei.Tests.Keeping;

public class LibraryTests
{
    private const string Pact = """
        renkei: 1
        writer: aoki
        book: pact
        records:
        - organization: aoki
          name: Aoki
        - organization: berg
          name: Berg
        - alliance: pact
          parties: [aoki, berg]
        - capability: casting
          name: Casting
        - person: p1
          organization: aoki
        """;

    private static readonly Instant Noon = Instant.Of("2005-05-05T12:00:00Z").Value;
    private static readonly Writer Aoki = Writer.Of("aoki/k7").Value;
    private static readonly Writer Berg = Writer.Of("berg").Value;

    [Fact]
    public void What_a_casebook_holds_is_kept_and_opened_without_loss() => Seeds.Hold(world =>
    {
        var casebook = world.Read();
        var added = Nodes.Must(Library.Empty.Add(casebook));
        var opened = Nodes.Must(Library.Open(added.Entries));
        var books = casebook.Ledger.Entries.ToLookup(entry => entry.Book);
        Assert.Equal(opened.Books.SelectMany(book => books[book]), opened.Ledger.Entries);
        Assert.Equal(added.Library.Ledger.Entries, opened.Ledger.Entries);
        Assert.Equal(added.Entries, opened.Ledger.Entries.Select(KeptEntry.Of).OrderBy(entry => added.Entries.Select((each, place) => (each, place)).First(pair => pair.each == entry).place));
    }, stories: 20);

    [Fact]
    public void A_payload_says_the_fields_in_the_order_of_the_form_and_nothing_else()
    {
        var added = Nodes.Must(Nodes.Library(Pact).Add(Nodes.Of("- rating: r\n  passage: \"of 鋳造: 3 < 4\"\n  by: aoki\n  of: berg\n  capability: casting\n  score: 3\n  when: [1999..2001]\n  book: pact\n"), Aoki, Noon, "i1"));
        var entry = Assert.Single(added.Entries);
        Assert.Equal((6L, "rating", "r", "i1", "aoki/k7", Noon), (entry.Seq, entry.Kind, entry.Id, entry.Import, entry.Writer.ToString(), entry.At!));
        Assert.Equal("""{"when":["1999..2001"],"by":"aoki","of":"berg","capability":"casting","score":"3","passage":"of 鋳造: 3 < 4"}""", entry.Payload);
    }

    [Fact]
    public void Records_grow_one_by_one_into_what_they_are_together() => Seeds.HoldInRandom(world =>
    {
        var casebook = world.Read();
        var all = Nodes.Must(Library.Empty.Add(casebook)).Entries;
        var library = Library.Empty;
        foreach (var entry in all) library = Nodes.Must(library.ReadOn([entry]));
        Assert.Equal(Nodes.Must(Library.Open(all)).Ledger.Entries, library.Ledger.Entries);
    });

    [Fact]
    public void An_addition_leaves_the_library_it_was_made_from_as_it_was()
    {
        var before = Nodes.Library(Pact);
        var one = Nodes.Must(before.Add(Nodes.Of("- capability: milling\n  name: Milling\n  book: pact\n"), Aoki, Noon)).Library;
        var other = Nodes.Must(before.Add(Nodes.Of("- capability: welding\n  name: Welding\n  book: pact\n"), Aoki, Noon)).Library;
        Assert.Equal(["casting"], Capabilities(before));
        Assert.Equal(["casting", "milling"], Capabilities(one));
        Assert.Equal(["casting", "welding"], Capabilities(other));
    }

    [Fact]
    public void Amending_and_withdrawing_are_additions()
    {
        var amended = Nodes.Must(Nodes.Library(Pact).Add(Nodes.Of("- capability: casting\n  name: Die casting\n  book: pact\n"), Aoki, Noon));
        Assert.Equal(["Die casting"], amended.Library.Ledger.SeenBy(Viewer.Of("berg", Roles.Everyone)).Of(Capability.Kind).Select(Capability.Name.Of));
        var withdrawn = Nodes.Must(amended.Library.Add(Nodes.Of("- capability: casting\n  withdrawn: true\n  book: pact\n"), Aoki, Noon));
        Assert.True(Assert.Single(withdrawn.Entries).IsWithdrawal);
        Assert.Empty(Capabilities(withdrawn.Library));
    }

    [Fact]
    public void An_own_book_is_open_to_its_owner_from_the_start() =>
        Assert.Equal("berg (own)", Assert.Single(Nodes.Must(Nodes.Library(Pact).Add(Nodes.Of("- capability: secret\n  name: Secret\n  book: berg\n"), Berg, Noon)).Entries).Book.ToString());

    [Theory]
    [InlineData("- capability: x\n  nane: X\n  book: pact\n", "field-missing records[0].name|field-unknown records[0].nane")]
    [InlineData("- capability: x\n  name: X\n  book: aoki\n", "book-unknown records[0].book")]
    [InlineData("- capability: casting\n  name: Mine\n  book: pact\n", "not-the-writer records[0]")]
    [InlineData("- capability: x\n  name: X\n  book: pact\n  writer: aoki\n", "field-unknown records[0].writer")]
    [InlineData("- capability: x\n  name: X\n  part_of: y\n  book: pact\n- alliance: pact\n  parties: [berg, cor]\n", "reference-unknown records[0].part_of|members-fixed records[1].parties|not-the-writer records[1]")]
    public void Everything_wrong_is_told_at_once_and_names_the_field(string records, string problems) =>
        Assert.Equal(problems, Told(Nodes.Library(Pact).Add(Nodes.Of(records), Berg, Noon)));

    [Fact]
    public void What_a_withdrawal_would_break_is_named() =>
        Assert.Equal("reference-unknown person/p1.organization", Told(Nodes.Library(Pact.Replace("person: p1\n  organization: aoki", "organization: works\n  name: Works\n- person: p1\n  organization: works", StringComparison.Ordinal))
            .Add(Nodes.Of("- organization: works\n  withdrawn: true\n  book: pact\n"), Aoki, Noon)));

    [Fact]
    public void What_others_keep_to_themselves_decides_nothing()
    {
        var library = Nodes.Library(Pact);
        var secret = Nodes.Must(library.Add(Nodes.Of("- rating: r\n  by: berg\n  of: aoki\n  capability: casting\n  score: 3\n  when: 2001\n  book: berg\n"), Berg, Noon)).Library;
        var withdrawal = Nodes.Of("- capability: casting\n  withdrawn: true\n  book: pact\n");
        Assert.Equal(Nodes.Must(library.Add(withdrawal, Aoki, Noon)).Entries, Nodes.Must(secret.Add(withdrawal, Aoki, Noon)).Entries);

        var after = Nodes.Must(secret.Add(withdrawal, Aoki, Noon)).Library;
        Nodes.Must(after.Add(Nodes.Of("- capability: other\n  name: Other\n  book: berg\n"), Berg, Noon)); // and it still can record what has nothing to do with it
        Assert.Equal("reference-unknown records[0].capability", Told(after.Add(Nodes.Of("- rating: r\n  by: berg\n  of: aoki\n  capability: casting\n  score: 4\n  when: 2001\n  book: berg\n"), Berg, Noon)));
    }

    [Fact]
    public void A_gap_among_entries_is_found()
    {
        var kept = Nodes.Must(Library.Empty.Add(Small.Of(Pact))).Entries;
        Assert.Equal("recorded-out-of-order pact/3", Told(Library.Open(kept.Where(entry => entry.Seq != 2))));
        Assert.Equal("recorded-out-of-order pact/1", Told(Nodes.Must(Library.Open(kept)).ReadOn(kept)));
    }

    [Fact]
    public void An_unreadable_payload_is_told_with_its_place()
    {
        var kept = Nodes.Must(Library.Empty.Add(Small.Of(Pact))).Entries;
        Assert.Equal("field-unknown pact/1.nane|field-missing pact/1|record-expected pact/2|kind-unknown pact/3", Told(Library.Open(kept.Select(entry => entry.Seq switch
        {
            1 => entry with { Payload = """{"nane":"Aoki"}""" },
            2 => entry with { Payload = """{"name":1}""" },
            3 => entry with { Kind = "aliance" },
            _ => entry,
        }))));
    }

    [Fact]
    public void An_erased_entry_keeps_its_place_and_says_nothing()
    {
        var kept = Nodes.Must(Library.Empty.Add(Small.Of(Pact))).Entries;
        var library = Nodes.Must(Library.Open(kept.Select(entry => entry.Seq == 4 ? entry with { Payload = null, IsErased = true } : entry)));
        Assert.Empty(Capabilities(library));
        Assert.Equal(5, library.LastSeq(Assert.Single(library.Books)));
    }

    private static string Told<T>(Outcome<T> outcome)
        where T : notnull => string.Join('|', outcome.Problems.Select(problem => $"{problem.Code} {problem.Path}"));

    private static IEnumerable<string> Capabilities(Library library) => library.Ledger.SeenBy(Viewer.Of("berg", Roles.Everyone)).Of(Capability.Kind).Select(record => record.Id);
}
