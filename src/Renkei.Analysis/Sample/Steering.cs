namespace Renkei.Analysis.Sample;

/// <summary>How the alliance is steered: what was decided and whom it hit, what was disputed, what was looked back upon and what was to be done.</summary>
internal static class Steering
{
    private static readonly string[] Yardsticks = ["profit", "market", "quality", "productivity", "customers", "learning", "relationship"];
    private static readonly string[] Points = ["people are named", "a unit for it", "goals are agreed", "money is there", "the top stands behind it", "the partner is known"];

    public static void Write(Page page, ulong seed, Plan plan, Cast cast)
    {
        Began(page, new Draw(seed, "talks"), cast);
        Decided(page, new Draw(seed, "decisions"), plan, cast);
        Disputed(page, new Draw(seed, "issues"), plan, cast);
        foreach (var firm in (string[])["firm-a", "firm-b"])
        {
            Reviewed(page, new Draw(seed, $"reviews {firm}"), firm);
            ToBeDone(page, new Draw(seed, $"actions {firm}"), plan, cast, firm);
        }
    }

    private static void Began(Page page, Draw draw, Cast cast)
    {
        foreach (var (id, when, sort) in ((string, string, string)[])[("talks", "2018-03/2018-11", "negotiation"), ("terms", "2018-09", "term-sheet")])
            page.Joint("milestone", id, "firm-a",
                ("when", when), ("alliance", "joint"), ("is", sort),
                ("people", Page.List([.. ((string[])["firm-a", "firm-b"]).SelectMany(firm => draw.Some(cast.Of(firm, "upper"), 2).Select(person => person.Id).Concat(draw.Happens(0.5) ? [$"{firm}-p1"] : []))])));
    }

    private static void Decided(Page page, Draw draw, Plan plan, Cast cast)
    {
        var number = 0;
        foreach (var day in draw.Days(3 * Math.Sqrt(plan.Scale)))
        {
            var (id, sort, ruling) = ($"decision-{++number}", draw.One(["operation", "operation", "proposal", "mandate", "staffing", "course", "make-or-buy"]), draw.One(["approved", "approved", "changed", "rejected", "postponed"]));
            var (level, by) = (draw.One(["upper", "upper", "middle", "lower"]), draw.Happens(0.5) ? Plan.Bodies : draw.Some(Plan.Bodies, 1));
            var (isNo, isMake, isMandate) = (ruling is "rejected" or "postponed", sort == "make-or-buy", sort == "mandate");
            page.Joint("decision", id, by[0],
                ("when", Page.Day(day)), ("alliance", "joint"), ("by", Page.List(by)), ("is", sort), ("what", "made up"), ("ruling", ruling), ("level", level),
                ("people", Page.List(by.Select(body => draw.One(cast.Of(body, level)).Id).Where(_ => draw.Happens(0.8)))), ("judged_by", Page.List(draw.Some(Yardsticks, 1 + draw.Below(3)))),
                ("because", isNo ? draw.One(["too-small", "too-costly", "different-business", "tried-and-failed", "other"]) : null), ("asked", isNo && draw.Happens(0.5) ? $"{10 + draw.Below(90)}000 EUR" : null),
                ("granted", isMandate && draw.Happens(0.6) ? $"{10 + draw.Below(90)}000 EUR" : null), ("people_granted", isMandate && draw.Happens(0.6) ? $"{1 + draw.Below(5)}" : null),
                ("supply_network", isMake && draw.Happens(0.7) ? "made up" : null), ("proposal_ability", isMake && draw.Happens(0.7) ? "made up" : null), ("geography", isMake && draw.Happens(0.7) ? "made up" : null),
                ("technology_strategy", isMake && draw.Happens(0.7) ? "made up" : null), ("learning_loss", isMake && draw.Happens(0.4) ? "made up" : null));
            if (draw.Happens(0.4)) Felt(page, draw, id, day);
        }
    }

    private static void Felt(Page page, Draw draw, string decision, double day)
    {
        var body = draw.One(Plan.Bodies);
        page.Joint("consequence", decision, body,
            ("when", Page.Day(Math.Min(Plan.Days, day + 30 + draw.Below(300)))), ("alliance", "joint"), ("unit", $"{body}-{draw.One(["works", "office"])}"), ("is", draw.One(["wins", "wins", "even", "loses"])), ("what", "made up"),
            ("capability", draw.One(Cast.Capabilities).Id), ("skill", draw.One(["falling", "flat", "rising"])), ("of", decision));
    }

    private static void Disputed(Page page, Draw draw, Plan plan, Cast cast)
    {
        var number = 0;
        foreach (var day in draw.Days(1.5 * Math.Sqrt(plan.Scale)))
        {
            var between = draw.Some(Plan.Bodies, 2);
            var (framed, settled) = (day + draw.Wait(1 / 15.0), day + draw.Wait(1 / 120.0));
            var sort = draw.One(["conflict", "discrepancy", "discrepancy", "crisis"]);
            page.Joint("issue", $"issue-{++number}", between[0],
                ("when", Page.Day(day)), ("alliance", "joint"), ("is", sort), ("what", "made up"), ("between", Page.List(between)), ("raised_by", draw.One(between)), ("capability", draw.One(Cast.Capabilities).Id),
                ("gap", sort == "discrepancy" ? $"{5 + draw.Below(60)}" : null), ("financial", sort == "crisis" ? draw.Happens(0.4) ? "true" : "false" : null),
                ("framings", draw.Happens(0.7) && framed <= Plan.Days ? $"[{{when: {Page.Day(framed)}, question: made up, owner: {draw.One(cast.Of(between[0], "middle")).Id}, by: {between[0]}}}]" : null),
                ("settled", settled <= Plan.Days ? Page.Day(settled) : null), ("settlement", settled <= Plan.Days ? "made up" : null));
        }
    }

    private static void Reviewed(Page page, Draw draw, string firm)
    {
        page.Own(firm, "review", "readiness", ("when", "2018-12"), ("alliance", "joint"), ("by", $"[{firm}]"), ("is", "readiness"), ("checks", Checks(draw)));
        for (var year = Plan.First.Year; year <= Plan.Last.Year; year++)
        {
            foreach (var (sort, month) in ((string, string)[])[("performance", "03"), ("learning", "05"), ("learning", "11"), ("staff-philosophy", "06"), ("learning-capacity", "09"), ("partner-audit", "10"), ("self-check", "12")])
            {
                var isYearly = sort is "performance" or "learning";
                if (!isYearly && draw.Happens(0.5)) continue;
                page.Own(firm, "review", $"{sort}-{year}-{month}",
                    ("when", $"{year}-{month}-{10 + draw.Below(15)}"), ("alliance", "joint"), ("by", $"[{firm}]"), ("of", sort == "partner-audit" ? firm == "firm-a" ? "firm-b" : "firm-a" : "venture"), ("is", sort),
                    ("state", isYearly && draw.Happens(0.15) ? "cancelled" : null), ("top_management", draw.Happens(0.7) ? "true" : "false"), ("learning_on_agenda", draw.Happens(0.6) ? "true" : "false"),
                    ("judged_by", sort == "performance" ? Page.List(draw.Some(Yardsticks, 1 + draw.Below(4))) : null), ("verdict", sort == "performance" ? draw.One(["weak", "steady", "strong"]) : null),
                    ("findings", "made up"), ("checks", sort == "self-check" ? Checks(draw) : null));
            }
        }
    }

    private static string Checks(Draw draw) => Page.List(Points.Select(point => $"{{what: {point}, met: {(draw.Happens(0.75) ? "true" : "false")}}}"));

    private static void ToBeDone(Page page, Draw draw, Plan plan, Cast cast, string firm)
    {
        var number = 0;
        foreach (var day in draw.Days(2 * Math.Sqrt(plan.Scale)))
        {
            var done = day + draw.Wait(1 / 60.0);
            page.Own(firm, "action", $"action-{++number}",
                ("when", Page.Day(day)), ("alliance", "joint"), ("what", "made up"), ("by", firm), ("owner", draw.One(cast.Of(firm, "middle")).Id), ("due", Page.Day(day + 60)),
                ("begun", Page.Day(day)), ("done", done <= Plan.Days && draw.Happens(0.8) ? Page.Day(done) : null));
        }
    }
}
