using Renkei.Analysis.Agenda;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Steering;

namespace Renkei.Analysis.Reports;

/// <summary>What a review of an alliance has on the table: what changed since the last one, what to do, which differences wait for a question, and how the obstacles stood over the years.</summary>
/// <param name="Last">The last review of the alliance that was held before; null where none is on record.</param>
/// <param name="Since">The day with which the present is compared: that of the last review, else a year ago.</param>
/// <param name="Changed">What the records say otherwise than on that day, the most serious now first.</param>
/// <param name="Plan">The steps.</param>
/// <param name="Issues">Conflicts, differences and crises not settled, the oldest first.</param>
/// <param name="Planned">Reviews that lie ahead, the next first.</param>
/// <param name="History">The obstacles over the years; null in what may be handed over, for they are private to our firm.</param>
public sealed record MeetingPack(
    Record? Last, DateOnly Since, IReadOnlyList<StatusChange> Changed, ActionPlan Plan, IReadOnlyList<Record> Issues, IReadOnlyList<Record> Planned, StatusHistory? History)
{
    /// <summary>At which one sat down over the alliance: neither over ourselves, as in a self-check, nor over the partner, as in an audit.</summary>
    private static readonly ReviewType[] OfTheAlliance = [ReviewType.Performance, ReviewType.Learning, ReviewType.Exit];

    /// <summary>The pack for a review on the view's day.</summary>
    /// <param name="view">What the viewer sees; its joint part for a pack that is safe to project before the partner.</param>
    /// <param name="alliance">An alliance of the view.</param>
    public static MeetingPack Of(LedgerView view, Record alliance)
    {
        var scene = new Scene(view, alliance);
        var reviews = scene.Of(Review.Kind);
        var last = reviews.Where(review => OfTheAlliance.Contains(Review.Is.Of(review)) && (Review.State.Of(review) ?? Occurrence.Held) == Occurrence.Held && Review.When.Of(review).End.Latest < view.AsOf)
            .MaxBy(review => (Review.When.Of(review).End.Latest, review.Id));
        var since = last is null ? Window.Back(view.AsOf, 12, 0).First : Review.When.Of(last).End.Latest;
        var now = Questions.AskAll(view, alliance);
        var then = view.UpTo(since);
        var before = then.Of(Alliance.Kind).FirstOrDefault(one => one.Id == alliance.Id) is { } known ? Questions.AskAll(then, known) : [];
        return new(
            last,
            since,
            StatusChange.Between(before, now),
            ActionPlan.Of(view, alliance, now),
            [.. scene.Of(Issue.Kind).Where(issue => Issue.Settled.Of(issue) is null).OrderBy(issue => Issue.When.Of(issue).Start.Earliest).ThenBy(issue => issue.Id, StringComparer.Ordinal)],
            [.. reviews.Where(review => Review.State.Of(review) == Occurrence.Planned).OrderBy(review => (Review.PlannedFor.Of(review) ?? Review.When.Of(review)).Start.Earliest).ThenBy(review => review.Id, StringComparer.Ordinal)],
            view.IsShared ? null : StatusHistory.Of(Obstacles.ObstaclesQuestion.Question, view, alliance));
    }
}

/// <summary>A finding that is another now than it was.</summary>
/// <param name="Now">The finding.</param>
/// <param name="Before">What it was; unknown where nothing was said of it.</param>
public sealed record StatusChange(Finding Now, Status Before)
{
    /// <summary>Whether it warns now and did not before.</summary>
    public bool IsNewWarning => Warns(Now.Status) && !Warns(Before);

    /// <summary>Whether it warned before and no longer does.</summary>
    public bool IsWarningGone => Warns(Before) && Now.Status == Status.InPlace;

    internal static IReadOnlyList<StatusChange> Between(IReadOnlyList<Findings.Answer> before, IReadOnlyList<Findings.Answer> now)
    {
        var known = before.SelectMany(answer => answer.Findings).Where(IsOfRecords).GroupBy(finding => (finding.Rule, finding.Key)).ToDictionary(same => same.Key, same => same.First().Status);
        return [.. now.SelectMany(answer => answer.Findings).Where(IsOfRecords)
            .Select(finding => new StatusChange(finding, known.GetValueOrDefault((finding.Rule, finding.Key), Status.Unknown)))
            .Where(change => change.IsNewWarning || change.IsWarningGone)
            .DistinctBy(change => (change.Now.Rule, change.Now.Says))
            .OrderBy(change => Array.IndexOf(Upshot.MostSeriousFirst, change.Now.Status))];
    }

    private static bool IsOfRecords(Finding finding) => finding.Witness == "records" && !finding.IsSnoozed;

    private static bool Warns(Status status) => status is Status.Problem or Status.Watch;
}
