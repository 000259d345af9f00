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
        var (crossings, alone) = Crossings(line, Lately.Of(line, asked.Thresholds["window"]));
        var isKnown = crossings >= asked.Thresholds["fewest"];
        var most = alone.Select(one => one.Times).DefaultIfEmpty(0).Max();
        var share = crossings == 0 ? 0 : (double)most / crossings;
        string Case(Catalogue.Thresholds thresholds) => share > thresholds["single"] ? "single" : "spread";
        var says = isKnown ? Case(asked.Thresholds) : "too-few";
        var finding = asked.Finds(
            "bridges",
            says switch { "single" => Status.Watch, "spread" => Status.InPlace, _ => Status.Unknown },
            says,
            says == "single" ? alone.Where(one => one.Times == most).Select(one => one.Person) : [],
            ("share", Words.Percent(share)),
            ("n", Words.Count(crossings, "crossing")),
            ("fewest", $"{asked.Thresholds["fewest"]}"),
            ("months", Words.Months(Lately.Months(line, asked.Thresholds["window"]))));
        return asked.Weighed(finding, Case) with
        {
            Value = isKnown ? share : null,
            N = crossings,
            Threshold = asked.Thresholds["single"],
        };
    }

    /// <summary>
    /// How much certainly passed between the two within a window, and how often each person was alone for its side. An event counts when people of both sides
    /// were there, an insight when it is told who has it.
    /// </summary>
    private static (int Crossings, IReadOnlyList<(Record Person, int Times)> Alone) Crossings(Line line, Window window)
    {
        var events = line.Scene.Events;
        var firms = events.Attendees.Select(one => one.Firm == line.Pair.Us ? 1 : one.Firm == line.Pair.Partner ? -1 : 0).ToArray();
        var times = new int[firms.Length];
        var crossings = 0;
        for (var at = 0; at < events.Count; at++)
        {
            if (window.Holds(events.Begins[at]) != Truth.Certainly) continue;
            int ours = 0, theirs = 0, lastOurs = 0, lastTheirs = 0;
            foreach (var person in events.PeopleAt(at))
            {
                if (firms[person] > 0) (ours, lastOurs) = (ours + 1, person);
                else if (firms[person] < 0) (theirs, lastTheirs) = (theirs + 1, person);
            }

            if (ours == 0 || theirs == 0) continue;
            crossings++;
            if (ours == 1) times[lastOurs]++;
            if (theirs == 1) times[lastTheirs]++;
        }

        var alone = events.Attendees.Zip(times, (one, count) => (one.Person, count)).Where(one => one.count > 0).ToList();
        foreach (var lesson in line.Lessons.Where(window.Holds))
        {
            var carriers = Carried.Having(line, lesson).DistinctBy(person => person.Id).ToList();
            if (carriers.Count > 0) crossings++;
            if (carriers is [var only]) alone.Add((only, 1));
        }

        return (crossings, [.. alone.GroupBy(one => one.Person.Id, StringComparer.Ordinal).Select(person => (person.First().Person, person.Sum(one => one.count)))]);
    }
}
