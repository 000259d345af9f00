using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>What passes between the two sides, at meetings and in carrying what was learned, and who was the only one of its side.</summary>
internal static class Crossings
{
    /// <summary>
    /// How much certainly passed between us and the partners within a window, and how often each person was alone for its side. An event counts when people of both
    /// sides were there, an insight when it is told who has it.
    /// </summary>
    public static (int Count, IReadOnlyList<(Record Person, int Times)> Alone) Of(Line line, Window window)
    {
        var events = line.Scene.Events;
        var partners = line.Pair.Members.Skip(1).ToHashSet(StringComparer.Ordinal);
        var firms = events.Attendees.Select(one => one.Firm == line.Pair.Us ? 1 : partners.Contains(one.Firm) ? -1 : 0).ToArray();
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
            var carriers = lesson.HadBy(line).DistinctBy(person => person.Id).ToList();
            if (carriers.Count > 0) crossings++;
            if (carriers is [var only]) alone.Add((only, 1));
        }

        return (crossings, [.. alone.GroupBy(one => one.Person.Id, StringComparer.Ordinal).Select(person => (person.First().Person, person.Sum(one => one.count)))]);
    }
}
