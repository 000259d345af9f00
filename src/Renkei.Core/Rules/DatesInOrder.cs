using Renkei.Core.Books;
using Renkei.Core.Guarding;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Rules;

/// <summary>What follows from something does not come before it. Only a certain contradiction counts: coarse dates get the benefit of the doubt.</summary>
internal static class DatesInOrder
{
    /// <summary>Fields of one record of which the second never comes before the first.</summary>
    private static readonly (Kind Kind, Field Earlier, Field Later)[] Within =
    [
        (Posting.Kind, Posting.Named, Posting.When),
        (Posting.Kind, Posting.When, Posting.Returned),
        (Posting.Kind, Posting.When, Posting.Lost),
        (Disclosure.Kind, Disclosure.When, Disclosure.Reviewed),
        (Disclosure.Kind, Disclosure.Reviewed, Disclosure.Released),
    ];

    public static IEnumerable<Violation> Check(LedgerView view) =>
    [
        .. Within.SelectMany(pair => view.Of(pair.Kind).SelectMany(record => InsideRecord(record, pair.Earlier, pair.Later))),
        .. view.Of(Insight.Kind).SelectMany(insight => InsideInsight(insight).Concat(After(view, insight, "event", [Insight.Event.Of(insight)]))),
        .. view.Of(Insight.Kind).SelectMany(insight => After(view, insight, "builds_on", Insight.BuildsOn.Of(insight) ?? ListOf<Reference>.Empty)),
        .. view.Of(Change.Kind).SelectMany(change => After(view, change, "cites", Change.Cites.Of(change) ?? ListOf<Reference>.Empty)),
        .. view.Of(Change.Kind).SelectMany(change => After(view, change, "from_teaching", Change.FromTeaching.Of(change) ?? ListOf<Reference>.Empty)),
        .. view.Of(Reuse.Kind).SelectMany(reuse => After(view, reuse, "insight", [Reuse.Insight.Of(reuse)])),
        .. view.Of(Answer.Kind).SelectMany(answer => After(view, answer, "offer", [Answer.Offer.Of(answer)])),
    ];

    private static IEnumerable<Violation> InsideRecord(Record record, Field earlier, Field later)
    {
        if (record[earlier.Index] is When first && record[later.Index] is When second && second.Before(first) == Truth.Certainly)
            yield return new(record, Codes.OutOfOrder, later.Name, $"'{later.Name}' is {second}, before '{earlier.Name}', which is {first}.");
    }

    private static IEnumerable<Violation> InsideInsight(Record insight)
    {
        var previous = Insight.When.Of(insight);
        var steps = Insight.Steps.Of(insight) ?? ListOf<Part>.Empty;
        for (var place = 0; place < steps.Count; place++)
        {
            var when = Insight.Step.When.Of(steps[place]);
            var isEarlier = when.Before(previous) == Truth.Certainly;
            if (isEarlier)
                yield return new(insight, Codes.OutOfOrder, $"steps[{place}].when", $"The step of {when} comes before {previous}, when an earlier stage was reached.");
            if (isEarlier || when.Start.Earliest >= previous.Start.Earliest) previous = when; // a step of 1999 after one of 1999-06 does not open the months before
        }

        var outcomes = Insight.Outcomes.Of(insight) ?? ListOf<Part>.Empty;
        for (var place = 0; place < outcomes.Count; place++)
        {
            if (Insight.Outcome.When.Of(outcomes[place]) is { } when && when.Before(Insight.When.Of(insight)) == Truth.Certainly)
                yield return new(insight, Codes.OutOfOrder, $"outcomes[{place}].when", $"What became of it on {when} comes before it was taken in.");
        }
    }

    private static IEnumerable<Violation> After(LedgerView view, Record record, string field, IReadOnlyList<Reference?> causes) =>
        from reference in causes
        where reference is not null
        let cause = view.Find(reference, record)
        where cause?.When is not null && record.When?.Before(cause.When) == Truth.Certainly
        select new Violation(record, Codes.OutOfOrder, field, $"{record.When} is before {cause.When}, the date of {reference}.", reference);
}
