using Renkei.Core.Columns;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Books;

/// <summary>
/// What one viewer sees of a ledger, on one day. The only way to read records: whatever the viewer cannot see is not here, so it cannot change
/// what is computed from it.
/// </summary>
public sealed class LedgerView
{
    private readonly Dictionary<Kind, Runs> byKind = [];
    private readonly Dictionary<Reference, Named> byId;
    private readonly Dictionary<string, Standing> packed = new(StringComparer.Ordinal); // a kind has at most one packed table, and nothing else shares an id with it
    private readonly Runs all = new();
    private readonly IReadOnlyList<Standing> standing;
    private readonly IReadOnlyList<IReadOnlyList<Entry>> parts;

    private LedgerView(Viewer viewer, DateOnly day, IReadOnlyList<Standing> standing, IReadOnlyList<IReadOnlyList<Entry>> parts)
    {
        this.parts = parts;
        Viewer = viewer;
        AsOf = day;
        this.standing = standing;
        byId = new(standing.Count);
        foreach (var each in standing)
        {
            if (each.Packed is not null) Add(each with { Packed = each.Packed.KnownOn(day) });
            else if (each.Record!.KnownOn(day) is { } known) Add(known, each.Writer!);
        }
    }

    /// <summary>As whom.</summary>
    public Viewer Viewer { get; }

    /// <summary>The business day up to which it is read, inclusive. The latest day named by any record when the viewer asked for none; <see cref="DateOnly.MinValue"/> when no record names one.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Whether it is a part to hand over: joint books alone.</summary>
    public bool IsShared { get; private init; }

    /// <summary>The day beyond which no part of this view goes either.</summary>
    private DateOnly Until { get; init; } = DateOnly.MaxValue;

    /// <summary>What was written under each name, in the order written; packed tables aside, of which nothing was ever amended.</summary>
    private ILookup<Reference, Entry> Entries => field ??= parts.Where(part => part is not PackedEntries).SelectMany(part => part).ToLookup(entry => new Reference(entry.Kind.Name, entry.Id));

    /// <summary>All records, in the order first written; those that several books hold under one id in the order of these books among themselves: joint ones first, then by name.</summary>
    public IReadOnlyList<Record> Records => all.Whole;

    /// <summary>The books in which any record is seen, in the order first written.</summary>
    public IReadOnlyList<Book> Books => field ??= [.. all.Parts.SelectMany(part => part is PackedRecords { Book: var one } ? [one] : part.Select(record => record.Book)).Distinct()];

    /// <summary>The records of a kind, in the order of <see cref="Records"/>.</summary>
    public IReadOnlyList<Record> Of(Kind kind) => byKind.TryGetValue(kind, out var records) ? records.Whole : [];

    /// <summary>The records of some kinds, in the order of <see cref="Records"/>.</summary>
    public IEnumerable<Record> Of(IReadOnlyCollection<Kind> kinds) =>
        all.Parts.SelectMany(part => part is PackedRecords table ? kinds.Contains(table.Kind) ? part : [] : part.Where(record => kinds.Contains(record.Kind)));

    /// <summary>The same records as lists one after another, of which those that are <see cref="PackedRecords"/> can be read by columns.</summary>
    public IReadOnlyList<IReadOnlyList<Record>> PartsOf(Kind kind) => byKind.TryGetValue(kind, out var records) ? records.Parts : [];

    /// <summary>The record a reference names. A joint record only names records all its readers see; an own one finds joint records first, of several joint books the first by name.</summary>
    /// <param name="reference">Kind and id.</param>
    /// <param name="from">The record that names it.</param>
    /// <returns>The record, or null when none is seen under that name.</returns>
    public Record? Find(Reference reference, Record from)
    {
        if (byId.TryGetValue(reference, out var named)) return Nearest(named, from.Book);
        return FindPacked(reference) is { } found && from.Book.MayNameRecordsOf(found.Packed.Book) ? found.Packed[found.Row] : null;
    }

    /// <summary>Whether any record of that name is seen, in whatever book.</summary>
    internal bool Holds(Reference reference) => byId.ContainsKey(reference) || FindPacked(reference) is not null;

    /// <summary>All references of all records, with the record and the field that names each; of packed records each distinct one once, for all of them stand in one book.</summary>
    internal IEnumerable<(Record From, Field Field, Reference Reference)> References() => all.Parts.SelectMany(part => part is PackedRecords table
        ? table.NamedReferences().Select(named => (table[0], named.Field, named.Reference))
        : part.SelectMany(record => record.NamedReferences(), (record, named) => (record, named.Field, named.Reference)));

    /// <summary>Who wrote a record as it stands.</summary>
    /// <exception cref="KeyNotFoundException">The record is not of this view: our own bug.</exception>
    public Writer WriterOf(Record record)
    {
        if (packed.TryGetValue(record.Kind.Name, out var table) && table.Book.Equals(record.Book) && table.Entries!.Records.RowOf(record.Id) is >= 0 and var row) return table.Entries.WriterAt(row);
        for (var named = byId[record.Reference]; named is not null; named = named.Next)
        {
            if (named.Record.Book.Equals(record.Book)) return named.Writer;
        }

        throw new KeyNotFoundException($"{record} is not seen here.");
    }

    /// <summary>A record as it was written first, and each time it was amended or withdrawn, oldest first; what the viewer's roles do not read is not told of then either.</summary>
    /// <exception cref="KeyNotFoundException">The record is not of this view: our own bug.</exception>
    public IReadOnlyList<Version> HistoryOf(Record record)
    {
        var writer = WriterOf(record);
        return packed.ContainsKey(record.Kind.Name) && !byId.ContainsKey(record.Reference) ? [new(null, writer, record)]
            : [.. Entries[record.Reference].Where(entry => entry.Book.Equals(record.Book)).Select(entry => new Version(entry.At, entry.Writer, entry.Record?.ReadBy(Viewer.Roles)))];
    }

    /// <summary>What withdrawn records of a name said last, one for each book that withdrew it; none where the viewer's roles would not read it.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="id">The id.</param>
    public IEnumerable<Version> WithdrawnOf(Kind kind, string id) =>
        from entry in (kind.Readers & Viewer.Roles) == Roles.None ? [] : Entries[new(kind.Name, id)]
        group entry by entry.Book into told
        where told.Last().Record is null
        let last = told.LastOrDefault(entry => entry.Record is not null)
        where last is not null
        select new Version(last.At, last.Writer, last.Record!.ReadBy(Viewer.Roles));

    /// <summary>The part of this view that some organizations read together: joint books only. What may be handed to a partner.</summary>
    /// <remarks>Its latest day is its own: a date in an own book must not show in what a partner is handed.</remarks>
    public LedgerView SharedBy(IReadOnlyList<string> organizations) =>
        Over(Viewer, [.. standing.Where(each => each.Book.IsJoint && organizations.All(each.Book.IsReadBy))], parts, Until, isShared: true);

    /// <summary>The same view as it was on an earlier business day: what began later, and later steps, answers and ends, are not in it. What was only written down later is.</summary>
    /// <param name="day">The day, inclusive; of a later one than <see cref="AsOf"/> nothing more is seen.</param>
    public LedgerView UpTo(DateOnly day) => new(Viewer, Earlier(day, AsOf), standing, parts) { IsShared = IsShared, Until = Earlier(day, Until) };

    internal static LedgerView Of(Viewer viewer, IEnumerable<IReadOnlyList<Entry>> parts)
    {
        IReadOnlyList<IReadOnlyList<Entry>> kept = [.. parts];
        return Over(viewer, [.. from each in Standing.Of(kept) where each.IsReadBy(viewer.Roles) select each.ReadBy(viewer.Roles)], kept, DateOnly.MaxValue);
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static LedgerView Over(Viewer viewer, IReadOnlyList<Standing> standing, IReadOnlyList<IReadOnlyList<Entry>> parts, DateOnly until, bool isShared = false) =>
        new(viewer, Earlier(viewer.Day ?? LatestDay(standing), until), standing, parts) { IsShared = isShared, Until = until };

    private static DateOnly LatestDay(IEnumerable<Standing> standing) =>
        standing.SelectMany(each => each.Dates).Select(when => when.LatestNamedDay).DefaultIfEmpty(DateOnly.MinValue).Max();

    private static Record? Nearest(Named? named, Book from)
    {
        Record? first = null;
        for (; named is not null; named = named.Next)
        {
            if (from.IsJoint && named.Record.Book.Equals(from)) return named.Record;
            if (from.MayNameRecordsOf(named.Record.Book)) first ??= named.Record;
        }

        return first;
    }

    private (PackedRecords Packed, int Row)? FindPacked(Reference reference) =>
        packed.TryGetValue(reference.Kind, out var table) && table.Packed!.RowOf(reference.Id) is >= 0 and var row ? (table.Packed, row) : null;

    private void Add(Standing table)
    {
        if (table.Packed!.Count == 0) return;
        all.Add(table.Packed);
        RunsOf(table.Packed.Kind).Add(table.Packed);
        packed.Add(table.Packed.Kind.Name, table);
    }

    private void Add(Record record, Writer writer)
    {
        all.Add(record);
        RunsOf(record.Kind).Add(record);
        var name = record.Reference;
        if (byId.TryGetValue(name, out var first)) first.Append(new(record, writer));
        else byId[name] = new(record, writer);
    }

    private Runs RunsOf(Kind kind) => byKind.TryGetValue(kind, out var records) ? records : byKind[kind] = new();

    /// <summary>The records of one name, one for each book that has it; nearly always one.</summary>
    private sealed class Named(Record record, Writer writer)
    {
        public Record Record { get; } = record;

        public Writer Writer { get; } = writer;

        public Named? Next { get; private set; }

        public void Append(Named other)
        {
            var last = this;
            while (last.Next is not null) last = last.Next;
            last.Next = other;
        }
    }
}
