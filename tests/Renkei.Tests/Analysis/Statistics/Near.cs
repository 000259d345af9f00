namespace Renkei.Tests.Analysis.Statistics;

/// <summary>Several numbers that are as good as equal.</summary>
internal static class Near
{
    public static void Equal(double[] expected, IEnumerable<double> ours, double tolerance = 1e-12)
    {
        double[] numbers = [.. ours];
        Assert.Equal(expected.Length, numbers.Length);
        Assert.All(expected.Zip(numbers), pair => Assert.Equal(pair.First, pair.Second, tolerance));
    }
}
