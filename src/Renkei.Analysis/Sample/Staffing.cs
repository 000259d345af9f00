namespace Renkei.Analysis.Sample;

/// <summary>The seats that matter for learning: who is to fill each, and who sat in it.</summary>
internal static class Staffing
{
    private const double Year = 365.25;
    private static readonly string[] Areas = ["floor", "floor", "laboratory", "customer", "supplier", "office"];
    private static readonly string[] Rights = ["hire", "assign", "appraise", "train", "promote"];

    public static void Write(Page page, ulong seed, Cast cast)
    {
        foreach (var body in Plan.Bodies)
        {
            var draw = new Draw(seed, $"seats {body}");
            foreach (var (capability, name, family, _, _) in Cast.Capabilities)
                Seat(page, draw, cast, body, Id(body, capability), ("what", $"Leads {name.ToLowerInvariant()}"), family == "productive" ? "works" : "office", draw.One(Areas), draw.One(["middle", "lower"]), capability);
        }

        var board = new Draw(seed, "board");
        foreach (var parent in (string[])["firm-a", "firm-b"])
            Seat(page, board, cast, "venture", $"venture-board-{parent}", ("what", "Sits on the board"), "office", "board", "upper", "launch-planning", parent);
        foreach (var right in Rights)
            page.Joint("right", right, "venture", ("when", "2019/.."), ("alliance", "joint"), ("in", "venture"), ("to", right), ("holders", Page.List(board.Some(Plan.Bodies, 1 + board.Below(2)))));
    }

    /// <summary>The seat of a body in which a capability grows.</summary>
    public static string Id(string body, string capability) => $"{body}-{capability}";

    private static void Seat(Page page, Draw draw, Cast cast, string body, string id, (string, string?) what, string unit, string area, string level, string capability, string? party = null)
    {
        party ??= body == "venture" || draw.Happens(0.3) ? draw.One(Plan.Bodies) : body;
        page.Joint("post", id, body,
            what, ("when", "2019-01/.."), ("alliance", "joint"), ("organization", $"{body}-{unit}"), ("area", area), ("level", level), ("capabilities", Page.List([capability])),
            ("critical", draw.Happens(0.8) ? "true" : "false"), ("for", party), ("full_time", draw.One(["50", "100", "100"])), ("fill_by", Page.Day(draw.Below(400))),
            ("holders", Page.List(Holders(draw, cast, party, body, level))));
    }

    /// <summary>One after another, now and then with an empty seat between them.</summary>
    private static IEnumerable<string> Holders(Draw draw, Cast cast, string party, string body, string level)
    {
        for (var day = 30.0 + draw.Below(300); day < Plan.Days;)
        {
            var end = day + (Year * (1 + (3 * draw.Share())));
            var holder = draw.Happens(0.7) ? party : body;
            yield return $"{{organization: {holder}, person: {draw.One(cast.Of(holder, level)).Id}, when: {Page.Day(day)}/{(end < Plan.Days ? Page.Day(end) : "..")}}}";
            day = end + (draw.Happens(0.3) ? 60 + draw.Below(300) : 1);
        }
    }
}
