using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;

namespace Renkei.Analysis.Spiral;

/// <summary>How far what each side learns gets at home: from single people to a group to the organization, and what is made of it.</summary>
public static class SpiralQuestion
{
    /// <summary>The question.</summary>
    public static Question Question { get; } = new(
        "spiral",
        "How far what we learn gets",
        "Does what single people take in reach a group, then the whole organization, and is anything new made of it?",
        ["S4-6", "S4-6-stalled", "S4-15", "S4-15-new", "S4-6-reach", "S0-2", "S4-20"],
        Breadth.EachPair,
        Reply);

    private static Reply Reply(Line line)
    {
        var ways = OneWay.Of(line);
        return new([.. line.Lessons.Count == 0 ? [StagesInTime.Silence(line)] : ways.Where(way => way.Lessons.Count > 0).SelectMany(way => Findings(line, way))])
        {
            Charts = [SpiralFunnel.Of(line, ways)],
        };
    }

    /// <summary>Of a side that took in something.</summary>
    private static IEnumerable<Finding> Findings(Line line, OneWay way)
    {
        var climbs = way.Lessons.Select(lesson => new Climb(line, lesson)).ToList();
        return
        [
            .. StagesInTime.Of(line, way, climbs),
            StuckInsights.Of(line, way, climbs),
            LeakingVerb.Of(line, way, climbs),
            NewToUs.Of(line, way),
            Reach.Of(line, way, climbs),
            AcquireAccumulateCreate.Of(line, way, climbs),
            ChanceFinds.Of(line, way),
        ];
    }
}
