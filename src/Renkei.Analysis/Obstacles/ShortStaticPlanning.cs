using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Records;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.Analysis.Obstacles;

/// <summary>
/// O2: whether our plans look far enough ahead, and whether anybody asked how the balance of competencies will be then. Who plans without asking takes for granted
/// that it stays as it is.
/// </summary>
internal static class ShortStaticPlanning
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "O2");
        yield return asked.Judges("horizon", limits => Horizon(line, limits["recent"], limits["horizon"]));
        yield return asked.Judges("forecast", limits => Forecasts(line, limits["fresh"]));
    }

    private static Facts Horizon(Line line, double recent, double least)
    {
        var plans = OurPlans.Current(line, recent).Certain.Select(plan => (Plan: plan, Ahead: OurPlans.Horizon(plan))).Where(each => each.Ahead is not null).ToList();
        if (plans.Count == 0) return new("horizon-unknown", []);

        var (fewest, most) = (plans.Average(each => each.Ahead!.Value.Fewest), plans.Average(each => each.Ahead!.Value.Most));
        return new(most < least ? "short" : fewest >= least ? "long" : "horizon-unknown", plans.Select(each => each.Plan))
        {
            Value = fewest.Equals(most) ? fewest : null,
            Threshold = "horizon",
            Places =
            [
                ("plans", Words.Count(plans.Count, "plan")),
                ("look", plans.Count == 1 ? "looks" : "look"),
                ("ahead", fewest.Equals(most) ? Words.Months(most) : most < least ? $"at most {Words.Months(most)}" : $"at least {Words.Months(fewest)}"),
                ("mean", plans.Count == 1 ? "" : " on average"),
                ("least", Words.Months(least)),
            ],
        };
    }

    private static Facts Forecasts(Line line, double months)
    {
        List<Record> ours = [.. line.Of(Forecast.Kind).Where(forecast => Forecast.By.Of(forecast) is { } by ? line.IsOurs(by, forecast) : forecast.Book.IsJoint || forecast.Book.Name == line.Pair.Us)];
        var age = ours.ConvertAll(forecast => (Forecast: forecast, IsOld: Apart.HasPassed(Forecast.When.Of(forecast).Start, months, line.AsOf)));
        var assuming = OurPlans.Last(line, type: null, plan => Plan.BalanceConstant.Of(plan) is not null).Where(plan => Plan.BalanceConstant.Of(plan) == true).ToList();
        var declared = line.Scene.Declared.By(line.Pair.Us, Forecast.Kind, Window.Back(line.AsOf, (int)months, 0).First, line.AsOf);
        var (fresh, perhaps) = (age.FindAll(each => each.IsOld == Truth.No), age.Exists(each => each.IsOld == Truth.Perhaps));
        (string Case, IEnumerable<Record> Evidence) found =
            fresh.Count > 0 ? ("forecast", fresh.Select(each => each.Forecast))
            : perhaps ? ("forecast-unknown", ours)
            : ours.Count > 0 ? ("stale", LastSaid.Of(ours, Forecast.When.Of))
            : assuming.Count > 0 ? ("assumed", assuming)
            : declared.Count > 0 ? ("no-forecast", declared)
            : ("forecast-unknown", []);
        return new(found.Case, found.Evidence) { Places = [("fresh", Words.Months(months))] };
    }
}
