using System.Collections;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Books;

/// <summary>The fold of some books. It can be read only as someone: <see cref="SeenBy"/>.</summary>
public sealed class Ledger
{
    internal Ledger(IReadOnlyList<IReadOnlyList<Entry>> parts) => Parts = parts;

    /// <summary>The entries in the order recorded: lists of them, and packed tables at their place.</summary>
    internal IReadOnlyList<IReadOnlyList<Entry>> Parts { get; }

    /// <summary>All entries as one list. Those of packed tables are made while it is walked.</summary>
    internal IReadOnlyList<Entry> Entries => Parts is [var only] ? only : new Walk(Parts);

    /// <summary>The books, in the order first written to.</summary>
    internal IReadOnlyList<Book> Books => [.. Parts.SelectMany(part => part is PackedEntries packed ? [packed.Records.Book] : part.Select(entry => entry.Book)).Distinct()];

    /// <summary>The ledger as it was recorded up to a moment, inclusive. Entries without a moment count as recorded from the start.</summary>
    public Ledger KnownAt(Instant moment) =>
        new([.. Parts.Select(part => part is PackedEntries ? part : [.. part.Where(entry => entry.At is null || !entry.At.IsAfter(moment))])]);

    /// <summary>What a viewer sees: the joint books of its organization and its own book, as far as its roles read them.</summary>
    public LedgerView SeenBy(Viewer viewer) => LedgerView.Of(viewer, viewer.IsCoder ? Parts : In(book => book.IsReadBy(viewer.Organization!)));

    /// <summary>What stands in some books.</summary>
    internal IReadOnlyList<IReadOnlyList<Entry>> In(Predicate<Book> isWanted) =>
        [.. Parts.Where(part => part is not PackedEntries packed || isWanted(packed.Records.Book)).Select(part => part is PackedEntries ? part : [.. part.Where(entry => isWanted(entry.Book))])];

    private sealed class Walk(IReadOnlyList<IReadOnlyList<Entry>> parts) : IReadOnlyList<Entry>
    {
        public int Count => parts.Sum(part => part.Count);

        public Entry this[int index] => this.Skip(index).First();

        public IEnumerator<Entry> GetEnumerator() => parts.SelectMany(part => part).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
