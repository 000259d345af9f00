using Renkei.Analysis.Findings;
using Renkei.Core.Records;

namespace Renkei.App.Rendering;

/// <summary>A finding as it is shown to people, with the line it comes from in words.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Lines">From which line or lines: the joint record, our own estimate, or both when they say the same.</param>
/// <param name="Scope">Over which time; empty when that goes without saying.</param>
public sealed record FindingRow(Finding Finding, IReadOnlyList<string> Lines, string Scope);

/// <summary>Findings for people: where the joint record and our own estimate say the same, they are told once, with all that either notes.</summary>
internal static class FindingRows
{
    public static IReadOnlyList<FindingRow> Of(IEnumerable<Finding> findings)
    {
        var all = findings.ToList();
        return [.. all.Where(finding => !IsToldByOurs(finding, all))
            .GroupBy(finding => (finding.Rule, finding.About, Scope(finding), finding.Status, finding.Says, finding.Value, finding.Low, finding.High, new Known(finding)))
            .Select(same => new FindingRow(same.MaxBy(finding => finding.Notes.Count + finding.Missing.Count)!, [.. same.Select(Line)], Scope(same.First())))];
    }

    /// <summary>What the joint record does not know and we do is told once, by our own estimate.</summary>
    private static bool IsToldByOurs(Finding finding, List<Finding> all) =>
        finding is { IsJoint: true, Status: Status.Unknown }
        && all.Exists(other => other.Key == $"ours{finding.Key["joint".Length..]}" && other.Rule == finding.Rule && other.Status != Status.Unknown);

    private static string Line(Finding finding) => finding.Witness switch
    {
        "judgement" => "a judgement",
        "people" => "people asked",
        _ => finding.IsJoint ? "joint record" : finding.Key.StartsWith("coded/", StringComparison.Ordinal) ? "coded record" : "our estimate",
    };

    private static string Scope(Finding finding) => finding.Key[(finding.Key.LastIndexOf('/') + 1)..] switch
    {
        "since-start" => "since the start",
        "lately" => "lately",
        _ => "",
    };

    /// <summary>The records a finding rests on, which are looked at only where all else is the same.</summary>
    private sealed class Known(Finding finding) : IEquatable<Known>
    {
        private IReadOnlyList<Record> Evidence => finding.Evidence;

        public bool Equals(Known? other) => other is not null && Evidence.Count == other.Evidence.Count && Evidence.Zip(other.Evidence).All(pair => pair.First.ToString() == pair.Second.ToString());

        public override bool Equals(object? obj) => Equals(obj as Known);

        public override int GetHashCode() => Evidence.Count;
    }
}
