using System.Text;
using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Core.Rules;
using Renkei.Core.Values;

namespace Renkei.Core.Casebooks;

/// <summary>Reads a casebook in steps: lines, header, records, books, entries, and then the rules of what may be recorded. Problems of all steps are told together.</summary>
internal sealed class CasebookReader
{
    private readonly ReadOnlyMemory<byte> text;
    private readonly Layout layout;
    private readonly Problems problems;

    public CasebookReader(ReadOnlyMemory<byte> text, string file)
    {
        this.text = text.Span.StartsWith(Encoding.UTF8.Preamble) ? text[Encoding.UTF8.Preamble.Length..] : text;
        layout = Layout.Of(this.text.Span);
        problems = new(this.text, file, layout);
    }

    public Outcome<Casebook> Read()
    {
        foreach (var (problem, offset, mark) in layout.Problems) problems.AddAt(problem, offset, mark);
        if (layout.IsRefused) return Outcome<Casebook>.Failed(problems.InFileOrder());

        var header = ReadHeader();
        var isHeaderSure = !problems.Any;
        var drafts = new DraftReader(text, layout, problems).Read();
        if (problems.IsFull) return Outcome<Casebook>.Failed(problems.InFileOrder());

        var made = new EntryMaker(new Shelf(drafts, header), header, isHeaderSure, problems).Make(drafts);
        if (problems.IsFull) return Outcome<Casebook>.Failed(problems.InFileOrder());

        var ledger = new Ledger([.. made.Select(pair => pair.Entry)]);
        CheckRules(ledger, made, drafts);
        CheckNames(drafts);

        return problems.Any
            ? Outcome<Casebook>.Failed(problems.InFileOrder())
            : new Casebook(header!, ledger);
    }

    private Part? ReadHeader()
    {
        var node = YamlNodes.Read(text[..layout.Header.Length], 1, out var unreadable);
        if (node is not MapNode map)
        {
            problems.AddInHeader(unreadable.Problem ?? new(Codes.YamlUnreadable, "", "The lines above the records are not 'name: value' lines."), unreadable.Mark);
            return null;
        }

        var reading = new Reading();
        var header = Header.Form.Read(map, [.. map.Entries.Where(entry => entry.Key.Text != "records")], reading);
        foreach (var (problem, mark) in reading.Problems) problems.AddInHeader(problem, mark);
        if (reading.Problems.Count == 0 && Header.Version.Of(header) != "1")
            problems.AddInHeader(new(Codes.VersionUnknown, "renkei", $"'{Header.Version.Of(header)}' is not a version of the notation this program reads."), NodePath.Find(map, "renkei"));
        return header;
    }

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
