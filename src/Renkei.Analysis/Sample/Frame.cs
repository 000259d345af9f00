namespace Renkei.Analysis.Sample;

/// <summary>What surrounds the learning: what is declared complete, what people answered, who may look into what, how the alliance is placed and tied in.</summary>
internal static class Frame
{
    private static readonly string[] Complete = ["event", "insight", "change", "posting", "offer", "answer", "contribution", "reuse", "innovation", "objective", "grant", "post", "right", "decision", "issue", "consequence", "clause"];
    private static readonly string[] CompleteOwn = ["intent", "plan", "forecast", "criterion", "recognition", "review", "guard", "observation", "action"];
    private static readonly string[] Items = ["strategy-aligned", "no-fear-of-loss", "committed", "open", "value-clear", "trust", "receptive"];

    public static void Write(Page page, ulong seed)
    {
        var draw = new Draw(seed, "frame");
        foreach (var body in Plan.Bodies)
        {
            foreach (var kind in Complete) page.Joint("complete", $"{body}-{kind}", body, ("when", $"{Plan.First:yyyy-MM-dd}/{Plan.Last:yyyy-MM-dd}"), ("what", kind), ("by", body), ("alliance", "joint"));
            foreach (var kind in CompleteOwn.Where(_ => body != "venture")) page.Own(body, "complete", $"{kind}s", ("when", $"{Plan.First:yyyy-MM-dd}/{Plan.Last:yyyy-MM-dd}"), ("what", kind), ("by", body), ("alliance", "joint"));
            foreach (var other in Plan.Bodies.Where(other => other != body)) Answers(page, draw, body, other);
        }

        Grants(page, draw);
        Steps(page, draw);
        foreach (var firm in (string[])["firm-a", "firm-b"])
        {
            for (var year = Plan.First.Year; year <= Plan.Last.Year; year++)
                page.Own(firm, "position", $"position-{year}",
                    ("when", $"{year}"), ("alliance", "joint"), ("partner", firm == "firm-a" ? "firm-b" : "firm-a"), ("context", year < 2022 ? "complementarity" : "competition"), ("leverage", "competencies"),
                    ("context_ahead", "competition"), ("leverage_ahead", "competencies"), ("reason", "made up"));
            page.Own(firm, "guard", "die-design", ("when", "2019/.."), ("alliance", "joint"), ("capability", "die-changes"), ("share", "could"), ("means", "[gatekeeper]"), ("gatekeepers", $"[{firm}-m1]"), ("gate_role", "both"));
        }
    }

    private static void Answers(Page page, Draw draw, string among, string about)
    {
        foreach (var year in (int[])[2020, 2022, 2024])
        {
            foreach (var item in Items)
                page.Joint("survey", $"{among}-about-{about}-{item}-{year}", among,
                    ("when", $"{year}-11"), ("alliance", "joint"), ("wave", $"wave {year}"), ("item", item), ("among", among), ("about", about), ("number", $"{8 + draw.Below(20)}"),
                    ("mean", FormattableString.Invariant($"{2.6 + (2 * draw.Share()):0.0}")), ("deviation", "0.8"));
        }
    }

    private static void Grants(Page page, Draw draw)
    {
        foreach (var (by, to) in ((string, string)[])[("firm-a", "firm-b"), ("firm-b", "firm-a"), ("firm-a", "venture"), ("venture", "firm-a")])
            page.Joint("grant", $"{by}-opens-to-{to}", by,
                ("when", "2020/.."), ("alliance", "joint"), ("by", by), ("to", to), ("what", "drawings and test results"), ("breadth", draw.One(["one-function", "several-functions", "broad"])));
    }

    private static void Steps(Page page, Draw draw)
    {
        page.Joint("milestone", "signing", "firm-a", ("when", "2019-01-01"), ("alliance", "joint"), ("is", "signing"));
        page.Joint("milestone", "start", "firm-a", ("when", "2019-06-03"), ("alliance", "joint"), ("is", "start"));
        page.Joint("milestone", "widening", "firm-b", ("when", "2022-03"), ("alliance", "joint"), ("is", "widening"), ("what", "made up"));
        foreach (var (parent, closeness) in ((string, int)[])[("firm-a", 2), ("firm-b", 3)])
        {
            page.Joint("linkage", $"{parent}-meetings", parent, ("when", "2019-09/.."), ("alliance", "joint"), ("between", $"[{parent}, venture]"), ("is", "shared-meetings"), ("closeness", $"{closeness}"));
            page.Joint("linkage", $"{parent}-supply", parent, ("when", "2022/.."), ("alliance", "joint"), ("between", $"[{parent}, venture]"), ("is", "supply-tie"), ("closeness", $"{closeness + 1 + draw.Below(2)}"));
            page.Joint("promise", $"{parent}-keeps-out", parent,
                ("when", "2019-02"), ("alliance", "joint"), ("by", parent), ("to", "venture"), ("what", "made up"), ("unilateral", "true"), ("outcomes", "[{is: kept, when: 2021}]"));
        }
    }
}
