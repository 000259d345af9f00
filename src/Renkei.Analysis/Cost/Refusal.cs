using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.Analysis.Cost;

/// <summary>A no of ours to something that could be learned: an insight turned down or left lying, a decision against it, an offer declined.</summary>
/// <param name="Record">The insight, the decision or the answer.</param>
/// <param name="When">When it was clear; null when that is not told.</param>
/// <param name="Because">The reason given, coded; null when none is.</param>
/// <param name="What">What was refused, in words.</param>
/// <param name="HasEstimate">Whether somebody worked out what it would cost.</param>
internal sealed record Refusal(Record Record, When? When, Rationalization? Because, string What, bool HasEstimate)
{
    /// <summary>All of our own firm and its units.</summary>
    public static IReadOnlyList<Refusal> Of(Line line) =>
    [
        .. from lesson in line.Lessons
            from outcome in Insight.Outcomes.Of(lesson.Insight) ?? ListOf<Part>.Empty
            where Insight.Outcome.Is.Of(outcome) != Verdict.Accepted
            where Insight.Outcome.Unit.Of(outcome) is { } unit ? line.IsOurs(unit, lesson.Insight) : lesson.Learner == line.Pair.Us
            select new Refusal(lesson.Insight, Insight.Outcome.When.Of(outcome), Insight.Outcome.Because.Of(outcome), Insight.What.Of(lesson.Insight) ?? line.Scene.Capabilities.NameOf(Insight.Capability.Of(lesson.Insight).Id), false),
        .. from decision in line.Of(Decision.Kind)
            where Decision.Ruling.Of(decision) is Ruling.Rejected or Ruling.LeftToDie && Decision.By.Of(decision).Any(decider => line.IsOurs(decider, decision))
            select new Refusal(decision, Decision.When.Of(decision), Decision.Because.Of(decision), Decision.What.Of(decision), Decision.Asked.Of(decision) is not null),
        .. from answer in line.Of(Answer.Kind)
            where Answer.Is.Of(answer) == Reply.Declined && line.IsOurs(Answer.By.Of(answer), answer)
            let offer = line.Scene.View.Find(Answer.Offer.Of(answer), answer)
            where offer is not null && line.Scene.Within.Contains(Offer.Alliance.Of(offer).Id)
            select new Refusal(answer, Answer.When.Of(answer), Answer.Because.Of(answer), Offer.What.Of(offer), Answer.Estimate.Of(answer) is not null),
    ];

    /// <summary>What was refused, the first few in the order of time.</summary>
    public static string Named(IEnumerable<Refusal> some) => Findings.Words.Few(some
        .OrderBy(one => one.When?.Start.Earliest ?? DateOnly.MaxValue).ThenBy(one => one.What, StringComparer.Ordinal).Select(one => $"“{one.What.TrimEnd('.')}”"));

    /// <summary>The reason as a manager says it.</summary>
    public static string InWords(Rationalization reason) => reason switch
    {
        Rationalization.NewerMachines => "they have newer machines",
        Rationalization.OneCustomer => "they have only one customer",
        Rationalization.DifferentBusiness => "they are in a different business",
        Rationalization.Culture => "their culture differs",
        Rationalization.NotInventedHere => "it was not invented here",
        Rationalization.TooSmall => "too small",
        Rationalization.TooCostly => "too costly",
        Rationalization.TriedAndFailed => "tried and failed",
        _ => "another reason",
    };
}
