using System.Collections.Concurrent;
using Renkei.Core.Records;
using Renkei.Storage.SignIn;

namespace Renkei.App.Access.Web;

/// <summary>As whom one can look here: as each firm of books that are there to be shown, or as the firms whose own books are kept here.</summary>
internal sealed class Hats
{
    private readonly IReadOnlyList<Hat>? shown;
    private readonly ConcurrentDictionary<(string Organization, Roles Roles, string? Pseudonym), Hat> own = new();

    /// <summary>The hats of books that are there to be shown.</summary>
    public Hats(IReadOnlyList<Hat> shown) => this.shown = shown;

    /// <summary>The hats of firms that keep their own books here.</summary>
    public Hats(OpenBooks books) => Books = books;

    /// <summary>The books kept here; null where all are there to be shown.</summary>
    public OpenBooks? Books { get; }

    /// <summary>All there are for whoever uses this computer.</summary>
    public IReadOnlyList<Hat> All => shown ?? [.. Firms.Select(name => Of(name, Roles.Everyone, null))];

    /// <summary>The firms that keep their own books here.</summary>
    public IEnumerable<string> Firms => Books?.Library.Books.Where(book => !book.IsJoint).Select(book => book.Name) ?? [];

    /// <summary>Asks what the first page will tell to whoever opens it next, so that nobody waits for it then.</summary>
    public void AskFirst()
    {
        if (Worn(null) is not { } first) return;
        foreach (var alliance in first.Standpoint.Alliances) first.Standpoint.GlanceAt(alliance.Id, first.Today);
    }

    /// <summary>The hat of that id, else the first; null while no firm keeps a book here.</summary>
    public Hat? Worn(string? id) => All is [var first, ..] all ? all.FirstOrDefault(hat => hat.Id == id) ?? first : null;

    /// <summary>The hat of an account, with the roles it has now; null while its firm keeps no book here.</summary>
    public Hat? Of(Account account) => account.Organization is { } firm && Firms.Contains(firm, StringComparer.Ordinal) ? Of(firm, account.Roles, account.Pseudonym) : null;

    private Hat Of(string organization, Roles roles, string? pseudonym) => own.GetOrAdd((organization, roles, pseudonym), key => Hat.Of(Books!, key.Organization, key.Roles, key.Pseudonym));
}
