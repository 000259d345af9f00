namespace Renkei.Analysis.Sample;

/// <summary>What each firm means to do: what it told its people and who read it, what it plans and spends, what it expects; for its own eyes.</summary>
internal static class Intentions
{
    public static void Write(Page page, ulong seed, Cast cast)
    {
        foreach (var firm in (string[])["firm-a", "firm-b"])
        {
            var draw = new Draw(seed, $"intentions {firm}");
            Told(page, draw, cast, firm, "at-the-start", "2019-02/2022-01", 31);
            Told(page, draw, cast, firm, "renewed", "2022-02/..", 31 + (3 * 365));
            Planned(page, draw, cast, firm);
            Expected(page, draw, firm);
            Sold(page, draw, firm);
        }
    }

    private static void Told(Page page, Draw draw, Cast cast, string firm, string id, string when, int day)
    {
        var audience = draw.Some(cast.Of(firm), Math.Min(20, cast.Of(firm).Count / 2));
        page.Own(firm, "intent", id,
            ("when", when), ("alliance", "joint"), ("by", firm), ("why", "made up"), ("boundaries", "made up"), ("missing", "made up"),
            ("missing_capabilities", Page.List(draw.Some(Cast.Capabilities, 2).Select(capability => capability.Id))), ("competition", draw.Happens(0.6) ? "made up" : null),
            ("audience", Page.List(audience.Select(person => person.Id))),
            ("acknowledgements", Page.List(audience.Where(_ => draw.Happens(0.75)).Select(person => $"{{person: {person.Id}, when: {Page.Day(day + draw.Below(120))}}}"))));
    }

    private static void Planned(Page page, Draw draw, Cast cast, string firm)
    {
        page.Own(firm, "plan", "business-case",
            ("when", "2018-10"), ("covers", $"2019/{2021 + draw.Below(5)}"), ("alliance", "joint"), ("by", firm), ("is", "business-case"), ("balance_constant", draw.Happens(0.4) ? "true" : "false"),
            ("gains", Page.List([$"{{what: lower cost, asset: visible, money: {1 + draw.Below(9)}000000 EUR}}", .. draw.Happens(0.6) ? (string[])["{what: know-how, asset: invisible}"] : []])),
            ("activities", Page.List(draw.Some(Cast.Capabilities, 3).Select(capability => Listed(draw, cast, firm, capability.Id)))));
        for (var year = Plan.First.Year; year <= Plan.Last.Year; year++)
        {
            page.Own(firm, "plan", $"budget-{year}",
                ("when", $"{year}-01"), ("covers", $"{year}"), ("alliance", "joint"), ("by", firm), ("is", "budget"), ("spending", $"{2 + draw.Below(4)}000000 EUR"),
                ("activities", Page.List(draw.Some(Cast.Capabilities, 2).Select(capability => $"{{what: made up, learning: true, capability: {capability.Id}, money: {10 + draw.Below(90)}000 EUR}}"))));
            var planned = 4 + draw.Below(6);
            page.Own(firm, "plan", $"staffing-{year}",
                ("when", $"{year}-01"), ("covers", $"{year}/{year + 1 + draw.Below(4)}"), ("alliance", "joint"), ("by", firm), ("is", "staffing"),
                ("posts_planned", $"{planned}"), ("posts_filled", $"{planned - draw.Below(4)}"), ("attrition", $"{draw.Below(3)}"), ("slack", $"{5 * draw.Below(5)}"));
        }
    }

    private static string Listed(Draw draw, Cast cast, string firm, string capability) =>
        $"{{what: made up, learning: {(draw.Happens(0.6) ? "true" : "false")}, capability: {capability}, critical: {(draw.Happens(0.7) ? "true" : "false")}"
        + $"{(draw.Happens(0.8) ? $", line_owner: {draw.One(cast.Of(firm, "middle")).Id}" : "")}{(draw.Happens(0.6) ? $", staff_owner: {firm}-p1" : "")}{(draw.Happens(0.5) ? ", control: made up" : "")}}}";

    /// <summary>Every second year, how good each firm will be three years on.</summary>
    private static void Expected(Page page, Draw draw, string firm)
    {
        foreach (var year in (int[])[2020, 2022, 2024])
        {
            foreach (var of in (string[])["firm-a", "firm-b"])
            {
                foreach (var (capability, _, _, _, _) in Cast.Capabilities.Where(_ => draw.Happens(0.8)))
                    page.Own(firm, "forecast", $"{of}-{capability}-{year}",
                        ("when", $"{year}-06"), ("for", $"{year + 3}"), ("alliance", "joint"), ("by", firm), ("of", of), ("capability", capability), ("score", $"{2 + draw.Below(4)}"), ("reason", "made up"));
            }
        }
    }

    private static void Sold(Page page, Draw draw, string firm)
    {
        var other = firm == "firm-a" ? "firm-b" : "firm-a";
        foreach (var name in draw.Some(["small vehicles", "large vehicles", "parts", "financing"], 3))
            page.Own(firm, "line", name.Replace(' ', '-'),
                ("when", "2019/.."), ("organization", firm), ("name", name), ("core", draw.Happens(0.5) ? "true" : "false"), ("markets", Page.List(draw.Some(["Asia", "Europe", "North America"], 1 + draw.Below(2)))),
                ("sales", $"{10 + draw.Below(23)}"), ("alliances", "[joint]"), ("capabilities", Page.List([draw.One(Cast.Capabilities).Id])),
                (draw.Happens(0.5) ? "rivals" : "possible_rivals", $"[{other}]"));
    }
}
