using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.Analysis.Obstacles;

/// <summary>O7: whether those we send bring what the role asks for, have a career before them, and are at the table when something is decided together.</summary>
internal static class StaffNotFit
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "O7");
        yield return asked.Judges("fit", limits => Fit(line, limits["window"], limits["fewest"], limits["fit"]));
        yield return asked.Judges("careers", limits => Careers(line, limits["window"], limits["fewest"], limits["last"]));
        yield return asked.Judges("decisions", limits => Decisions(line, limits["window"], limits["decisions"], limits["absent"]));
    }

    private static Facts Fit(Line line, double months, double fewest, double enough)
    {
        var told = OurStays.Lately(line, months).Select(stay => stay.Posting).Where(posting => Posting.Fit.Of(posting) is not null).ToList();
        var mean = told.Select(posting => (double)Posting.Fit.Of(posting)!.Percent).DefaultIfEmpty().Average();
        return new(told.Count < fewest ? "fit-unknown" : mean < enough ? "unfit" : "fit", told)
        {
            Value = mean,
            Threshold = "fit",
            Places = [("mean", Words.Percent(mean / 100)), ("postings", Words.Count(told.Count, "posting")), ("fewest", $"{fewest:0}")],
        };
    }

    private static Facts Careers(Line line, double months, double fewest, double most)
    {
        var told = OurStays.Lately(line, months).Select(stay => stay.Posting).Where(posting => Posting.CareerStage.Of(posting) is not null).ToList();
        var last = told.Count(posting => Posting.CareerStage.Of(posting) == CareerStage.Last);
        var share = told.Count == 0 ? 0 : (double)last / told.Count;
        return new(told.Count < fewest ? "careers-unknown" : share > most ? "sidetracked" : "careers", told)
        {
            Value = share,
            Threshold = "last",
            Places = [("last", Words.Of(last, told.Count)), ("are", last == 1 ? "is" : "are"), ("postings", Words.Count(told.Count, "posting")), ("fewest", $"{fewest:0}")],
        };
    }

    private static Facts Decisions(Line line, double months, double fewest, double most)
    {
        var window = Window.Back(line.AsOf, (int)months, 0);
        List<(Record Decision, bool WeWere)> told =
        [
            .. from decision in line.Of(Decision.Kind)
                where window.Holds(Decision.When.Of(decision).Start) == Truth.Certainly && IsJoint(line, decision)
                let present = WeWere(line, decision)
                where present is not null
                select (decision, present.Value),
        ];
        var absent = told.FindAll(each => !each.WeWere);
        var share = told.Count == 0 ? 0 : (double)absent.Count / told.Count;
        return new(told.Count < fewest ? "decisions-unknown" : share > most ? "frozen-out" : "at-the-table", (told.Count >= fewest && share > most ? absent : told).Select(each => each.Decision))
        {
            Value = share,
            N = told.Count,
            Threshold = "absent",
            Places = [("absent", Words.Of(absent.Count, told.Count)), ("there", Words.Of(told.Count - absent.Count, told.Count)), ("were", absent.Count == 1 ? "was" : "were"), ("decisions", Words.Count(told.Count, "joint decision")), ("fewest", $"{fewest:0}")],
        };
    }

    /// <summary>Whether we and another party decided together: it is made by both, or names both as there. What a venture or a partner decides by itself is its own.</summary>
    private static bool IsJoint(Line line, Record decision)
    {
        var firms = Decision.By.Of(decision).Concat(Decision.Present.Of(decision) ?? ListOf<Reference>.Empty).Select(firm => line.FirmOf(firm, decision))
            .Concat(Named(line, decision).Select(person => line.FirmOf(Person.Organization.Of(person), person)))
            .Where(firm => line.Pair.Members.Contains(firm, StringComparer.Ordinal)).ToHashSet(StringComparer.Ordinal);
        return firms.Contains(line.Pair.Us) && firms.Count > 1;
    }

    /// <summary>Whether anyone of ours was there; null where it is not told which organizations were. That the people listed are all theirs does not say that ours were away.</summary>
    private static bool? WeWere(Line line, Record decision) =>
        Named(line, decision).Any(person => line.IsOurs(Person.Organization.Of(person), person)) ? true
        : Decision.Present.Of(decision) is { Count: > 0 } present ? present.Any(firm => line.IsOurs(firm, decision))
        : null;

    private static IEnumerable<Record> Named(Line line, Record decision) =>
        (Decision.People.Of(decision) ?? ListOf<Reference>.Empty).Select(person => line.Scene.View.Find(person, decision)).OfType<Record>();
}
