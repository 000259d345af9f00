namespace Renkei.Analysis.Sample;

/// <summary>What crosses, and what becomes of it, at the rates of the plan. All of it is joint, written by the learner.</summary>
internal static class Lessons
{
    public static void Write(Page page, ulong seed, Plan plan, Cast cast, IReadOnlyList<Occasion> occasions)
    {
        foreach (var way in Plan.Ways)
        {
            var draw = new Draw(seed, $"lessons {way.Learner} {way.Source}");
            var between = occasions.Where(occasion => Plan.Bodies.Contains(occasion.One) && occasion.One != occasion.Other
                && (occasion.One == way.Learner || occasion.Other == way.Learner) && (occasion.One == way.Source || occasion.Other == way.Source)).OrderBy(occasion => occasion.Day).ToList();
            var number = 0;
            foreach (var day in draw.Days(way.PerYear * plan.Scale)) Write(page, draw, cast, way, (int)day, $"{way.Learner}-from-{way.Source}-{++number}", Near(between, (int)day));
        }
    }

    /// <summary>An event of the week before, at which it can have been seen; none when there was none.</summary>
    private static Occasion? Near(List<Occasion> between, int day) => between.FindLast(occasion => occasion.Day <= day && occasion.Day > day - 7);

    private static void Write(Page page, Draw draw, Cast cast, Way way, int day, string id, Occasion? occasion)
    {
        var own = cast.Of(way.Learner);
        var carriers = draw.Some(own, 1 + draw.Below(2));
        var (group, organization) = (day + (int)draw.Wait(way.Group), 0);
        organization = group + (int)draw.Wait(way.Organization);
        var (changed, rejected) = (day + (int)draw.Wait(way.Change), day + (int)draw.Wait(way.Rejection));
        page.Joint("insight", id, way.Learner,
            ("when", Page.Day(day)), ("alliance", "joint"), ("learner", way.Learner), ("from", way.Source), ("capability", draw.One(Cast.Capabilities).Id), ("event", occasion?.Id),
            ("what", $"made up, number {id[(id.LastIndexOf('-') + 1)..]}"),
            ("carriers", Page.List(carriers.Select(person => person.Id))),
            ("form", draw.Happens(0.6) ? "tacit" : "explicit"),
            ("origin", draw.Happens(0.4) ? "training" : "by-product"),
            ("new", draw.Happens(0.7) ? "true" : "false"),
            ("used_jointly", draw.Happens(0.25) ? "true" : "false"),
            ("steps", Steps(draw, own, way.Learner, group, organization)),
            ("outcomes", Outcome(changed, rejected)));
        if (changed <= Plan.Days && changed <= rejected)
        {
            page.Joint("change", id, way.Learner,
                ("when", Page.Day(changed)), ("alliance", "joint"), ("by", $"{way.Learner}-works"), ("cites", Page.List([id])), ("routine", "made up"),
                ("manner", draw.One(["copied", "adapted", "extended"])), ("magnitude", draw.One(["incremental", "incremental", "substantial", "breakthrough"])));
        }
    }

    private static string? Steps(Draw draw, IReadOnlyList<Player> own, string learner, int group, int organization)
    {
        var users = draw.Some(own, 2 + draw.Below(4)).Select(person => person.Id);
        if (group > Plan.Days) return null;
        var first = $"{{to: group, when: {Page.Day(group)}, proof: made up, people: {Page.List(users)}}}";
        return organization > Plan.Days ? $"[{first}]"
            : $"[{first}, {{to: organization, when: {Page.Day(organization)}, proof: made up, units: [{learner}-works, {learner}-office]}}]";
    }

    private static string? Outcome(int changed, int rejected) =>
        rejected <= Plan.Days && rejected < changed ? $"[{{is: rejected, when: {Page.Day(rejected)}, because: not-invented-here}}]"
        : changed <= Plan.Days ? $"[{{is: accepted, when: {Page.Day(changed)}}}]"
        : null;
}
