using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Core.Rules;
using Renkei.Core.Values;

namespace Renkei.Core.Casebooks;

/// <summary>Binds what was read, from a text or from tables, into books, and holds it against the rules of what may be recorded.</summary>
/// <param name="header">What is said of all records; null when that could not be read.</param>
/// <param name="isHeaderSure">Whether all of it could be read.</param>
/// <param name="problems">The problems so far, and those met here.</param>
internal sealed class Bookbinder(Part? header, bool isHeaderSure, Problems problems)
{
    /// <summary>The casebook, or every problem.</summary>
    public Outcome<Casebook> Bind(IReadOnlyList<Draft> drafts)
    {
        var made = new EntryMaker(new Shelf(drafts, header), header, isHeaderSure, problems).Make(drafts);
        if (problems.IsFull) return Outcome<Casebook>.Failed(problems.InFileOrder());

        var ledger = new Ledger([[.. made.Select(pair => pair.Entry)]]);
        CheckRules(ledger, made, drafts);
        CheckNames(drafts);

        return problems.Any
            ? Outcome<Casebook>.Failed(problems.InFileOrder())
            : new Casebook(header!, ledger);
    }

    /// <summary>The casebook of drafts and packed tables; null when anything at all is not as it should be. Then no problem is told: each has its place only among single drafts.</summary>
    /// <param name="drafts">The drafts.</param>
    /// <param name="tables">The packed tables, each with the number of drafts before it.</param>
    public Casebook? BindPacked(IReadOnlyList<Draft> drafts, IReadOnlyList<(PackedDrafts Table, int Place)> tables)
    {
        if (problems.Any || !drafts.All(draft => draft.IsReadable) || drafts.Any(draft => tables.Any(each => each.Table.Kind == draft.Kind && each.Table.Ids.Find(draft.Id) >= 0))) return null;

        var maker = new EntryMaker(new Shelf(drafts, header), header, isHeaderSure, problems);
        var parts = new List<IReadOnlyList<Entry>>();
        var done = 0;
        foreach (var (table, place) in tables)
        {
            parts.Add(EntriesOf(maker, drafts.Skip(done).Take(place - done)));
            if (maker.Make(table) is not { } packed) return null;
            parts.Add(packed);
            done = place;
        }

        parts.Add(EntriesOf(maker, drafts.Skip(done)));
        var ledger = new Ledger([.. parts.Where(part => part.Count > 0)]);
        return problems.Any || RecordingRules.Check(ledger).Any() ? null : new(header!, ledger);
    }

    private static IReadOnlyList<Entry> EntriesOf(EntryMaker maker, IEnumerable<Draft> drafts) => [.. maker.Make(drafts).Select(pair => pair.Entry)];

    /// <summary>Applies the rules to what could be read. A record that could not keeps its name, so that whoever names it is not blamed too.</summary>
    private void CheckRules(Ledger ledger, (Entry Entry, Draft Draft)[] made, IReadOnlyList<Draft> drafts)
    {
        var left = drafts.Except(made.Select(pair => pair.Draft), ReferenceEqualityComparer.Instance).Cast<Draft>()
            .Select(draft => new Reference(draft.Kind.Name, draft.Id)).ToHashSet();
        var violations = RecordingRules.Check(ledger).Where(violation => !violation.Names.Any(left.Contains)).Take(Problems.Most + 1).ToList();
        if (violations.Count == 0) return;

        var last = new Dictionary<(Book, Kind, string), Draft>();
        foreach (var (entry, draft) in made) last[(entry.Book, entry.Kind, entry.Id)] = draft;
        foreach (var (record, problem, _) in violations) problems.AddAtPath(last[(record.Book, record.Kind, record.Id)], problem);
    }

    /// <summary>A record with problems is not held against the rules, but whom it names can still be looked up in the file.</summary>
    private void CheckNames(IReadOnlyList<Draft> drafts)
    {
        var names = drafts.Select(draft => new Reference(draft.Kind.Name, draft.Id)).ToHashSet();
        foreach (var draft in drafts.Where(draft => !draft.IsReadable && draft.Values is not null))
        {
            foreach (var (field, reference) in draft.Values!.NamedReferences().Where(named => !names.Contains(named.Reference)))
                problems.AddAtPath(draft, new(Codes.ReferenceUnknown, field.Name, $"There is no {reference.Kind} '{reference.Id}'."));
        }
    }
}
