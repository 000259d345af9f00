using Renkei.Tests.Golden;

namespace Renkei.Tests.Analysis.Statistics.Reference;

/// <summary>That the reference values are held to, all of them, and that a wrong number would be found.</summary>
public class ReferenceTests
{
    private static readonly ReferenceValue OneThird = new("s", "r", "t.csv", "p", "n", 1.0 / 3, 1e-8);

    /// <summary>Statistics whose values the tests beside this one hold.</summary>
    private static readonly string[] Ours =
    [
        "Cronbach alpha", "ICC", "ICC(1)", "ICC(2)", "Cohen kappa", "Fleiss kappa", "Krippendorff alpha", "Kaplan-Meier", "KM quantile", "restricted mean", "log-rank",
        "asymmetry index", "betweenness", "constraint (Burt)", "effective size", "E-I index",
    ];

    /// <summary>Statistics Renkei does not have.</summary>
    private static readonly string[] Absent =
    [
        "McDonald omega", "CFA", "Cox", "closeness", "eigenvector", "PageRank", "clustering (local)", "clustering (global)", "density", "mean distance", "assortativity degree",
        "assortativity nominal", "centralization", "modularity", "Louvain modularity", "Leiden modularity", "Girvan-Newman", "fast greedy", "Walktrap", "QAP correlation",
    ];

    [Fact]
    public void A_wrong_number_is_found()
    {
        Assert.Null(ReferenceTables.Difference(OneThird, 0.333333333));
        Assert.NotNull(ReferenceTables.Difference(OneThird, 0.3333333));
        Assert.NotNull(ReferenceTables.Difference(OneThird, null));
        Assert.NotNull(ReferenceTables.Difference(OneThird with { Value = null }, 0));
        Assert.ThrowsAny<Exception>(() => ReferenceTables.Published.Hold("Fleiss kappa", _ => 0.5));
    }

    [Fact]
    public void Every_published_table_says_where_it_is_from() =>
        Assert.All(Repository.Files("tests/Renkei.Tests/Analysis/Statistics/Reference/published", "*.csv").Where(path => !path.EndsWith("golden.csv", StringComparison.Ordinal)),
            path => Assert.StartsWith("# ", File.ReadLines(path).First(), StringComparison.Ordinal));

    [SharedFact]
    public void No_reference_value_is_passed_over() =>
        Assert.Equal(Ours.Concat(Absent).Order(StringComparer.Ordinal), ReferenceTables.Shared.Values.Select(value => value.Statistic).Distinct().Order(StringComparer.Ordinal));

    [SharedFact]
    public void The_published_values_are_among_those_of_the_reference_packages() =>
        Assert.Empty(ReferenceTables.Published.Values.Except(ReferenceTables.Shared.Values));
}
