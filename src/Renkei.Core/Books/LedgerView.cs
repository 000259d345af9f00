using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Books;

/// <summary>
/// What one viewer sees of a ledger, on one day. The only way to read records: whatever the viewer cannot see is not here, so it cannot change
/// what is computed from it.
/// </summary>
public sealed class LedgerView
{
    private readonly Dictionary<Kind, List<Record>> byKind = [];
    private readonly Dictionary<(string Kind, string Id), Named> byId;
    private readonly IReadOnlyList<(Record Record, Writer Writer)> standing;

    private LedgerView(Viewer viewer, DateOnly day, IReadOnlyList<(Record Record, Writer Writer)> standing)
    {
        Viewer = viewer;
        AsOf = day;
        this.standing = standing;
        byId = new(standing.Count);
        var records = new List<Record>(standing.Count);
        foreach (var (record, writer) in standing)
        {
            if (record.KnownOn(day) is not { } known) continue;
            records.Add(known);
            Add(known, writer);
        }

        Records = records;
    }

    /// <summary>As whom.</summary>
    public Viewer Viewer { get; }

    /// <summary>The business day up to which it is read, inclusive. The latest day named by any record when the viewer asked for none; <see cref="DateOnly.MinValue"/> when no record names one.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Whether it is a part to hand over: joint books alone.</summary>
    public bool IsShared { get; private init; }

    /// <summary>All records, in the order first written.</summary>
    public IReadOnlyList<Record> Records { get; }

    /// <summary>The records of a kind, in the order first written.</summary>
    public IReadOnlyList<Record> Of(Kind kind) => byKind.TryGetValue(kind, out var records) ? records : [];

    /// <summary>The record a reference names. A joint record only names records all its readers see; an own one finds joint records first.</summary>
    /// <param name="reference">Kind and id.</param>
    /// <param name="from">The record that names it.</param>
    /// <returns>The record, or null when none is seen under that name.</returns>
    public Record? Find(Reference reference, Record from) =>
        byId.TryGetValue((reference.Kind, reference.Id), out var named) ? Nearest(named, from.Book) : null;

    /// <summary>Whether any record of that name is seen, in whatever book.</summary>
    internal bool Holds(Reference reference) => byId.ContainsKey((reference.Kind, reference.Id));

    /// <summary>Who wrote a record as it stands.</summary>
    /// <exception cref="KeyNotFoundException">The record is not of this view: our own bug.</exception>
    public Writer WriterOf(Record record)
    {
        for (var named = byId[(record.Kind.Name, record.Id)]; named is not null; named = named.Next)
        {
            if (named.Record.Book.Equals(record.Book)) return named.Writer;
        }

        throw new KeyNotFoundException($"{record} is not seen here.");
    }

    /// <summary>The part of this view that some organizations read together: joint books only. What may be handed to a partner.</summary>
    /// <remarks>Its latest day is its own: a date in an own book must not show in what a partner is handed.</remarks>
    public LedgerView SharedBy(IReadOnlyList<string> organizations) =>
        Over(Viewer, [.. standing.Where(pair => pair.Record.Book.IsJoint && organizations.All(pair.Record.Book.IsReadBy))], isShared: true);

    internal static LedgerView Of(Viewer viewer, IEnumerable<Entry> entries) =>
        Over(viewer, [.. from pair in Fold(entries)
                         where (pair.Record.Kind.Readers & viewer.Roles) != Roles.None
                         select (pair.Record.ReadBy(viewer.Roles), pair.Writer)]);

    private static LedgerView Over(Viewer viewer, IReadOnlyList<(Record Record, Writer Writer)> standing, bool isShared = false) =>
        new(viewer, viewer.Day ?? LatestDay(standing), standing) { IsShared = isShared };

    /// <summary>The records that stand: for each book, kind and id the last entry, unless it withdraws. In the order first written.</summary>
    private static IEnumerable<(Record Record, Writer Writer)> Fold(IEnumerable<Entry> entries)
    {
        var last = new Dictionary<(Book, Kind, string), int>();
        var folded = new List<(Record? Record, Writer Writer)>();
        foreach (var entry in entries)
        {
            var key = (entry.Book, entry.Kind, entry.Id);
            if (!last.TryGetValue(key, out var place))
            {
                last[key] = place = folded.Count;
                folded.Add(default);
            }

            folded[place] = (entry.Record, entry.Writer);
        }

        return from entry in folded where entry.Record is not null select (entry.Record, entry.Writer);
    }

    private static DateOnly LatestDay(IEnumerable<(Record Record, Writer Writer)> standing) =>
        standing.SelectMany(pair => pair.Record.Dates()).Select(when => when.LatestNamedDay).DefaultIfEmpty(DateOnly.MinValue).Max();

    private static Record? Nearest(Named? named, Book from)
    {
        Record? joint = null, own = null;
        for (; named is not null; named = named.Next)
        {
            var record = named.Record;
            if (from.IsJoint && record.Book.Equals(from)) return record;
            if (!from.MayNameRecordsOf(record.Book)) continue;
            if (record.Book.IsJoint) joint ??= record;
            else own ??= record;
        }

        return joint ?? own;
    }

    private void Add(Record record, Writer writer)
    {
        if (!byKind.TryGetValue(record.Kind, out var ofKind)) byKind[record.Kind] = ofKind = [];
        ofKind.Add(record);
        var key = (record.Kind.Name, record.Id);
        if (byId.TryGetValue(key, out var first)) first.Append(new(record, writer));
        else byId[key] = new(record, writer);
    }

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
