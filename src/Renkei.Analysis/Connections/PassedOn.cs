using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Connections;

/// <summary>
/// S0-17-flows: what reached one organization from another by way of a third, told by insights that build on each other: one taken in by the third from the second, and
/// one taken in by the first from the third.
/// </summary>
internal static class PassedOn
{
    /// <param name="line">The line.</param>
    /// <param name="map">Who is tied to whom: it takes three to pass anything on.</param>
    public static IEnumerable<Finding> Of(Line line, TieMap map)
    {
        if (map.Firms.Count < 3) yield break;

        var asked = new Asking(line, "S0-17-flows");
        var flows = Flows(line.Scene.Everywhere).ToList();
        var ways = flows.GroupBy(flow => (flow.First.Source, Over: flow.First.Learner, flow.Second.Learner)).OrderByDescending(way => way.Count())
            .ThenBy(way => way.Key.Source, StringComparer.Ordinal).ThenBy(way => way.Key.Over, StringComparer.Ordinal).ThenBy(way => way.Key.Learner, StringComparer.Ordinal).ToList();
        yield return asked.Finds(
            "flows",
            flows.Count > 0 ? Status.InPlace : Status.Unknown,
            flows.Count > 0 ? "passed" : "none",
            flows.SelectMany(flow => (Record[])[flow.First.Insight, flow.Second.Insight]),
            ("n", Words.Count(flows.Count, "insight")),
            ("ways", Words.List(ways.Take(3).Select(way => $"from {line.NameOf(way.Key.Source)} over {line.NameOf(way.Key.Over)} to {line.NameOf(way.Key.Learner)} ({way.Count()})"))),
            ("more", ways.Count > 3 ? $", and by {Words.Count(ways.Count - 3, "other way")}" : "")) with
        {
            Value = flows.Count > 0 ? flows.Count : null,
            N = flows.Count,
        };
    }

    private static IEnumerable<(Lesson First, Lesson Second)> Flows(Scene scene)
    {
        var byInsight = new Dictionary<Record, Lesson>(ReferenceEqualityComparer.Instance);
        foreach (var lesson in scene.Lessons) byInsight[lesson.Insight] = lesson;
        return from second in scene.Lessons
               from named in Insight.BuildsOn.Of(second.Insight) ?? ListOf<Reference>.Empty
               let earlier = scene.View.Find(named, second.Insight)
               where earlier is not null
               let first = byInsight.GetValueOrDefault(earlier)
               where first is not null && first.Learner == second.Source && first.Source != second.Learner
               select (first, second);
    }
}
