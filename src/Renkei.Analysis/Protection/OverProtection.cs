using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Guarding;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;
using Answer = Renkei.Core.Learning.Answer;
using Reply = Renkei.Core.Learning.Reply;

namespace Renkei.Analysis.Protection;

/// <summary>
/// S2-11: whether we close up, by refusing more or taking longer over what is to be shared, while the partnership weakens. Barriers hurt both parents; more
/// refusals alone may have their reasons.
/// </summary>
internal static class OverProtection
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S2-11");
        var disclosures = line.Of(Disclosure.Kind);
        var asks = Asks(line, disclosures);
        var known = new Dictionary<int, Partnership>();
        (Window Before, Window Now, int Months, Truth Weakened, IReadOnlyList<Record> Records) Seen(Thresholds limits)
        {
            var months = Window.Months(line.Alliance, limits["window"]);
            var (before, now) = (Window.Back(line.AsOf, months, 1), Window.Back(line.AsOf, months, 0));
            if (!known.TryGetValue(months, out var partnership)) known[months] = partnership = new(line, before, now);
            return (before, now, months, partnership.Weakened(limits), partnership.Records);
        }

        return
        [
            asked.Judges("refusals", limits => Refusals(asks, Seen(limits), limits)),
            asked.Judges("days", limits => Days(disclosures, Seen(limits), limits)),
        ];
    }

    private static Facts Refusals(List<(Record Record, DaySpan Day, bool IsRefused)> asks, (Window Before, Window Now, int Months, Truth Weakened, IReadOnlyList<Record> Records) seen, Thresholds limits)
    {
        var (askedBefore, askedNow) = (Tally.Of(asks.Select(ask => ask.Day), seen.Before), Tally.Of(asks.Select(ask => ask.Day), seen.Now));
        var refused = asks.FindAll(ask => ask.IsRefused);
        var (before, now) = (Tally.Of(refused.Select(ask => ask.Day), seen.Before), Tally.Of(refused.Select(ask => ask.Day), seen.Now));
        var rose = now.Most < limits["refusals"] ? Truth.No : now.Least < limits["refusals"] ? Truth.Perhaps : now.Rose(before, limits["more"]);
        var isKnown = askedBefore.Least >= limits["asked"] && askedNow.Least >= limits["asked"];
        var says = !isKnown || rose == Truth.Perhaps ? "refusals-unknown" : rose == Truth.No ? "open" : Closing("refusals", seen.Weakened);
        return new(says, [.. asks.Where(ask => seen.Before.Holds(ask.Day) != Truth.No || seen.Now.Holds(ask.Day) != Truth.No).Select(ask => ask.Record), .. says == "refusals-hurt" ? seen.Records : []])
        {
            Value = now.Least,
            N = askedBefore.Least + askedNow.Least,
            Places = [("before", Words.Times((int)before.Least)), ("now", Words.Times((int)now.Least)), ("months", Words.Months(seen.Months)), ("asked", $"{limits["asked"]}")],
        };
    }

    /// <summary>From the day somebody asks to share something until it is shared, or else reviewed; only where both days are known.</summary>
    private static Facts Days(IReadOnlyList<Record> disclosures, (Window Before, Window Now, int Months, Truth Weakened, IReadOnlyList<Record> Records) seen, Thresholds limits)
    {
        var done = disclosures.Select(one => (Record: one, Asked: Disclosure.When.Of(one).Start, Done: (Disclosure.Released.Of(one) ?? Disclosure.Reviewed.Of(one))?.Start))
            .Where(one => one is { Asked.Slack: 0, Done.Slack: 0 }).ToList();
        List<(Record Record, DaySpan Asked, DaySpan? Done)> In(Window window) => done.FindAll(one => window.Holds(one.Asked) == Truth.Certainly);
        double Median(List<(Record Record, DaySpan Asked, DaySpan? Done)> some)
        {
            var days = some.ConvertAll(one => one.Done!.Value.Earliest.DayNumber - one.Asked.Earliest.DayNumber).Order().ToList();
            return days.Count == 0 ? 0 : (days[(days.Count - 1) / 2] + days[days.Count / 2]) / 2.0;
        }

        var (before, now) = (In(seen.Before), In(seen.Now));
        var (once, lately) = (Median(before), Median(now));
        var isKnown = before.Count >= limits["asked"] && now.Count >= limits["asked"];
        var isSlower = lately >= once * (1 + limits["slower"]) && lately - once >= limits["days"];
        var says = !isKnown ? "days-unknown" : !isSlower ? "quick" : Closing("days", seen.Weakened);
        return new(says, [.. before.Concat(now).Select(one => one.Record), .. says == "days-hurt" ? seen.Records : []])
        {
            Value = lately,
            N = before.Count + now.Count,
            Places = [("once", Words.Number(once)), ("lately", $"{Words.Number(lately)} {(lately == 1 ? "day" : "days")}"), ("months", Words.Months(seen.Months)), ("asked", $"{limits["asked"]}")],
        };
    }

    private static string Closing(string sign, Truth weakened) => weakened switch { Truth.Certainly => $"{sign}-hurt", Truth.No => $"{sign}-alone", _ => $"{sign}-open" };

    /// <summary>What somebody asked us to share, on the day we looked at it or answered: own records into the joint book, and offers and requests of a partner.</summary>
    private static List<(Record Record, DaySpan Day, bool IsRefused)> Asks(Line line, IReadOnlyList<Record> disclosures)
    {
        var offers = line.Of(Offer.Kind).Where(offer => line.IsPartners(Offer.By.Of(offer), offer)).Select(offer => offer.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. disclosures.Select(one => (one, (Disclosure.Reviewed.Of(one) ?? Disclosure.When.Of(one)).Start, Disclosure.Finding.Of(one) is Scrutiny.Refused or Scrutiny.Returned)),
            .. line.Of(Answer.Kind).Where(answer => offers.Contains(Answer.Offer.Of(answer).Id) && line.IsOurs(Answer.By.Of(answer), answer))
                .Select(answer => (answer, Answer.When.Of(answer).Start, Answer.Is.Of(answer) == Reply.Declined)),
        ];
    }
}
