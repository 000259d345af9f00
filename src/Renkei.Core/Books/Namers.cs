using System.Collections.Immutable;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Books;

/// <summary>Which records have ever named a record. Nothing is taken out: whoever asks looks whether they still do.</summary>
internal sealed class Namers
{
    private readonly ImmutableDictionary<Reference, Link> links;

    private Namers(ImmutableDictionary<Reference, Link> links) => this.links = links;

    public static Namers None { get; } = new(ImmutableDictionary<Reference, Link>.Empty);

    public Namers With(IEnumerable<Entry> entries)
    {
        var known = links.ToBuilder();
        foreach (var entry in entries.Where(entry => entry.Record is not null))
        {
            foreach (var reference in entry.Record!.References()) known[reference] = new(entry.Kind, entry.Id, known.GetValueOrDefault(reference));
        }

        return new(known.ToImmutable());
    }

    /// <summary>Those that name, or have named, what stands under a name in whatever book; some of them perhaps more than once.</summary>
    public IEnumerable<(Kind Kind, string Id)> Of(Reference reference)
    {
        for (var link = links.GetValueOrDefault(reference); link is not null; link = link.Next) yield return (link.Kind, link.Id);
    }

    private sealed record Link(Kind Kind, string Id, Link? Next);
}
