using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.People;

/// <summary>
/// S2-6: what was learned lives in people. For each side, the capabilities that rest with too few of its people; and on our own line those who carry something
/// and are to leave. Sentences name capabilities and never a person; who it is stands in the records, for those whose role reads them.
/// </summary>
internal static class Carriers
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S2-6");
        var sides = Learners.Of(line).Select(side => (side.Direction, side.Learner, side.Source, Carried: Carried.By(line, side.Learner))).ToList();
        var speaking = sides.Where(side => side.Carried.Any(one => one.IsTold || one.IsRooted)).ToList();
        foreach (var (direction, learner, source, carried) in speaking) yield return Thin(asked, line, direction, learner, source, carried);
        if (speaking.Count == 0)
            yield return asked.Finds("carriers", Status.Unknown, line.Lessons.Count > 0 ? "not-told" : "nothing", []);
        else if (!line.IsJoint) yield return Leaving(asked, line, [.. sides.Where(side => side.Learner == line.Pair.Us).SelectMany(side => side.Carried)]);
    }

    private static Finding Thin(Asking asked, Line line, string direction, string learner, string source, IReadOnlyList<Carried> all)
    {
        var known = all.Where(one => one.IsTold || one.IsRooted).ToList();
        IReadOnlyList<Carried> Few(Thresholds thresholds) => [.. known.Where(one => !one.IsRooted && one.Carriers.Count < Math.Round(thresholds["fewest"]))]; // people are whole
        string Case(Thresholds thresholds) => Few(thresholds).Count > 0 ? "thin" : "carried";
        var thin = Few(asked.Thresholds);
        var finding = asked.Finds(
            direction,
            thin.Count > 0 ? Status.Watch : Status.InPlace,
            Case(asked.Thresholds),
            (thin.Count > 0 ? thin : known).SelectMany(one => (Record[])[.. one.Lessons.Select(lesson => lesson.Insight), .. one.Carriers]),
            ("learner", line.NameOf(learner)),
            ("source", line.NameOf(source)),
            ("capabilities", Words.Names(thin.Select(one => one.Name))),
            ("n", Words.Count(known.Count, "capability", "capabilities")),
            ("few", asked.Thresholds["fewest"] <= 2 ? "at most one of its people" : $"fewer than {asked.Thresholds["fewest"]} of its people"),
            ("fewest", $"{asked.Thresholds["fewest"]}"));
        return asked.Weighed(finding, Case) with
        {
            Value = thin.Count,
            N = known.Count,
            About = new(line.Pair.Us, line.Pair.Partner, Direction: direction),
            Missing = known.Count < all.Count ? asked.Missing("some-not-told", ("capabilities", Words.Names(all.Except(known).Select(one => one.Name)))) : [],
        };
    }

    /// <summary>A leaving date stands in the own book and is read by few roles; to the others this is unknown.</summary>
    private static Finding Leaving(Asking asked, Line line, IReadOnlyList<Carried> ours)
    {
        var dates = line.Scene.View.Of(Person.Kind).Where(person => Person.Leaving.Of(person) is not null).DistinctBy(person => person.Id).ToDictionary(person => person.Id, StringComparer.Ordinal);
        var dated = ours.SelectMany(one => one.Carriers).Select(person => dates.GetValueOrDefault(person.Id)).OfType<Record>().Distinct().ToList();
        IReadOnlyList<Record> Going(Thresholds thresholds, Truth truth) => [.. dated.Where(person => IsGoing(line, Person.Leaving.Of(person)!, (int)thresholds["leaving"]) == truth)];
        string Case(Thresholds thresholds) =>
            Going(thresholds, Truth.Certainly).Count > 0 ? "leaving" : dated.Count == 0 || Going(thresholds, Truth.Perhaps).Count > 0 ? "leaving-unknown" : "staying";

        var says = Case(asked.Thresholds);
        var going = Going(asked.Thresholds, Truth.Certainly);
        var touched = ours.Where(one => one.Carriers.Any(person => going.Any(leaver => leaver.Id == person.Id))).ToList();
        var finding = asked.Finds(
            "leaving",
            says switch { "leaving" => Status.Watch, "staying" => Status.InPlace, _ => Status.Unknown },
            says,
            says == "leaving" ? going.Concat(touched.SelectMany(one => one.Lessons.Select(lesson => lesson.Insight))) : dated,
            ("days", $"{asked.Thresholds["leaving"]}"),
            ("people", Words.Count(going.Count, "person", "people")),
            ("carry", going.Count == 1 ? "carries" : "carry"),
            ("are", going.Count == 1 ? "is" : "are"),
            ("capabilities", Words.Names(touched.Select(one => one.Name))));
        return asked.Weighed(finding, Case) with { N = dated.Count, About = new(line.Pair.Us, line.Pair.Partner, Direction: "in") };
    }

    /// <summary>Whether somebody is to leave within some days; a day that has passed counts.</summary>
    private static Truth IsGoing(Line line, When leaving, int days)
    {
        var last = line.AsOf < DateOnly.MaxValue.AddDays(-days) ? line.AsOf.AddDays(days) : DateOnly.MaxValue;
        return leaving.End.Latest <= last ? Truth.Certainly : leaving.Start.Earliest > last ? Truth.No : Truth.Perhaps;
    }
}
