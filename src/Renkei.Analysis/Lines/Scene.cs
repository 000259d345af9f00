using Renkei.Analysis.Catalogue;
using Renkei.Core.Books;
using Renkei.Core.Columns;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>
/// An alliance as one view shows it, each thing looked up once: the records that concern it and its parts, what crossed, whose firm a unit is.
/// </summary>
internal sealed class Scene
{
    private readonly Dictionary<Kind, IReadOnlyList<Record>> records = [];
    private readonly Dictionary<Kind, RecordRows> rows = [];
    private readonly Dictionary<string, Thresholds> thresholds = new(StringComparer.Ordinal);
    private readonly Lineage lineage;
    private readonly Lazy<IReadOnlyList<Lesson>> lessons;
    private readonly Lazy<Declared> declared;
    private readonly Lazy<EventColumns> events;
    private readonly Lazy<IReadOnlyList<Stay>> stays;
    private readonly Lazy<Occasions> occasions;

    public Scene(LedgerView view, Record alliance)
        : this(view, alliance, PartsOf(view, alliance))
    {
    }

    private Scene(LedgerView view, Record alliance, IReadOnlySet<string> within)
    {
        View = view;
        Alliance = alliance;
        Within = within;
        lineage = new(view);
        lessons = new(() => Lesson.In(this));
        declared = new(() => new(this));
        events = new(() => new(this));
        stays = new(() => Postings.In(this));
        occasions = new(() => new(Events));
    }

    /// <summary>What it is seen through, and nothing else.</summary>
    public LedgerView View { get; }

    /// <summary>The alliance as this view shows it.</summary>
    public Record Alliance { get; }

    /// <summary>The last day seen, inclusive.</summary>
    public DateOnly AsOf => View.AsOf;

    /// <summary>The ids of the alliance and of the joint bodies, joint projects and third-country ventures that are part of it, however deep.</summary>
    public IReadOnlySet<string> Within { get; }

    /// <summary>What crossed between firms in it, in the order recorded.</summary>
    public IReadOnlyList<Lesson> Lessons => lessons.Value;

    /// <summary>Its events, as columns.</summary>
    public EventColumns Events => events.Value;

    /// <summary>Who of one firm went to work in another.</summary>
    public IReadOnlyList<Stay> Stays => stays.Value;

    /// <summary>Which firms took part in each of them, and where.</summary>
    public Occasions Occasions => occasions.Value;

    /// <summary>
    /// The same view without the limit to one alliance: all that is seen here of any. Itself where the view shows no other, so that nothing is looked up twice.
    /// </summary>
    public Scene Everywhere => field ??= View.Of(Core.Alliances.Alliance.Kind).All(alliance => Within.Contains(alliance.Id))
        ? this
        : new(View, Alliance, View.Of(Core.Alliances.Alliance.Kind).Select(alliance => alliance.Id).ToHashSet(StringComparer.Ordinal));

    /// <summary>What firms declared to be recorded completely.</summary>
    public Declared Declared => declared.Value;

    /// <summary>What can be learned here, with what each is part of.</summary>
    public CapabilityTree Capabilities => field ??= new(this);

    /// <summary>How good firms were measured or rated to be, in the order recorded.</summary>
    public IReadOnlyList<Standing> Standings => field ??= Standing.In(this);

    /// <summary>What firms set out to learn, in the order recorded.</summary>
    public IReadOnlyList<Aim> Aims => field ??= Aim.In(this);

    /// <summary>
    /// The records of a kind that concern it, in the order recorded: those of the alliance and its parts, and those that name none. What stands in an
    /// own and in a joint book under one id is one thing, told once.
    /// </summary>
    public IReadOnlyList<Record> Of(Kind kind)
    {
        if (records.TryGetValue(kind, out var known)) return known;

        return records[kind] = kind == Core.Alliances.Alliance.Kind ? OnceEach([.. View.Of(kind).Where(alliance => Within.Contains(alliance.Id))])
            : View.PartsOf(kind).Any(part => part is PackedRecords) ? new SelectedRecords(Rows(kind), [.. Concern(kind).Index().Where(row => row.Item != 0).Select(row => row.Index)])
            : kind.Form.Find("alliance") is null ? OnceEach([.. View.Of(kind)])
            : OnceEach([.. View.Of(kind).Where(Concerns)]);
    }

    /// <summary>All records of a kind that the view shows, by number, whatever alliance they concern.</summary>
    public RecordRows Rows(Kind kind) => rows.TryGetValue(kind, out var known) ? known : rows[kind] = new(View.PartsOf(kind));

    /// <summary>How each record of a kind concerns it, by row: 0 not at all, 1 as one that names no alliance, 2 as one that names it or a part of it. Those not 0 are what <see cref="Of"/> gives.</summary>
    public int[] Concern(Kind kind)
    {
        var all = Rows(kind);
        var concern = kind.Form.Find("alliance") is Field<Reference?> alliance ? all.Numbers(alliance, (named, _) => named is null ? 1 : Within.Contains(named.Id) ? 2 : 0) : all.Numbers(kind.Source, (_, _) => 1);
        var joint = all.Single.Where(one => one.Record.Book.IsJoint && concern[one.Row] != 0).Select(one => one.Record.Id).ToHashSet(StringComparer.Ordinal); // of packed records none shares its id with another
        foreach (var (row, record) in all.Single)
        {
            if (!record.Book.IsJoint && joint.Contains(record.Id)) concern[row] = 0;
        }

        return concern;
    }

    /// <summary>Whether all records of a kind that concern it are made up; also when there are none.</summary>
    public bool IsMadeUp(Kind kind)
    {
        var concerned = Of(kind);
        if (concerned is not SelectedRecords) return concerned.All(record => record.Basis == Basis.Constructed);
        var isMadeUp = Rows(kind).Numbers(kind.Basis, (basis, _) => basis == Basis.Constructed ? 1 : 0);
        return Concern(kind).Index().All(row => row.Item == 0 || isMadeUp[row.Index] == 1);
    }

    /// <summary>All records that concern it, of whatever kind, as they stand in each book.</summary>
    public IEnumerable<Record> All() => View.Records.Where(record => record.Kind == Core.Alliances.Alliance.Kind ? Within.Contains(record.Id) : Concerns(record));

    /// <summary>All records of some kinds, that of alliances aside, that concern it, as they stand in each book.</summary>
    public IEnumerable<Record> All(IReadOnlyCollection<Kind> kinds) => View.Of(kinds).Where(Concerns);

    /// <summary>The id of the firm at the top of a unit's line.</summary>
    public string FirmOf(Reference organization, Record from) => lineage.FirmOf(organization, from);

    /// <summary>The thresholds of a rule as this view sets them.</summary>
    public Thresholds ThresholdsOf(string rule) =>
        thresholds.TryGetValue(rule, out var known) ? known : thresholds[rule] = Thresholds.Of(Rules.Of(rule), View, Alliance);

    /// <summary>The name people know an organization by; its id when the view does not show it.</summary>
    public string NameOf(string organization) => Pair.NameOf(View, organization);

    private bool Concerns(Record record) => record.Named("alliance") is not { } named || Within.Contains(named.Id);

    private static HashSet<string> PartsOf(LedgerView view, Record alliance)
    {
        var within = new HashSet<string>(StringComparer.Ordinal) { alliance.Id };
        var parts = view.Of(Core.Alliances.Alliance.Kind);
        for (var before = 0; before != within.Count;)
        {
            before = within.Count;
            within.UnionWith(parts.Where(part => Core.Alliances.Alliance.PartOf.Of(part) is { } whole && within.Contains(whole.Id)).Select(part => part.Id));
        }

        return within;
    }

    private static IReadOnlyList<Record> OnceEach(List<Record> found)
    {
        var joint = found.Where(record => record.Book.IsJoint).Select(record => record.Id).ToHashSet(StringComparer.Ordinal);
        return joint.Count == 0 || joint.Count == found.Count ? found : found.FindAll(record => record.Book.IsJoint || !joint.Contains(record.Id));
    }
}
