using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Keeping;

/// <summary>What an organization wrote of itself into a casebook, for who may write for that organization alone.</summary>
public static class OwnRecords
{
    /// <summary>The records that stand in a casebook, as <see cref="Library.Add(IReadOnlyList{MapNode}, Writer, Instant?, string?)"/> takes them, but without their book.</summary>
    /// <param name="casebook">The casebook. Its history is not taken over: only what stands at its end.</param>
    /// <param name="organization">The organization.</param>
    /// <returns>The records; or a problem for each that stands in another book than its own (<c>book-not-allowed</c>) or was written by another (<c>not-the-writer</c>), at <c>kind/id</c>.</returns>
    public static Outcome<IReadOnlyList<MapNode>> Of(Casebook casebook, string organization)
    {
        var last = new Dictionary<(Book, Kind, string), Entry>();
        foreach (var entry in casebook.Ledger.Entries)
        {
            last.Remove((entry.Book, entry.Kind, entry.Id));
            if (entry.Record is not null) last[(entry.Book, entry.Kind, entry.Id)] = entry;
        }

        var problems = last.Values.Select(entry => Foreign(entry, organization)).OfType<Problem>().ToList();
        return problems.Count > 0
            ? Outcome<IReadOnlyList<MapNode>>.Failed(problems)
            : last.Values.OrderBy(entry => entry.Seq).Select(entry => new MapNode([new(new(entry.Kind.Name), new TextNode(entry.Id)), .. entry.Kind.Form.Write(entry.Record!)])).ToList();
    }

    private static Problem? Foreign(Entry entry, string organization)
    {
        var name = $"{entry.Kind}/{entry.Id}";
        return !entry.Book.Equals(Book.Own(organization)) ? new(Codes.BookNotAllowed, name, $"'{name}' does not stand in your own book.")
            : entry.Writer.Organization != organization ? new(Codes.NotTheWriter, name, $"'{name}' was not written by your firm.")
            : null;
    }
}
