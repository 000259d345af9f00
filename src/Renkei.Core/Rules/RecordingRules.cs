using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Rules;

/// <summary>
/// What may be recorded. Each rule looks at what one audience sees together: an organization's own book with the joint books it reads, or a
/// joint book alone. So whether a record is allowed never depends on a book its writer cannot see.
/// </summary>
internal static class RecordingRules
{
    /// <summary>One more than is told of a file: to look for others would take long and help nobody.</summary>
    private const int MostOfARule = 1001;

    private static readonly IReadOnlyList<Func<LedgerView, IEnumerable<Violation>>> All =
    [
        ReferencesResolve.Check,
        TwoParties.Check,
        NoCircles.Check,
        StakesWithinTheWhole.Check,
        DatesInOrder.Check,
        StagesInOrder.Check,
        ChangesAtTheLearner.Check,
        RowsAreKnown.Check,
    ];

    /// <summary>
    /// The kinds of which some rule looks at every record by itself, by name so that none is made before it is met. Of the others only what they name is looked at, so it is
    /// enough to see each distinct reference once.
    /// </summary>
    private static readonly string[] LookedAtOneByOne =
        ["action", "alliance", "answer", "capability", "change", "disclosure", "insight", "judgement", "organization", "posting", "reuse", "stake"];

    /// <summary>Whether a rule looks at every record of a kind by itself.</summary>
    public static bool LookAtEach(Kind kind) => LookedAtOneByOne.Contains(kind.Name, StringComparer.Ordinal);

    /// <summary>Every violation, each told once however many audiences see it, and the same whichever of them is asked first.</summary>
    public static IEnumerable<Violation> Check(Ledger ledger) => Check(ledger, Audiences(ledger.Books));

    /// <summary>The violations some organizations see, each told once.</summary>
    public static IEnumerable<Violation> Check(Ledger ledger, IEnumerable<string> organizations) =>
        Views(ledger, organizations).SelectMany(view => All.SelectMany(rule => rule(view).Take(MostOfARule)))
            .GroupBy(violation => (violation.Record.Book, violation.Record.Kind, violation.Record.Id, Verdict(violation.Problem.Code), violation.Problem.Path, Names(violation)))
            .Select(same => same.FirstOrDefault(violation => violation.Problem.Code == Codes.ReferenceNotAllowed) ?? same.First());

    /// <summary>A name that one audience does not know and another does is one mistake.</summary>
    private static Code Verdict(Code code) => code == Codes.ReferenceNotAllowed ? Codes.ReferenceUnknown : code;

    private static string Names(Violation violation) => string.Join(' ', violation.Names);

    /// <summary>The organizations that together see all there is to see: those with an own book, and one for each joint book that none of them reads.</summary>
    public static IEnumerable<string> Audiences(IReadOnlyList<Book> books)
    {
        var owners = books.Where(book => !book.IsJoint).Select(book => book.Name).ToHashSet(StringComparer.Ordinal);
        var unseen = books.Where(book => book.IsJoint && !book.Members.Any(owners.Contains)).Select(book => book.Members is [var first, ..] ? first : book.Name);
        return owners.Concat(unseen).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<LedgerView> Views(Ledger ledger, IEnumerable<string> organizations)
    {
        var (books, entries) = (ledger.Books, ByBook(ledger));
        var readable = books.SelectMany(book => book.Members.Select(member => (Member: member, Book: book))).ToLookup(pair => pair.Member, pair => pair.Book, StringComparer.Ordinal);
        return organizations
            .Select(organization => LedgerView.Of(Viewer.Of(organization, Roles.Everyone, day: DateOnly.MaxValue), readable[organization].SelectMany(book => entries[book])));
    }

    private static ILookup<Book, IReadOnlyList<Entry>> ByBook(Ledger ledger) => ledger.Parts
        .SelectMany(part => part is PackedEntries packed ? [(packed.Records.Book, part)] : part.GroupBy(entry => entry.Book).Select(group => (Book: group.Key, Part: (IReadOnlyList<Entry>)[.. group])))
        .ToLookup(pair => pair.Book, pair => pair.Part);
}
