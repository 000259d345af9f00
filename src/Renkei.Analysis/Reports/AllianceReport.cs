using Renkei.Analysis.Balance;
using Renkei.Analysis.Findings;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Records;

namespace Renkei.Analysis.Reports;

/// <summary>A report on one alliance as data: what it says, what it draws, and the records all of it rests on. How it looks is decided elsewhere.</summary>
/// <param name="Title">The alliance's name.</param>
/// <param name="Viewer">The name of the organization it is for, or <c>the coder</c>.</param>
/// <param name="IsCoded">Whether it is read as the coder of a case, over all books.</param>
/// <param name="Partners">The names of the others.</param>
/// <param name="IsJoint">Whether it may be handed to the partners: made from joint books alone.</param>
/// <param name="AsOf">The day up to which it is told, inclusive.</param>
/// <param name="InShort">The first sentences, most telling first.</param>
/// <param name="Balance">The answer to who learned how much from whom, and when.</param>
/// <param name="Timeline">What happened when.</param>
/// <param name="Steps">The growing sums of what was learned, one chart for each partner.</param>
/// <param name="Bars">What was learned by capability, one chart for each partner.</param>
/// <param name="Records">Every record the view shows, in the order of their dates.</param>
public sealed record AllianceReport(
    string Title,
    string Viewer,
    bool IsCoded,
    IReadOnlyList<string> Partners,
    bool IsJoint,
    DateOnly AsOf,
    IReadOnlyList<string> InShort,
    Answer Balance,
    Timeline Timeline,
    IReadOnlyList<StepChart> Steps,
    IReadOnlyList<BarChart> Bars,
    IReadOnlyList<Record> Records)
{
    private const int MostSentences = 5;

    /// <summary>The report on an alliance, as a view shows it.</summary>
    /// <param name="view">What the viewer sees; its joint part for a report to hand over.</param>
    /// <param name="alliance">An alliance of the view.</param>
    public static AllianceReport Of(LedgerView view, Record alliance)
    {
        var lines = BalanceQuestion.Lines(view, alliance);
        var balance = BalanceQuestion.Ask(view, alliance, lines);
        var pairs = Pair.Of(view, alliance);
        var fullest = lines.GroupBy(line => line.Pair).Select(pair => pair.Last()).ToList(); // our estimate where there is one: it holds all we know
        var us = pairs is [var first, ..] ? first.Us : balance.Viewer;
        return new(
            Alliance.Name.Of(alliance) ?? string.Join(" and ", Alliance.Parties.Of(alliance).Select(party => Pair.NameOf(view, party.Id))),
            view.Viewer.IsCoder ? "the coder" : Pair.NameOf(view, us),
            view.Viewer.IsCoder,
            [.. Alliance.Parties.Of(alliance).Where(party => party.Id != us).Select(party => Pair.NameOf(view, party.Id))],
            view.IsShared,
            view.AsOf,
            InSentences(balance),
            balance,
            AllianceTimeline.Of(view, alliance, pairs),
            [.. fullest.Select(LearningCharts.Steps)],
            [.. fullest.Select(LearningCharts.Bars)],
            [.. About(view, alliance).OrderBy(record => record.When?.Start.Earliest ?? DateOnly.MinValue)]);
    }

    /// <summary>The records of an alliance and its parts, and those that are of no alliance: organizations, capabilities, people.</summary>
    internal static IEnumerable<Record> About(LedgerView view, Record alliance)
    {
        var within = Lesson.Within(view, alliance);
        return view.Records.Where(record => record.Kind == Alliance.Kind
            ? within.Contains(record.Id)
            : record.Named("alliance") is not { } named || within.Contains(named.Id));
    }

    /// <summary>What is known on each line, one sentence where both say the same; then the first thing that is not known, and what would tell it.</summary>
    private static IReadOnlyList<string> InSentences(Answer answer)
    {
        var known = answer.Findings.Where(finding => finding.Status != Status.Unknown)
            .GroupBy(finding => finding.Says, StringComparer.Ordinal)
            .Select(same => same.Any(finding => finding.IsJoint) ? same.Key : $"By our own estimate: {same.Key}");
        var unknown = answer.Findings.FirstOrDefault(finding => finding.Status == Status.Unknown);
        return [.. known.Concat(unknown is null ? [] : (string[])[unknown.Says, .. unknown.Missing.Take(1).Select(missing => $"To know more: {missing.Why}")]).Take(MostSentences)];
    }
}
