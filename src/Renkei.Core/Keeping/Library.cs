using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Keeping;

/// <summary>
/// Some books, open for reading and for more. It never changes: adding gives the entries to keep and the library that holds them. Whether something may be added is judged by
/// what its writer sees, so it tells nothing of other books.
/// </summary>
public sealed class Library
{
    private readonly Holdings holdings;

    private Library(Holdings holdings) => this.holdings = holdings;

    /// <summary>No books yet.</summary>
    public static Library Empty { get; } = new(Holdings.Empty);

    /// <summary>What is recorded: book after book, joint ones first, then by name.</summary>
    public Ledger Ledger => holdings.Ledger;

    /// <summary>The books that hold anything, joint ones first, then by name.</summary>
    public IReadOnlyList<Book> Books => [.. holdings.Volumes.Select(volume => volume.Book)];

    /// <summary>The place of the last entry of a book, erased ones counted; 0 when there is none.</summary>
    public long LastSeq(Book book) => holdings.Of(book).Seq;

    /// <summary>Opens what is kept. It was judged when it was added, so it need only be readable.</summary>
    /// <param name="entries">All entries of some books; those of one book in order and without gaps.</param>
    /// <returns>The library; or <c>kind-unknown</c>, <c>recorded-out-of-order</c> for a gap, and whatever is wrong with a payload, at <c>book/seq.field</c>.</returns>
    public static Outcome<Library> Open(IEnumerable<KeptEntry> entries) => Empty.ReadOn(entries);

    /// <summary>The library once entries that others have kept meanwhile are read.</summary>
    /// <param name="entries">The entries behind those held, of one book in order and without gaps.</param>
    /// <returns>The library, or problems as <see cref="Open"/> tells them.</returns>
    public Outcome<Library> ReadOn(IEnumerable<KeptEntry> entries)
    {
        var problems = new List<Problem>();
        var grown = holdings;
        foreach (var book in entries.GroupBy(entry => entry.Book))
        {
            var (more, seq) = (new List<Entry>(), grown.Of(book.Key).Seq);
            foreach (var kept in book)
            {
                if (kept.Seq != seq + 1)
                {
                    problems.Add(new(Codes.RecordedOutOfOrder, kept.Place, $"Entry {kept.Seq} follows entry {seq}."));
                    break;
                }

                seq = kept.Seq;
                if (kept.Read(problems) is { } entry) more.Add(entry);
            }

            grown = grown.With(book.Key, more, seq);
        }

        return problems.Count == 0 ? new Library(grown) : Outcome<Library>.Failed(problems);
    }

    /// <summary>Adds records: new ones, amendments of an id already there, and withdrawals.</summary>
    /// <param name="records">Records like those of a casebook: the first name is the kind and its value the id; then the fields, <c>book</c> where it is not clear, and <c>withdrawn</c>.</param>
    /// <param name="writer">Who writes. It writes in its own book and in joint books it is a member of, and is judged by what these hold.</param>
    /// <param name="at">The moment of recording; null when it is not known.</param>
    /// <param name="import">The import they come with; null when written by hand.</param>
    /// <returns>The addition; or every problem of every record, at paths such as <c>records[0].steps[1].when</c>, or <c>insight/i7.people</c> where a record that stands would be broken.</returns>
    public Outcome<Addition> Add(IReadOnlyList<MapNode> records, Writer writer, Instant? at, string? import = null)
    {
        var problems = new AdditionProblems();
        var drafts = new List<Draft>(records.Count);
        var said = Said(writer, at, import);
        for (var position = 0; position < records.Count; position++)
        {
            var (reading, record) = (new Reading(), records[position]);
            foreach (var name in record.Entries.Skip(1).Select(entry => entry.Key).Where(IsSaidForAll))
            {
                reading.Enter(name.Text);
                reading.Add(Codes.FieldUnknown, $"'{name.Text}' is not said in a record here.", name);
                reading.Leave();
            }

            var draft = Draft.Of(position, record with { Entries = [.. record.Entries.Where((entry, place) => place == 0 || !IsSaidForAll(entry.Key))] }, said, reading);
            foreach (var (problem, mark) in reading.Problems) problems.AddInRecord(position, problem, mark, draft?.Name ?? "");
            if (draft is not null) drafts.Add(draft with { IsReadable = reading.Problems.Count == 0 });
        }

        return new Adder(holdings, HeaderOf(isCase: writer.Organization is null), problems, writer.Organization is { } organization ? [organization] : null).Add(drafts).Then<Addition>(Added);
    }

    /// <summary>Adds a whole casebook with its history, each entry by the writer it names: for those who may write for all of them.</summary>
    /// <returns>The addition; or every problem, at paths such as <c>records[0].book</c>.</returns>
    public Outcome<Addition> Add(Casebook casebook)
    {
        var drafts = new List<Draft>(casebook.Entries);
        var writers = new HashSet<string>(StringComparer.Ordinal);
        var isCoded = false;
        foreach (var entry in casebook.Ledger.Entries)
        {
            var envelope = Envelope.Form.Read(new MapNode([]), [.. CasebookWriter.Envelope(entry)], new Reading());
            drafts.Add(new(drafts.Count, entry.Kind, entry.Id, envelope, entry.Record, IsReadable: true));
            if (entry.Writer.Organization is { } organization) writers.Add(organization);
            else isCoded = true;
        }

        return new Adder(holdings, HeaderOf(casebook.IsCase), new AdditionProblems(), isCoded ? null : [.. writers]) { OpensAll = true }.Add(drafts).Then<Addition>(Added);
    }

    /// <summary>All of it as one casebook, to print or to write as tables; a case when a coder wrote any of it. Reading that and adding it to an empty library gives the same ledger.</summary>
    public Casebook AsCasebook() => new(HeaderOf(holdings.Volumes.Any(volume => volume.Entries.Any(entry => entry.Writer.Organization is null))), Ledger);

    /// <summary>Undoes an import, as far as nothing was built on it since.</summary>
    /// <param name="import">The import.</param>
    /// <param name="writer">Who imported, or another person of the same organization. What other organizations wrote stays.</param>
    /// <param name="at">The moment of recording; null when it is not known.</param>
    public Outcome<Undoing> Undo(string import, Writer writer, Instant? at)
    {
        if (writer.Organization is not { } organization) return new Problem(Codes.WriterNotSaid, "", "A coder undoes nothing; a case is read from its file again.");
        var (records, kept) = Undoing.Of(holdings, import, organization);
        return Add(records, writer, at).Then<Undoing>(addition => new Undoing(addition, kept));
    }

    /// <summary>The imports of an organization, newest first.</summary>
    public IReadOnlyList<Imported> ImportsOf(string organization) => Imported.Of(holdings, organization);

    /// <summary>Makes ready to forget the name of a person of an organization. Once a store has erased it, the library is opened anew.</summary>
    /// <param name="person">The id of the person.</param>
    /// <param name="writer">Who erases, for its own organization.</param>
    /// <param name="at">The moment; null when it is not known.</param>
    /// <param name="id">An id for the entries that tell of the erasure.</param>
    /// <param name="ground">On what ground, without a name.</param>
    /// <returns>What to append and erase; or <c>reference-unknown</c> when the person has no name here.</returns>
    public Outcome<Forgetting> Forget(string person, Writer writer, Instant? at, string id, string ground)
    {
        if (writer.Organization is not { } organization) return new Problem(Codes.WriterNotSaid, "", "An organization erases what it wrote itself.");
        var (names, own, others) = Forgetting.Of(holdings, person, organization);
        if (names.Count == 0) return new Problem(Codes.ReferenceUnknown, "", $"There is no person '{person}' with a name.");
        return Add(Forgetting.Without(holdings, names, own), writer, at).Then<Forgetting>(addition => new Forgetting(
            [
                .. from erased in own.GroupBy(entry => entry.Book)
                   let more = addition.Entries.Where(entry => entry.Book.Equals(erased.Key)).ToList()
                   select (IReadOnlyList<KeptEntry>)[.. more, KeptEntry.Erasure(erased.Key, LastSeq(erased.Key) + more.Count + 1, at, writer, id, [.. erased.Select(entry => entry.Seq)], ground)],
            ],
            [.. others.Select(entry => new Reference(entry.Kind.Name, entry.Id)).Distinct()],
            names));
    }

    /// <summary>A record as it is added under the name and in the book of another entry.</summary>
    internal static MapNode NodeOf(IEnumerable<KeyValuePair<TextNode, Node>> fields, Entry entry) => new([Pair(entry.Kind.Name, entry.Id), .. fields, Pair("book", entry.Book.Name)]);

    private static bool IsSaidForAll(TextNode name) => name.Text is "writer" or "at" or "import";

    private static KeyValuePair<TextNode, Node>[] Said(Writer writer, Instant? at, string? import) =>
    [
        .. writer.Organization is null ? [] : new[] { Pair("writer", writer.ToString()) },
        .. at is null ? [] : new[] { Pair("at", at.ToString()) },
        .. import is null ? [] : new[] { Pair("import", import) },
    ];

    private static Part HeaderOf(bool isCase) => Header.Read(new MapNode([]), [Pair(Header.Version.Name, "1"), Pair(Header.Case.Name, isCase ? "true" : "false")], new Reading());

    private static KeyValuePair<TextNode, Node> Pair(string name, string value) => new(new(name), new TextNode(value));

    private Outcome<Addition> Added((IReadOnlyList<Entry> Entries, Holdings After) made) => new Addition([.. made.Entries.Select(KeptEntry.Of)], new(made.After));
}
