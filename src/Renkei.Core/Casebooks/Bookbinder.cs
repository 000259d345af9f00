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
    public Outcome<Casebook> Bind(IReadOnlyList<Draft> drafts) => Bind(drafts, [])!;

    /// <summary>The casebook of drafts and packed tables, or every problem; null when a row of a packed table may be the cause of one: it has a place only among drafts.</summary>
    /// <param name="drafts">The drafts.</param>
    /// <param name="tables">The packed tables, each with the number of drafts before it. Their rows have no problem of their own.</param>
    public Outcome<Casebook>? Bind(IReadOnlyList<Draft> drafts, IReadOnlyList<(PackedDrafts Table, int Place)> tables)
    {
        if (tables.Count > 0 && drafts.Any(draft => IsIn(tables, draft.Kind, draft.Id))) return null;

        var maker = new EntryMaker(new Shelf(drafts, header, []), header, isHeaderSure, problems, Holdings.Empty);
        var (parts, made, done) = (new List<IReadOnlyList<Entry>>(), new List<(Entry Entry, Draft Draft)>(drafts.Count), 0);
        foreach (var (table, place) in tables)
        {
            Make(place);
            if (maker.Make(table) is not { } packed) return null;
            parts.Add(packed);
        }

        Make(drafts.Count);
        if (problems.IsFull) return Outcome<Casebook>.Failed(problems.InFileOrder());

        var ledger = new Ledger([.. parts.Where(part => part.Count > 0)]);
        if (!CheckRules(ledger, made, drafts, tables)) return null;
        CheckNames(drafts, tables);

        return problems.Any
            ? Outcome<Casebook>.Failed(problems.InFileOrder())
            : new Casebook(header!, ledger);

        void Make(int end)
        {
            var some = maker.Make(drafts.Skip(done).Take(end - done));
            made.AddRange(some);
            parts.Add([.. some.Select(pair => pair.Entry)]);
            done = end;
        }
    }

    private static bool IsIn(IReadOnlyList<(PackedDrafts Table, int Place)> tables, Kind kind, string id) => tables.Any(each => each.Table.Kind == kind && each.Table.Ids.Find(id) >= 0);

    /// <summary>
    /// Applies the rules to what could be read; false when they find fault with a packed record. A record that could not be read keeps its name, so that whoever names it is not
    /// blamed too.
    /// </summary>
    private bool CheckRules(Ledger ledger, List<(Entry Entry, Draft Draft)> made, IReadOnlyList<Draft> drafts, IReadOnlyList<(PackedDrafts Table, int Place)> tables)
    {
        var left = drafts.Except(made.Select(pair => pair.Draft), ReferenceEqualityComparer.Instance).Cast<Draft>()
            .Select(draft => new Reference(draft.Kind.Name, draft.Id)).ToHashSet();
        var violations = RecordingRules.Check(ledger).Where(violation => !violation.Names.Any(left.Contains)).Take(Problems.Most + 1).ToList();
        if (violations.Count == 0) return true;
        if (violations.Exists(violation => IsIn(tables, violation.Record.Kind, violation.Record.Id))) return false;

        var last = new Dictionary<(Book, Kind, string), Draft>();
        foreach (var (entry, draft) in made) last[(entry.Book, entry.Kind, entry.Id)] = draft;
        foreach (var (record, problem, _) in violations) problems.AddAtPath(last[(record.Book, record.Kind, record.Id)], problem);
        return true;
    }

    /// <summary>A record with problems is not held against the rules, but whom it names can still be looked up in the file.</summary>
    private void CheckNames(IReadOnlyList<Draft> drafts, IReadOnlyList<(PackedDrafts Table, int Place)> tables)
    {
        var names = drafts.Select(draft => new Reference(draft.Kind.Name, draft.Id)).ToHashSet();
        foreach (var draft in drafts.Where(draft => !draft.IsReadable && draft.Values is not null))
        {
            foreach (var (field, reference) in draft.Values!.NamedReferences().Where(named => !names.Contains(named.Reference) && !tables.Any(each => each.Table.Kind.Name == named.Reference.Kind && each.Table.Ids.Find(named.Reference.Id) >= 0)))
                problems.AddAtPath(draft, new(Codes.ReferenceUnknown, field.Name, $"There is no {reference.Kind} '{reference.Id}'."));
        }
    }
}
