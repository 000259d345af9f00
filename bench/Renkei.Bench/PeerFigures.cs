using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Renkei.Analysis.Lines;
using Renkei.App.Access;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Learning;
using Renkei.Core.Values;

namespace Renkei.Bench;

/// <summary>
/// Some counts over a folder of tables, as they come out of our columns, for comparison with what other engines find in the same files; and how long each took, in milliseconds.
/// </summary>
internal static class PeerFigures
{
    private const int Rounds = 5;

    public static void Print(string folder)
    {
        var reading = Stopwatch.StartNew();
        var casebook = CasebookFile.Open(folder).Value;
        var read = reading.Elapsed.TotalMilliseconds;
        var view = casebook.Ledger.SeenBy(Viewer.Coder());
        var alliance = view.Of(Alliance.Kind)[0];
        var answers = new Dictionary<string, object>(StringComparer.Ordinal);
        var times = new Dictionary<string, double>(StringComparer.Ordinal) { ["reading"] = read };
        var all = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var whole = Stopwatch.StartNew();
            var scene = new Scene(view, alliance); // anew each round: what is looked up once is part of the work
            Time("events by sort and quarter", () => BySortAndQuarter(scene));
            Time("contacts by levels and quarter", () => ContactsByLevels(scene));
            Time("visits each way a quarter", () => Visits(scene));
            Time("people exposed each way", () => Exposed(scene));
            Time("hours of teaching", () => Hours(scene));
            all = Math.Min(all, whole.Elapsed.TotalMilliseconds);
        }

        times["all"] = all;
        Console.WriteLine(JsonSerializer.Serialize(new { answers, times }));

        void Time(string name, Func<object> ask)
        {
            var clock = Stopwatch.StartNew();
            answers[name] = ask();
            times[name] = Math.Min(times.GetValueOrDefault(name, double.MaxValue), clock.Elapsed.TotalMilliseconds);
        }
    }

    private static SortedDictionary<string, long> BySortAndQuarter(Scene scene)
    {
        var (events, quarters) = (scene.Events, Quarters(scene.Events));
        var counts = new long[Enum.GetValues<EventType>().Length, quarters.Max() + 1];
        for (var at = 0; at < events.Count; at++) counts[(int)events.Types[at], quarters[at]]++;
        return Named(from type in Enum.GetValues<EventType>() from quarter in Enumerable.Range(0, counts.GetLength(1)) select ($"{type} {Quarter(quarter)}", counts[(int)type, quarter]));
    }

    private static SortedDictionary<string, long> ContactsByLevels(Scene scene)
    {
        var (events, quarters) = (scene.Events, Quarters(scene.Events));
        var (people, attendees) = (events.People, events.Attendees);
        var drawers = attendees.Select(one => one.Level is { } level ? (one.Firm == "aoki" ? 0 : 3) + (int)level : -1).ToArray();
        var contacts = new long[9, quarters.Max() + 1];
        Span<int> there = stackalloc int[6];
        for (var at = 0; at < events.Count; at++)
        {
            there.Clear();
            foreach (var person in people[at])
            {
                if (drawers[person] >= 0) there[drawers[person]]++;
            }

            for (var cell = 0; cell < 9; cell++) contacts[cell, quarters[at]] += (long)there[cell / 3] * there[3 + (cell % 3)];
        }

        return Named(from cell in Enumerable.Range(0, 9) from quarter in Enumerable.Range(0, contacts.GetLength(1)) select ($"{(Level)(cell / 3)} {(Level)(cell % 3)} {Quarter(quarter)}", contacts[cell, quarter]));
    }

    private static SortedDictionary<string, long> Visits(Scene scene)
    {
        var quarters = Quarters(scene.Events);
        return Named(from way in Ways
                     from quarter in scene.Occasions.Visits(way.From, way.To).GroupBy(at => quarters[at])
                     select ($"{way.From} {way.To} {Quarter(quarter.Key)}", (long)quarter.Count()));
    }

    private static SortedDictionary<string, long> Exposed(Scene scene) => Named(Ways.Select(way =>
    {
        var (seen, number) = (new bool[scene.Events.Attendees.Count], 0L);
        foreach (var at in scene.Occasions.Visits(way.From, way.To))
        {
            foreach (var person in scene.Events.PeopleAt(at))
            {
                if (seen[person] || scene.Events.Attendees[person].Firm != way.From) continue;
                seen[person] = true;
                number++;
            }
        }

        return ($"{way.From} {way.To}", number);
    }));

    private static SortedDictionary<string, long> Hours(Scene scene)
    {
        var events = scene.Events;
        return Named(Ways.Select(way =>
        {
            var (teacher, hours) = (events.NumberOf(way.From), 0m);
            foreach (var at in events.Taught)
            {
                if (events.Teachers[at].Contains(teacher)) hours += events.HoursAt(at);
            }

            return (way.From, (long)hours);
        }));
    }

    private static readonly (string From, string To)[] Ways = [("aoki", "berg"), ("berg", "aoki")];

    /// <summary>Quarters since 2009 of the first day on which each event can have begun.</summary>
    private static int[] Quarters(EventColumns events) => Array.ConvertAll(events.Begins, begins => ((begins.Earliest.Year - 2009) * 4) + ((begins.Earliest.Month - 1) / 3));

    private static string Quarter(int number) => string.Create(CultureInfo.InvariantCulture, $"{2009 + (number / 4)}-{1 + (number % 4)}");

    private static SortedDictionary<string, long> Named(IEnumerable<(string Name, long Count)> counts)
    {
        var named = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var (name, count) in counts)
        {
            if (count != 0) named[name] = count;
        }

        return named;
    }
}
