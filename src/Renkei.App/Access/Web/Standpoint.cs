using System.Collections.Concurrent;
using Renkei.Analysis.Glance;
using Renkei.Analysis.Lines;
using Renkei.Analysis.Reports;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Forms;
using Renkei.Core.Books;
using Renkei.Core.People;
using Renkei.Core.Records;

namespace Renkei.App.Access.Web;

/// <summary>
/// What one viewer sees of a ledger as it stands, with what was asked of it so far. It is made anew when a book grows, and never shared: the viewer and the ledger decide all of it.
/// </summary>
public sealed class Standpoint
{
    private const int MostPages = 64; // of some 100 kB

    private readonly Lazy<LedgerView> view;
    private Lineage? lineage;
    private readonly Lazy<Dictionary<string, Record>> byAnchor;
    private readonly Lazy<ILookup<Record, Record>> naming;
    private readonly ConcurrentDictionary<Kind, IReadOnlyList<Record>> newestFirst = new();
    private readonly ConcurrentDictionary<string, Seen?> shared = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, AllianceReport?> reports = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Alliance, DateOnly Today), Lazy<AllianceGlance?>> glances = [];
    private readonly ConcurrentDictionary<string, string> pages = new(StringComparer.Ordinal);

    public Standpoint(Ledger ledger, Viewer viewer)
    {
        view = new(() => ledger.SeenBy(viewer));
        byAnchor = new(() => View.Records.ToDictionary(Anchor.Of, StringComparer.Ordinal));
        naming = new(() => References(View).ToLookup(pair => pair.Named, pair => pair.From, ReferenceEqualityComparer.Instance as IEqualityComparer<Record>));
    }

    /// <summary>Everything seen.</summary>
    public LedgerView View => view.Value;

    /// <summary>What can be named in forms.</summary>
    public Choices Choices => field ??= new(View);

    /// <summary>The alliances in which the viewer takes part, those within another left out: its answers hold them.</summary>
    public IReadOnlyList<Record> Alliances => field ??=
        [.. View.Of(Core.Alliances.Alliance.Kind).DistinctBy(alliance => alliance.Id).Where(alliance => Core.Alliances.Alliance.PartOf.Of(alliance) is null && Pair.Of(View, alliance).Count > 0)];

    /// <summary>The answers to all questions of an alliance; null when none of that id is seen.</summary>
    public AllianceReport? ReportOn(string alliance) => reports.GetOrAdd(alliance, id => AllianceOf(id) is { } seen ? AllianceReport.Of(View, seen) : null);

    /// <summary>An alliance in a minute; null when none of that id is seen.</summary>
    public AllianceGlance? GlanceAt(string alliance, DateOnly today) =>
        glances.GetOrAdd((alliance, today), asked => new(() => AllianceOf(asked.Alliance) is { } seen ? AllianceGlance.Of(View, seen, asked.Today) : null)).Value;

    /// <summary>An alliance through what its parties read together; null when that does not hold it, or none of that id is seen.</summary>
    public Seen? SharedOf(string alliance) => shared.GetOrAdd(alliance, id => AllianceOf(id) is { } seen ? Seen.Shared(View, seen) : null);

    /// <summary>A page made once and sent again; of many, some are made again.</summary>
    /// <param name="address">Its address, which with what is seen decides all of it.</param>
    /// <param name="make">Makes it.</param>
    public string PageAt(string address, Func<string> make)
    {
        if (pages.TryGetValue(address, out var made)) return made;
        if (pages.Count >= MostPages) pages.Clear();
        return pages[address] = make();
    }

    /// <summary>The records of a kind, newest first.</summary>
    public IReadOnlyList<Record> NewestFirst(Kind kind) => newestFirst.GetOrAdd(kind, asked => [.. Newest(View.Of(asked))]);

    /// <summary>An alliance in which the viewer takes part; null when none of that id is seen.</summary>
    public Record? AllianceOf(string id) => Alliances.FirstOrDefault(one => one.Id == id);

    /// <summary>The records in which some words are said, each of them somewhere, whatever their case and marks; newest first.</summary>
    public IReadOnlyList<Record> Saying(string words)
    {
        var sought = Folded.Of(words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return sought.Length == 0 ? [] : [.. Newest(View.Records.Where(record => Folded.Of(Titles.Said(View, record)) is var said && Array.TrueForAll(sought, said.Contains)))];
    }

    /// <summary>The records that name a record, newest first.</summary>
    public IReadOnlyList<Record> Naming(Record record) => [.. naming.Value[record].OrderByDescending(one => one.When?.Start.Earliest)];

    /// <summary>The record that an anchor on a page names; null when none is seen.</summary>
    public Record? At(string anchor) => byAnchor.Value.GetValueOrDefault(anchor);

    /// <summary>The records of a kind that concern an alliance or a part of it, in the order recorded; those that name no alliance among them.</summary>
    public IReadOnlyList<Record> Concerning(Kind kind, Record alliance) => Concern.Of(View, alliance, kind);

    /// <summary>The people of an organization and of all units that are part of it.</summary>
    public IEnumerable<Record> PeopleOf(string organization) => View.Of(Person.Kind).Where(person => FirmOf(person) == organization);

    /// <summary>The id of the firm a person belongs to, be it by a unit of it.</summary>
    public string FirmOf(Record person) => (lineage ??= new(View)).FirmOf(Person.Organization.Of(person), person);

    /// <summary>The name of an organization; its id when that is all that is seen.</summary>
    public string NameOf(string organization) => Pair.NameOf(View, organization);

    private static IOrderedEnumerable<Record> Newest(IEnumerable<Record> records) =>
        records.OrderByDescending(record => record.When?.Start.Earliest ?? DateOnly.MinValue).ThenBy(record => record.Id, StringComparer.Ordinal);

    private static IEnumerable<(Record Named, Record From)> References(LedgerView view) =>
        (from record in view.Records
         from field in record.Kind.Form.Fields
         from reference in record.NamedBy(field)
         let named = view.Find(reference, record)
         where named is not null && named != record
         select (named, record)).Distinct();
}
