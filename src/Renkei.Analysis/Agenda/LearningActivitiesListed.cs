using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Records;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.Analysis.Agenda;

/// <summary>A1: whether a learning strategy of ours names the activities in which value is added, each with somebody of the line and of human resources, before the signing.</summary>
internal static class LearningActivitiesListed
{
    public static Finding Of(Line line)
    {
        var strategies = line.Of(Plan.Kind).Where(plan => Plan.Is.Of(plan) == PlanType.LearningStrategy && (Plan.By.Of(plan) is not { } by || line.IsOurs(by, plan))).ToList();
        var declared = strategies.Count == 0 ? line.DeclaredSinceStart(line.Pair.Us, Plan.Kind) : [];
        var critical = strategies.ConvertAll(plan => (Plan: plan, Activities: (Plan.Activities.Of(plan) ?? ListOf<Part>.Empty).Where(activity => Plan.Activity.Critical.Of(activity) == true).ToList())).FindAll(each => each.Activities.Count > 0);
        var owned = critical.FindAll(each => each.Activities.TrueForAll(activity => Plan.Activity.LineOwner.Of(activity) is not null && Plan.Activity.StaffOwner.Of(activity) is not null));
        var signing = line.Of(Milestone.Kind).Where(point => Milestone.Is.Of(point) == MilestoneType.Signing && Milestone.When.Of(point) is not null).MinBy(point => (Milestone.When.Of(point)!.Start.Earliest, point.Id));
        var early = critical.Select(each => signing is null ? (bool?)null : Early(Plan.When.Of(each.Plan), Milestone.When.Of(signing)!)).ToList();
        return Condition.Judge(new(line, "A1"), _ =>
        [
            new("the activities in which value is added are listed", critical.Count > 0 ? true : declared.Count > 0 || strategies.Count > 0 ? false : null, [.. strategies, .. declared]),
            new("each has somebody of the line and of human resources who answers for it", critical.Count == 0 ? null : owned.Count > 0, critical.Select(each => each.Plan), "unowned"),
            new("they were listed before the signing", early.Contains(true) ? true : early.Count > 0 && !early.Contains(null) ? false : null, [.. critical.Select(each => each.Plan), .. signing is null ? (Record[])[] : [signing]], "late"),
        ]);
    }

    private static bool? Early(When made, When signed) => made.Before(signed) switch { Truth.Certainly => true, Truth.Perhaps => null, _ => signed.Before(made) == Truth.Certainly ? false : null };
}
