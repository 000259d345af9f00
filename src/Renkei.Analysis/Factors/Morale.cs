using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Records;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.Analysis.Factors;

/// <summary>S0-27: whether the mood of our people has held since the start, from their first answers to their last. How it stands, and how far apart the sides are, people say themselves.</summary>
internal static class Morale
{
    public static Finding Of(Line line)
    {
        var asked = new Asking(line, "S0-27");
        var start = Alliance.When.Of(line.Alliance)?.Start.Latest ?? DateOnly.MinValue;
        var answers = line.Of(Survey.Kind).Where(survey => Survey.Item.Of(survey) == "morale" && (double)Survey.Number.Of(survey).Number >= asked.Thresholds["people-fewest"])
            .Where(survey => line.IsOurs(Survey.Among.Of(survey), survey) && Survey.When.Of(survey).Start.Earliest >= start).ToList();
        var moves = answers.GroupBy(survey => (Survey.Among.Of(survey).Id, Survey.Level.Of(survey), About: Survey.About.Of(survey)?.Id)).Select(Move).OfType<(double By, IReadOnlyList<Record> Records)>().ToList();
        return asked.Judges("course", limits =>
        {
            var worst = moves.Select(move => move.By).DefaultIfEmpty(0).Min();
            return new(moves.Count == 0 ? answers.Count > 0 ? "asked-once" : "never-asked" : worst <= -limits["fall"] ? "fallen" : "held", moves.Count > 0 ? moves.SelectMany(move => move.Records) : answers)
            {
                Value = Math.Round(worst, 2),
                N = SurveyAnswers.People(answers),
                Threshold = "fall",
                Places = [("fall", Words.Number(-worst))],
            };
        });
    }

    /// <summary>How far one group's mean moved from the first day it was asked to the last; null where one of the two does not certainly come first.</summary>
    private static (double By, IReadOnlyList<Record> Records)? Move(IEnumerable<Record> group)
    {
        var days = group.GroupBy(survey => Survey.When.Of(survey)).OrderBy(day => day.Key.Start.Latest).ThenBy(day => day.Key.Start.Earliest).ToList();
        return days.Count > 1 && days[0].Key.Before(days[^1].Key) == Truth.Certainly ? (Mean(days[^1]) - Mean(days[0]), [.. days[0], .. days[^1]]) : null;
    }

    private static double Mean(IEnumerable<Record> surveys) => surveys.Average(survey => (double)Survey.Mean.Of(survey).Number);
}
