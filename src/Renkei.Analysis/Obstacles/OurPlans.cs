using Renkei.Analysis.Lines;
using Renkei.Core.Records;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.Analysis.Obstacles;

/// <summary>The plans our firm made, and those of all parties together, which are ours too.</summary>
internal static class OurPlans
{
    public static IReadOnlyList<Record> Of(Line line) => [.. line.Of(Plan.Kind).Where(plan => Plan.By.Of(plan) is not { } by || line.IsOurs(by, plan))];

    /// <summary>The last of a sort that says something of one point.</summary>
    public static IReadOnlyList<Record> Last(Line line, PlanType? type, Func<Record, bool> says) =>
        LastSaid.Of(Of(line).Where(plan => (type is null || Plan.Is.Of(plan) == type) && says(plan)), Plan.When.Of);

    /// <summary>Those that certainly hold, and those that may.</summary>
    public static (IReadOnlyList<Record> Certain, IReadOnlyList<Record> Possible) Current(Line line, double months)
    {
        var holding = Of(line).Select(plan => (Plan: plan, Holds: Holds(plan, months, line.AsOf))).Where(each => each.Holds != Truth.No).ToList();
        return ([.. holding.Where(each => each.Holds == Truth.Certainly).Select(each => each.Plan)], [.. holding.Select(each => each.Plan)]);
    }

    /// <summary>How many months a plan looks ahead, as few and as many as its dates allow; null where it does not tell. The years it covers stand for all of their days.</summary>
    public static (double Fewest, double Most)? Horizon(Record plan)
    {
        if (Plan.Horizon.Of(plan) is { } said) return ((double)said.Number, (double)said.Number);
        if (Plan.Covers.Of(plan) is not { IsOpen: false } years) return null;
        var (made, end) = (Plan.When.Of(plan).Start, years.End.Latest.DayNumber + 1);
        double From(DateOnly day) => Math.Max(0, Math.Round((end - Math.Min(day.DayNumber, years.Start.Earliest == DateOnly.MinValue ? int.MaxValue : years.Start.Earliest.DayNumber)) / Apart.DaysPerMonth));
        return (From(made.Latest), From(made.Earliest));
    }

    /// <summary>Whether the years it covers are not over, or it was made within some months.</summary>
    private static Truth Holds(Record plan, double months, DateOnly asOf) =>
        Plan.Covers.Of(plan) is { } years && years.End.Latest >= asOf ? Truth.Certainly
        : Apart.HasPassed(Plan.When.Of(plan).Start, months, asOf) switch { Truth.No => Truth.Certainly, Truth.Perhaps => Truth.Perhaps, _ => Truth.No };
}
