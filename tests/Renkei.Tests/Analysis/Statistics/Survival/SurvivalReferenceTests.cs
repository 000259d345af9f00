using System.Globalization;
using Renkei.Analysis.Statistics.Survival;
using Renkei.Tests.Analysis.Statistics.Reference;

namespace Renkei.Tests.Analysis.Statistics.Survival;

/// <summary>Survival is held to the R package survival, with right censoring and with late entry.</summary>
public class SurvivalReferenceTests
{
    [Theory]
    [InlineData("Kaplan-Meier")]
    [InlineData("KM quantile")]
    [InlineData("restricted mean")]
    [InlineData("log-rank")]
    public void Published_values_are_met(string statistic) => ReferenceTables.Published.Hold(statistic, value => Compute(ReferenceTables.Published, value));

    [SharedFact]
    public void Curves_are_those_of_survfit() => ReferenceTables.Shared.Hold("Kaplan-Meier", value => Compute(ReferenceTables.Shared, value));

    [SharedFact]
    public void Tests_are_those_of_survdiff() => ReferenceTables.Shared.Hold("log-rank", value => Compute(ReferenceTables.Shared, value));

    private static double? Compute(ReferenceTables tables, ReferenceValue value) => value.Statistic switch
    {
        "KM quantile" => Quantile(Curve(tables, value.Table, value.Parameters, SurvivalLimits.Log).Quantile(Last(value.Parameters)), value.Name),
        "restricted mean" => Curve(tables, value.Table, value.Parameters, SurvivalLimits.Log).RestrictedMean(48) is { } mean ? value.Name == "rmean" ? mean.Mean : mean.StandardError : null,
        "log-rank" => LogRankNumber(tables, value),
        _ => AtTime(Curve(tables, value.Table, value.By, value.By.Contains("log-log", StringComparison.Ordinal) ? SurvivalLimits.LogLog : value.By.Contains("plain", StringComparison.Ordinal) ? SurvivalLimits.Plain : SurvivalLimits.Log),
            Last(value.Parameters), value.Name),
    };

    private static SurvivalCurve Curve(ReferenceTables tables, string table, string words, SurvivalLimits limits) =>
        KaplanMeier.Of([.. tables.Rows(table).Where(row => row.All(cell => cell.Key is not ("x" or "sex") || words.Contains($"{cell.Key}={cell.Value}", StringComparison.Ordinal))).Select(Spell)], limits: limits);

    private static Spell Spell(Dictionary<string, string> row) =>
        row.TryGetValue("start", out var start) ? new(Cell(row["stop"]), row["event"] == "1", Cell(start))
        : new(Cell(row["time"]), row["status"] == (row.ContainsKey("sex") ? "2" : "1"));

    private static double? AtTime(SurvivalCurve curve, double time, string name)
    {
        var step = curve.Steps.LastOrDefault(step => step.Time <= time);
        return name switch
        {
            "surv" => step.Survival,
            "std.err" => step.StandardError,
            "lower" => step.Limits?.Low,
            "upper" => step.Limits?.High,
            "n.risk" => curve.Steps.FirstOrDefault(each => each.Time >= time).AtRisk,
            _ => step.Hazard,
        };
    }

    private static double? Quantile(TimeWithLimits quantile, string name) => name switch { "q" => quantile.Time, "lower" => quantile.Low, _ => quantile.High };

    private static double? LogRankNumber(ReferenceTables tables, ReferenceValue value)
    {
        var group = value.Table == "aml.csv" ? "x" : value.Parameters.Contains("ph.ecog", StringComparison.Ordinal) ? "ph.ecog" : "sex";
        var stratum = value.Parameters.Contains("stratified", StringComparison.Ordinal) ? "inst" : null;
        var rows = tables.Rows(value.Table).Where(row => row[group] != "NA" && (stratum is null || row[stratum] != "NA")).ToList();
        var groups = rows.Select(row => row[group]).Distinct().Order(StringComparer.Ordinal).ToList();
        var test = LogRank.Of(
            [.. rows.Select(row => new GroupedSpell(Spell(row), groups.IndexOf(row[group]), stratum is null ? 0 : int.Parse(row[stratum], CultureInfo.InvariantCulture)))],
            rho: value.By.Contains("rho=1", StringComparison.Ordinal) ? 1 : 0);
        Assert.Equal(groups.Count - 1, test.Degrees);
        return value.Name switch
        {
            "chisq" => test.ChiSquared,
            "p" => test.P,
            "observed" => test.Groups[(int)Last(value.Parameters) - 1].Observed,
            _ => test.Groups[(int)Last(value.Parameters) - 1].Expected,
        };
    }

    /// <summary>The number at the end of the parameters, such as a time or a group.</summary>
    private static double Last(string parameters) => Cell(parameters.Split(' ', '=')[^1]);

    private static double Cell(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
