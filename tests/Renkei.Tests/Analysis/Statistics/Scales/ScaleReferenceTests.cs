using System.Globalization;
using Renkei.Analysis.Statistics.Scales;
using Renkei.Tests.Analysis.Statistics.Reference;

namespace Renkei.Tests.Analysis.Statistics.Scales;

/// <summary>Scales are held to the R packages psych and multilevel.</summary>
public class ScaleReferenceTests
{
    [Fact]
    public void The_intraclass_correlations_are_those_of_Shrout_and_Fleiss() => ReferenceTables.Published.Hold("ICC", value => Shrout(ReferenceTables.Published, value));

    [SharedFact]
    public void All_reference_values_are_met()
    {
        ReferenceTables.Shared.Hold("ICC", value => Shrout(ReferenceTables.Shared, value));
        ReferenceTables.Shared.Hold("ICC(1)", value => Groups(value).Single);
        ReferenceTables.Shared.Hold("ICC(2)", value => Groups(value).Mean);
        ReferenceTables.Shared.Hold("Cronbach alpha", Alpha);
    }

    private static double? Shrout(ReferenceTables tables, ReferenceValue value)
    {
        var name = value.Parameters.Length == 4 ? $"ICC({value.Parameters[3]},1)" : $"ICC({value.Parameters[3]},k)";
        var correlation = RaterReliability.Of(Numbers(tables, value.Table))!.Single(each => each.Name == name);
        return value.Name switch { "ICC" => correlation.Value, "F" => correlation.F, "p" => correlation.P, "lower bound" => correlation.Limits.Low, _ => correlation.Limits.High };
    }

    private static GroupReliability Groups(ReferenceValue value)
    {
        var measure = value.Parameters.Split(' ')[0];
        return GroupReliability.Of([.. ReferenceTables.Shared.Rows(value.Table).GroupBy(row => row["GRP"]).Select(group => group.Select(row => ReferenceTables.Number(row[measure])!.Value).ToArray())])!;
    }

    private static double? Alpha(ReferenceValue value)
    {
        var rows = Numbers(ReferenceTables.Shared, value.Table);
        if (value.Parameters.Contains("reversed", StringComparison.Ordinal)) rows = [.. rows.Select(row => (double[])[7 - row[0], .. row[1..]])];
        var alpha = CronbachAlpha.Of(rows, pairwise: value.Parameters.Contains("pairwise", StringComparison.Ordinal))!;
        var limits = value.By.Contains("Feldt", StringComparison.Ordinal) ? alpha.Feldt : alpha.Duhachek;
        var item = value.Parameters.StartsWith("item ", StringComparison.Ordinal) ? alpha.Items[int.Parse(value.Parameters[5..], CultureInfo.InvariantCulture) - 1] : null;
        return value.Name switch
        {
            "raw_alpha" => alpha.Alpha,
            "std.alpha" => alpha.Standardised,
            "G6(smc)" => alpha.Lambda6,
            "average_r" => alpha.AverageCorrelation,
            "median_r" => alpha.MedianCorrelation,
            "S/N" => alpha.SignalToNoise,
            "ase" => alpha.StandardError,
            "mean" => alpha.Mean,
            "sd" => alpha.StandardDeviation,
            "lower.ci" or "lower" => limits?.Low,
            "upper.ci" or "upper" => limits?.High,
            "alpha.drop" => item!.AlphaWithout,
            "r.drop" => item!.RestCorrelation,
            _ => item!.CorrectedCorrelation,
        };
    }

    private static double[][] Numbers(ReferenceTables tables, string table) =>
        [.. tables.Rows(table).Select(row => row.Values.Select(cell => ReferenceTables.Number(cell) ?? double.NaN).ToArray())];
}
