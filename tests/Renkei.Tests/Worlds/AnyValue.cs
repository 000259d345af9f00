using Renkei.Core.Records;

namespace Renkei.Tests.Worlds;

/// <summary>
/// A value for any field, drawn from what its table says may be written there. What the field itself refuses is drawn again; whether the record then
/// obeys the rules of recording is not asked here.
/// </summary>
/// <param name="lots">Where chance comes from.</param>
/// <param name="dates">Where dates come from.</param>
/// <param name="named">The records of a kind that may be named from a book; of any kind without one.</param>
internal sealed class AnyValue(Lots lots, AnyDate dates, Func<Room, string?, IReadOnlyList<Slot>> named)
{
    private const int Tries = 6;
    private const string List = "a list, each ";

    private static readonly string[] Numbers =
        ["0", "1", "1", "2", "2", "3", "3", "4", "4", "5", "5", "6", "8", "12", "12", "24", "36", "60", "100", "0.5", "2.75", "3.25", "4.5", "4.125", "-1", "-12.5", "250", "1000000", "0.000001"];

    private static readonly string[] Shares = ["0", "5", "12.5", "20", "33.4", "49", "50", "51", "80", "100"];
    private static readonly string[] Scores = ["weak", "steady", "strong", "trails", "level", "leads", "0", "1", "2", "3", "4", "5", "2.5", "3.75"];
    private static readonly string[] Currencies = ["EUR", "JPY", "USD", "DEM"];

    /// <summary>As YAML in flow style; null when nothing can be written there, such as the name of a record that is not there.</summary>
    public string? Of(Slot slot, Field field) => Draw(slot, field, 0) is { } node ? World.Flow(node) : null;

    /// <summary>A draw that the field itself accepts.</summary>
    private Node? Draw(Slot slot, Field field, int place)
    {
        for (var tried = 0; tried < Tries; tried++)
        {
            if (Draw(slot, field, field.Notation, place) is { } node && field.Read(node, new Reading()) is not null) return node;
        }

        return null;
    }

    private Node? Draw(Slot slot, Field field, string notation, int place) => notation switch
    {
        _ when notation.StartsWith(List, StringComparison.Ordinal) => Items(slot, field, notation[List.Length..]),
        _ when field.Parts is { } form => Group(slot, form, place),
        _ when notation.StartsWith("one of ", StringComparison.Ordinal) => new TextNode(Word(notation["one of ".Length..].Split(", "), place)),
        _ when notation.StartsWith("the id of ", StringComparison.Ordinal) => Named(slot, notation.Split(' ')[^1]) is { } one ? new TextNode(one.Id) : null,
        "a kind and an id, such as insight/i7" => Named(slot, null) is { } one ? new TextNode($"{one.Kind}/{one.Id}") : null,
        "true or false" => new TextNode(lots.OneIn(2) ? "true" : "false"),
        "a date" => new TextNode(dates.About(slot.Year + place + (field.Name == "when" ? 0 : lots.Below(4) - 1))),
        "a text" => new TextNode(Text(slot, field)),
        "a number" => new TextNode(lots.OneIn(60) ? "9999999999999999999999999999" : lots.One(Numbers)),
        "a percentage" => new TextNode(lots.One(Shares)),
        "a number of person-hours" => new TextNode($"{lots.One(Numbers)}{(lots.OneIn(2) ? " h" : "")}"),
        "an amount and a currency" => new TextNode($"{lots.One(Numbers)} {lots.One(Currencies)}"),
        "a rating word or a number from 0 to 5" => new TextNode(lots.One(Scores)),
        _ => throw new NotSupportedException($"No value is drawn for '{field.Name}', where {notation} may be written."),
    };

    /// <summary>One to five items; the same one twice is rare.</summary>
    private ListNode? Items(Slot slot, Field field, string notation)
    {
        var items = new List<Node>();
        for (var count = lots.OneIn(3) ? 1 : 2 + lots.Below(field.Parts is null ? 4 : 2); count > 0; count--)
        {
            if (Draw(slot, field, notation, items.Count + 1) is { } item && (!items.Contains(item) || lots.OneIn(20))) items.Add(item);
        }

        return items.Count > 0 ? new(items) : null;
    }

    private MapNode? Group(Slot slot, Form form, int place)
    {
        var said = new List<KeyValuePair<TextNode, Node>>();
        foreach (var field in form.Fields)
        {
            if (!field.Required && lots.OneIn(2)) continue;
            if (Draw(slot, field, place) is { } node) said.Add(new(new TextNode(field.Name), node));
            else if (field.Required) return null;
        }

        return new(said);
    }

    /// <summary>Any word; in a list often the word of its place, as stages follow each other.</summary>
    private string Word(string[] words, int place) => place > 0 && lots.OneIn(2) ? words[Math.Min(place, words.Length - 1)] : lots.One(words);

    private string Text(Slot slot, Field field) =>
        Vocabulary.Of(slot.Kind.Name, field.Name) is { } words ? lots.One(words)
        : lots.OneIn(3) ? lots.One(Vocabulary.Repeated)
        : lots.One(AwkwardTexts.All);

    /// <summary>A record to name: mostly one that is there already, as what follows names what came before; of alliances and organizations mostly the first.</summary>
    private Slot? Named(Slot slot, string? kind)
    {
        var candidates = named(slot.Room, kind);
        if (candidates.Count == 0) return null;
        if (kind is "organization" or "alliance") return lots.OneIn(7) ? lots.One(candidates) : candidates[lots.Below(Math.Min(candidates.Count, kind == "alliance" ? 1 : 2))];

        for (var tried = 0; tried < Tries; tried++)
        {
            if (lots.One(candidates) is var one && one.Year <= slot.Year && one != slot) return one;
        }

        return lots.One(candidates);
    }
}
