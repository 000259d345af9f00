namespace Renkei.Analysis.Statistics.Survival;

/// <summary>A spell that may end in one of several ways, of which only the first to come is seen.</summary>
/// <param name="Exit">When it ended or was last seen, later than the entry.</param>
/// <param name="Cause">Which way it ended, from 1; 0 when it is censored.</param>
/// <param name="Entry">From when on it was watched; from the start unless said.</param>
public readonly record struct CausedSpell(double Exit, int Cause, double Entry = double.NegativeInfinity);

/// <summary>What is known at one time at which somebody left.</summary>
/// <param name="Time">The time.</param>
/// <param name="AtRisk">How many were watched just before.</param>
/// <param name="Survival">The share not yet ended in any way.</param>
/// <param name="Incidence">For each cause, the first at 0, the share ended that way; with survival they add up to 1.</param>
/// <param name="StandardErrors">Their standard errors.</param>
public sealed record IncidenceStep(double Time, int AtRisk, double Survival, IReadOnlyList<double> Incidence, IReadOnlyList<double> StandardErrors);

/// <summary>
/// The Aalen-Johansen estimate of cumulative incidence with competing ends: F_k(t) = Σ S(s−)·d_k/n over the times s up to t, where S is the
/// Kaplan-Meier estimate for an end of any kind. One minus Kaplan-Meier with the other ends taken as censored would overstate each.
/// </summary>
/// <remarks>
/// Range: 0 to 1, Σ F_k + S = 1. Variance: Σ (F_k(t) − F_k(s))²·d/(n(n − d)) + S(s−)²·d_k(n − d_k)/n³ − 2(F_k(t) − F_k(s))·S(s−)·d_k/n², which with one
/// cause is Greenwood's. Sources: O. Aalen and S. Johansen, Scandinavian Journal of Statistics 5 (1978); E. Marubini and M. G. Valsecchi, Analysing survival
/// data (1995), §10. Reference values: R, survfit with several states.
/// </remarks>
public static class CumulativeIncidence
{
    /// <summary>The incidence of each cause.</summary>
    /// <param name="spells">In any order.</param>
    /// <param name="causes">How many causes there are.</param>
    public static IReadOnlyList<IncidenceStep> Of(ReadOnlySpan<CausedSpell> spells, int causes)
    {
        var ends = spells.ToArray();
        var watched = Watched.Of([.. ends.Select(end => new Spell(end.Exit, end.Cause > 0, end.Entry))]);
        var incidence = new Running[causes];
        var steps = new List<IncidenceStep>();
        var survival = 1.0;
        watched.Sweep(enters: null, (time, atRisk, leaving) =>
        {
            var ended = new int[causes];
            foreach (var end in watched.Leaving[leaving])
            {
                if (ends[end].Cause > 0) ended[ends[end].Cause - 1]++;
            }

            var all = ended.Sum();
            for (var cause = 0; cause < causes; cause++) incidence[cause].Add(survival, ended[cause], all, atRisk);
            survival *= 1 - ((double)all / atRisk);
            steps.Add(new(time, atRisk, survival, [.. incidence.Select(running => running.Share)], [.. incidence.Select(running => running.StandardError)]));
        });
        return steps;
    }

    /// <summary>One cause as the sweep goes on. Sums over s of the variance's parts, multiplied out, so that each step costs the same.</summary>
    private struct Running
    {
        private double leaving, leavingShare, leavingShare2, own, mixed, mixedShare;

        public double Share { get; private set; }

        public readonly double StandardError => Math.Sqrt(Math.Max(0,
            (Share * Share * leaving) - (2 * Share * leavingShare) + leavingShare2 + own - (2 * ((Share * mixed) - mixedShare))));

        public void Add(double survival, int ended, int all, double atRisk)
        {
            Share += survival * ended / atRisk;
            var greenwood = all < atRisk ? all / (atRisk * (atRisk - all)) : 0; // when all have ended nothing changes any more
            var cross = survival * ended / (atRisk * atRisk);
            leaving += greenwood;
            leavingShare += greenwood * Share;
            leavingShare2 += greenwood * Share * Share;
            own += survival * survival * ended * (atRisk - ended) / (atRisk * atRisk * atRisk);
            mixed += cross;
            mixedShare += cross * Share;
        }
    }
}
