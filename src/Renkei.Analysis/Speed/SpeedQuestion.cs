using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;

namespace Renkei.Analysis.Speed;

/// <summary>How fast each side turns what it takes in into changed routines, and where that leads.</summary>
public static class SpeedQuestion
{
    private const double DaysPerMonth = 30.4375;

    /// <summary>The question.</summary>
    public static Question Question { get; } = new(
        "speed",
        "How fast each side learns",
        "How long does each side take from taking something in to doing it, and where does that lead?",
        ["S2-8", "S2-8-crossing", "S1-17"],
        Breadth.EachPair,
        Reply);

    private static Reply Reply(Line line)
    {
        var thresholds = line.ThresholdsOf("S2-8");
        var (ours, theirs) = (Pace.Of(line, line.Pair.Us, thresholds), Pace.Of(line, line.Pair.Partner, thresholds));
        return new([.. SpeedOfLearning.Of(line, ours, theirs), .. Crossing.Of(line), .. SelfSustaining.Of(line)])
        {
            Charts = [new CurveChart(
                "From taking in to doing",
                "months since it was taken in",
                "share that changed a routine, with 95 % limits",
                [Curve(line, ours, Side.In), Curve(line, theirs, Side.Out)])
            {
                Caution = ours.Unseen.Count + theirs.Unseen.Count > 0 ? "Left out: what has no date, and what changed no routine on record where nobody declared all changes recorded. It is unseen, not slow." : null,
            }],
        };
    }

    private static Curve Curve(Line line, Pace pace, Side side)
    {
        if (pace.Coarse > 0) return new(line.NameOf(pace.Learner), side, []);
        var changed = pace.Spells.Where(spell => spell.Ending == Ending.Changed).SelectMany(spell => spell.FirstChanges, (spell, change) => (spell.Days, change)).Distinct().ToLookup(pair => pair.Days, pair => pair.change);
        return new(line.NameOf(pace.Learner), side,
            [.. pace.Changed().Where(step => changed.Contains(step.Day)).Select(step => new CurvePoint(step.Day / DaysPerMonth, step.Share, step.Limits?.Low, step.Limits?.High, [.. changed[step.Day]]))]);
    }
}
