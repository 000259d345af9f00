using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Values;

namespace Renkei.Analysis.Processes;

/// <summary>S4-2: how many different people of one side have ever been at the other's place, and whether new ones still come. It judges nothing.</summary>
internal static class Exposure
{
    public static IEnumerable<Finding> Of(Line line, IReadOnlyList<OneWay> ways)
    {
        var asked = new Asking(line, "S4-2-exposure");
        return OneWay.Speak(ways, way => Of(asked, line, way), () => asked.Finds("exposure", Status.Unknown, "none", []));
    }

    private static Finding? Of(Asking asked, Line line, OneWay way)
    {
        var steps = Steps(line, way);
        if (steps.Count == 0) return null;
        var months = Window.Months(line.Alliance, asked.Thresholds["months"]);
        var lately = Window.Back(line.AsOf, months, 0);
        var before = steps.LastOrDefault(step => lately.Holds(step.Begins) != Truth.Certainly)?.Value ?? 0;
        var people = steps[^1].Value;
        return asked.Finds(
            $"{way.Direction}-exposure",
            Status.InPlace,
            people > before ? "growing" : "level",
            steps.Select(step => step.Record),
            [.. way.Names(line), ("people", Words.Count((int)people, "person", "people")), ("have", people == 1 ? "has" : "have"), ("new", $"{people - before}"), ("months", Words.Count(months, "month"))]) with
        {
            Value = people,
            N = steps.Count,
            About = way.About(line),
        };
    }

    public static StepChart Curve(Line line, IReadOnlyList<OneWay> ways)
    {
        List<StepLine> lines = [.. ways.Select(way => new StepLine($"people of {line.NameOf(way.Learner)} who were at {line.NameOf(way.Source)}", way.Direction == "in" ? Side.In : Side.Out, Steps(line, way)))];
        var first = lines.SelectMany(one => one.Steps).Select(step => step.Begins.Earliest).DefaultIfEmpty(line.AsOf).Min();
        return new("Who has seen the other side", "different people named at visits so far", first.Year > 1 ? first.AddMonths(-3) : first, line.AsOf, lines);
    }

    /// <summary>One step for each visit that brought someone who had not been there before.</summary>
    private static IReadOnlyList<Step> Steps(Line line, OneWay way)
    {
        var (events, occasions) = (line.Scene.Events, line.Scene.Occasions);
        var seen = new bool[events.Attendees.Count];
        var (count, steps) = (0, new List<Step>());
        foreach (var at in occasions.Visits(way.Learner, way.Source))
        {
            var before = count;
            foreach (var person in events.PeopleAt(at))
            {
                if (seen[person] || events.Attendees[person].Firm != way.Learner) continue;
                seen[person] = true;
                count++;
            }

            if (count > before) steps.Add(new(events.Begins[at], count, events.RecordAt(at), $"{Event.What.Of(events.RecordAt(at)) ?? "Visit"} ({Words.Count(count - before, "new person", "new people")})"));
        }

        return steps;
    }
}
