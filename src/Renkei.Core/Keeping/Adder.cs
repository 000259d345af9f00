using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Core.Records;
using Renkei.Core.Rules;
using Renkei.Core.Values;

namespace Renkei.Core.Keeping;

/// <summary>Adds drafts to books, by the same steps as a casebook: books and writers, history, rules.</summary>
/// <param name="before">The books before.</param>
/// <param name="header">What is said of all drafts.</param>
/// <param name="problems">The problems so far, and those met here.</param>
/// <param name="organizations">By what whose eyes see it is judged; null for everyone's.</param>
internal sealed class Adder(Holdings before, Part header, AdditionProblems problems, IReadOnlyList<string>? organizations)
{
    /// <summary>Whether all books may be written to, by whoever is a member; else only those that the organizations read.</summary>
    public bool OpensAll { get; init; }

    /// <summary>The new entries and the books with them, or every problem.</summary>
    public Outcome<(IReadOnlyList<Entry> Entries, Holdings After)> Add(IReadOnlyList<Draft> drafts)
    {
        var made = new EntryMaker(new Shelf(drafts, header, [.. OpenBooks()]), header, isHeaderSure: true, problems, before).Make(drafts);
        IReadOnlyList<Entry> entries = [.. made.Select(pair => pair.Entry)];
        var after = before.With(entries);
        CheckRules(drafts, made, entries, after);
        CheckNames(drafts);
        return problems.Any ? Outcome<(IReadOnlyList<Entry>, Holdings)>.Failed(problems.InFileOrder()) : (entries, after);
    }

    /// <summary>The new violations after an addition: those of the records it writes, and those of others that were not there before.</summary>
    internal static IReadOnlyList<Violation> Broken(Holdings before, Holdings after, IReadOnlyList<Entry> added, IReadOnlyList<string>? organizations)
    {
        bool IsSeen(Book book) => organizations is null || organizations.Any(book.IsReadBy);
        var judges = organizations ?? [.. RecordingRules.Audiences([.. after.Volumes.Select(volume => volume.Book)])];
        return Reach.Of(before, after, added, IsSeen) is { } near && !RecordingRules.Check(near, judges).Any() ? [] : BrokenOfAll(before, after, added, judges);

        IReadOnlyList<Violation> BrokenOfAll(Holdings earlier, Holdings later, IReadOnlyList<Entry> by, IReadOnlyList<string> eyes)
        {
            var written = by.Select(entry => (entry.Book, entry.Kind, entry.Id)).ToHashSet();
            bool IsWritten(Violation violation) => written.Contains((violation.Record.Book, violation.Record.Kind, violation.Record.Id));
            var found = RecordingRules.Check(later.LedgerOf(IsSeen), eyes).ToList();
            if (found.TrueForAll(IsWritten)) return found; // mostly none: what was broken before need not be looked for
            var known = RecordingRules.Check(earlier.LedgerOf(IsSeen), eyes).Select(Key).ToHashSet();
            return found.FindAll(violation => IsWritten(violation) || !known.Contains(Key(violation)));
        }
    }

    private static (Book Book, Kind Kind, string Id, Code Code, string Path, string Names) Key(Violation violation) =>
        (violation.Record.Book, violation.Record.Kind, violation.Record.Id, violation.Problem.Code, violation.Problem.Path, string.Join(' ', violation.Names));

    private IEnumerable<Book> OpenBooks()
    {
        var books = before.Volumes.Select(volume => volume.Book);
        if (organizations is not null && !OpensAll) return books.Where(book => organizations.Any(book.IsReadBy)).Concat(organizations.Select(Book.Own)).Distinct();
        return books.Concat(before.Volumes.SelectMany(volume => volume.Standing).Where(entry => entry.Kind == Organization.Kind).Select(entry => Book.Own(entry.Id))).Distinct();
    }

    /// <summary>A record that could not be read keeps its name, so that whoever names it is not blamed too.</summary>
    private void CheckRules(IReadOnlyList<Draft> drafts, (Entry Entry, Draft Draft)[] made, IReadOnlyList<Entry> entries, Holdings after)
    {
        var left = drafts.Except(made.Select(pair => pair.Draft), ReferenceEqualityComparer.Instance).Cast<Draft>().Select(draft => new Reference(draft.Kind.Name, draft.Id)).ToHashSet();
        var last = new Dictionary<(Book, Kind, string), Draft>();
        foreach (var (entry, draft) in made) last[(entry.Book, entry.Kind, entry.Id)] = draft;
        foreach (var violation in Broken(before, after, entries, organizations).Where(violation => !violation.Names.Any(left.Contains)))
        {
            if (last.TryGetValue((violation.Record.Book, violation.Record.Kind, violation.Record.Id), out var draft)) problems.AddAtPath(draft, violation.Problem);
            else problems.AddElsewhere(violation);
        }
    }

    /// <summary>A record with problems is not held against the rules, but whom it names can still be looked up.</summary>
    private void CheckNames(IReadOnlyList<Draft> drafts)
    {
        var names = drafts.Select(draft => new Reference(draft.Kind.Name, draft.Id)).ToHashSet();
        foreach (var draft in drafts.Where(draft => !draft.IsReadable && draft.Values is not null))
        {
            foreach (var (field, reference) in draft.Values!.NamedReferences().Where(named => !names.Contains(named.Reference) && !IsKnown(named.Reference)))
                problems.AddAtPath(draft, new(Codes.ReferenceUnknown, field.Name, $"There is no {reference.Kind} '{reference.Id}'."));
        }
    }

    private bool IsKnown(Reference reference) =>
        AllKinds.Find(reference.Kind) is { } kind && before.Standing(kind, reference.Id).Any(entry => organizations is null || organizations.Any(entry.Book.IsReadBy));
}
