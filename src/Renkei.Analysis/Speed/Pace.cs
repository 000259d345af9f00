using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Lines;
using Renkei.Analysis.Statistics;
using Renkei.Analysis.Statistics.Survival;

namespace Renkei.Analysis.Speed;

/// <summary>How fast one firm turns what it takes in into changed routines.</summary>
/// <param name="Learner">The firm.</param>
/// <param name="Spells">What it is made from.</param>
/// <param name="Unseen">What is left out, because whether it changed anything is not seen.</param>
/// <param name="Coarse">How many spells dates leave open by more than is allowed.</param>
internal sealed record Pace(string Learner, IReadOnlyList<LearningSpell> Spells, IReadOnlyList<Lesson> Unseen, int Coarse)
{
    private const double Reach = 1.959963984540054; // of a normal distribution, for 95 %

    /// <summary>The pace of a firm; spells longer open than a threshold make it coarse.</summary>
    public static Pace Of(Line line, string learner, Thresholds thresholds)
    {
        var (spells, unseen) = LearningSpell.Of(line, learner);
        return new(learner, spells, unseen, spells.Count(spell => spell.Ending != Ending.NotYet && spell.Slack > thresholds["coarse"]));
    }

    /// <summary>Whether spells end in other ways than by a change.</summary>
    public bool HasOtherEnds => Spells.Any(spell => spell.Ending is Ending.Rejected or Ending.AllianceOver);

    /// <summary>The share that has changed a routine, over the days since it was taken in, with 95 % limits.</summary>
    /// <remarks>Kaplan-Meier with Greenwood's error where only changes end a spell; Aalen-Johansen where there are other ends.</remarks>
    public IReadOnlyList<(double Day, double Share, Interval? Limits)> Changed()
    {
        if (!HasOtherEnds)
        {
            var curve = KaplanMeier.Of([.. Spells.Select(spell => new Spell(spell.Days, spell.Ending == Ending.Changed, spell.Entry))]);
            return [.. curve.Steps.Where(step => step.Ended > 0).Select(step => (step.Time, 1 - step.Survival, step.Limits is { } limits ? new Interval(1 - limits.High, 1 - limits.Low) : (Interval?)null))];
        }

        var incidence = CumulativeIncidence.Of([.. Spells.Select(spell => new CausedSpell(spell.Days, (int)spell.Ending, spell.Entry))], causes: 3);
        return [.. incidence.Select(step => (step.Time, step.Incidence[0], (Interval?)Within(step.Incidence[0], Reach * step.StandardErrors[0])))];
    }

    /// <summary>The days by which half has changed a routine, with limits; no days when it has not come so far. Null when nothing is on record.</summary>
    public TimeWithLimits? Half()
    {
        if (Spells.Count == 0) return null;
        if (Coarse > 0) return HalfOfCoarse();
        if (!HasOtherEnds) return KaplanMeier.Of([.. Spells.Select(spell => new Spell(spell.Days, spell.Ending == Ending.Changed, spell.Entry))]).Quantile(0.5);

        var steps = Changed();
        double? First(Func<(double Day, double Share, Interval? Limits), double?> share) => steps.Where(step => share(step) >= 0.5).Select(step => (double?)step.Day).FirstOrDefault();
        return new(First(step => step.Share), First(step => step.Limits?.High), First(step => step.Limits?.Low));
    }

    /// <summary>Between which days half has changed, by Turnbull's estimate, when dates are coarse; other ends count as last seen then.</summary>
    private TimeWithLimits HalfOfCoarse()
    {
        var curve = Turnbull.Of([.. Spells.Select(spell => spell.Ending == Ending.Changed
            ? new TimeBounds(Math.Max(spell.Least, 0), Math.Max(spell.Most, spell.Least == 0 ? 0.5 : spell.Least))
            : new TimeBounds(spell.Least, double.PositiveInfinity))]);
        var half = curve.Stretches.Where(stretch => stretch.Survival <= 0.5 && double.IsFinite(stretch.By)).Select(stretch => (Stretch?)stretch).FirstOrDefault();
        return new(null, half?.After, half?.By);
    }

    private static Interval Within(double share, double reach) => new(Math.Max(0, share - reach), Math.Min(1, share + reach));
}
