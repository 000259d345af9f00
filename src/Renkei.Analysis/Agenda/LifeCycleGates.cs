using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Steering;

namespace Renkei.Analysis.Agenda;

/// <summary>
/// A1-gates: what ought to be there when an alliance passes a point of its life. Of a point already passed it is asked what was there by then; of one that lies ahead
/// what is still to be done, and there the records alone are asked, for what is not on record yet can still be done.
/// </summary>
internal static class LifeCycleGates
{
    private static readonly (MilestoneType Point, string Words, string Scope)[] Gates =
    [
        (MilestoneType.TermSheet, "the term sheet", "term-sheet"), (MilestoneType.Signing, "the signing", "signing"), (MilestoneType.Start, "the start", "start"), (MilestoneType.Exit, "the end", "exit"),
    ];

    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "A1-gates");
        var gates = Gates.Select(gate => (Gate: gate, Milestone: First(line, gate.Point))).Where(each => each.Milestone is not null).ToList();
        return gates.Count == 0
            ? [asked.Judges("gates", _ => new("none", []))]
            : [.. gates.Select(each => asked.Judges(each.Gate.Scope, _ => Judge(line, each.Milestone!, each.Gate)))];
    }

    private static Facts Judge(Line line, Record milestone, (MilestoneType Point, string Words, string Scope) gate)
    {
        var reached = Milestone.When.Of(milestone);
        var isAhead = reached is null;
        var all = Conditions(line, gate.Point, reached?.End.Latest ?? line.AsOf);
        List<Condition> open = [.. all.Where(one => isAhead ? one.IsMet != true : one.IsMet == false)];
        var unknown = isAhead ? [] : all.Where(one => one.IsMet is null).ToList();
        return new(open.Count > 0 ? isAhead ? "ahead" : "missed" : unknown.Count > 0 ? "unknown" : "passed", all.SelectMany(one => one.Evidence).Prepend(milestone))
        {
            Value = unknown.Count > 0 ? null : (double)(all.Count - open.Count) / all.Count,
            N = all.Count,
            Places =
            [
                ("gate", gate.Words),
                ("when", DateWords.Of(reached ?? Milestone.PlannedFor.Of(milestone)!)),
                ("open", Words.List(open.Select(one => one.Wanted))),
                ("unknown", Words.List(unknown.Select(one => one.Wanted))),
            ],
        };
    }

    private static IReadOnlyList<Condition> Conditions(Line line, MilestoneType point, DateOnly day) => point switch
    {
        MilestoneType.TermSheet => [Reviewed(line, ReviewType.PartnerAudit, "a look at the partner's staffing", day), Reviewed(line, ReviewType.LearningCapacity, "a look at our own capacity to learn", day)],
        MilestoneType.Signing =>
        [
            Reviewed(line, ReviewType.StaffPhilosophy, "a comparison of the two ways of managing people", day),
            Recorded(line, Plan.Kind, plan => Plan.Is.Of(plan) == PlanType.LearningStrategy, "a learning strategy", day),
            Recorded(line, Clause.Kind, clause => (Clause.Is.Of(clause) ?? ClauseType.Commitment) == ClauseType.Commitment, "an agreed commitment to teach or learn", day),
        ],
        MilestoneType.Start =>
        [
            Recorded(line, Intent.Kind, intent => line.IsOurs(Intent.By.Of(intent), intent), "a word to our own people on why we do this", day),
            Recorded(line, Objective.Kind, objective => line.IsOurs(Objective.Learner.Of(objective), objective), "a learning objective", day),
            Reviewed(line, ReviewType.Readiness, "a check of readiness", day),
        ],
        _ => [Reviewed(line, ReviewType.Exit, "a look back on what was learned", DateOnly.MaxValue)],
    };

    private static Condition Reviewed(Line line, ReviewType type, string wanted, DateOnly day) =>
        Recorded(line, Review.Kind, review => Review.Is.Of(review) == type && (Review.State.Of(review) ?? Occurrence.Held) == Occurrence.Held, wanted, day);

    /// <summary>Whether something was certainly there by a day; that it was not is known only where such records were declared complete.</summary>
    private static Condition Recorded(Line line, Kind kind, Func<Record, bool> isOne, string wanted, DateOnly day)
    {
        var all = line.Of(kind).Where(isOne).Where(record => record.When is not null).ToList();
        var inTime = all.FindAll(record => record.When!.Start.Latest <= day);
        var late = all.FindAll(record => record.When!.Start.Earliest > day);
        var declared = inTime.Count == 0 && Alliance.When.Of(line.Alliance) is not null ? line.Scene.Declared.By(line.Pair.Us, kind, day < line.AsOf ? day : line.AsOf, day < line.AsOf ? day : line.AsOf) : [];
        return new(wanted, inTime.Count > 0 ? true : all.Count == late.Count && (late.Count > 0 || declared.Count > 0) ? false : null, inTime.Count > 0 ? inTime : [.. late, .. declared]);
    }

    /// <summary>The first of a sort that was reached or is planned.</summary>
    private static Record? First(Line line, MilestoneType type) =>
        line.Of(Milestone.Kind).Where(point => Milestone.Is.Of(point) == type && (Milestone.When.Of(point) ?? Milestone.PlannedFor.Of(point)) is not null)
            .MinBy(point => (Milestone.When.Of(point) is null, (Milestone.When.Of(point) ?? Milestone.PlannedFor.Of(point))!.Start.Earliest, point.Id));
}
