using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.People;

namespace Renkei.Analysis.Obstacles;

/// <summary>O11: whether those who come back use what they learned, stayed long enough to learn it, and go again, early enough in their working lives.</summary>
internal static class CareersEndThere
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "O11");
        yield return asked.Judges("return", limits => Returns(line, limits["unused"]));
        yield return asked.Judges("tenure", limits => Tenure(line, limits["fewest"], limits["tenure"]));
        yield return asked.Judges("single", limits => Single(line, limits["fewest"], limits["single"]));
    }

    private static Facts Returns(Line line, double most)
    {
        var told = OurStays.Of(line).Where(stay => stay.Returned is not null && Posting.UsesKnowHow.Of(stay.Posting) is not null).Select(stay => stay.Posting).ToList();
        var unused = told.Count(posting => Posting.UsesKnowHow.Of(posting) == false);
        var share = told.Count == 0 ? 0 : (double)unused / told.Count;
        return new(told.Count == 0 ? "return-unknown" : share > most ? "unused" : "used", told)
        {
            Value = share,
            Threshold = "unused",
            Places = [("unused", Words.Of(unused, told.Count)), ("returns", Words.Count(told.Count, "return"))],
        };
    }

    private static Facts Tenure(Line line, double fewest, double least)
    {
        var ended = OurStays.Of(line).Where(stay => OurStays.IsOver(stay, line.AsOf)).ToList();
        var days = ended.ConvertAll(stay => OurStays.Days(stay, line.AsOf));
        double Months(Func<PersonDays, double> days1) => Median([.. days.Select(days1).Order()]) / Apart.DaysPerMonth;
        var (low, high) = days.Count == 0 ? (0, 0) : (Months(each => each.Fewest), Months(each => each.Most ?? double.MaxValue));
        return new(ended.Count < fewest ? "tenure-unknown" : high < least ? "brief" : low >= least ? "lasting" : "tenure-unknown", ended.Select(stay => stay.Posting))
        {
            Value = low.Equals(high) ? low : null,
            Threshold = "tenure",
            Places =
            [
                ("stays", Words.Count(ended.Count, "stay")),
                ("tenure", low.Equals(high) ? Words.Months(low) : high < least ? $"at most {Words.Months(high)}" : $"at least {Words.Months(low)}"),
                ("least", Words.Months(least)),
                ("fewest", $"{fewest:0}"),
            ],
        };
    }

    private static Facts Single(Line line, double fewest, double most)
    {
        var people = OurStays.Of(line).Where(stay => stay.Person is not null).GroupBy(stay => stay.Person!, StringComparer.Ordinal)
            .Where(one => one.Any(stay => Posting.CareerStage.Of(stay.Posting) is not null)).ToList();
        var late = people.FindAll(one => one.Count() == 1 && Posting.CareerStage.Of(one.First().Posting) is CareerStage.Late or CareerStage.Last);
        var share = people.Count == 0 ? 0 : (double)late.Count / people.Count;
        return new(people.Count < fewest ? "single-unknown" : share > most ? "late-once" : "careers", people.SelectMany(one => one).Select(stay => stay.Posting))
        {
            Value = share,
            N = people.Count,
            Threshold = "single",
            Places = [("late", Words.Of(late.Count, people.Count)), ("people", Words.Count(people.Count, "person", "people")), ("fewest", $"{fewest:0}")],
        };
    }

    private static double Median(List<double> ordered) => (ordered[(ordered.Count - 1) / 2] / 2) + (ordered[ordered.Count / 2] / 2);
}
