using Renkei.Analysis.Catalogue;
using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>
/// An alliance as one view shows it, each thing looked up once: the records that concern it and its parts, what crossed, whose firm a unit is.
/// </summary>
internal sealed class Scene
{
    private readonly Dictionary<Kind, IReadOnlyList<Record>> records = [];
    private readonly Dictionary<string, Thresholds> thresholds = new(StringComparer.Ordinal);
    private readonly Lineage lineage;
    private readonly Lazy<IReadOnlyList<Lesson>> lessons;
    private readonly Lazy<Declared> declared;
    private readonly Lazy<EventColumns> events;
    private readonly Lazy<IReadOnlyList<Stay>> stays;
    private readonly Lazy<Occasions> occasions;

    public Scene(LedgerView view, Record alliance)
    {
        View = view;
        Alliance = alliance;
        Within = PartsOf(view, alliance);
        lineage = new(view);
        lessons = new(() => Lesson.In(this));
        declared = new(() => new(this));
        events = new(() => EventColumns.Of(this));
        stays = new(() => Postings.In(this));
        occasions = new(() => Occasions.Of(this));
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

    /// <summary>Its events that took place, as columns.</summary>
    public EventColumns Events => events.Value;

    /// <summary>Who of one firm went to work in another.</summary>
    public IReadOnlyList<Stay> Stays => stays.Value;

    /// <summary>Which firms took part in each of them, and where.</summary>
    public Occasions Occasions => occasions.Value;

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

        var concerning = kind == Core.Alliances.Alliance.Kind
            ? View.Of(kind).Where(alliance => Within.Contains(alliance.Id))
            : kind.Form.Find("alliance") is null ? View.Of(kind) : View.Of(kind).Where(Concerns);
        return records[kind] = OnceEach([.. concerning]);
    }

    /// <summary>All records that concern it, of whatever kind, as they stand in each book.</summary>
    public IEnumerable<Record> All() => View.Records.Where(record => record.Kind == Core.Alliances.Alliance.Kind ? Within.Contains(record.Id) : Concerns(record));

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
