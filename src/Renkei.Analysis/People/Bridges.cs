using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.People;

/// <summary>
/// S2-6-bridges: how much of what passes between the two sides has one and the same person as the only one of its side: at meetings, and in carrying what was
/// learned. Champions and gatekeepers are bridges by design, so this is a note on continuity and no reproach; nobody is named in the sentence.
/// </summary>
internal static class Bridges
{
    public static Finding Of(Line line)
    {
        var asked = new Asking(line, "S2-6-bridges");
        var crossings = Crossings(line, Lately.Of(line, asked.Thresholds["window"]));
        var isKnown = crossings.Count >= asked.Thresholds["fewest"];
        var alone = crossings.SelectMany(crossing => crossing).GroupBy(person => person.Id, StringComparer.Ordinal).ToList();
        var most = alone.Select(person => person.Count()).DefaultIfEmpty(0).Max();
        var share = crossings.Count == 0 ? 0 : (double)most / crossings.Count;
        string Case(Catalogue.Thresholds thresholds) => share > thresholds["single"] ? "single" : "spread";
        var says = isKnown ? Case(asked.Thresholds) : "too-few";
        var finding = asked.Finds(
            "bridges",
            says switch { "single" => Status.Watch, "spread" => Status.InPlace, _ => Status.Unknown },
            says,
            says == "single" ? alone.Where(person => person.Count() == most).Select(person => person.First()) : [],
            ("share", Words.Percent(share)),
            ("n", Words.Count(crossings.Count, "crossing")),
            ("fewest", $"{asked.Thresholds["fewest"]}"),
            ("months", Words.Months(Lately.Months(line, asked.Thresholds["window"]))));
        return asked.Weighed(finding, Case) with
        {
            Value = isKnown ? share : null,
            N = crossings.Count,
            Threshold = asked.Thresholds["single"],
        };
    }

    /// <summary>
    /// What certainly passed between the two within a window, each as the people who were alone for their side: none, one, or one of each. An event counts when
    /// people of both sides were there, an insight when it is told who has it.
    /// </summary>
    private static IReadOnlyList<IReadOnlyList<Record>> Crossings(Line line, Window window)
    {
        var crossings = new List<IReadOnlyList<Record>>();
        var events = line.Scene.Events;
        for (var at = 0; at < events.Count; at++)
        {
            if (window.Holds(events.Begins[at]) != Truth.Certainly) continue;
            int ours = 0, theirs = 0, lastOurs = 0, lastTheirs = 0;
            foreach (var person in events.PeopleAt(at))
            {
                var firm = events.Attendees[person].Firm;
                if (firm == line.Pair.Us) (ours, lastOurs) = (ours + 1, person);
                else if (firm == line.Pair.Partner) (theirs, lastTheirs) = (theirs + 1, person);
            }

            if (ours == 0 || theirs == 0) continue;
            crossings.Add((ours, theirs) switch
            {
                (1, 1) => [events.Attendees[lastOurs].Person, events.Attendees[lastTheirs].Person],
                (1, _) => [events.Attendees[lastOurs].Person],
                (_, 1) => [events.Attendees[lastTheirs].Person],
                _ => [],
            });
        }

        foreach (var lesson in line.Lessons.Where(window.Holds))
        {
            var carriers = Carried.Having(line, lesson).DistinctBy(person => person.Id).ToList();
            if (carriers.Count > 0) crossings.Add(carriers.Count == 1 ? carriers : []);
        }

        return crossings;
    }
}
