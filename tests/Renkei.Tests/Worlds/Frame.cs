using Renkei.Core;

namespace Renkei.Tests.Worlds;

/// <summary>
/// Who is in a world and which books are kept: two firms, a venture they own, a unit of each, an outsider; their alliance, perhaps a part of it and
/// another alliance, perhaps further joint books with fewer members, and own books.
/// </summary>
internal sealed class Frame
{
    private readonly Lots lots;
    private readonly bool isCase;
    private readonly bool isPlain;
    private readonly int first;
    private readonly List<Room> rooms = [];
    private readonly List<Slot> slots = [];

    public Frame(Lots lots, bool isCase, bool isPlain, int first)
    {
        (this.lots, this.isCase, this.isPlain, this.first) = (lots, isCase, isPlain, first);
        Bodies = [.. lots.Shuffled((string[])["aoki", "berg"]), .. isPlain ? lots.AtLeast(0, (string[])["unit1", "unit2"]) : ["venture1", .. lots.Shuffled((string[])["unit1", "unit2", "unit3", "third1"])]];
        OpenBooks();
        foreach (var room in rooms)
        {
            foreach (var body in Bodies.Where(body => !Holds(room, "organization", body) || lots.OneIn(8))) Add("organization", body, room, Body(body));
        }

        foreach (var room in rooms.Where(room => room.IsJoint)) Add(room.Name.StartsWith("pact", StringComparison.Ordinal) ? "alliance" : "book", room.Name, room, Opening(room));
        foreach (var room in rooms.Where(room => !slots.Exists(slot => slot.Kind.Name == "capability" && room.MayName(slot.Room)))) Add("capability", $"capability{100 + rooms.IndexOf(room)}", room, []);
    }

    /// <summary>The organizations, the firms first.</summary>
    public IReadOnlyList<string> Bodies { get; }

    public IReadOnlyList<Room> Rooms => rooms;

    public IReadOnlyList<Slot> Slots => slots;

    /// <summary>Who writes a record of a book: a member, and now and then under a pseudonym.</summary>
    public string? Writer(Room room)
    {
        if (lots.OneIn(3) && (isCase || !room.IsJoint)) return null;
        return $"{lots.One(room.Members)}{(lots.OneIn(4) ? $"/k{1 + lots.Below(9)}" : "")}";
    }

    private void OpenBooks()
    {
        if (isPlain)
        {
            rooms.AddRange([new("pact1", ["aoki", "berg"]), new("aoki", ["aoki"]), new("berg", ["berg"])]);
            return;
        }

        string[] parties = lots.OneIn(2) ? [.. Bodies.Take(3)] : [.. Bodies.Take(2)];
        rooms.Add(new("pact1", parties));
        if (!lots.OneIn(4)) rooms.Add(new("pact2", lots.AtLeast(2, parties)));
        if (lots.OneIn(2)) rooms.Add(new("pact3", lots.AtLeast(2, (string[])["aoki", "berg", "venture1", "third1"])));
        if (lots.OneIn(2)) rooms.Add(new("book1", lots.AtLeast(2, parties)));
        if (lots.OneIn(3)) rooms.Add(new("book2", lots.AtLeast(2, parties)));
        foreach (var (owner, times) in (ReadOnlySpan<(string, int)>)[("aoki", 20), ("berg", 20), ("venture1", 15), ("third1", 5), ("unit1", 3)])
        {
            if (lots.Below(20) < times) rooms.Add(new(owner, [owner]));
        }
    }

    private Dictionary<string, string> Body(string body) => body switch
    {
        "venture1" => Fixed(("is", "joint-venture"), ("parents", "[aoki, berg]"), ("part_of", "")),
        "unit1" => Fixed(("is", "unit"), ("part_of", "aoki"), ("parents", "")),
        "unit2" => Fixed(("is", "unit"), ("part_of", "berg"), ("parents", "")),
        "unit3" => Fixed(("is", "unit"), ("part_of", "venture1"), ("parents", "")),
        _ => Fixed(("is", body == "third1" ? lots.One((string[])["company", "university", "institute"]) : ""), ("part_of", ""), ("parents", ""), ("when", lots.OneIn(2) ? "" : $"{first - 20}/..")),
    };

    private Dictionary<string, string> Opening(Room room) => room.Name switch
    {
        "book1" or "book2" => Fixed(("alliance", "pact1"), ("members", $"[{string.Join(", ", room.Members)}]")),
        _ => Fixed(
            ("parties", $"[{string.Join(", ", room.Members)}]"),
            ("part_of", room.Name == "pact2" && !lots.OneIn(4) ? "pact1" : ""),
            ("when", isPlain ? $"{first - 2}-01-01/.." : lots.One((string[])["", "../..", $"{first - 2}", $"{first - 2}/..", $"{(first - 10) / 10}X/.."]))),
    };

    private bool Holds(Room room, string kind, string id) => slots.Exists(slot => slot.Kind.Name == kind && slot.Id == id && room.MayName(slot.Room));

    private void Add(string kind, string id, Room room, Dictionary<string, string> values) =>
        slots.Add(new(AllKinds.Find(kind)!, id, room, Writer(room)) { Year = first, Fixed = values });

    private static Dictionary<string, string> Fixed(params ReadOnlySpan<(string Name, string Text)> values)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, text) in values) found[name] = text;
        return found;
    }
}
