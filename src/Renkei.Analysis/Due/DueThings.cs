using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Steering;
using Renkei.Core.Values;
using Answer = Renkei.Core.Learning.Answer;

namespace Renkei.Analysis.Due;

/// <summary>
/// What is due: what is past its day, and what comes due soon. It reminds and judges nobody; that something is not on record does not mean that it was not done. Offers and postings are told
/// of both sides. What visits brought and what became of insights is told of the viewer's own side alone, for a partner keeps that in its own book.
/// </summary>
public static class DueThings
{
    /// <summary>How many days ahead is soon: a quarter, so that a return can still be prepared.</summary>
    public const int DaysAhead = 90;

    /// <summary>What is due in all alliances in which the viewer takes part.</summary>
    /// <param name="view">What the viewer sees.</param>
    /// <param name="day">The day on which it is asked; usually today, else the day of the view.</param>
    /// <returns>Each thing once, what is longest over first.</returns>
    public static IReadOnlyList<DueThing> Of(LedgerView view, DateOnly day) =>
        InOrder(view.Of(Alliance.Kind).DistinctBy(alliance => alliance.Id)
            .Where(alliance => Alliance.PartOf.Of(alliance) is null && Pair.Of(view, alliance).Count > 0)
            .SelectMany(alliance => Of(view, alliance, day))
            .DistinctBy(thing => (thing.Sort, thing.What, thing.Task)));

    /// <summary>What is due in one alliance and its parts.</summary>
    /// <param name="view">What the viewer sees.</param>
    /// <param name="alliance">An alliance of the view.</param>
    /// <param name="day">The day on which it is asked.</param>
    /// <returns>What is longest over first.</returns>
    public static IReadOnlyList<DueThing> Of(LedgerView view, Record alliance, DateOnly day)
    {
        var lines = new AllianceLines(view, alliance);
        var asked = new Asked(lines.Whole, day);
        return InOrder([.. Answers(asked), .. Returns(asked), .. Tasks(asked), .. Promises(asked), .. Objectives(asked), .. Reviews(asked), .. DueLearning.FollowUps(asked), .. DueLearning.Uses(asked, lines)]);
    }

    private static IReadOnlyList<DueThing> InOrder(IEnumerable<DueThing> things) =>
        [.. things.OrderBy(thing => thing.By).ThenBy(thing => thing.Sort).ThenBy(thing => thing.What.Id, StringComparer.Ordinal).ThenBy(thing => thing.What.Book.Name, StringComparer.Ordinal)];

    /// <summary>Offers, requests and proposals without any answer, by the rule of S4-1-offers.</summary>
    private static IEnumerable<DueThing> Answers(Asked asked)
    {
        var answered = asked.Scene.Of(Answer.Kind).Select(answer => Answer.Offer.Of(answer).Id).ToHashSet(StringComparer.Ordinal);
        var days = asked.Scene.ThresholdsOf("S4-1-offers")["answer-days"];
        return from offer in asked.Scene.Of(Offer.Kind)
               where !answered.Contains(offer.Id)
               let to = Offer.To.Of(offer)
               from thing in asked.Thing(DueSort.Answer, offer, null, Offer.When.Of(offer), AnswerDue.Of(offer, days), to.Id, Alone(Offer.People.Of(offer)),
                   Settlement.New(Answer.Kind, ["is", "when", "what"], (Answer.Offer, new TextNode(offer.Id)), (Answer.By, new TextNode(to.Id))))
               select thing;
    }

    /// <summary>Who is to come back, by the rule of S4-3-returns, and is not known to have left the place.</summary>
    private static IEnumerable<DueThing> Returns(Asked asked) =>
        from stay in asked.Scene.Stays
        where stay is { IsAwaited: true, IsForGood: false } && stay.Ends!.Value.Earliest > asked.Day
        from thing in asked.Thing(DueSort.Return, stay.Posting, null, Posting.When.Of(stay.Posting)!, stay.PromisedEnd!.End.Latest, Posting.From.Of(stay.Posting).Id, null, Settlement.Of(stay.Posting, "returned", "return_to", "return_role", "lost"))
        select thing;

    private static IEnumerable<DueThing> Tasks(Asked asked)
    {
        var actions = from action in asked.Scene.Of(ProposedAction.Kind)
                      where ProposedAction.Due.Of(action) is not null && ProposedAction.Done.Of(action) is null && ProposedAction.Dropped.Of(action) is null
                      from thing in asked.Thing(DueSort.Task, action, null, ProposedAction.When.Of(action), ProposedAction.Due.Of(action)!.End.Latest, ProposedAction.By.Of(action)?.Id, ProposedAction.Owner.Of(action)?.Id, Settlement.Of(action, "done", "result", "dropped"))
                      select thing;
        var agreed = from happening in asked.EventsWith(Event.FollowUps)
                     from task in Event.FollowUps.Of(happening)!
                     where Event.FollowUp.Due.Of(task) is not null && Event.FollowUp.Done.Of(task) is null
                     let person = Event.FollowUp.By.Of(task)
                     let organization = person is not null && asked.Scene.View.Find(person, happening) is { } known ? Person.Organization.Of(known).Id : null
                     from thing in asked.Thing(DueSort.Task, happening, task, Event.When.Of(happening), Event.FollowUp.Due.Of(task)!.End.Latest, organization, person?.Id, Settlement.Of(happening, "follow_ups"))
                     select thing;
        return actions.Concat(agreed);
    }

    private static IEnumerable<DueThing> Promises(Asked asked) =>
        from promise in asked.Scene.Of(Promise.Kind)
        where Promise.Due.Of(promise) is not null && Promise.Outcomes.Of(promise) is not [_, ..]
        from thing in asked.Thing(DueSort.Promise, promise, null, Promise.When.Of(promise), Promise.Due.Of(promise)!.End.Latest, Promise.By.Of(promise).Id, null, Settlement.Of(promise, "outcomes"))
        select thing;

    /// <summary>Open objectives by the day named last; those without a day once in the agreed cycle, or a year, since they were set or revised.</summary>
    private static IEnumerable<DueThing> Objectives(Asked asked)
    {
        var cycle = Window.Months(asked.Scene.Alliance, Patience.Year);
        return from aim in asked.Scene.Aims
               where aim.IsOpen
               let objective = aim.Objective
               let revisions = Objective.Revisions.Of(objective) ?? ListOf<Part>.Empty
               let due = revisions.Select(Objective.Revision.Due.Of).LastOrDefault(day => day is not null) ?? Objective.Due.Of(objective)
               let since = revisions.Select(Objective.Revision.When.Of).LastOrDefault() ?? aim.When
               let last = due?.End.Latest ?? Asked.After(since.End.Latest, cycle * 365 / 12)
               from thing in asked.Thing(DueSort.Objective, objective, null, since, last, Objective.Learner.Of(objective).Id, (Objective.Receiving.Of(objective) ?? Objective.Sending.Of(objective))?.Id, Settlement.Of(objective, "met", "revisions", "dropped"))
               select thing;
    }

    private static IEnumerable<DueThing> Reviews(Asked asked) =>
        from review in asked.Scene.Of(Review.Kind)
        where Review.State.Of(review) == Occurrence.Planned
        let planned = Review.PlannedFor.Of(review) ?? Review.When.Of(review)
        from thing in asked.Thing(DueSort.Review, review, null, Review.When.Of(review), planned.End.Latest, Alone(Review.By.Of(review)), null, Settlement.Of(review, "state", "when", "verdict", "findings"))
        select thing;

    /// <summary>The only one named; null where there are several, for then no one of them alone is to do it.</summary>
    private static string? Alone(ListOf<Reference>? named) => named is [var one] ? one.Id : null;
}
