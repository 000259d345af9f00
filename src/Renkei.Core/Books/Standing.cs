using Renkei.Core.Columns;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Books;

/// <summary>What stands of some books once they are folded: one record with its writer, or all records of a packed table.</summary>
/// <param name="Record">The record; null for a table.</param>
/// <param name="Writer">Who wrote it; null for a table.</param>
/// <param name="Packed">The records of a table as far as they are seen; null for a record.</param>
/// <param name="Entries">The entries of the table; null for a record.</param>
internal readonly record struct Standing(Record? Record, Writer? Writer, PackedRecords? Packed = null, PackedEntries? Entries = null)
{
    public Book Book => Packed?.Book ?? Record!.Book;

    /// <summary>All dates that do not lie ahead by their nature.</summary>
    public IEnumerable<When> Dates => Packed?.Dates() ?? Record!.Dates();

    private Kind Kind => Packed?.Kind ?? Record!.Kind;

    /// <summary>Whether some roles of the own firm read this kind.</summary>
    public bool IsReadBy(Roles roles) => (Kind.Readers & roles) != Roles.None;

    /// <summary>The same without what some roles of the own firm do not read.</summary>
    public Standing ReadBy(Roles roles) => Packed is null ? this with { Record = Record!.ReadBy(roles) } : this with { Packed = Packed.ReadBy(roles) };

    /// <summary>
    /// The records that stand: for each book, kind and id the last entry, unless it withdraws. In the order first written; where several books hold a record of
    /// one kind and id, these stand among themselves in the order of their books, whichever was written first: joint ones before own ones, then by name.
    /// </summary>
    public static IEnumerable<Standing> Of(IEnumerable<IReadOnlyList<Entry>> parts)
    {
        var last = new Dictionary<(Book, Kind, string), int>();
        var folded = new List<Standing>();
        foreach (var part in parts)
        {
            if (part is PackedEntries packed)
            {
                folded.Add(new(null, null, packed.Records, packed));
                continue;
            }

            foreach (var entry in part)
            {
                var key = (entry.Book, entry.Kind, entry.Id);
                if (!last.TryGetValue(key, out var place))
                {
                    last[key] = place = folded.Count;
                    folded.Add(default);
                }

                folded[place] = new(entry.Record, entry.Writer);
            }
        }

        folded.RemoveAll(standing => standing.Record is null && standing.Packed is null);
        PutInOrderOfBooks(folded);
        return folded;
    }

    private static void PutInOrderOfBooks(List<Standing> folded)
    {
        var seen = new HashSet<(Kind, string)>();
        var several = folded.Where(standing => standing.Record is { } record && !seen.Add((record.Kind, record.Id))).Select(standing => (standing.Kind, standing.Record!.Id)).ToHashSet();
        if (several.Count == 0) return;

        var places = Enumerable.Range(0, folded.Count).Where(place => folded[place].Record is { } record && several.Contains((record.Kind, record.Id)));
        foreach (var same in places.GroupBy(place => (folded[place].Kind, folded[place].Record!.Id)).ToList())
        {
            List<Standing> ordered = [.. same.Select(place => folded[place]).OrderBy(standing => !standing.Book.IsJoint).ThenBy(standing => standing.Book.Name, StringComparer.Ordinal)];
            foreach (var (place, standing) in same.Zip(ordered)) folded[place] = standing;
        }
    }
}
