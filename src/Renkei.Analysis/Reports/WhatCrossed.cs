using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;

namespace Renkei.Analysis.Reports;

/// <summary>The first sentence of a report: what is on record of who took in how much from whom, and how much of it changed a routine. It counts and judges nothing.</summary>
internal static class WhatCrossed
{
    private const int MostWays = 4;

    public static string Of(Scene scene)
    {
        var ways = scene.Lessons.GroupBy(lesson => (lesson.Learner, lesson.Source)).Where(way => way.Key.Learner != way.Key.Source)
            .OrderByDescending(way => way.Count()).ThenBy(way => way.Key.Learner, StringComparer.Ordinal).ThenBy(way => way.Key.Source, StringComparer.Ordinal).ToList();
        if (ways.Count == 0) return "Nothing that one side took in from the other is on record.";

        var told = ways.Take(MostWays).Select(way => $"{scene.NameOf(way.Key.Learner)} took in {Words.Count(way.Count(), "thing")} from {scene.NameOf(way.Key.Source)}, {Changed(way)}");
        return $"On record: {string.Join("; ", told)}{(ways.Count > MostWays ? "; and less the other ways" : "")}.";
    }

    private static string Changed(IEnumerable<Lesson> way)
    {
        var (all, learned) = (way.Count(), way.Count(lesson => lesson.IsLearned));
        return learned == 0 ? "with no changed routine yet"
            : learned == all ? all == 1 ? "and it changed a routine" : "and all of them changed a routine"
            : $"and {learned} of them changed a routine";
    }
}
