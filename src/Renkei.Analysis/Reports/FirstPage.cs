using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;

namespace Renkei.Analysis.Reports;

/// <summary>What a reader who has one minute reads: what is known, and three things to attend to.</summary>
/// <param name="Known">Plain sentences, one a question: of the questions whose answer rests on most records.</param>
/// <param name="Attend">At most three: what the papers warn of, then what is worth a look, then what is not known and which record would tell.</param>
public sealed record FirstPage(IReadOnlyList<string> Known, IReadOnlyList<Finding> Attend)
{
    private const int MostSentences = 5;
    private const int MostThings = 3;

    internal static FirstPage Of(IReadOnlyList<Section> sections)
    {
        List<Finding> attend =
        [
            .. Firsts(sections, Status.Problem),
            .. Firsts(sections, Status.Watch),
            .. Firsts(sections, Status.Unknown).OrderByDescending(Nearness),
        ];
        return new(
            [.. sections.Select((section, place) => (place, Known: Headline(section)))
                .Where(each => each.Known is not null)
                .OrderByDescending(each => each.Known!.Evidence.Count).Take(MostSentences)
                .OrderBy(each => each.place)
                .Select(each => Sentence(sections[each.place], each.Known!))],
            [.. attend.DistinctBy(finding => finding.Says).Take(MostThings)]);
    }

    /// <summary>The first of each section with a status: three things from three corners rather than one thing three times.</summary>
    private static IEnumerable<Finding> Firsts(IReadOnlyList<Section> sections, Status status) =>
        sections.Select(section => section.Answer.Findings.FirstOrDefault(finding => finding.Status == status)).OfType<Finding>();

    /// <summary>Among what is not known, what some records already speak of is nearest to being known.</summary>
    private static int Nearness(Finding finding) => Math.Min(finding.Evidence.Count, 1);

    private static Finding? Headline(Section section) =>
        section.Answer.Findings.FirstOrDefault(finding => finding.Status is not (Status.Unknown or Status.NotApplicable) && !Rules.Of(finding.Rule).IsBackground);

    private static string Sentence(Section section, Finding known)
    {
        var onBothLines = section.Answer.Findings.Any(other => other.IsJoint && other.Says == known.Says);
        return onBothLines ? known.Says : $"By our own estimate: {known.Says}";
    }
}
