using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Capabilities;
using Renkei.Core.Guarding;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Steering;

namespace Renkei.Analysis.Types;

/// <summary>
/// S3-8: to which of the nine foci of research on learning in alliances, which S3 names after Inkpen, the records of an alliance speak; and when its mechanisms were restructured, which S3
/// calls, after Ring and Van de Ven, the development of the relationship. Which kind speaks to which focus is ours, and each stands under one.
/// </summary>
internal static class ResearchFoci
{
    private static readonly IReadOnlyList<(string Name, Kind[] Kinds)> Foci =
    [
        ("motive", [Objective.Kind, Intent.Kind]),
        ("opportunities", [Event.Kind, Posting.Kind, Offer.Kind, Grant.Kind]),
        ("measurement", [Measure.Kind, Rating.Kind, Survey.Kind]),
        ("antecedents", [Promise.Kind, Criterion.Kind, Review.Kind]),
        ("outcome of the alliance", [Innovation.Kind, Contribution.Kind, Consequence.Kind]),
        ("bargaining power", [Stake.Kind, DecisionRight.Kind, Post.Kind, Position.Kind]),
        ("impact on other things", [Plan.Kind, Decision.Kind, Reuse.Kind]),
        ("processes", [Insight.Kind, Change.Kind, Linkage.Kind]),
        ("protecting knowledge", [Guard.Kind, Disclosure.Kind, Observation.Kind]),
    ];

    private static readonly MilestoneType[] Restructured = [MilestoneType.Restructuring, MilestoneType.Renegotiation, MilestoneType.Widening, MilestoneType.Narrowing];

    public static Finding Of(Line line)
    {
        var asked = new Asking(line, "S3-8");
        var spoken = Foci.Where(focus => Count(line, focus.Kinds) > 0).ToList();
        var turns = Turns(line);
        return asked.Finds(
            "foci",
            spoken.Count == 0 ? Status.Unknown : Status.InPlace,
            spoken.Count == 0 ? "none" : spoken.Count == Foci.Count ? "all" : "some",
            [.. spoken.SelectMany(focus => focus.Kinds).SelectMany(kind => Earliest(line, kind)), .. turns], // the first of each kind stand for all
            ("spoken", $"{spoken.Count}"),
            ("silent", Words.List(Foci.Except(spoken).Select(focus => focus.Name))),
            ("turns", turns.Count == 0 ? "no restructuring of its mechanisms is on record" : $"its mechanisms were restructured {Words.Times(turns.Count)}")) with
        {
            Value = spoken.Count == 0 ? null : (double)spoken.Count / Foci.Count,
            N = Foci.Sum(focus => Count(line, focus.Kinds)),
        };
    }

    public static BarChart Bars(Line line) => new(
        "What research could draw on", "records", "Focus", "records", "",
        [.. Foci.Select(focus => (focus.Name, Count: Count(line, focus.Kinds), focus.Kinds)).Where(focus => focus.Count > 0).Select(focus => new Bar(focus.Name, focus.Count, 0, [.. focus.Kinds.SelectMany(kind => line.Of(kind) is SelectedRecords packed ? Evidence.Ends(packed) : line.Of(kind))]))]);

    public static Timeline Mechanisms(Line line)
    {
        var turns = Turns(line);
        var from = turns.Select(turn => Milestone.When.Of(turn)!.Start.Earliest).Where(day => day > DateOnly.MinValue).DefaultIfEmpty(line.AsOf).Min();
        return new(
            "How the alliance was restructured",
            from.Year > 1 ? from.AddYears(-1) : from,
            line.AsOf,
            turns.Count == 0 ? [] : [new("Mechanisms", Side.Both, [.. turns.Select(turn => new TimelineMark(Milestone.When.Of(turn)!, Telling.Of(line.Scene.View, turn), turn))])]);
    }

    private static IReadOnlyList<Record> Turns(Line line) =>
        [.. line.Of(Milestone.Kind).Where(milestone => Restructured.Contains(Milestone.Is.Of(milestone)) && Milestone.When.Of(milestone) is not null).OrderBy(milestone => Milestone.When.Of(milestone)!.Start.Earliest)];

    /// <summary>The earliest of them; several that begin on one day.</summary>
    private static IEnumerable<Record> Earliest(Line line, Kind kind)
    {
        if (kind == Event.Kind) return line.Scene.Events.Earliest();
        var records = line.Of(kind);
        var first = records.Select(Began).DefaultIfEmpty().Min();
        return records.Where(record => Began(record) == first);
    }

    private static DateOnly Began(Record record) => record.When?.Start.Earliest ?? DateOnly.MaxValue;

    private static int Count(Line line, Kind[] kinds) => kinds.Sum(kind => line.Of(kind).Count);
}
