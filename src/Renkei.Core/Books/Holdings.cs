using System.Collections.Immutable;
using Renkei.Core.Records;

namespace Renkei.Core.Books;

/// <summary>Some books as far as they have grown, with all that is asked when they grow further. They never change; growing gives others.</summary>
internal sealed class Holdings
{
    private readonly ImmutableDictionary<Book, Volume> volumes;
    private Namers? namers;

    private Holdings(ImmutableDictionary<Book, Volume> volumes, Namers? namers)
    {
        this.volumes = volumes;
        this.namers = namers;
    }

    public static Holdings Empty { get; } = new(ImmutableDictionary<Book, Volume>.Empty, null);

    /// <summary>The books, joint ones first, then by name: an order that does not tell which was written to first.</summary>
    public IReadOnlyList<Volume> Volumes => field ??= [.. volumes.Values.OrderBy(volume => !volume.Book.IsJoint).ThenBy(volume => volume.Book.Name, StringComparer.Ordinal).ThenBy(volume => string.Join(' ', volume.Book.Members), StringComparer.Ordinal)];

    /// <summary>The fold of all of them.</summary>
    public Ledger Ledger => field ??= LedgerOf(_ => true);

    /// <summary>The fold of some of them.</summary>
    public Ledger LedgerOf(Predicate<Book> isWanted) => new([.. Volumes.Where(volume => volume.Entries.Count > 0 && isWanted(volume.Book)).Select(volume => volume.Entries)]);

    /// <summary>Who names whom, made when it is first asked for and kept up from then on.</summary>
    public Namers Namers => namers ??= Namers.None.With(Volumes.SelectMany(volume => volume.Standing));

    public Volume Of(Book book) => volumes.GetValueOrDefault(book) ?? Volume.Of(book);

    /// <summary>The books with further entries, of one book in order.</summary>
    public Holdings With(IEnumerable<Entry> entries)
    {
        var known = volumes.ToBuilder();
        List<Entry> more = [.. entries];
        foreach (var added in more.GroupBy(entry => entry.Book).Select(group => group.ToList())) known[added[0].Book] = Of(added[0].Book).With(added, added[^1].Seq);
        return new(known.ToImmutable(), Namers.With(more));
    }

    /// <summary>The books with one of them grown to a place, by entries that may leave out what was erased.</summary>
    public Holdings With(Book book, IReadOnlyCollection<Entry> entries, long seq) => new(volumes.SetItem(book, Of(book).With(entries, seq)), namers?.With(entries));

    /// <summary>What stands under a name, one in each book at most.</summary>
    public IEnumerable<Entry> Standing(Kind kind, string id) =>
        Volumes.Select(volume => volume.Last(kind, id)).OfType<Entry>().Where(entry => entry.Record is not null);
}
