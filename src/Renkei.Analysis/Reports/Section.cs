using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;

namespace Renkei.Analysis.Reports;

/// <summary>The answer to one question within a report.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Answer">What came of it.</param>
public sealed record Section(Question Question, Answer Answer)
{
    /// <summary>The answers to all questions.</summary>
    internal static IReadOnlyList<Section> All(AllianceLines lines) => [.. Questions.All.Zip(Questions.Ask(Questions.All, lines), (question, answer) => new Section(question, answer))];

    /// <summary>Whether nothing is known of it and nothing drawn: it only says which records would tell.</summary>
    public bool IsSilent => Charts.Count == 0 && Answer.Findings.All(finding => finding.Status is Status.Unknown or Status.NotApplicable);

    /// <summary>Its charts; one that shows the same records for several pairs is drawn once.</summary>
    public IReadOnlyList<Chart> Charts { get; } =
        [.. Answer.Charts.DistinctBy(chart => (chart.Title, Same: chart is BarChart bars ? string.Join(' ', bars.Bars.SelectMany(bar => bar.Records).Select(record => record.Reference)) : chart.Between))];

    /// <summary>What it comes to.</summary>
    public Upshot Upshot => new(Answer.Findings.Where(finding => !Rules.Of(finding.Rule).IsBackground).MinBy(finding => Array.IndexOf(Upshot.MostSeriousFirst, finding.Status)));
}

/// <summary>What one question comes to: the most serious of what is known. What only informs is no verdict.</summary>
/// <param name="Finding">The finding that says so; null where there is none to say.</param>
public sealed record Upshot(Finding? Finding)
{
    internal static readonly Status[] MostSeriousFirst = [Status.Problem, Status.Watch, Status.InPlace, Status.Unknown, Status.NotApplicable];

    /// <summary>Unknown where nothing is known.</summary>
    public Status Status => Finding?.Status ?? Status.Unknown;
}
