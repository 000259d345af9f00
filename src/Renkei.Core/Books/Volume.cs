using System.Collections.Immutable;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Books;

/// <summary>One book as far as it has grown. It never changes; growing gives another.</summary>
internal sealed class Volume
{
    private readonly ImmutableDictionary<Kind, ImmutableDictionary<string, Entry>> last;

    private Volume(Book book, Grown<Entry> entries, long seq, Instant? at, ImmutableDictionary<Kind, ImmutableDictionary<string, Entry>> last)
    {
        (Book, Entries, Seq, At) = (book, entries, seq, at);
        this.last = last;
    }

    public Book Book { get; }

    /// <summary>The entries that say something, in order; those erased are not among them.</summary>
    public Grown<Entry> Entries { get; }

    /// <summary>The place of the last entry, erased ones counted; 0 while there is none.</summary>
    public long Seq { get; }

    /// <summary>When the last entry of a known moment was recorded.</summary>
    public Instant? At { get; }

    /// <summary>What stands: the last entry of each id, if it does not withdraw.</summary>
    public IEnumerable<Entry> Standing => last.Values.SelectMany(each => each.Values).Where(entry => entry.Record is not null);

    public static Volume Of(Book book) => new(book, Grown<Entry>.Empty, 0, null, ImmutableDictionary<Kind, ImmutableDictionary<string, Entry>>.Empty);

    /// <summary>The last entry of an id; null when there is none.</summary>
    public Entry? Last(Kind kind, string id) => last.GetValueOrDefault(kind)?.GetValueOrDefault(id);

    /// <summary>The book with further entries.</summary>
    /// <param name="entries">The entries, in order.</param>
    /// <param name="seq">The place of the last of them, or of an erased one behind it.</param>
    public Volume With(IReadOnlyCollection<Entry> entries, long seq)
    {
        var known = last;
        foreach (var same in entries.GroupBy(entry => entry.Kind))
            known = known.SetItem(same.Key, (known.GetValueOrDefault(same.Key) ?? ImmutableDictionary<string, Entry>.Empty).SetItems(same.Select(entry => KeyValuePair.Create(entry.Id, entry))));
        return new(Book, Entries.With(entries), seq, entries.LastOrDefault(entry => entry.At is not null)?.At ?? At, known);
    }
}
