using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Records;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.Analysis.Obstacles;

/// <summary>
/// O3: whether learning has money and time in our plans, a gain of its own in the business case, and a place on the agenda of reviews. What has no price is seldom
/// paid for.
/// </summary>
internal static class LearningNotFunded
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "O3");
        yield return asked.Judges("funded", limits => Funded(line, limits["recent"]));
        yield return asked.Judges("share", limits => Share(line, limits["recent"], limits["share"]));
        yield return asked.Judges("gains", _ => Gains(line));
        yield return asked.Judges("agenda", limits => Agenda(line, limits["reviews"]));
    }

    private static Facts Funded(Line line, double recent)
    {
        List<Record> open = [.. line.Scene.Aims.Where(aim => aim.IsOpen && aim.Learner == line.Pair.Us).Select(aim => aim.Objective)];
        var (certain, possible) = OurPlans.Current(line, recent);
        var telling = certain.Where(plan => Plan.Activities.Of(plan) is not null).ToList();
        var paying = possible.Where(plan => Learning(plan).Any(IsFunded)).ToList();
        return new(open.Count == 0 ? "no-aims" : paying.Count > 0 ? "funded" : telling.Count > 0 ? "unfunded" : "funds-unknown", open.Count == 0 ? [] : [.. open, .. paying.Count > 0 ? paying : telling])
        {
            Value = paying.Sum(plan => Learning(plan).Count(IsFunded)),
            Places =
            [
                ("open", Words.Count(open.Count, "thing")),
                ("plans", telling.Count == 1 ? "the plan that names its activities has" : $"the {telling.Count} plans that name their activities have"),
                ("funded", Words.Count(paying.Sum(plan => Learning(plan).Count(IsFunded)), "activity", "activities")),
                ("has", paying.Sum(plan => Learning(plan).Count(IsFunded)) == 1 ? "has" : "have"),
            ],
        };
    }

    private static Facts Share(Line line, double recent, double enough)
    {
        var plans = OurPlans.Current(line, recent).Certain.Where(plan => Plan.Spending.Of(plan) is { Amount: > 0 } && Plan.Activities.Of(plan) is not null).ToList();
        List<(string Currency, decimal Learning, decimal All)> sums =
        [
            .. from plan in plans
                group plan by Plan.Spending.Of(plan)!.Currency into one
                orderby one.Key
                select (one.Key, one.SelectMany(Learning).Select(Plan.Activity.Money.Of).OfType<Money>().Where(money => money.Currency == one.Key).Sum(money => money.Amount), one.Sum(plan => Plan.Spending.Of(plan)!.Amount)),
        ];
        if (sums.Count == 0) return new("share-unknown", []);

        static double Part((string Currency, decimal Learning, decimal All) sum) => (double)(sum.Learning / sum.All);
        var low = sums.FindAll(sum => Part(sum) < enough);
        return new(low.Count > 0 ? "little" : "enough", plans)
        {
            Value = sums.Min(Part),
            Threshold = "share",
            Places = [("sums", Words.List((low.Count > 0 ? low : sums).Select(sum => $"{Words.Number((double)sum.Learning)} of {Words.Number((double)sum.All)} {sum.Currency}")))],
        };
    }

    private static Facts Gains(Line line)
    {
        var cases = OurPlans.Last(line, PlanType.BusinessCase, plan => Plan.Gains.Of(plan) is { Count: > 0 });
        var gains = cases.SelectMany(plan => Plan.Gains.Of(plan)!).ToList();
        var unpriced = gains.Count(gain => Plan.Gain.Asset.Of(gain) == Asset.Invisible);
        return new(gains.Count == 0 ? "gains-unknown" : unpriced == 0 ? "unseen" : "seen", cases)
        {
            Value = gains.Count == 0 ? null : (double)unpriced / gains.Count,
            N = gains.Count,
            Places = [("gains", Words.Count(gains.Count, "gain")), ("unpriced", $"{unpriced}")],
        };
    }

    private static Facts Agenda(Line line, double fewest)
    {
        List<Record> told = [.. OurReviews.Of(line).Where(review => Review.LearningOnAgenda.Of(review) is not null)];
        var with = told.Count(review => Review.LearningOnAgenda.Of(review) == true);
        return new(with > 0 ? "on-agenda" : told.Count >= fewest ? "off-agenda" : "agenda-unknown", told)
        {
            Value = told.Count == 0 ? null : (double)with / told.Count,
            Places = [("reviews", Words.Count(told.Count, "review")), ("with", Words.Of(with, told.Count))],
        };
    }

    private static IEnumerable<Part> Learning(Record plan) => (Plan.Activities.Of(plan) ?? ListOf<Part>.Empty).Where(activity => Plan.Activity.Learning.Of(activity) == true);

    private static bool IsFunded(Part activity) => Plan.Activity.Money.Of(activity) is { Amount: > 0 } || Plan.Activity.Effort.Of(activity) is { PersonHours: > 0 };
}
