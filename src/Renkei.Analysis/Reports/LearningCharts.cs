using Renkei.Analysis.Balance;
using Renkei.Analysis.Catalogue;
using Renkei.Core.Books;
using Renkei.Core.Learning;
using Renkei.Core.Records;

namespace Renkei.Analysis.Reports;

/// <summary>What one pair learned, drawn two ways: over time and by capability. Weights are those of the balance.</summary>
internal static class LearningCharts
{
    private const string Unit = "weight: stage 1, 2 or 4, a quarter of it where no routine changed";

    public static StepChart Steps(LedgerView view, Record alliance, Pair pair)
    {
        var lessons = pair.Lessons(Lesson.In(view, alliance));
        var thresholds = Thresholds.Of(Rules.Of("S2-7"), view, alliance);
        var first = lessons.Select(lesson => lesson.When.Start.Latest).DefaultIfEmpty(view.AsOf).Min();
        var from = first.Year > 1 ? first.AddYears(-1) : first; // the lines begin at nothing, a year before the first step
        return new("How learning grew", Unit, from, view.AsOf, [Line(pair.Us, Side.In), Line(pair.Partner, Side.Out)]);

        StepLine Line(string learner, Side side)
        {
            var sum = 0.0;
            return new(
                $"{Pair.NameOf(view, learner)} learned",
                side,
                [.. lessons.Where(lesson => lesson.Learner == learner).OrderBy(lesson => lesson.When.Start.Latest)
                    .Select(lesson => new Step(lesson.When.Start.Latest, sum += Weighing.Weight(lesson, thresholds), lesson.Insight, Telling.Of(view, lesson.Insight)))]);
        }
    }

    public static BarChart Bars(LedgerView view, Record alliance, Pair pair)
    {
        var thresholds = Thresholds.Of(Rules.Of("S2-7"), view, alliance);
        var bars = pair.Lessons(Lesson.In(view, alliance))
            .GroupBy(lesson => Telling.CapabilityOf(view, lesson.Insight, Insight.Capability.Of(lesson.Insight)), StringComparer.Ordinal)
            .Select(group => new Bar(
                group.Key,
                group.Where(lesson => lesson.Learner == pair.Us).Sum(lesson => Weighing.Weight(lesson, thresholds)),
                group.Where(lesson => lesson.Learner == pair.Partner).Sum(lesson => Weighing.Weight(lesson, thresholds)),
                [.. group.Select(lesson => lesson.Insight)]))
            .OrderByDescending(bar => bar.In + bar.Out).ThenBy(bar => bar.Label, StringComparer.Ordinal);
        return new("What was learned", Unit, $"{Pair.NameOf(view, pair.Us)} learned", $"{Pair.NameOf(view, pair.Partner)} learned", [.. bars]);
    }
}
