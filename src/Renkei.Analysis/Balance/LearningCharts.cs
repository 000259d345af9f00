using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;

namespace Renkei.Analysis.Balance;

/// <summary>What one pair learned, drawn two ways: over time and by capability. Drawn from the same line and weights as the balance.</summary>
internal static class LearningCharts
{
    private const string Unit = "weight: stage 1, 2 or 4, a quarter of it where no routine changed";
    private const string TooFew = "Too few insights are recorded to compare the two sides; what is recorded may lie in the source rather than in the firms.";

    public static StepChart Steps(Line line)
    {
        var first = line.Lessons.Select(lesson => lesson.When.Start.Earliest).DefaultIfEmpty(line.AsOf).Min();
        var from = first.Year > 1 ? first.AddYears(-1) : first; // the lines begin at nothing, a year before the first step
        return new("How learning grew", Unit, from, line.AsOf, [Grown(line.Pair.Us, Side.In), Grown(line.Pair.Partner, Side.Out)]) { Caution = Caution(line) };

        StepLine Grown(string learner, Side side)
        {
            var sum = 0.0;
            return new(
                $"{line.NameOf(learner)} learned",
                side,
                [.. line.Lessons.Where(lesson => lesson.Learner == learner).OrderBy(lesson => lesson.When.Start.Latest).ThenBy(lesson => lesson.Insight.Id, StringComparer.Ordinal)
                    .Select(lesson => new Step(lesson.When.Start, sum += Weighing.Weight(lesson, line.ThresholdsOf("S2-7")), lesson.Insight, Telling.Of(line.Scene.View, lesson.Insight)))]);
        }
    }

    public static BarChart Bars(Line line)
    {
        var bars = line.Lessons
            .GroupBy(lesson => Telling.CapabilityOf(line.Scene.View, lesson.Insight, Insight.Capability.Of(lesson.Insight)), StringComparer.Ordinal)
            .Select(group => (group.Key, Total: Weighing.Total(group, line.Pair, line.ThresholdsOf("S2-7")), Records: group.Select(lesson => lesson.Insight).ToList()))
            .Select(group => new Bar(group.Key, group.Total.In, group.Total.Out, group.Records))
            .OrderByDescending(bar => bar.In + bar.Out).ThenBy(bar => bar.Label, StringComparer.Ordinal);
        return new("What was learned", Unit, "Capability", $"{line.NameOf(line.Pair.Us)} learned", $"{line.NameOf(line.Pair.Partner)} learned", [.. bars]) { Caution = Caution(line) };
    }

    private static string? Caution(Line line) => Verdict.SinceStart(line, line.ThresholdsOf("S2-7")).Status == Status.Unknown ? TooFew : null;
}
