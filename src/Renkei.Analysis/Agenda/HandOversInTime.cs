using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Analysis.Obstacles;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Agenda;

/// <summary>A8: whether each open objective has those who answer for it (O17), and what is sent home is taken up within the days agreed.</summary>
internal static class HandOversInTime
{
    public static Finding Of(Line line)
    {
        List<Aim> agreed = [.. line.Scene.Aims.Where(aim => aim.IsOpen && aim.Learner == line.Pair.Us && Objective.HandOverDays.Of(aim.Objective) is not null)];
        var handed = (from aim in agreed
                      from lesson in line.Scene.Lessons
                      where Insight.Objective.Of(lesson.Insight)?.Id == aim.Objective.Id
                      let days = (double)Objective.HandOverDays.Of(aim.Objective)!.Number
                      select (lesson.Insight, IsInTime: IsInTime(lesson, days, line.AsOf))).ToList();
        return Condition.Judge(new(line, "A8"), _ =>
        [
            Condition.Of("somebody of ours answers for each open objective at both ends", ResponsibilityNotClear.Of(line)),
            new(
                "what is sent home is taken up within the days agreed",
                handed.Exists(each => each.IsInTime == Truth.No) ? false : handed.Exists(each => each.IsInTime == Truth.Certainly) ? true : null,
                handed.Where(each => each.IsInTime != Truth.Perhaps).Select(each => each.Insight),
                "late"),
        ]);
    }

    /// <summary>Whether a group at home used it, or a routine changed, within so many days; perhaps while it is too young, or dated too coarsely.</summary>
    private static Truth IsInTime(Lesson lesson, double days, DateOnly asOf)
    {
        DaySpan[] taken = [.. (Insight.Steps.Of(lesson.Insight) ?? ListOf<Part>.Empty).Select(step => Insight.Step.When.Of(step).Start), .. lesson.Changes.Select(change => Change.When.Of(change).Start)];
        if (taken.Length == 0) return DaysBetween.Of(lesson.When.Start, new(asOf, asOf)).Fewest > days ? Truth.No : Truth.Perhaps;
        var spans = Array.ConvertAll(taken, each => DaysBetween.Of(lesson.When.Start, each));
        return Array.Exists(spans, span => span.Most <= days) ? Truth.Certainly : Array.TrueForAll(spans, span => span.Fewest > days) ? Truth.No : Truth.Perhaps;
    }
}
