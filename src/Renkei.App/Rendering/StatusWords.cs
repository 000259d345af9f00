using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;

namespace Renkei.App.Rendering;

/// <summary>The words for a status, the same in every face.</summary>
internal static class StatusWords
{
    public static string Of(Finding finding) => finding.IsNotReported ? "not-reported" : Of(finding.Status);

    /// <summary>The word found, where it says more than that all is in place; of a rule that only informs, that something was noted.</summary>
    public static string? WordOf(Finding finding) =>
        finding.Status != Status.InPlace ? null : finding.Word ?? (finding.Witness != "judgement" && Rules.Of(finding.Rule).IsBackground ? Finding.Noted : null);

    /// <summary>The same as people read it: of a rule that is named after what is wrong, that it is not so.</summary>
    public static string ReadOf(Finding finding) => finding.IsNotReported ? Of(finding).Replace('-', ' ') : ReadOf(finding.Rule, finding.Status);

    /// <summary>The same of a status that a rule may have.</summary>
    public static string ReadOf(string rule, Status status) => status == Status.InPlace && Rules.Of(rule).WhenClear is { } clear ? clear : Of(status).Replace('-', ' ');

    /// <summary>The same of a status that several rules may have: where all of them read it alike, as they do; of no rule, the plain word.</summary>
    public static string ReadOf(IReadOnlyList<string> rules, Status status) =>
        rules.Select(rule => ReadOf(rule, status)).Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : Of(status).Replace('-', ' ');

    /// <summary>The sign that stands for a status where there is no room for its word.</summary>
    public static string IconOf(Status status) => status switch { Status.InPlace => "●", Status.Watch => "◐", Status.Problem => "▲", Status.NotApplicable => "–", _ => "○" };

    /// <summary>What the signs mean to some rules, as one line of text.</summary>
    public static string LegendOf(IReadOnlyList<string> rules) => string.Join("   ", BySeverity.Select(status => $"{IconOf(status)} {ReadOf(rules, status)}"));

    /// <summary>All of them, the most serious first.</summary>
    public static IReadOnlyList<Status> BySeverity { get; } = [Status.Problem, Status.Watch, Status.InPlace, Status.Unknown, Status.NotApplicable];

    public static string Of(Status status) => status switch
    {
        Status.InPlace => "in-place",
        Status.Watch => "watch",
        Status.Problem => "problem",
        Status.NotApplicable => "not-applicable",
        _ => "unknown",
    };
}
