namespace Renkei.Analysis.Sample;

/// <summary>What goes back and forth besides lessons: people sent and returned, offers and answers, objectives, contributions, reuse and what is new in the end.</summary>
internal static class Traffic
{
    private const double PerYear = 365.25;

    public static void Write(Page page, ulong seed, Plan plan, Cast cast)
    {
        foreach (var from in Plan.Bodies)
        {
            foreach (var to in Plan.Bodies.Where(other => other != from))
            {
                Postings(page, new Draw(seed, $"postings {from} {to}"), new Draw(seed, $"staffing {from} {to}"), plan, cast, from, to);
                Offers(page, new Draw(seed, $"offers {from} {to}"), plan, from, to);
                Contributions(page, new Draw(seed, $"contributions {from} {to}"), plan, from, to);
                Objectives(page, new Draw(seed, $"objectives {from} {to}"), from, to);
            }
        }
    }

    private static void Postings(Page page, Draw draw, Draw staffing, Plan plan, Cast cast, string from, string to)
    {
        var number = 0;
        foreach (var day in draw.Days(1.2 * Math.Sqrt(plan.Scale)))
        {
            var end = day + (PerYear * (0.5 + (2 * draw.Share())));
            var (isBack, isLost) = (end <= Plan.Days, draw.Happens(0.1));
            var capability = staffing.One(Cast.Capabilities).Id;
            page.Joint("posting", $"{from}-to-{to}-{++number}", from,
                ("when", isBack ? $"{Page.Day(day)}/{Page.Day(end)}" : $"{Page.Day(day)}/.."), ("alliance", "joint"), ("person", draw.One(cast.Of(from)).Id), ("from", from), ("to", to),
                ("purposes", draw.One(["[learn]", "[teach]", "[manage]", "[learn, teach]"])), ("daily", draw.Happens(0.7) ? "true" : "false"), ("formal", draw.Happens(0.6) ? "true" : "false"),
                ("promised_end", Page.Day(Math.Min(end, Plan.Days))),
                ("returned", isBack && !isLost ? Page.Day(end) : null), ("lost", isBack && isLost ? Page.Day(end) : null),
                ("return_role", isBack && !isLost ? "made up" : null), ("uses_know_how", isBack && !isLost ? draw.Happens(0.7) ? "true" : "false" : null),
                ("is", staffing.One(["dispatch", "dispatch", "dispatch", "trainee", "guest-engineer"])), ("capabilities", Page.List([capability])), ("post", staffing.Happens(0.4) ? Staffing.Id(to, capability) : null),
                ("named", Page.Day(day - 10 - staffing.Below(400))), ("planned_start", Page.Day(day)), ("prepared", staffing.Happens(0.6) ? "true" : "false"),
                ("paid_by", staffing.One([from, from, to])), ("return_named", isBack && !isLost && staffing.Happens(0.7) ? Page.Day(end - staffing.Below(300)) : null));
        }
    }

    private static void Offers(Page page, Draw draw, Plan plan, string from, string to)
    {
        var number = 0;
        foreach (var day in draw.Days(1.5 * Math.Sqrt(plan.Scale)))
        {
            var id = $"{from}-to-{to}-{++number}";
            page.Joint("offer", id, from,
                ("when", Page.Day(day)), ("alliance", "joint"), ("is", draw.One(["offer", "proposal", "request"])), ("by", from), ("to", to), ("what", "made up"),
                ("capability", draw.One(Cast.Capabilities).Id), ("written", "true"));
            var answered = day + 5 + draw.Wait(1 / 20.0);
            if (answered <= Plan.Days && draw.Happens(0.85))
                page.Joint("answer", id, to, ("when", Page.Day(answered)), ("offer", id), ("by", to), ("is", draw.One(["accepted", "accepted", "partly", "declined"])));
        }
    }

    private static void Contributions(Page page, Draw draw, Plan plan, string from, string to)
    {
        var number = 0;
        foreach (var day in draw.Days(Math.Sqrt(plan.Scale)))
        {
            var isVisible = draw.Happens(0.5);
            page.Joint("contribution", $"{from}-to-{to}-{++number}", from,
                ("when", Page.Day(day)), ("alliance", "joint"), ("by", from), ("to", to), ("what", "made up"), ("asset", isVisible ? "visible" : "invisible"),
                ("priced", isVisible ? "true" : "false"), ("price", isVisible ? $"{100 * (1 + draw.Below(50))} EUR" : null), ("benefit", draw.Happens(0.5) ? "joint" : "private"),
                ("used_by", $"[{to}]"), ("capability", draw.One(Cast.Capabilities).Id));
        }
    }

    private static void Objectives(Page page, Draw draw, string learner, string from)
    {
        foreach (var (capability, _, _, _, _) in draw.Some(Cast.Capabilities, 2))
        {
            page.Joint("objective", $"{learner}-from-{from}-{capability}", learner,
                ("when", $"{Plan.First.Year}-0{1 + draw.Below(6)}"), ("alliance", "joint"), ("learner", learner), ("from", from), ("capability", capability),
                ("is", draw.One(["acquire", "create", "articulate-own-practice", "acquire"])), ("use", draw.Happens(0.3) ? "together" : "at-home"), ("form", draw.Happens(0.6) ? "tacit" : "explicit"),
                ("theme", draw.One(["market-and-product", "technology", "collaboration", "people-and-reform"])), ("strength", draw.One(["steady", "strong"])), ("yardstick", "hours per vehicle"),
                ("baseline", "2"), ("target", "4"), ("due", $"{Plan.Last.Year + 2}"),
                ("revisions", draw.Happens(0.6) ? $"[{{when: {2021 + draw.Below(4)}-06, reason: made up, strength: strong}}]" : null));
        }
    }
}
