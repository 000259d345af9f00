using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.Analysis.Obstacles;

/// <summary>O6: whether the seats meant for us at a partner or a venture are filled, whether one of ours sits where the work is done, and whether people have any time left to learn.</summary>
internal static class TooFewPeople
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "O6");
        yield return asked.Judges("posts", limits => Filled(line, limits["filled"]));
        yield return asked.Judges("site", _ => OnSite(line));
        yield return asked.Judges("slack", limits => Slack(line, limits["slack"]));
    }

    private static Facts Filled(Line line, double enough)
    {
        List<Record> seats = [.. SeatsHeld.Outside(line).Where(post => line.IsOurs(Post.For.Of(post), post))];
        var plans = seats.Count > 0 ? [] : OurPlans.Last(line, type: null, plan => line.IsOurs(Plan.By.Of(plan), plan) && Plan.PostsPlanned.Of(plan) is { Number: > 0 } && Plan.PostsFilled.Of(plan) is not null);
        var (planned, least, most) = seats.Count > 0
            ? (seats.Count, seats.Count(post => SeatsHeld.ByUs(line, post) == Truth.Certainly), seats.Count(post => SeatsHeld.ByUs(line, post) != Truth.No))
            : plans.Select(plan => (Planned: Whole(Plan.PostsPlanned.Of(plan)!), Filled: Whole(Plan.PostsFilled.Of(plan)!))).OrderBy(plan => (double)plan.Filled / plan.Planned).ThenBy(plan => plan.Planned)
                .Select(plan => (plan.Planned, plan.Filled, plan.Filled)).FirstOrDefault();
        var (low, high) = planned == 0 ? (0, 0) : (Math.Min(1, (double)least / planned), Math.Min(1, (double)most / planned));
        var empty = seats.Count(post => SeatsHeld.ByAnyone(line, post) != Truth.Certainly);
        var others = seats.Count(post => SeatsHeld.ByUs(line, post) == Truth.No && SeatsHeld.ByAnyone(line, post) == Truth.Certainly);
        return new(planned == 0 ? "posts-unknown" : high < enough ? seats.Count > 0 && empty == 0 ? "taken" : "unfilled" : low >= enough ? "filled" : "posts-unknown", seats.Count > 0 ? seats : plans)
        {
            Value = low.Equals(high) ? low : null,
            N = planned,
            Threshold = "filled",
            Places = [("planned", Words.Count(planned, "seat")), ("away", seats.Count > 0 ? " away from home" : ""), ("filled", Words.Of(most, planned)), ("are", most == 1 || planned == 1 ? "is" : "are"), ("held", seats.Count > 0 ? "held by one of ours" : "filled"), ("others", others == 0 ? "" : $", and others sit in {Words.Of(others, planned)}")],
        };
    }

    private static Facts OnSite(Line line)
    {
        var seats = SeatsHeld.Outside(line).Where(post => Post.Area.Of(post) != Area.Board).ToList();
        var ours = seats.FindAll(post => SeatsHeld.ByUs(line, post) != Truth.No);
        var certain = ours.FindAll(post => SeatsHeld.ByUs(line, post) == Truth.Certainly && Post.Area.Of(post) is not null);
        var declared = line.Declared(Post.Kind, line.AsOf, line.AsOf);
        var isKnown = declared.Count > 0 || (seats.Count > 0 && seats.TrueForAll(post => Post.Holders.Of(post) is not null));
        return new(certain.Count > 0 ? "on-site" : ours.Count > 0 || !isKnown ? "site-unknown" : "not-on-site", certain.Count > 0 ? certain : [.. seats, .. declared])
        {
            Value = certain.Count,
            N = seats.Count,
            Places = [("partner", SeatsHeld.AtWhom(line, certain.Count > 0 ? certain : seats)), ("ours", Words.Count(certain.Count, "seat")), ("seats", Words.CountOrNo(seats.Count, "seat"))],
        };
    }

    private static Facts Slack(Line line, double enough)
    {
        var plans = OurPlans.Last(line, PlanType.Staffing, plan => line.IsOurs(Plan.By.Of(plan), plan) && Plan.Slack.Of(plan) is not null);
        if (plans.Count == 0) return new("slack-unknown", []);

        var slack = (double)plans.Min(plan => Plan.Slack.Of(plan)!.Percent);
        return new(slack < enough ? "no-slack" : "slack", plans) { Value = slack, Threshold = "slack", Places = [("slack", Words.Percent(slack / 100))] };
    }

    private static int Whole(Amount said) => (int)Math.Clamp(said.Number, 0, 1_000_000);
}
