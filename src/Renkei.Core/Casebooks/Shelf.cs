using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Books.Kinds;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Casebooks;

/// <summary>
/// The books a casebook speaks of, by name: each organization's own book under the organization's id; each alliance's joint book under the
/// alliance's id, read by its parties; further joint books under their own. An alliance kept in an own book has no joint one.
/// </summary>
internal sealed class Shelf
{
    private const int MostToName = 10;

    private readonly Dictionary<string, Book> books = new(StringComparer.Ordinal);
    private readonly HashSet<string> ambiguous = new(StringComparer.Ordinal);
    private readonly Part? header;
    private readonly string? onlyJoint;

    /// <summary>The books drafts speak of.</summary>
    /// <param name="drafts">The drafts.</param>
    /// <param name="header">What is said of all of them; null when that could not be read.</param>
    /// <param name="open">The books that are open already: what would open one of them again does not.</param>
    public Shelf(IReadOnlyList<Draft> drafts, Part? header, IReadOnlyList<Book> open)
    {
        this.header = header;
        foreach (var book in open) Put(book);
        var own = open.Where(book => !book.IsJoint).Select(book => book.Name).ToHashSet(StringComparer.Ordinal);
        var joint = open.Where(book => book.IsJoint).Select(book => book.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var draft in drafts.Where(draft => draft.Kind == Organization.Kind && own.Add(draft.Id))) Put(Book.Own(draft.Id));
        var alliances = drafts.Where(draft => draft.Kind == Alliance.Kind && IsJoint(draft)).DistinctBy(draft => draft.Id).Where(draft => !joint.Contains(draft.Id));
        foreach (var draft in alliances) Put(Book.Joint(draft.Id, Members(draft, Alliance.Parties)));
        foreach (var draft in drafts.Where(draft => draft.Kind == JointBook.Kind).DistinctBy(draft => draft.Id).Where(draft => !joint.Contains(draft.Id)))
            Put(Book.Joint(draft.Id, Members(draft, JointBook.Members)));
        onlyJoint = books.Values.Where(book => book.IsJoint).Take(2).ToList() is [var only] ? only.Name : null;
    }

    private bool IsCase => header is not null && Header.Case.Of(header) == true;

    /// <summary>The book a record goes into: the one it names, the file's, or in a case the joint book of its alliance.</summary>
    public Outcome<Book> BookOf(Draft draft)
    {
        var name = draft.Kind == JointBook.Kind ? draft.Id : SaidBook(draft) ?? ImpliedBook(draft);
        if (name is null) return new Problem(Codes.BookNotSaid, "", $"It is not said in which book this {draft.Kind} is.");
        if (ambiguous.Contains(name)) return new Problem(Codes.BookAmbiguous, "book", $"'{name}' is the name of more than one book.");
        if (!books.TryGetValue(name, out var book)) return new Problem(Codes.BookUnknown, "book", $"There is no book '{name}'.{Spelling.Suggest(name, books.Keys)}");
        return Allows(draft.Kind, book)
            ? book
            : new Problem(Codes.BookNotAllowed, "book", $"The book '{book.Name}' is {(book.IsJoint ? "a joint" : "an own")} one, but {Articles.Indefinite(draft.Kind.Name)} belongs in {(book.IsJoint ? "an own" : "a joint")} book.");
    }

    /// <summary>Who wrote a record: the writer it names, the file's, the coder of a case, or the owner of an own book.</summary>
    public Outcome<Writer> WriterOf(Draft draft, Book book)
    {
        var said = Envelope.Writer.Of(draft.Envelope) ?? (header is null ? null : Header.Writer.Of(header));
        var writer = said ?? (IsCase ? Writer.Coder : book.IsJoint ? null : Writer.Of(book.Name).Value);
        if (writer is null) return new Problem(Codes.WriterNotSaid, "", "It is not said who wrote this in the joint book.");
        return writer.Organization is null || book.Members.Count == 0 || book.IsReadBy(writer.Organization) // no members: they could not be read
            ? writer
            : new Problem(Codes.WriterNotAMember, "writer", $"In the {(book.IsJoint ? "joint" : "own")} book '{book.Name}' only {(book.Members.Count > MostToName ? "its members" : string.Join(" and ", book.Members))} may write, not '{writer.Organization}'.");
    }

    /// <summary>Whether an alliance is kept in its joint book: it names no book, or the one it makes itself.</summary>
    private bool IsJoint(Draft alliance) => SaidBook(alliance) is not { } said || (said == alliance.Id && !books.ContainsKey(said));

    private static bool Allows(Kind kind, Book book) => kind.Belongs == Belongs.Either || kind.Belongs == (book.IsJoint ? Belongs.Joint : Belongs.Own);

    private static string[] Members(Draft draft, Field<ListOf<Reference>> field) =>
        draft.Values is null || field.Of(draft.Values) is not { } members ? [] : [.. members.Select(member => member.Id).Distinct(StringComparer.Ordinal)];

    private string? SaidBook(Draft draft) => Envelope.Book.Of(draft.Envelope) ?? (header is null ? null : Header.Book.Of(header));

    private string? ImpliedBook(Draft draft)
    {
        if (draft.Kind == Alliance.Kind) return draft.Id;
        if (!IsCase || draft.Kind.Belongs == Belongs.Own) return null;
        var alliance = draft.Kind.Form.Find("alliance") is Field<Reference?> field && draft.Values is not null ? field.Of(draft.Values)?.Id : null;
        return alliance is not null && books.ContainsKey(alliance) ? alliance : onlyJoint;
    }

    private void Put(Book book)
    {
        if (!books.TryAdd(book.Name, book)) ambiguous.Add(book.Name);
    }
}
