namespace Renkei.Analysis.Sample;

/// <summary>What was agreed to be given, what each firm guards, and what it saw of the partner's staffing.</summary>
internal static class Guarding
{
    public static void Write(Page page, ulong seed, Plan plan, Cast cast)
    {
        Agreed(page, new Draw(seed, "clauses"));
        Sent(page, new Draw(seed, "documents"), plan);
        foreach (var firm in (string[])["firm-a", "firm-b"])
        {
            var draw = new Draw(seed, $"guards {firm}");
            foreach (var (capability, _, _, _, _) in Cast.Capabilities.Where(capability => capability.Id != "die-changes")) Guarded(page, draw, cast, firm, capability);
            foreach (var (of, capability) in from of in Plan.Bodies where of != firm from capability in Cast.Capabilities select (of, capability.Id)) Seen(page, draw, firm, of, capability);
        }
    }

    private static void Agreed(Page page, Draw draw)
    {
        foreach (var counts in (string[])["postings", "visits", "trainings"])
        {
            foreach (var (by, to) in ((string, string)[])[("firm-a", "firm-b"), ("firm-b", "firm-a")])
                page.Joint("clause", $"{by}-owes-{counts}", by,
                    ("when", "2019/.."), ("alliance", "joint"), ("what", "made up"), ("is", "commitment"), ("by", $"[{by}]"), ("to", $"[{to}]"), ("capability", draw.One(Cast.Capabilities).Id),
                    ("counts", counts), ("number", $"{1 + draw.Below(4)}"), ("months", "12"), ("mirror", $"{to}-owes-{counts}"));
        }

        page.Joint("clause", "keeps-secret", "firm-a", ("when", "2019/.."), ("alliance", "joint"), ("what", "made up"), ("is", "prohibition"), ("by", "[firm-a, firm-b, venture]"));
    }

    /// <summary>Documents that went from one to the other, with nobody to explain them.</summary>
    private static void Sent(Page page, Draw draw, Plan plan)
    {
        var number = 0;
        foreach (var day in draw.Days(2 * Math.Sqrt(plan.Scale)))
        {
            var (by, to) = draw.One<(string By, string To)>([("firm-a", "firm-b"), ("firm-b", "firm-a"), ("venture", "firm-a"), ("firm-a", "venture")]);
            page.Joint("event", $"documents-{++number}", by,
                ("when", Page.Day(day)), ("alliance", "joint"), ("is", "documents"), ("organizations", Page.List([by, to])), ("capabilities", Page.List([draw.One(Cast.Capabilities).Id])),
                ("teachers", Page.List([by])), ("learners", Page.List([to])));
        }
    }

    private static void Guarded(Page page, Draw draw, Cast cast, string firm, string capability)
    {
        var (share, mean) = (draw.One(["can", "can", "could", "cannot"]), draw.One(["gatekeeper", "clause", "headcount", "key-tasks", "access", "own-learning"]));
        var isGate = mean == "gatekeeper";
        page.Own(firm, "guard", capability,
            ("when", "2019/.."), ("alliance", "joint"), ("capability", capability), ("share", share), ("means", share == "can" ? null : $"[{mean}]"),
            ("gatekeepers", isGate ? Page.List([draw.One(cast.Of(firm, "middle")).Id]) : null), ("gate_role", isGate ? draw.One(["eases", "protects", "both"]) : null),
            ("clauses", mean == "clause" ? "[keeps-secret]" : null), ("area", mean == "headcount" || draw.Happens(0.4) ? $"{firm}-works" : null), ("cap", mean == "headcount" || draw.Happens(0.4) ? $"{2 + draw.Below(8)}" : null),
            ("key_tasks", mean == "key-tasks" || draw.Happens(0.4) ? $"[{{what: made up, held_by: {(draw.Happens(0.8) ? firm : "venture")}, owner: {draw.One(cast.Of(firm, "middle")).Id}, when: 2019/..}}]" : null),
            ("reason", "made up"));
    }

    private static void Seen(Page page, Draw draw, string firm, string of, string capability)
    {
        if (draw.Happens(0.4)) return;
        page.Own(firm, "observation", $"{of}-{capability}",
            ("when", Page.Day(draw.Below(Plan.Days))), ("alliance", "joint"), ("of", of), ("what", "made up"), ("post", Staffing.Id(of, capability)), ("capability", capability),
            ("came_from", draw.Happens(0.5) ? "made up" : null), ("went_to", draw.Happens(0.3) ? "made up" : null), ("found", draw.One(["press", "told-by-partner", "joint-work"])), ("lawful_basis", draw.One(["public", "agreement"])));
    }
}
