using Renkei.Core.Books;
using Renkei.Core.Values;

namespace Renkei.Core.Keeping;

/// <summary>What an organization recorded with one import.</summary>
/// <param name="Import">The import, as its entries name it.</param>
/// <param name="At">When it was recorded; null when that is not known.</param>
/// <param name="Records">The records it wrote, in the order written.</param>
/// <param name="Standing">How many of them stand as it wrote them: changed since, or undone, are the others.</param>
public sealed record Imported(string Import, Instant? At, IReadOnlyList<Reference> Records, int Standing)
{
    /// <summary>The imports of an organization into books it reads, newest first.</summary>
    internal static IReadOnlyList<Imported> Of(Holdings holdings, string organization) =>
    [
        .. from volume in holdings.Volumes
           where volume.Book.IsReadBy(organization)
           from entry in volume.Entries
           where entry.Import is not null && entry.Writer.Organization == organization
           group entry by entry.Import into import
           let at = import.First().At
           orderby at?.Utc descending, import.Key
           select new Imported(import.Key, at, [.. import.GroupBy(entry => entry.Book).SelectMany(book => book.Select(entry => new Reference(entry.Kind.Name, entry.Id)).Distinct())],
               import.Count(entry => ReferenceEquals(holdings.Of(entry.Book).Last(entry.Kind, entry.Id), entry))),
    ];
}
