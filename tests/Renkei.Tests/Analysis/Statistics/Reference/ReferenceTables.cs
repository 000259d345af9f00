using System.Globalization;
using CsvHelper;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Analysis.Statistics.Reference;

/// <summary>One value that a reference package gives.</summary>
/// <param name="Statistic">Which statistic, such as <c>Kaplan-Meier</c>.</param>
/// <param name="By">The package and the function.</param>
/// <param name="Table">The table it is computed from.</param>
/// <param name="Parameters">How.</param>
/// <param name="Name">Which of its numbers.</param>
/// <param name="Value">The number; null where the package has none.</param>
/// <param name="Tolerance">How far ours may be off.</param>
internal sealed record ReferenceValue(string Statistic, string By, string Table, string Parameters, string Name, double? Value, double Tolerance);

/// <summary>Reference values and the tables they are computed from.</summary>
internal sealed class ReferenceTables
{
    private readonly string values;
    private readonly string tables;

    private ReferenceTables(string values, string tables) => (this.values, this.tables) = (values, tables);

    /// <summary>Small tables that papers print, each with its source in its first line. They are part of the project, so that these tests run anywhere.</summary>
    public static ReferenceTables Published { get; } = In(Repository.PathTo("tests", "Renkei.Tests", "Analysis", "Statistics", "Reference", "published"), "");

    /// <summary>All tables, as they lie beside the project.</summary>
    public static ReferenceTables Shared { get; } = In(Repository.PathTo("..", "shared", "golden", "stats"), "data");

    public bool AreThere => File.Exists(values);

    public IReadOnlyList<ReferenceValue> Values => [.. Read(values).Select(row => new ReferenceValue(
        row["statistic"], row["reference"], row["dataset"], row["parameters"], row["name"], Number(row["value"]), Number(row["tolerance"])!.Value))];

    /// <summary>The rows of a table, each cell under the name of its column.</summary>
    public IReadOnlyList<Dictionary<string, string>> Rows(string table) => Read(Path.Combine(tables, table));

    /// <summary>Holds what we compute to every value of a statistic.</summary>
    /// <param name="statistic">Its name.</param>
    /// <param name="compute">Gives our number for one of them.</param>
    public void Hold(string statistic, Func<ReferenceValue, double?> compute)
    {
        var all = Values.Where(value => value.Statistic == statistic).ToList();
        Assert.NotEmpty(all);
        Assert.Empty(all.Select(value => Difference(value, compute(value))).OfType<string>());
    }

    /// <summary>A number; null for NA and NaN.</summary>
    public static double? Number(string cell) => cell is "NA" or "NaN" or "" ? null : double.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);

    internal static string? Difference(ReferenceValue expected, double? ours) =>
        expected.Value is { } value && ours is { } number ? Math.Abs(value - number) <= expected.Tolerance ? null : $"{expected}: ours is {number:G12}"
        : expected.Value is null && ours is null ? null
        : $"{expected}: ours is {ours?.ToString("G12") ?? "none"}";

    private static ReferenceTables In(string folder, string tables) => new(Path.Combine(folder, "golden.csv"), Path.Combine(folder, tables));

    private static List<Dictionary<string, string>> Read(string path)
    {
        using var csv = CsvReader.FromFile(path, new CsvReaderOptions { HasHeader = false, Separator = ',', CommentPrefix = '#' });
        var rows = new List<string[]>();
        while (csv.Read()) rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal))];
    }
}

/// <summary>A test that needs the tables beside the project. Where they are missing it is skipped, but on CI it fails: there they must be.</summary>
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (!ReferenceTables.Shared.AreThere && Environment.GetEnvironmentVariable("CI") != "true") Skip = "The reference tables are not beside the project.";
    }
}
