using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Books.Kinds;

namespace Renkei.Analysis.Reports;

/// <summary>What a reader who has one minute reads: what is known, and three things to attend to.</summary>
/// <param name="Known">Plain sentences: what crossed, then one a question, of those answered in a word and those whose answer rests on most records. What is to be attended to is not said here as well.</param>
/// <param name="Attend">At most three: what the papers warn of, then what is worth a look, then what is not known and which record would tell.</param>
/// <param name="Wanted">The kinds of record for which most questions wait, and how many questions that is; the most wanted first.</param>
public sealed record FirstPage(IReadOnlyList<string> Known, IReadOnlyList<Finding> Attend, IReadOnlyList<(string Kind, int Questions)> Wanted)
{
    private const int MostSentences = 5;
    private const int MostThings = 3;

    internal static FirstPage Of(IReadOnlyList<Section> sections, Scene scene)
    {
        var wanted = WantedBy(sections);
        IReadOnlyList<Finding> attend = [.. ((IEnumerable<Finding>)
            [
                .. Firsts(sections, Status.Problem, scene),
                .. Firsts(sections, Status.Watch, scene),
                .. wanted.Select(each => NearestToKnown(sections, each.Kind)).OfType<Finding>(),
            ]).DistinctBy(finding => finding.Says).Take(MostThings)];
        var attended = attend.Select(finding => finding.Says).ToHashSet(StringComparer.Ordinal);
        return new(
            [
                WhatCrossed.Of(scene),
                .. sections.Select((section, place) => (place, Known: Headline(section, attended)))
                    .Where(each => each.Known is not null)
                    .OrderBy(each => !IsAnsweredInAWord(each.Known!)).ThenByDescending(each => each.Known!.Evidence.Count).Take(MostSentences - 1)
                    .OrderBy(each => each.place)
                    .Select(each => Sentence(sections[each.place], each.Known!)),
            ],
            attend,
            wanted);
    }

    /// <summary>The first of each section with a status: three things from three corners rather than one thing three times. What a partner fails to take in is not ours to attend to.</summary>
    private static IEnumerable<Finding> Firsts(IReadOnlyList<Section> sections, Status status, Scene scene) =>
        sections.Select(section => section.Answer.Findings.FirstOrDefault(finding => finding.Status == status && !finding.IsSnoozed && !IsTooFragile(finding) && !IsThePartners(finding, scene))).OfType<Finding>();

    private static bool IsThePartners(Finding finding, Scene scene) => finding.About.Direction == "out" && !scene.View.IsShared && !scene.View.Viewer.IsCoder;

    /// <summary>What is only worth a look, and would not be under a threshold near by, is not among the first things to say.</summary>
    private static bool IsTooFragile(Finding finding) => finding is { Status: Status.Watch, IsFragile: true };

    /// <summary>Which records would help with how many questions. A declaration that records are complete helps only once there are some.</summary>
    private static IReadOnlyList<(string Kind, int Questions)> WantedBy(IReadOnlyList<Section> sections) =>
        [.. sections.SelectMany(section => Waiting(section).SelectMany(finding => finding.Missing).Select(missing => missing.Kind).Distinct(StringComparer.Ordinal))
            .Where(kind => kind != Completeness.Kind.Name)
            .GroupBy(kind => kind, StringComparer.Ordinal)
            .OrderByDescending(kind => kind.Count())
            .Select(kind => (kind.Key, kind.Count()))];

    private static IEnumerable<Finding> Waiting(Section section) =>
        section.Answer.Findings.Where(finding => finding.Status == Status.Unknown && finding.Missing.Count > 0 && !Rules.Of(finding.Rule).IsBackground);

    /// <summary>Among what records of a kind would tell, what some records already speak of is nearest to being known.</summary>
    private static Finding? NearestToKnown(IReadOnlyList<Section> sections, string kind) =>
        sections.SelectMany(Waiting).Where(finding => finding.Missing[0].Kind == kind).OrderByDescending(finding => Math.Min(finding.Evidence.Count, 1)).FirstOrDefault();

    private static Finding? Headline(Section section, IReadOnlySet<string> attended) =>
        section.Answer.Findings.Where(finding => finding.Status is not (Status.Unknown or Status.NotApplicable) && !IsTooFragile(finding)
            && !Rules.Of(finding.Rule).IsBackground && !attended.Contains(finding.Says))
            .OrderBy(finding => !IsAnsweredInAWord(finding)).FirstOrDefault();

    private static bool IsAnsweredInAWord(Finding finding) => finding.Word is not (null or Finding.Noted);

    private static string Sentence(Section section, Finding known)
    {
        var onBothLines = section.Answer.Findings.Any(other => other.IsJoint && other.Says == known.Says);
        return onBothLines ? known.Says : $"By our own estimate: {known.Says}";
    }
}
