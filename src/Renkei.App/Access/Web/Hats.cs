using System.Collections.Concurrent;

namespace Renkei.App.Access.Web;

/// <summary>As whom one can look here: as each firm of books that are there to be shown, or as the firms whose own books are kept here.</summary>
internal sealed class Hats
{
    private readonly IReadOnlyList<Hat>? shown;
    private readonly ConcurrentDictionary<string, Hat> own = new(StringComparer.Ordinal);

    /// <summary>The hats of books that are there to be shown.</summary>
    public Hats(IReadOnlyList<Hat> shown) => this.shown = shown;

    /// <summary>The hats of firms that keep their own books here.</summary>
    public Hats(OpenBooks books) => Books = books;

    /// <summary>The books kept here; null where all are there to be shown.</summary>
    public OpenBooks? Books { get; }

    public IReadOnlyList<Hat> All => shown ?? [.. Books!.Library.Books.Where(book => !book.IsJoint).Select(book => own.GetOrAdd(book.Name, name => Hat.Of(Books, name)))];

    /// <summary>The hat of that id, else the first; null while no firm keeps a book here.</summary>
    public Hat? Worn(string? id) => All is [var first, ..] all ? all.FirstOrDefault(hat => hat.Id == id) ?? first : null;
}
