using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Casebooks;

/// <summary>A ledger as one readable file: import, export, backup, sample and test input alike. The notation is told in <c>docs/casebook.md</c>.</summary>
public sealed class Casebook
{
    private readonly Part header;

    /// <summary>The largest text that is read, in bytes.</summary>
    public const int LargestText = 64 * 1024 * 1024;

    /// <summary>The most entries of a text that is read.</summary>
    public const int MostEntries = 500_000;

    internal Casebook(Part header, Ledger ledger)
    {
        IsCase = Header.Case.Of(header) == true;
        Title = Header.Title.Of(header);
        About = Header.About.Of(header);
        Expected = Header.Expect.Of(header) ?? ListOf<Part>.Empty;
        Allowed = Header.Allow.Of(header);
        Ledger = ledger;
        this.header = header;
    }

    /// <summary>Whether it is a coded case: all books in one file, readable as coder.</summary>
    public bool IsCase { get; }

    /// <summary>What it is about; null when not said.</summary>
    public string? Title { get; }

    /// <summary>What it tells and what was left out; null when not said.</summary>
    public string? About { get; }

    /// <summary>What its records are said to lead to; each is read through <see cref="Expectation"/>.</summary>
    public IReadOnlyList<Part> Expected { get; }

    /// <summary>The rules that may warn of its records beside those expected to; null when any may.</summary>
    public IReadOnlyList<string>? Allowed { get; }

    /// <summary>What is recorded in it.</summary>
    public Ledger Ledger { get; }

    /// <summary>How many records stand in it, over all books.</summary>
    public int Records
    {
        get
        {
            var standing = new HashSet<(Book, Kind, string)>();
            foreach (var entry in Ledger.Parts.Where(part => part is not PackedEntries).SelectMany(part => part))
            {
                if (entry.Record is null) standing.Remove((entry.Book, entry.Kind, entry.Id));
                else standing.Add((entry.Book, entry.Kind, entry.Id));
            }

            return standing.Count + Ledger.Parts.OfType<PackedEntries>().Sum(packed => packed.Count);
        }
    }

    /// <summary>How many entries there are, amendments and withdrawals counted.</summary>
    public int Entries => Ledger.Entries.Count;

    /// <summary>The books it holds, in the order first written to.</summary>
    public IReadOnlyList<Book> Books => Ledger.Books;

    /// <summary>The ids of the organizations that read any of its books.</summary>
    public IReadOnlyList<string> Readers => [.. Books.SelectMany(book => book.Members).Distinct(StringComparer.Ordinal)];

    /// <summary>Reads a casebook.</summary>
    /// <param name="text">The file's bytes: YAML 1.2 in UTF-8, at most 64 MB and 500,000 records.</param>
    /// <param name="file">How to call the file in messages.</param>
    /// <returns>The casebook, or every problem of every record, each a <see cref="PlacedProblem"/>, in file order.</returns>
    public static Outcome<Casebook> Read(ReadOnlyMemory<byte> text, string file) => new CasebookReader(text, file).Read();

    /// <summary>Writes all of it so that <see cref="Read"/> gives the same ledger again, history included: for backups, and for cases.</summary>
    public string Print() => CasebookWriter.Print(HeaderFor(asCoder: true), Ledger.Entries);

    /// <summary>Writes the books a viewer reads, history included. What the header tells of all books only a coder is shown.</summary>
    public string PrintFor(Viewer viewer) => CasebookWriter.Print(HeaderFor(viewer.IsCoder), EntriesFor(viewer));

    /// <summary>What it says of itself. What may tell of any of the books, only a coder is shown; the book and writer of records are said with each.</summary>
    internal IEnumerable<(Field Field, Node Value)> HeaderFor(bool asCoder) =>
        Header.Form.Said(header)
            .Where(said => said.Key != Header.Book && said.Key != Header.Writer && (asCoder || (said.Key != Header.About && said.Key != Header.Expect && said.Key != Header.Allow)))
            .Select(said => (said.Key, said.Value));

    internal IEnumerable<Entry> EntriesFor(Viewer viewer) =>
        viewer.IsCoder ? Ledger.Entries : Ledger.In(book => book.IsReadBy(viewer.Organization!)).SelectMany(part => part);
}
