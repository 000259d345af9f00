using System.CommandLine;
using Renkei.Analysis.Statistics.Survival;
using Renkei.App.Features.Stats.Telling;

namespace Renkei.App.Features.Stats.Survival;

/// <summary><c>renkei stats km FILE.csv</c></summary>
internal static class KaplanMeierStatistic
{
    public static Command Make()
    {
        var asking = new Asking("km", "How long until it ends: Kaplan-Meier survival and Nelson-Aalen hazard, quantiles, restricted mean.");
        var spells = new SpellColumns(asking);
        var group = asking.OptionalColumn("group", "the groups; each has a curve of its own", "--by");
        var interval = asking.Choice("interval", "The scale on which the limits are symmetric", "log", "plain", "log-log");
        var level = asking.Level();
        var until = asking.Number("tau", "Up to which time the restricted mean is taken; the last time seen in all groups unless said", double.IsFinite);
        return asking.Answering((said, table) =>
        {
            var groups = group.IfThere(said, table);
            var rows = spells.Read(said, table, groups);
            table.Need(1, rows.Count, "rows");
            if (table.Problems.Count > 0) return null;

            var limits = said.GetRequiredValue(interval) switch { "plain" => SurvivalLimits.Plain, "log-log" => SurvivalLimits.LogLog, _ => SurvivalLimits.Log };
            var curves = rows.GroupBy(row => row.Group, StringComparer.Ordinal)
                .Select(each => (Group: groups is null ? null : each.Key, Curve: KaplanMeier.Of([.. each.Select(row => row.Spell)], said.GetValue(level), limits)))
                .ToList();
            var tau = said.GetValue(until) ?? curves.Min(curve => curve.Curve.Steps[^1].Time);
            return new(
                "Kaplan-Meier estimate with Greenwood's standard error; Nelson-Aalen cumulative hazard", "Kaplan and Meier 1958; Aalen 1978", rows.Count,
                [("group", groups?.Name), ("interval", said.GetValue(interval)), ("level", said.GetValue(level)), ("tau", tau)],
                [Curves(curves, tau), Quantiles(curves), Steps(curves)],
                Notes(curves, tau));
        });
    }

    private static Numbers Curves(List<(string? Group, SurvivalCurve Curve)> curves, double tau) => new Numbers(
        "curves", ["group", "n", "ended", "restricted_mean", "standard_error"],
        [.. from each in curves
            let mean = each.Curve.RestrictedMean(tau)
            select (object?[])[each.Group, each.Curve.Subjects, each.Curve.Steps.Sum(step => step.Ended), mean?.Mean, mean?.StandardError]])
        .WithoutEmpty("group");

    private static Numbers Quantiles(List<(string? Group, SurvivalCurve Curve)> curves) => new Numbers(
        "quantiles", ["group", "share_ended", "time", "low", "high"],
        [.. from each in curves
            from share in (double[])[0.25, 0.5, 0.75]
            let quantile = each.Curve.Quantile(share)
            select (object?[])[each.Group, share, quantile.Time, quantile.Low, quantile.High]])
        .WithoutEmpty("group");

    private static Numbers Steps(List<(string? Group, SurvivalCurve Curve)> curves) => new Numbers(
        "steps", ["group", "time", "at_risk", "ended", "censored", "survival", "standard_error", "low", "high", "hazard", "hazard_error"],
        [.. from each in curves
            from step in each.Curve.Steps
            select (object?[])
            [
                each.Group, step.Time, step.AtRisk, step.Ended, step.Censored, step.Survival, step.StandardError, step.Limits?.Low, step.Limits?.High, step.Hazard, step.HazardError,
            ]])
        .WithoutEmpty("group");

    private static IReadOnlyList<string> Notes(List<(string? Group, SurvivalCurve Curve)> curves, double tau) =>
        curves.Exists(curve => curve.Curve.RestrictedMean(tau) is null) ? [$"Some were last seen before {tau}: where the curve is not known so far, neither is the restricted mean."] : [];
}
