namespace Renkei.Analysis.Statistics.Survival;

/// <summary>What is known at one time at which somebody left.</summary>
/// <param name="Time">The time.</param>
/// <param name="AtRisk">How many were watched just before.</param>
/// <param name="Ended">How many of them ended then.</param>
/// <param name="Censored">How many were last seen then.</param>
/// <param name="Survival">The share not yet ended after it, 0 to 1.</param>
/// <param name="StandardError">Its standard error; null once the share is 0.</param>
/// <param name="Limits">Its limits; null once the share is 0, and for log-log also while it is 1.</param>
/// <param name="Hazard">The cumulative hazard, from 0 up.</param>
/// <param name="HazardError">Its standard error.</param>
public readonly record struct SurvivalStep(
    double Time, int AtRisk, int Ended, int Censored, double Survival, double? StandardError, Interval? Limits, double Hazard, double HazardError);

/// <summary>A point in time with its limits.</summary>
/// <param name="Time">The time; null when the curve does not come down so far.</param>
/// <param name="Low">The lower limit; null when the lower curve does not come down so far.</param>
/// <param name="High">The upper limit; null when the upper curve does not come down so far.</param>
public readonly record struct TimeWithLimits(double? Time, double? Low, double? High);

/// <summary>A mean with its standard error.</summary>
/// <param name="Mean">The mean.</param>
/// <param name="StandardError">Its standard error.</param>
public readonly record struct MeanWithError(double Mean, double StandardError);

/// <summary>A survival curve: 1 at the start, and a step for each time at which somebody left.</summary>
/// <param name="Subjects">How many spells.</param>
/// <param name="Steps">The steps, earliest first.</param>
/// <param name="Level">The level of the limits, such as 0.95.</param>
public sealed record SurvivalCurve(int Subjects, IReadOnlyList<SurvivalStep> Steps, double Level)
{
    private const double Tolerance = 1.5e-8; // two sums that ought to be equal; as in the R package survival

    /// <summary>The share not yet ended at a time; null beyond the last time if by then not all had ended.</summary>
    public double? At(double time)
    {
        var survival = 1.0;
        foreach (var step in Steps)
        {
            if (step.Time > time) return survival;
            survival = step.Survival;
        }

        return Steps.Count > 0 && (time <= Steps[^1].Time || survival == 0) ? survival : null;
    }

    /// <summary>
    /// The time by which a share has ended: the first at which 1 − S reaches it, or the middle of the stretch over which 1 − S equals it. The limits
    /// are those times for the lower and for the upper curve.
    /// </summary>
    /// <param name="share">Between 0 and 1; 0.5 is the median.</param>
    /// <remarks>R. Brookmeyer and J. Crowley, A confidence interval for the median survival time, Biometrics 38 (1982).</remarks>
    public TimeWithLimits Quantile(double share) => new(
        Reached(share, step => step.Survival), Reached(share, step => step.Limits?.Low), Reached(share, step => step.Limits?.High));

    /// <summary>
    /// The restricted mean: the area under the curve from 0 up to a time, which is the mean of the lesser of lifetime and that time. Its variance is
    /// the sum over the times before of (area from there on)² · d ÷ (n·(n − d)).
    /// </summary>
    /// <param name="until">Where the area ends.</param>
    /// <returns>In the unit of the times; null when nobody was watched so long and not all had ended, since then the area is not known.</returns>
    /// <remarks>J. P. Klein and M. L. Moeschberger, Survival analysis, 2nd ed. (2003), §4.5.</remarks>
    public MeanWithError? RestrictedMean(double until)
    {
        if (At(until) is null) return null;

        var (variance, later, upper) = (0.0, 0.0, until);
        for (var n = Steps.Count - 1; n >= 0; n--)
        {
            var step = Steps[n];
            if (step.Time >= until) continue;
            later += (upper - step.Time) * step.Survival;
            if (step.AtRisk > step.Ended) variance += later * later * step.Ended / ((double)step.AtRisk * (step.AtRisk - step.Ended));
            upper = step.Time;
        }

        return new(later + upper, Math.Sqrt(variance)); // before the first step the curve is 1
    }

    private double? Reached(double share, Func<SurvivalStep, double?> curve)
    {
        for (var n = 0; n < Steps.Count; n++)
        {
            if (1 - curve(Steps[n]) is not { } ended || ended < share - Tolerance) continue;
            if (ended > share + Tolerance) return Steps[n].Time;

            var next = n + 1;
            while (next < Steps.Count && !(1 - curve(Steps[next]) > share + Tolerance)) next++;
            return curve(Steps[^1]) is null ? null : (Steps[n].Time + Steps[Math.Min(next, Steps.Count - 1)].Time) / 2;
        }

        return null;
    }
}
