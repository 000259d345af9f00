using System.Globalization;
using Renkei.Analysis.Findings;

namespace Renkei.App.Rendering;

/// <summary>The numbers of a finding on one line: value, limits, how many records, threshold.</summary>
internal static class FindingNumbers
{
    /// <summary>The line; null when there is no number to tell.</summary>
    public static string? Of(Finding finding)
    {
        if (finding.Value is null && finding.Low is null) return null;

        var parts = new List<string>();
        if (finding.Value is { } value) parts.Add(Print(value));
        if (finding is { Low: { } low, High: { } high } && !(low.Equals(finding.Value) && high.Equals(finding.Value))) parts.Add($"{Print(low)} to {Print(high)} ({finding.Limits})");
        if (finding is { Value: null, Low: { } least, High: null }) parts.Add($"at least {Print(least)} ({finding.Limits})");
        if (finding.N is { } n) parts.Add($"n = {n}");
        if (finding.Threshold is { } threshold) parts.Add($"threshold {Print(threshold)}");
        return $"{finding.Unit}: {string.Join(", ", parts)}";
    }

    private static string Print(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);
}
