using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Records;

namespace Renkei.Analysis.Types;

/// <summary>The four types drawn: the subjects in their cells, and the mix from quarter to quarter.</summary>
internal static class TypeCharts
{
    private const string Untold = "not known";

    public static MatrixChart Cells(IReadOnlyList<Topic> topics)
    {
        IReadOnlyList<(string Label, Direction? Direction)> rows = [(TypeOfLearning.DirectionWords(Direction.Integrative), Direction.Integrative), (TypeOfLearning.DirectionWords(Direction.Received), Direction.Received), (Untold, null)];
        IReadOnlyList<(string Label, Benefit? Benefit)> columns = [(TypeOfLearning.BenefitWords(Benefit.From), Benefit.From), (TypeOfLearning.BenefitWords(Benefit.With), Benefit.With), (Untold, null)];
        return new(
            "Four types of learning",
            "subjects over which something was learned",
            "direction",
            "benefit",
            [.. columns.Select(column => column.Label)],
            [.. rows.Select(row => new MatrixRow(row.Label, [.. columns.Select(column =>
            {
                var cell = topics.Where(topic => topic.Direction == row.Direction && topic.Benefit == column.Benefit).ToList();
                var names = cell.Count == 0 ? "none" : Words.List(cell.Select(topic => $"{topic.Name} ({Words.Count(topic.Lessons.Count, "insight")})"));
                return new MatrixCell(cell.Count, names, [.. cell.SelectMany(topic => topic.Lessons).Select(lesson => lesson.Insight)]);
            })]))]);
    }

    public static StackChart Path(IReadOnlyList<QuarterOfTypes> quarters) => new(
        "How types of learning went",
        "insights taken in within the quarter",
        [.. TypeOfLearning.All.Select(type => type.Words), Untold],
        [.. quarters.Select(quarter => new StackColumn(
            $"{quarter.Quarter.First.Year}/{((quarter.Quarter.First.Month - 1) / 3) + 1}",
            [.. TypeOfLearning.All.Select(type => (TypeOfLearning?)type).Append(null).Select(type => Slice(quarter, type))]))])
    {
        Caution = quarters.Count == 0 ? null : "Insights dated no closer than to a year are in no quarter. No way is the right one by itself.",
    };

    /// <summary>The same as numbers, for those who compute on.</summary>
    public static Series Numbers(Line line, IReadOnlyList<QuarterOfTypes> quarters) => new(
        $"{line.Name}/{line.Pair.Partner}/types",
        "Insights by type of learning and quarter",
        [.. quarters.Select(quarter => new Point(
            quarter.Quarter.First,
            quarter.Quarter.Last,
            TypeOfLearning.All.Select(type => (type.Name, Count: quarter.Count(type))).Append((Untold, quarter.Count(null))).ToDictionary(one => one.Item1, one => (double?)one.Item2, StringComparer.Ordinal),
            [.. quarter.Topics.SelectMany(one => one.Topic.Lessons).Select(lesson => lesson.Insight)]))]);

    private static StackSlice Slice(QuarterOfTypes quarter, TypeOfLearning? type)
    {
        var topics = quarter.Topics.Where(one => one.Type == type).ToList();
        return new(
            quarter.Count(type),
            [.. topics.SelectMany(one => one.Topic.Lessons.Select(lesson => lesson.Insight).Append(one.Judgement).OfType<Record>()).Distinct()],
            topics.Exists(one => one.Judgement is not null));
    }
}
