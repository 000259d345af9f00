using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Books.Kinds;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Casebooks;

/// <summary>Turns the records of a file into entries of books, in file order: each gets its book, its writer and its place, and history must hold together.</summary>
/// <param name="shelf">The books.</param>
/// <param name="header">What the file says of all its records; null when that could not be read.</param>
/// <param name="isHeaderSure">Whether all of it could be read. If not, what it may have said is not asked of each record.</param>
/// <param name="problems">Where problems are told.</param>
/// <param name="before">What the books held before.</param>
internal sealed class EntryMaker(Shelf shelf, Part? header, bool isHeaderSure, Problems problems, Holdings before)
{
    private readonly bool isCase = header is not null && Header.Case.Of(header) == true;
    private readonly Dictionary<Book, (long Seq, Instant? At)> ends = [];
    private readonly Dictionary<(Book, Kind, string), Entry> standing = [];

    /// <summary>The entries of the readable drafts. A draft with a problem here gets none.</summary>
    public (Entry Entry, Draft Draft)[] Make(IEnumerable<Draft> drafts) =>
        [.. from draft in drafts where draft.IsReadable && !problems.IsFull let entry = Make(draft) where entry is not null select (entry, draft)];

    /// <summary>The entries of the rows of a packed table, all in one book; null when any of them is not as it should be. Nothing is told then.</summary>
    public PackedEntries? Make(PackedDrafts packed)
    {
        var writers = new List<Writer>(packed.Specimens.Count);
        Book? book = null;
        foreach (var specimen in packed.Specimens)
        {
            if (!shelf.BookOf(specimen).Succeeded(out var found) || (book is not null && !book.Equals(found))) return null;
            book = found;
            if (!shelf.WriterOf(specimen, book).Succeeded(out var writer) || CheckContent(specimen, book).Any()) return null;
            writers.Add(writer);
        }

        var (last, at) = EndOf(book!);
        ends[book!] = (last + packed.Ids.Count, at);
        return new(new(book!, packed.Kind, packed.Ids, packed.Columns), last + 1, writers, packed.WriterOf);
    }

    private Entry? Make(Draft draft)
    {
        if (!shelf.BookOf(draft).Succeeded(out var book)) return Refuse(draft, shelf.BookOf(draft).Problems);
        if (!shelf.WriterOf(draft, book).Succeeded(out var writer)) return Refuse(draft, shelf.WriterOf(draft, book).Problems);

        var key = (book, draft.Kind, draft.Id);
        var earlier = standing.GetValueOrDefault(key) ?? before.Of(book).Last(draft.Kind, draft.Id);
        var at = Envelope.At.Of(draft.Envelope);
        var end = EndOf(book);
        List<Problem> found =
        [
            .. CheckHistory(draft, earlier, writer, at, end.At),
            .. CheckMembers(draft, book),
            .. draft.Values is null ? [] : CheckContent(draft, book),
        ];
        if (found.Count > 0) return Refuse(draft, found);

        var record = draft.Values?.AsRecord(book, draft.Kind, draft.Id);
        var entry = new Entry(book, end.Seq + 1, at, writer, draft.Kind, draft.Id, record, Envelope.Import.Of(draft.Envelope));
        ends[book] = (entry.Seq, at ?? end.At);
        standing[key] = entry;
        return entry;
    }

    private (long Seq, Instant? At) EndOf(Book book) => ends.TryGetValue(book, out var end) ? end : (before.Of(book).Seq, before.Of(book).At);

    private static IEnumerable<Problem> CheckHistory(Draft draft, Entry? earlier, Writer writer, Instant? at, Instant? previous)
    {
        if (draft.Withdraws && earlier?.Record is null)
            yield return new(Codes.WithdrawnUnknown, "", $"There is no {draft.Kind} '{draft.Id}' to withdraw.");
        if (earlier is not null && earlier.Writer.Organization != writer.Organization)
            yield return new(Codes.NotTheWriter, "", $"The {draft.Kind} '{draft.Id}' was written by '{earlier.Writer}', so '{writer}' cannot change it.");
        if (at is not null && previous is not null && previous.IsAfter(at))
            yield return new(Codes.RecordedOutOfOrder, "at", $"{at} is before {previous}, when the entry before this one was recorded.");
    }

    /// <summary>A joint book is read by those who opened it: an amendment or a withdrawal must not show it to others, nor leave it without readers.</summary>
    private static IEnumerable<Problem> CheckMembers(Draft draft, Book book)
    {
        if (!book.IsJoint || book.Name != draft.Id || (draft.Kind != Alliance.Kind && draft.Kind != JointBook.Kind)) yield break;
        var members = draft.Values is null ? [] : (draft.Kind == Alliance.Kind ? Alliance.Parties : JointBook.Members).Of(draft.Values).Select(member => member.Id);
        if (!book.Members.ToHashSet(StringComparer.Ordinal).SetEquals(members))
            yield return new(Codes.MembersFixed, draft.Kind == Alliance.Kind ? "parties" : "members", $"The joint book '{book.Name}' was opened for {string.Join(" and ", book.Members)}, and only for them.");
    }

    private IEnumerable<Problem> CheckContent(Draft draft, Book book)
    {
        var values = draft.Values!;
        if (isCase && draft.Kind.Source.Of(values) is null)
            yield return new(Codes.SourceNotSaid, "", $"It is not said where this {draft.Kind} is from.");
        if (!book.IsJoint) yield break;
        foreach (var field in draft.Kind.Form.Fields.Where(field => field.OwnBookOnly && values[field.Index] is not null))
            yield return new(Codes.OwnFieldInJointBook, field.Name, $"'{field.Name}' may stand in an own book only.");
    }

    private Entry? Refuse(Draft draft, IEnumerable<Problem> found)
    {
        foreach (var problem in found.Where(problem => isHeaderSure || (problem.Code != Codes.BookNotSaid && problem.Code != Codes.WriterNotSaid)))
            problems.AddAtPath(draft, problem);
        return null;
    }
}
