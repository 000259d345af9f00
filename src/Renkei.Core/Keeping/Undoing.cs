using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Books.Kinds;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Keeping;

/// <summary>What came of undoing an import: what is unchanged since is withdrawn, or stands as before the import; what is not is kept.</summary>
/// <param name="Addition">The withdrawals and what is put back, as one addition.</param>
/// <param name="Kept">What is kept, and why: it was changed since, or something else names it, and what that is.</param>
public sealed record Undoing(Addition Addition, IReadOnlyList<(Reference Record, string Why, Reference? Namer)> Kept)
{
    /// <summary>What undoing an import comes to.</summary>
    internal static (IReadOnlyList<MapNode> Records, IReadOnlyList<(Reference Record, string Why, Reference? Namer)> Kept) Of(Holdings holdings, string import, string organization)
    {
        var imported = holdings.Volumes.Where(volume => volume.Book.IsReadBy(organization)).SelectMany(volume => volume.Entries)
            .Where(entry => entry.Import == import && entry.Writer.Organization == organization).DistinctBy(entry => (entry.Book, entry.Kind, entry.Id)).ToList();
        var earlier = Earlier(holdings, imported);
        var kept = new Dictionary<Entry, (string Why, Reference? Namer)>(ReferenceEqualityComparer.Instance as IEqualityComparer<Entry>);
        foreach (var entry in imported)
        {
            if (holdings.Of(entry.Book).Last(entry.Kind, entry.Id) is not { } last || last.Import != import) kept[entry] = ("changed since", null);
            else if (entry.Kind == Alliance.Kind || entry.Kind == JointBook.Kind) kept[entry] = ("opens a book", null);
        }

        for (var before = -1; before != kept.Count;) // what is kept keeps what it names
        {
            before = kept.Count;
            var gone = imported.Where(entry => !kept.ContainsKey(entry) && earlier.GetValueOrDefault(entry)?.Record is null).Select(entry => new Reference(entry.Kind.Name, entry.Id)).ToHashSet();
            foreach (var entry in imported.Where(entry => gone.Contains(new(entry.Kind.Name, entry.Id)) && !kept.ContainsKey(entry)))
            {
                if (NamedBy(holdings, entry, organization, gone) is { } namer) kept[entry] = ($"named by {namer}", namer);
            }
        }

        return ([.. imported.Where(entry => !kept.ContainsKey(entry)).Select(entry => Undone(earlier.GetValueOrDefault(entry), entry))], [.. kept.Select(each => (new Reference(each.Key.Kind.Name, each.Key.Id), each.Value.Why, each.Value.Namer))]);
    }

    /// <summary>For each record of an import the entry before it, where there is one.</summary>
    private static Dictionary<Entry, Entry> Earlier(Holdings holdings, List<Entry> imported)
    {
        var first = imported.ToDictionary(entry => (entry.Book, entry.Kind, entry.Id));
        var earlier = new Dictionary<Entry, Entry>(ReferenceEqualityComparer.Instance as IEqualityComparer<Entry>);
        foreach (var entry in imported.Select(entry => entry.Book).Distinct().SelectMany(book => holdings.Of(book).Entries))
        {
            if (first.TryGetValue((entry.Book, entry.Kind, entry.Id), out var one) && entry.Seq < one.Seq) earlier[one] = entry;
        }

        return earlier;
    }

    private static Reference? NamedBy(Holdings holdings, Entry entry, string organization, HashSet<Reference> gone)
    {
        var reference = new Reference(entry.Kind.Name, entry.Id);
        return (from namer in holdings.Namers.Of(reference)
                let name = new Reference(namer.Kind.Name, namer.Id)
                where !gone.Contains(name) && holdings.Standing(namer.Kind, namer.Id).Any(standing => standing.Book.IsReadBy(organization) && standing.Record!.References().Contains(reference))
                select name).FirstOrDefault();
    }

    /// <summary>The record as it stood before the import, or its withdrawal.</summary>
    private static MapNode Undone(Entry? before, Entry entry) =>
        Library.NodeOf(before is { Record: { } earlier } ? [.. earlier.Form.Write(earlier)] : [new(new("withdrawn"), new TextNode("true"))], entry);
}
