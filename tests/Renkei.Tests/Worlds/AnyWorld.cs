using System.Collections.Concurrent;
using Renkei.Core;
using Renkei.Core.Records;

namespace Renkei.Tests.Worlds;

/// <summary>
/// Worlds drawn by a seed from the field tables themselves: records of every kind in every book where they may stand, each with some of its fields, one
/// naming another, amended and withdrawn. About half of the worlds are plain ones: two firms, one alliance, mostly exact dates and mostly joint records, in which
/// the most can be told. No rule of recording is known here; what the rules refuse is drawn anew, and then taken out (<see cref="World.Mended"/>).
/// </summary>
internal sealed class AnyWorld
{
    private const int Kept = 60;
    private const int Redraws = 2;

    private static readonly ConcurrentDictionary<int, Lazy<AnyWorld>> Known = [];

    /// <summary>How many in a hundred of the fields a record says; more of them where much hangs on what several fields say together.</summary>
    private static readonly int[] Any = [20, 60, 95], Full = [80, 100];

    /// <summary>What is said to have been recorded completely in a plain world, now by the one firm and now by the other.</summary>
    private static readonly string[] Complete = ["event", "insight", "change", "posting", "reuse", "objective", "offer", "answer", "stake", "post", "innovation", "grant"];

    private readonly Lots lots;
    private readonly bool isCase;
    private readonly bool isPlain;
    private readonly int first;
    private readonly int years;
    private readonly Frame frame;
    private readonly AnyValue values;
    private readonly IReadOnlyList<Slot> slots;
    private readonly Dictionary<(Room, string?), IReadOnlyList<Slot>> nameable = [];
    private int moment;

    private AnyWorld(int seed)
    {
        lots = new(seed);
        isCase = lots.OneIn(2);
        isPlain = lots.OneIn(2);
        first = 1975 + lots.Below(30);
        years = lots.One((int[])[1, 5, 20]);
        frame = new(lots, isCase, isPlain, first);
        slots = [.. frame.Slots, .. Dated(lots.Shuffled(AllKinds.List.SelectMany(Several))), .. isPlain ? Complete.Select(Declaration) : []];
        values = new(lots, new(lots, first + years, isWild: lots.OneIn(10), isPlain), Nameable);
        List<(Slot Slot, Told Told)> drawn = [.. slots.Select(Tell).OfType<(Slot, Told)>()];
        drawn.AddRange(History());
        for (var again = 0; again < Redraws; again++) Redraw(drawn);
        Told = [.. drawn.Select(pair => pair.Told)];
        World = new World(Told, isCase).Mended();
    }

    /// <summary>The records as drawn, allowed or not.</summary>
    public IReadOnlyList<Told> Told { get; }

    /// <summary>The world of those that are allowed.</summary>
    public World World { get; }

    /// <summary>The world of a seed.</summary>
    public static World Of(int seed) => Drawn(seed).World;

    /// <summary>The world of a seed with what was drawn for it. The first are drawn once, for all properties.</summary>
    public static AnyWorld Drawn(int seed) => seed >= Kept ? new(seed) : Known.GetOrAdd(seed, each => new(() => new AnyWorld(each))).Value;

    private int Usual(string kind) => kind switch
    {
        "book" => 0,
        "event" => 18,
        "insight" or "change" => 14,
        "person" => 8,
        "measure" => isPlain ? 16 : 4,
        "survey" => isPlain ? 20 : 14,
        "posting" or "rating" or "complete" or "reuse" or "contribution" or "grant" => 4,
        _ => 1,
    };

    private IEnumerable<Slot> Several(Kind kind)
    {
        var count = Usual(kind.Name) is > 0 and var usual ? usual + lots.Below(2 + usual) : 0;
        for (var number = 1; number <= count; number++)
        {
            var room = RoomFor(kind);
            yield return new(kind, $"{kind.Name}{number}", room, frame.Writer(room)) { Fixed = Usually(kind.Name) };
        }
    }

    private Slot Declaration(string what, int number)
    {
        var by = lots.One((string[])["aoki", "berg"]);
        return new(AllKinds.Find("complete")!, $"complete{100 + number}", frame.Rooms[0], by)
        {
            Year = first,
            Fixed = new Dictionary<string, string>(StringComparer.Ordinal) { ["what"] = what, ["when"] = $"{first - 5}/..", ["by"] = by, ["alliance"] = "pact1" },
        };
    }

    /// <summary>Half of what may stand anywhere, in a plain world most of it, stands in the first joint book. An alliance in a joint book would open one, so others stay in own books.</summary>
    private Room RoomFor(Kind kind)
    {
        var isOwn = kind.Belongs == Belongs.Own || kind.Name == "alliance";
        return !isOwn && !(isPlain ? lots.OneIn(6) : lots.OneIn(2)) ? frame.Rooms[0] : lots.One([.. frame.Rooms.Where(room => !isOwn || !room.IsJoint)]);
    }

    /// <summary>What is left to chance for most records and would too seldom be there.</summary>
    private Dictionary<string, string> Usually(string kind) => kind switch
    {
        "person" when !lots.OneIn(5) => new(StringComparer.Ordinal) { ["level"] = lots.One((string[])["upper", "middle", "lower"]) },
        "complete" when lots.OneIn(2) => new(StringComparer.Ordinal) { ["when"] = $"{first - 1}/.." },
        _ => new(StringComparer.Ordinal),
    };

    /// <summary>Time passes from the first to the last.</summary>
    private IEnumerable<Slot> Dated(IReadOnlyList<Slot> drawn) => drawn.Select((slot, place) => slot with { Year = first + (int)((long)years * place / drawn.Count) });

    private IReadOnlyList<Slot> Nameable(Room from, string? kind)
    {
        if (nameable.TryGetValue((from, kind), out var known)) return known;
        return nameable[(from, kind)] = [.. slots.Where(slot => (kind is null || slot.Kind.Name == kind) && from.MayName(slot.Room))];
    }

    /// <summary>The fields that are not allowed so are drawn anew.</summary>
    private void Redraw(List<(Slot Slot, Told Told)> drawn)
    {
        foreach (var blamed in new World([.. drawn.Select(pair => pair.Told)], isCase).Blamed())
        {
            var (slot, told) = drawn[blamed.Key];
            drawn[blamed.Key] = (slot, told with { Fields = [.. told.Fields.Select(field => Again(slot, field, blamed))] });
        }
    }

    private KeyValuePair<string, string> Again(Slot slot, KeyValuePair<string, string> said, IEnumerable<string> blamed) =>
        blamed.Contains(said.Key, StringComparer.Ordinal) && slot.Kind.Form.Find(said.Key) is { } field && values.Of(slot, field) is { } value ? new(said.Key, value) : said;

    /// <summary>The record of a slot; null when a field it needs can name nothing.</summary>
    private (Slot Slot, Told Told)? Tell(Slot slot)
    {
        var said = new List<KeyValuePair<string, string>>();
        var many = lots.One(Usual(slot.Kind.Name) > 8 ? Full : Any);
        foreach (var field in slot.Kind.Form.Fields)
        {
            if (slot.Fixed.TryGetValue(field.Name, out var known))
            {
                if (known.Length > 0) said.Add(new(field.Name, known));
                continue;
            }

            var isAsked = field.Required || (field.Name == "alliance" && !lots.OneIn(8)) || (isCase && field == slot.Kind.Source) || lots.Below(100) < many;
            if (!isAsked || (field.OwnBookOnly && slot.Room.IsJoint)) continue;
            if (values.Of(slot, field) is { } value) said.Add(new(field.Name, value));
            else if (field.Required) return null;
        }

        return (slot, new(slot.Kind.Name, slot.Id, [.. said, .. Envelope(slot)]));
    }

    private IEnumerable<KeyValuePair<string, string>> Envelope(Slot slot)
    {
        if (slot.Kind.Name != "book") yield return new("book", slot.Room.Name);
        if (slot.Writer is not null) yield return new("writer", slot.Writer);
        moment += lots.Below(150);
        if (lots.OneIn(4)) yield return new("at", $"2004-03-01T{moment / 3600:00}:{moment / 60 % 60:00}:{moment % 60:00}Z");
        if (lots.OneIn(20)) yield return new("import", $"import{1 + lots.Below(3)}");
    }

    /// <summary>Some records are written a second time, and some withdrawn; some of those written again.</summary>
    private IEnumerable<(Slot Slot, Told Told)> History()
    {
        foreach (var slot in slots.Where(_ => lots.OneIn(8)).ToList())
        {
            if (slot.Fixed.Count == 0 && lots.OneIn(4)) yield return (slot, new(slot.Kind.Name, slot.Id, [.. Envelope(slot), new("withdrawn", "true")]));
            if (!lots.OneIn(4) && Tell(slot) is { } again) yield return again;
        }
    }
}
