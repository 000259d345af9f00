using Renkei.Core.Values;

namespace Renkei.Core.Books;

/// <summary>The fold of some books. It can be read only as someone: <see cref="SeenBy"/>.</summary>
public sealed class Ledger
{
    internal Ledger(IReadOnlyList<Entry> entries) => Entries = entries;

    internal IReadOnlyList<Entry> Entries { get; }

    /// <summary>The ledger as it was recorded up to a moment, inclusive. Entries without a moment count as recorded from the start.</summary>
    public Ledger KnownAt(Instant moment) => new([.. Entries.Where(entry => entry.At is null || !entry.At.IsAfter(moment))]);

    /// <summary>What a viewer sees: the joint books of its organization and its own book, as far as its roles read them.</summary>
    public LedgerView SeenBy(Viewer viewer) =>
        LedgerView.Of(viewer, Entries.Where(entry => viewer.IsCoder || entry.Book.IsReadBy(viewer.Organization!)));
}
