namespace Renkei.Analysis.Sample;

/// <summary>One who takes part.</summary>
/// <param name="Id">The person's id; there are no names.</param>
/// <param name="Body">Where the person belongs.</param>
/// <param name="Level">Upper, middle or lower.</param>
internal sealed record Player(string Id, string Body, string Level);

/// <summary>Who and what there is before anything happens: bodies, units, people, capabilities and the alliance with its frame.</summary>
internal sealed class Cast
{
    public static readonly IReadOnlyList<(string Id, string Name, string Family, string Architecture, string Ticks)> Capabilities =
    [
        ("die-changes", "Changing dies fast", "productive", "component", "tacit: true"),
        ("launch-planning", "Planning a launch", "productive", "system", "complex: true\n  ambiguous: true"),
        ("quality-at-source", "Quality at the source", "productive", "system", "tacit: true\n  complex: true"),
        ("brand-building", "Building a brand", "strategic-administrative", "system", "ambiguous: true"),
        ("cost-control", "Controlling cost", "strategic-administrative", "component", ""),
        ("dealer-finance", "Financing dealers", "strategic-administrative", "component", ""),
    ];

    private static readonly string[] Levels = ["upper", "middle", "lower"];

    public Cast(Page page, ulong seed, Plan plan)
    {
        var draw = new Draw(seed, "cast");
        var (marks, more) = (new Draw(seed, "capabilities"), new Draw(seed, "languages"));
        Frame(page, marks);
        People = [.. Plan.Bodies.SelectMany(body => Levels.SelectMany((level, place) =>
            Enumerable.Range(1, (3 + (4 * place)) * (plan.Size == SampleSize.Small ? 1 : plan.Size == SampleSize.Medium ? 2 : 4)).Select(n => new Player($"{body}-{level[0]}{n}", body, level))))];
        foreach (var person in People) Write(page, draw, more, person);
        foreach (var firm in (string[])["firm-a", "firm-b"]) page.Joint("person", $"{firm}-p1", firm, ("organization", $"{firm}-office"), ("level", "middle"), ("function", "human-resources"));
    }

    public IReadOnlyList<Player> People { get; }

    /// <summary>The people of a body at a level.</summary>
    public IReadOnlyList<Player> Of(string body, string level) => [.. People.Where(person => person.Body == body && person.Level == level)];

    /// <summary>The people of a body.</summary>
    public IReadOnlyList<Player> Of(string body) => [.. People.Where(person => person.Body == body)];

    private static void Frame(Page page, Draw marks)
    {
        page.Joint("organization", "firm-a", "firm-a", ("name", "Firm A"), ("is", "company"), ("industry", "vehicles"));
        page.Joint("organization", "firm-b", "firm-b", ("name", "Firm B"), ("is", "company"), ("industry", "vehicles"));
        page.Joint("organization", "venture", "firm-a", ("name", "The Venture"), ("is", "joint-venture"), ("parents", "[firm-a, firm-b]"), ("when", "2019-01-01/.."));
        foreach (var body in Plan.Bodies)
        {
            page.Joint("organization", $"{body}-works", body, ("name", $"Works of {Named(body)}"), ("is", "unit"), ("part_of", body));
            page.Joint("organization", $"{body}-office", body, ("name", $"Head office of {Named(body)}"), ("is", "unit"), ("part_of", body));
        }

        page.Joint("alliance", "joint", "firm-a",
            ("name", "The synthetic alliance"), ("parties", "[firm-a, firm-b, venture]"), ("when", "2019-01-01/.."), ("relation", "horizontal"), ("form", "joint-venture"), ("tie", "tight"),
            ("cycle", "24"), ("alliance_function", "true"), ("ties_since", "2012"));
        page.Joint("stake", "a-in-venture", "firm-a", ("when", "2019-01-01"), ("alliance", "joint"), ("holder", "firm-a"), ("held", "venture"), ("percent", "50"));
        page.Joint("stake", "b-in-venture", "firm-b", ("when", "2019-01-01"), ("alliance", "joint"), ("holder", "firm-b"), ("held", "venture"), ("percent", "50"));
        foreach (var (id, name, family, architecture, ticks) in Capabilities)
            page.Joint("capability", id, "firm-a", ("name", name), ("family", family), ("architecture", ticks.Length == 0 ? architecture : $"{architecture}\n  {ticks}"), ("levels", id == "launch-planning" ? "[upper, lower]" : null),
                ("months", marks.Happens(0.5) ? $"{6 + (6 * marks.Below(8))}" : null), ("distinctive_of", family == "productive" ? "[firm-b]" : "[firm-a]"), ("critical_for", Page.List(marks.Some(["firm-a", "firm-b"], 1 + marks.Below(2)))),
                ("integrations", architecture == "system" ? $"[{{to: structural-module, when: {2019 + marks.Below(3)}}}, {{to: functional-module, when: {2022 + marks.Below(3)}}}]" : null));
    }

    private static string Named(string body) => body switch { "firm-a" => "Firm A", "firm-b" => "Firm B", _ => "the Venture" };

    private static void Write(Page page, Draw draw, Draw more, Player person) => page.Joint("person", person.Id, person.Body,
        ("organization", person.Level == "lower" ? $"{person.Body}-works" : $"{person.Body}-office"),
        ("level", person.Level),
        ("function", person.Level == "upper" ? "general-management" : draw.One(["development", "production", "quality", "purchasing"])),
        ("skills", Page.List(draw.Some(["casting", "controls", "planning", "marketing"], 1 + draw.Below(2)))),
        ("findable", draw.Happens(0.3) ? "true" : null),
        ("role", person.Level == "middle" ? more.One(["plant head", "project leader", "engineer"]) : null),
        ("languages", more.Happens(0.5) ? $"[{{name: English, business: {(more.Happens(0.6) ? "true" : "false")}, chats: {(more.Happens(0.4) ? "true" : "false")}}}]" : null),
        ("markets", more.Happens(0.3) ? Page.List([more.One(["Asia", "Europe", "North America"])]) : null));
}
