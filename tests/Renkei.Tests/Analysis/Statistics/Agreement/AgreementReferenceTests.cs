using System.Globalization;
using Renkei.Analysis.Statistics.Agreement;
using Renkei.Tests.Analysis.Statistics.Reference;

namespace Renkei.Tests.Analysis.Statistics.Agreement;

/// <summary>Agreement is held to R (vcd, psych), statsmodels, and to what the papers print.</summary>
public class AgreementReferenceTests
{
    [Fact]
    public void Cohens_kappa_is_that_of_vcd_psych_and_statsmodels() => ReferenceTables.Published.Hold("Cohen kappa", value => Cohen(ReferenceTables.Published, value));

    [Fact]
    public void Fleiss_kappa_is_that_of_its_authors() => ReferenceTables.Published.Hold("Fleiss kappa", value => Fleiss(ReferenceTables.Published, value));

    [Fact]
    public void Krippendorffs_alpha_is_that_of_its_author() => ReferenceTables.Published.Hold("Krippendorff alpha", value => Krippendorff(ReferenceTables.Published, value));

    [SharedFact]
    public void All_reference_values_are_met()
    {
        ReferenceTables.Shared.Hold("Cohen kappa", value => Cohen(ReferenceTables.Shared, value));
        ReferenceTables.Shared.Hold("Fleiss kappa", value => Fleiss(ReferenceTables.Shared, value));
        ReferenceTables.Shared.Hold("Krippendorff alpha", value => Krippendorff(ReferenceTables.Shared, value));
    }

    private static double? Cohen(ReferenceTables tables, ReferenceValue value)
    {
        var rows = tables.Rows(value.Table);
        var counts = new int[rows.Count, rows.Count];
        foreach (var (place, row) in rows.Index())
        {
            foreach (var (column, cell) in row.Values.Skip(1).Index()) counts[place, column] = int.Parse(cell, CultureInfo.InvariantCulture);
        }

        var weights = value.Parameters.Contains("linear", StringComparison.Ordinal) ? KappaWeights.Linear : value.Parameters.Contains("quadratic", StringComparison.Ordinal) ? KappaWeights.Quadratic : KappaWeights.None;
        var kappa = CohenKappa.Of(counts, weights)!;
        return value.Name switch { "kappa" => kappa.Kappa, "lower" => kappa.Limits?.Low, "upper" => kappa.Limits?.High, "se0" => kappa.NullError, _ => kappa.StandardError };
    }

    private static double? Fleiss(ReferenceTables tables, ReferenceValue value)
    {
        var kappa = FleissKappa.Of([.. tables.Rows(value.Table).Select(row => row.Values.Select(cell => int.Parse(cell, CultureInfo.InvariantCulture)).ToArray())])!;
        return value.Name switch { "kappa" => kappa.Kappa, "SE0" => kappa.NullError, _ => kappa.Z };
    }

    private static double? Krippendorff(ReferenceTables tables, ReferenceValue value)
    {
        var rows = tables.Rows(value.Table);
        var units = rows[0].Keys.Skip(1).Select(unit => rows.Select(row => ReferenceTables.Number(row[unit])).OfType<double>().ToArray());
        return KrippendorffAlpha.Of(units, Enum.Parse<DifferenceMetric>(value.Parameters, ignoreCase: true))!.Alpha;
    }
}
