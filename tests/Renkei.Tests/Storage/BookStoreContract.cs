using Renkei.Core.Books;
using Renkei.Core.Keeping;
using Renkei.Core.Values;
using Renkei.Storage;
using Renkei.Storage.Journal;
using Renkei.Tests.Golden;
using Renkei.Tests.Keeping;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Storage;

/// <summary>What every store does, whatever engine keeps it.</summary>
public abstract class BookStoreContract
{
    private static readonly Instant Noon = Instant.Of("2005-05-05T12:00:00.250Z").Value;

    /// <summary>Opens a place of that name: empty the first time, and afterwards with what it holds.</summary>
    internal abstract IBookStore Open(string place);

    [Fact]
    public async Task What_is_kept_is_there_when_it_is_opened_again()
    {
        var kept = Kept(8);
        using (var store = Open("again")) Assert.False((await store.Append(kept)).IsTaken);
        using var opened = Open("again");
        var head = Assert.Single(opened.Heads());
        Assert.Equal((8, kept[0].Book), (head.Size, head.Book));
        Assert.Equal(kept, opened.Read(head.Book));
        Assert.Equal(kept.Skip(5), opened.Read(head.Book, 6));
        Assert.Empty(Verification.Of(head, opened.ReadJournal(head.Book)));
    }

    [Fact]
    public void Whole_worlds_are_kept_and_opened_without_loss() => Seeds.HoldInRandom((world, seed) =>
    {
        var added = Nodes.Must(Library.Empty.Add(world.Read()));
        using (var store = Open($"world-{seed}"))
        {
            foreach (var book in added.Entries.GroupBy(entry => entry.Book)) Assert.False(store.Append([.. book]).GetAwaiter().GetResult().IsTaken);
        }

        using var opened = Open($"world-{seed}");
        Assert.Equal(added.Library.Ledger.Entries, Nodes.Must(KeptLibrary.Open(opened)).Library.Ledger.Entries);
        Assert.All(opened.Heads(), head => Assert.Empty(Verification.Of(head, opened.ReadJournal(head.Book))));
    }, worlds: 4);

    [Fact]
    public async Task A_place_that_is_taken_is_told_and_nothing_is_kept()
    {
        using var store = Open("taken");
        var kept = Kept(8);
        await store.Append(kept[..4]);
        var taken = await store.Append(kept[3..]);
        Assert.True(taken.IsTaken);
        Assert.Equal(4, taken.Head.Size);
        Assert.True((await store.Append(kept[5..])).IsTaken);
        Assert.False((await store.Append(kept[4..])).IsTaken);
        Assert.Equal(kept, store.Read(kept[0].Book));
    }

    [Fact]
    public void A_book_nobody_wrote_is_empty()
    {
        using var store = Open("empty");
        Assert.Empty(store.Heads());
        Assert.Empty(store.Read(Core.Records.Book.Own("aoki")));
    }

    [Fact]
    public async Task What_is_erased_is_gone_and_the_journal_still_verifies()
    {
        using var store = Open("erased");
        var kept = Kept(8);
        await store.Append(kept);
        await store.Erase([KeptEntry.Erasure(kept[0].Book, 9, Noon, kept[0].Writer, "e1", [5, 7], "asked for")]);
        var read = store.Read(kept[0].Book);
        Assert.Equal([5, 7], read.Where(entry => entry.IsErased).Select(entry => entry.Seq));
        Assert.All(read.Where(entry => entry.IsErased), entry => Assert.Null(entry.Payload));
        Assert.Equal(kept.Where(entry => entry.Seq is not (5 or 7)), read.Where(entry => !entry.IsErased && entry.Seq < 9));
        Assert.Empty(Verification.Of(Assert.Single(store.Heads()), store.ReadJournal(kept[0].Book)));
        Assert.Equal(9, Nodes.Must(Library.Open(read)).LastSeq(kept[0].Book));
    }

    [Fact]
    public async Task Many_who_write_at_once_all_get_their_place()
    {
        using var store = Open("many");
        var library = Nodes.Must(KeptLibrary.Open(store));
        await library.Add(each => each.Add(Small.Of(Pact)));
        var judged = 0;
        await Task.WhenAll(Enumerable.Range(0, 8).Select(who => Task.Run(async () =>
        {
            for (var number = 0; number < 50; number++)
            {
                Nodes.Must(await library.Add(each =>
                {
                    judged++; // one after another
                    return each.Add(Nodes.Of($"- capability: c{who}-{number}\n  name: C\n  book: pact\n"), Writer.Of("aoki").Value, null);
                }));
            }
        })));
        Assert.Equal(400, judged); // nobody took the place of another
        var head = Assert.Single(store.Heads());
        Assert.Equal(403, head.Size);
        Assert.Empty(Verification.Of(head, store.ReadJournal(head.Book)));
        Assert.Equal(store.Read(head.Book), library.Library.Ledger.Entries.Select(KeptEntry.Of));
    }

    [Fact]
    public async Task Two_who_do_not_know_of_each_other_both_get_their_place()
    {
        using var store = Open("two");
        var (one, other) = (Nodes.Must(KeptLibrary.Open(store)), Nodes.Must(KeptLibrary.Open(store)));
        await one.Add(each => each.Add(Small.Of(Pact)));
        other.ReadAgain();
        await Task.WhenAll(new[] { one, other }.Select((library, who) => Task.Run(async () =>
        {
            for (var number = 0; number < 4; number++)
                Nodes.Must(await library.Add(each => each.Add(Nodes.Of($"- capability: c{who}-{number}\n  name: C\n  book: pact\n"), Writer.Of("aoki").Value, null)));
        })));
        Assert.Equal(11, Assert.Single(store.Heads()).Size);
    }

    protected const string Pact = "renkei: 1\nwriter: aoki\nbook: pact\nrecords:\n- organization: aoki\n  name: Aoki\n- organization: berg\n  name: Berg\n- alliance: pact\n  parties: [aoki, berg]\n";

    /// <summary>Entries of one joint book; the last one withdraws.</summary>
    internal static List<KeptEntry> Kept(int number)
    {
        var library = Nodes.Library(Pact);
        var records = string.Concat(Enumerable.Range(0, number - 4).Select(place => $"- capability: c{place}\n  name: Naming of {place} 鋳造\n  book: pact\n"));
        var added = Nodes.Must(library.Add(Nodes.Of($"{records}- capability: c0\n  withdrawn: true\n  book: pact\n"), Writer.Of("aoki/k7").Value, Noon, "i1"));
        return [.. Nodes.Must(Library.Empty.Add(Small.Of(Pact))).Entries, .. added.Entries];
    }
}
