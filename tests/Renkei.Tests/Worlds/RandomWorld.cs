namespace Renkei.Tests.Worlds;

/// <summary>
/// Worlds drawn by a seed: a joint book and both own books, insights both ways with steps and changes, coarse and exact dates, amendments and
/// withdrawals, awkward texts.
/// </summary>
internal sealed class RandomWorld
{
    private readonly Lots lots;
    private readonly List<Told> records = [];

    private RandomWorld(int seed) => lots = new(seed);

    public static World Of(int seed)
    {
        var world = new RandomWorld(seed);
        world.Frame();
        var insights = 2 + world.Below(24);
        for (var number = 1; number <= insights; number++) world.Lesson(number);
        world.Notes();
        world.History();
        return new(world.records);
    }

    private void Frame()
    {
        Joint("organization", "aoki", "aoki", ("name", "Aoki"));
        Joint("organization", "berg", "berg", ("name", "Berg"));
        Joint("alliance", "pact1", "aoki", ("parties", "[aoki, berg]"), ("when", "1990/.."));
        if (Below(3) == 0) records[^1] = records[^1] with { Fields = [.. records[^1].Fields, new("cycle", $"{6 * (1 + Below(6))}")] };
        for (var number = 1; number <= 3; number++) Joint("capability", $"cap{number}", "aoki", ("name", World.Quote(Text())));
        for (var number = 1; number <= 4; number++) Joint("person", $"p{number}", "aoki", ("organization", number % 2 == 0 ? "aoki" : "berg"));
        for (var number = 1; number <= 3; number++) Joint("event", $"ev{number}", "berg", ("when", "1990"), ("is", "visit"), ("alliance", "pact1"));
        records.RemoveAll(told => told.Kind == "event" && Below(4) == 0);
    }

    private void Lesson(int number)
    {
        var (learner, source) = Below(2) == 0 ? ("aoki", "berg") : ("berg", "aoki");
        var year = 1991 + Below(12);
        var book = Below(4) == 0 ? learner : "pact1";
        List<(string, string)> fields =
        [
            ("when", When(year)), ("alliance", "pact1"), ("learner", learner), ("from", source), ("capability", $"cap{1 + Below(3)}"), ("what", World.Quote(Text())),
        ];
        if (records.Find(told => told.Kind == "event") is { } occasion && Below(3) == 0) fields.Add(("event", occasion.Id));
        if (Below(3) == 0) fields.Add(("steps", "[{to: group, when: " + (year + 1) + ", proof: seen, people: [p1, p2]}]"));
        if (Below(5) == 0) fields.Add(("form", Below(2) == 0 ? "tacit" : "explicit"));
        Add(book, "insight", $"ins{number}", Below(3) == 0 ? Other(learner) : learner, fields);
        if (Below(2) == 0)
            Add(Below(3) == 0 || book != "pact1" ? learner : "pact1", "change", $"chg{number}", learner, [("when", $"{year + 1}/{year + 1 + Below(4)}"), ("by", learner), ("cites", $"[ins{number}]"), ("routine", World.Quote(Text()))]);
    }

    private void Notes()
    {
        foreach (var owner in (string[])["aoki", "berg"])
        {
            for (var number = Below(4); number > 0; number--)
                Add(owner, "position", $"pos{number}", owner, [("when", $"{1995 + number}"), ("alliance", "pact1"), ("context", "competition"), ("leverage", "competencies"), ("note", World.Quote(Text()))]);
        }
    }

    /// <summary>Some records are written a second time with another note, and some of those withdrawn.</summary>
    private void History()
    {
        foreach (var told in records.ToList().Where(told => told.Kind is "position" or "change" && Below(4) == 0))
        {
            records.Add(told with { Fields = [.. told.Fields.Where(field => field.Key != "note"), new("note", World.Quote(Text()))] });
            if (Below(2) == 0) records.Add(new(told.Kind, told.Id, [.. told.Fields.Where(field => field.Key is "book" or "writer"), new("withdrawn", "true")]));
        }
    }

    private string When(int year) => Below(6) switch
    {
        0 => $"{year}",
        1 => $"{year}-0{1 + Below(9)}",
        2 => $"{year / 10}X",
        3 => $"{year}~",
        4 => $"[{year}..{year + 1}]",
        _ => $"{year}-0{1 + Below(9)}-1{Below(9)}",
    };

    private void Joint(string kind, string id, string writer, params (string, string)[] fields) => Add("pact1", kind, id, writer, fields);

    private void Add(string book, string kind, string id, string writer, IEnumerable<(string Key, string Value)> fields)
    {
        var entry = kind == "alliance" ? [] : (List<KeyValuePair<string, string>>)[new("book", book)];
        records.Add(new(kind, id, [.. fields.Select(field => KeyValuePair.Create(field.Key, field.Value)), .. entry, new("writer", book == "pact1" ? writer : book)]));
    }

    private static string Other(string firm) => firm == "aoki" ? "berg" : "aoki";

    private string Text() => lots.One(AwkwardTexts.All);

    private int Below(int end) => lots.Below(end);
}
