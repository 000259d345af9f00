namespace Renkei.Analysis.Statistics.Survival;

/// <summary>
/// The Kaplan-Meier estimate of survival, S(t) = Π (1 − d/n) over the times up to t at which d of the n at risk ended, with Greenwood's standard
/// error S·√Σ d/(n(n − d)); beside it the Nelson-Aalen estimate of the cumulative hazard, H(t) = Σ d/n, with standard error √Σ d/n².
/// </summary>
/// <remarks>
/// Range: S from 1 down to 0, H from 0 up. Right censoring and late entry are allowed for; both must have nothing to do with how long the subject
/// lasts. With late entry few may be at risk at the beginning, and S is 0 for good once all of them have ended.
/// Sources: E. L. Kaplan and P. Meier, JASA 53 (1958); M. Greenwood (1926); O. Aalen, Annals of Statistics 6 (1978). Reference values: R package
/// survival.
/// </remarks>
public static class KaplanMeier
{
    /// <summary>The curve of one stratum; strata are curves of their own.</summary>
    /// <param name="spells">In any order; none give a curve without steps.</param>
    /// <param name="level">The level of the limits, between 0 and 1.</param>
    /// <param name="limits">The scale of the limits.</param>
    public static SurvivalCurve Of(ReadOnlySpan<Spell> spells, double level = 0.95, SurvivalLimits limits = SurvivalLimits.Log)
    {
        var steps = new List<SurvivalStep>();
        var watched = Watched.Of(spells);
        var ended = Ended(spells, watched.Leaving);
        var reach = Distributions.Reach(level);
        var (survival, greenwood, hazard, hazardVariance) = (1.0, 0.0, 0.0, 0.0);
        watched.Sweep(enters: null, (time, atRisk, leaving) =>
        {
            var (first, count) = leaving.GetOffsetAndLength(ended.Length);
            var deaths = ended.AsSpan(first, count).Count(value: true);
            survival *= 1 - ((double)deaths / atRisk);
            if (deaths > 0) greenwood += deaths / ((double)atRisk * (atRisk - deaths));
            hazard += (double)deaths / atRisk;
            hazardVariance += deaths / ((double)atRisk * atRisk);
            var error = survival > 0 ? Math.Sqrt(greenwood) : (double?)null; // of log S
            steps.Add(new(time, atRisk, deaths, count - deaths, survival, survival * error, error is { } known ? Limits(survival, reach * known, limits) : null, hazard, Math.Sqrt(hazardVariance)));
        });
        return new(spells.Length, steps, level);
    }

    private static bool[] Ended(ReadOnlySpan<Spell> spells, ReadOnlySpan<int> order)
    {
        var ended = new bool[order.Length];
        for (var n = 0; n < order.Length; n++) ended[n] = spells[order[n]].Ended;
        return ended;
    }

    /// <param name="survival">Greater than 0.</param>
    /// <param name="distance">z times the standard error of log S.</param>
    /// <param name="limits">The scale.</param>
    private static Interval? Limits(double survival, double distance, SurvivalLimits limits)
    {
        switch (limits)
        {
            case SurvivalLimits.Plain:
                return new(Math.Max(0, survival * (1 - distance)), Math.Min(1, survival * (1 + distance)));
            case SurvivalLimits.LogLog:
                if (survival == 1) return null;
                var centre = Math.Log(-Math.Log(survival));
                var side = distance / -Math.Log(survival);
                return new(Math.Exp(-Math.Exp(centre + side)), Math.Exp(-Math.Exp(centre - side)));
            default:
                return new(survival * Math.Exp(-distance), Math.Min(1, survival * Math.Exp(distance)));
        }
    }
}
