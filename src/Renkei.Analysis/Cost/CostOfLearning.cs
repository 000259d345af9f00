using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.Analysis.Cost;

/// <summary>
/// S4-17: what learning took in money and in people's time, for each routine that changed. To ignore the cost and to take it for prohibitive without an estimate are the two ways to go wrong.
/// </summary>
internal static class CostOfLearning
{
    public static IEnumerable<Finding> Of(Line line, IReadOnlyList<Refusal> refusals)
    {
        var asked = new Asking(line, "S4-17");
        var spent = Spent.Of(line);
        List<Record> budgets = [.. line.Of(Plan.Kind).Where(plan => line.IsOurs(Plan.By.Of(plan), plan) && Plan.Activities.Of(plan)?.Any(IsBudgeted) == true)];
        var costly = refusals.Where(one => one.Because == Rationalization.TooCostly && one.Record.Kind != Insight.Kind).ToList();
        return
        [
            asked.Judges("recorded", _ => Recorded(line, spent, budgets)),
            asked.Judges("prohibitive", _ => Prohibitive(refusals, costly)),
        ];
    }

    private static Facts Recorded(Line line, IReadOnlyList<Spent> spent, List<Record> budgets)
    {
        var learned = line.Lessons.Where(lesson => lesson.Learner == line.Pair.Us).ToList();
        var changes = learned.SelectMany(lesson => lesson.Changes).Distinct().ToList();
        var (money, hours) = (Money.Total(spent.Select(one => one.Cost).OfType<Money>()), spent.Sum(one => one.Hours));
        var says = spent.Count > 0 ? changes.Count > 0 ? "cost-known" : "cost-without-change" : budgets.Count > 0 ? "cost-planned" : learned.Count > 0 ? "cost-ignored" : "cost-unknown";
        return new(says, spent.Count > 0 ? [.. line.Scene.Events.Shown([.. spent.Where(one => one.At is not null).Select(one => one.At!.Value)]), .. spent.Select(one => one.Record).OfType<Record>(), .. changes]
            : budgets.Count > 0 ? budgets : learned.Select(lesson => lesson.Insight))
        {
            Value = changes.Count == 0 || hours == 0 ? null : (double)hours / changes.Count,
            N = spent.Count,
            Places =
            [
                ("took", Took(money, hours, 1)),
                ("changes", Words.Count(changes.Count, "changed routine")),
                ("each", changes.Count == 0 ? "" : Took(money, hours, changes.Count)),
                ("aims", Aims(line, spent)),
                ("learned", Words.Count(learned.Count, "insight")),
                ("are", learned.Count == 1 ? "is" : "are"),
            ],
        };
    }

    /// <summary>What was spent on each objective, the first few by name.</summary>
    private static string Aims(Line line, IReadOnlyList<Spent> spent)
    {
        var byAim = spent.SelectMany(one => one.Aims.Select(aim => (aim, one))).GroupBy(each => each.aim, each => each.one, StringComparer.Ordinal)
            .Select(each => (Name: line.Scene.Aims.FirstOrDefault(aim => aim.Objective.Id == each.Key) is { } aim && aim.Learner == line.Pair.Us ? line.Scene.Capabilities.NameOf(aim.Capability) : null, each))
            .Where(each => each.Name is not null).GroupBy(each => each.Name!, each => each.each, StringComparer.Ordinal).OrderBy(each => each.Key, StringComparer.Ordinal)
            .Select(each => $"{Took(Money.Total(each.SelectMany(some => some).Select(one => one.Cost).OfType<Money>()), each.Sum(some => some.Sum(one => one.Hours)), 1)} for “{each.Key}”").ToList();
        return byAim.Count == 0 ? "" : $" Of this {Words.Few(byAim)}.";
    }

    private static string Took(IReadOnlyList<Money> money, decimal hours, int among) => Words.List(
    [
        .. money.Select(sum => $"{Words.Number((double)(sum.Amount / among))} {sum.Currency}"),
        .. hours > 0 ? (string[])[$"{Words.Number((double)(hours / among))} hours of people’s time"] : [],
    ]);

    private static Facts Prohibitive(IReadOnlyList<Refusal> refusals, List<Refusal> costly)
    {
        var guessed = costly.FindAll(one => !one.HasEstimate);
        return new(refusals.Count == 0 ? "refusals-unknown" : costly.Count == 0 ? "not-for-cost" : guessed.Count > 0 ? "assumed-prohibitive" : "estimated",
            (guessed.Count > 0 ? guessed : costly.Count > 0 ? costly : refusals).Select(one => one.Record))
        {
            N = costly.Count,
            Places = [("guessed", Words.Capital(Words.Part(guessed.Count, costly.Count, "proposal"))), ("costly", Words.Count(costly.Count, "proposal")), ("what", Refusal.Named(guessed))],
        };
    }

    private static bool IsBudgeted(Part activity) => Plan.Activity.Learning.Of(activity) == true && (Plan.Activity.Money.Of(activity) is not null || Plan.Activity.Effort.Of(activity) is not null);
}
