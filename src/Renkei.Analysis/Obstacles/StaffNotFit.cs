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
        var (window, ventures) = (Window.Back(line.AsOf, (int)months, 0), FirstPostings.Ventures(line).Select(venture => venture.Id).ToHashSet(StringComparer.Ordinal));
        List<(Record Decision, bool WeWere)> told =
        [
            .. from decision in line.Of(Decision.Kind)
                where window.Holds(Decision.When.Of(decision).Start) == Truth.Certainly && IsJoint(line, decision, ventures)
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
            Places = [("absent", Words.Of(absent.Count, told.Count)), ("were", absent.Count == 1 ? "was" : "were"), ("decisions", Words.Count(told.Count, "joint decision")), ("fewest", $"{fewest:0}")],
        };
    }

    /// <summary>Whether two of the parties decided together, or it was decided in a venture.</summary>
    private static bool IsJoint(Line line, Record decision, HashSet<string> ventures)
    {
        var firms = Decision.By.Of(decision).Select(by => line.FirmOf(by, decision)).Where(firm => line.Pair.Members.Contains(firm, StringComparer.Ordinal)).Distinct(StringComparer.Ordinal).ToList();
        return firms.Count > 1 || firms.Exists(ventures.Contains);
    }

    /// <summary>Whether anyone of ours was there; null where it is not told who was, or whose people some of them are.</summary>
    private static bool? WeWere(Line line, Record decision)
    {
        var (people, present) = (Decision.People.Of(decision) ?? ListOf<Reference>.Empty, Decision.Present.Of(decision) ?? ListOf<Reference>.Empty);
        if (people.Any(person => line.IsOurPerson(person, decision)) || present.Any(firm => line.IsOurs(firm, decision))) return true;
        return people.Count + present.Count > 0 && people.All(person => line.Scene.View.Find(person, decision) is not null) ? false : null;
    }
}
