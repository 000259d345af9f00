namespace Renkei.Analysis.Sample;

/// <summary>By what each firm judges people in alliance roles, and what it rewarded: for its own eyes.</summary>
internal static class Rewards
{
    private static readonly string[] Worths = ["results", "operations", "learning", "transfer", "teaching", "home-benefit", "culture"];

    public static void Write(Page page, ulong seed, Plan plan, Cast cast)
    {
        foreach (var firm in (string[])["firm-a", "firm-b"])
        {
            var draw = new Draw(seed, $"rewards {firm}");
            foreach (var role in (string[])["plant head", "project leader"]) Criteria(page, draw, firm, role);
            var number = 0;
            foreach (var day in draw.Days(1.5 * Math.Sqrt(plan.Scale)))
            {
                var sort = draw.One(["thanks", "award", "pay", "promotion", "role"]);
                page.Own(firm, "recognition", $"reward-{++number}",
                    ("when", Page.Day(day)), ("by", firm), ("alliance", "joint"), ("people", Page.List([draw.One(cast.Of(firm)).Id])), ("is", sort), ("for", draw.One(Worths)), ("what", "made up"),
                    ("culture_considered", sort == "promotion" ? draw.Happens(0.5) ? "true" : "false" : null));
            }
        }
    }

    /// <summary>Three things that are judged, with weights that make up the whole.</summary>
    private static void Criteria(Page page, Draw draw, string firm, string role)
    {
        var first = 30 + (10 * draw.Below(4));
        int[] weights = [first, (100 - first) / 2, 100 - first - ((100 - first) / 2)];
        foreach (var (place, worth) in draw.Some(Worths, 3).Index())
            page.Own(firm, "criterion", $"{role.Replace(' ', '-')}-{worth}",
                ("when", "2019/.."), ("organization", firm), ("role", role), ("alliance", "joint"), ("what", "made up"), ("about", worth), ("for", draw.One(["appraisal", "appraisal", "pay"])),
                ("weight", $"{weights[place]}"), ("horizon", $"{draw.One([6, 12, 24, 36])}"));
    }
}
