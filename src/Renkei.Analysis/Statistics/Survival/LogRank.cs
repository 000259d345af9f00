using MathNet.Numerics.LinearAlgebra;

namespace Renkei.Analysis.Statistics.Survival;

/// <summary>A spell in one of the groups compared.</summary>
/// <param name="Spell">How long, and whether it ended.</param>
/// <param name="Group">The number of its group, from 0.</param>
/// <param name="Stratum">The number of its stratum; groups are compared within strata.</param>
public readonly record struct GroupedSpell(Spell Spell, int Group, int Stratum = 0);

/// <summary>What a group had, and what it would have had if all groups were alike.</summary>
/// <param name="Subjects">How many spells.</param>
/// <param name="Observed">Weighted number of ends.</param>
/// <param name="Expected">Weighted number of ends to be expected.</param>
public readonly record struct GroupOutcome(int Subjects, double Observed, double Expected);

/// <summary>The outcome of a log-rank test.</summary>
/// <param name="ChiSquared">The statistic, 0 or more.</param>
/// <param name="Degrees">Its degrees of freedom: the number of groups that could have had more ends or fewer, less one.</param>
/// <param name="P">The probability of a statistic as large if all groups were alike; null without degrees of freedom.</param>
/// <param name="Groups">What each group had, in the order of their numbers.</param>
public sealed record LogRankTest(double ChiSquared, int Degrees, double? P, IReadOnlyList<GroupOutcome> Groups);

/// <summary>
/// The log-rank test that groups last equally long, in the G-ρ family: at each time of an end, group g of n_g among n at risk expects d·n_g/n of
/// the d ends; differences are weighted by S(t−)^ρ and summed, and χ² = (O − E)ᵀ V⁻ (O − E) with the hypergeometric variance. ρ = 0 is the
/// log-rank test, ρ = 1 the Peto-Peto form of the Wilcoxon test, which gives early differences more weight.
/// </summary>
/// <remarks>
/// Strata are compared within themselves and their differences added. Late entry is allowed for.
/// Source: D. P. Harrington and T. R. Fleming, A class of rank test procedures for censored survival data, Biometrika 69 (1982). Reference values: R, survdiff.
/// </remarks>
public static class LogRank
{
    /// <summary>Compares groups.</summary>
    /// <param name="spells">In any order.</param>
    /// <param name="rho">ρ, 0 or more.</param>
    public static LogRankTest Of(IReadOnlyCollection<GroupedSpell> spells, double rho = 0)
    {
        var count = spells.Count == 0 ? 0 : spells.Max(spell => spell.Group) + 1;
        var (observed, expected, variance) = (new double[count], new double[count], new double[count, count]);
        foreach (var stratum in spells.GroupBy(spell => spell.Stratum)) Add([.. stratum], rho, observed, expected, variance);

        GroupOutcome[] groups = [.. Enumerable.Range(0, count).Select(group => new GroupOutcome(spells.Count(spell => spell.Group == group), observed[group], expected[group]))];
        var degrees = Enumerable.Range(0, count).Count(group => variance[group, group] > 0) - 1;
        if (degrees < 1) return new(0, 0, null, groups);

        var difference = Vector<double>.Build.Dense(count, group => observed[group] - expected[group]);
        var statistic = difference * Matrix<double>.Build.DenseOfArray(variance).PseudoInverse() * difference; // the differences add up to 0, so V has no inverse
        return new(statistic, degrees, Distributions.ChiSquaredAbove(statistic, degrees), groups);
    }

    private static void Add(GroupedSpell[] spells, double rho, double[] observed, double[] expected, double[,] variance)
    {
        var watched = Watched.Of([.. spells.Select(spell => spell.Spell)]);
        var atRisk = new double[observed.Length];
        var survival = 1.0;
        watched.Sweep(spell => atRisk[spells[spell].Group]++, (_, all, leaving) =>
        {
            var deaths = 0;
            foreach (var spell in watched.Leaving[leaving]) deaths += spells[spell].Spell.Ended ? 1 : 0;
            var weight = rho == 0 ? 1 : Math.Pow(survival, rho);
            var spread = all > 1 ? weight * weight * deaths * (all - deaths) / (all - 1.0) : 0;
            for (var g = 0; deaths > 0 && g < atRisk.Length; g++)
            {
                var share = atRisk[g] / all;
                expected[g] += weight * deaths * share;
                for (var h = 0; h < atRisk.Length; h++) variance[g, h] += spread * share * ((g == h ? 1 : 0) - (atRisk[h] / all));
            }

            survival *= 1 - ((double)deaths / all);
            foreach (var spell in watched.Leaving[leaving])
            {
                atRisk[spells[spell].Group]--;
                if (spells[spell].Spell.Ended) observed[spells[spell].Group] += weight;
            }
        });
    }
}
