using System.Diagnostics;
using Renkei.Analysis;
using Renkei.Analysis.Lines;
using Renkei.App.Access;
using Renkei.Core.Alliances;
using Renkei.Core.Books;

namespace Renkei.Bench;

/// <summary>
/// What reading a folder and asking each question over it costs, in milliseconds of processor time. A first look for whoever makes something faster; what is published comes
/// from the benchmarks.
/// </summary>
internal static class Timing
{
    public static void Print(string path, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            var casebook = Timed("reading", () => CasebookFile.Open(path).Value);
            Timed("counting records", () => casebook.Records);
            var view = Timed("seeing", () => casebook.Ledger.SeenBy(Viewer.Coder()));
            var alliance = view.Of(Alliance.Kind)[0];
            Timed("all questions", () => Questions.AskAll(view, alliance));
            view = casebook.Ledger.SeenBy(Viewer.Coder());
            alliance = view.Of(Alliance.Kind)[0];
            var lines = Timed("lines", () => new AllianceLines(view, alliance));
            var line = lines.OfEachPair[0][0];
            var events = Timed("  events by time", () => line.Scene.Events);
            Timed("  people", () => events.People);
            Timed("  types", () => events.Types);
            Timed("  places", () => events.Places);
            Timed("  organizations", () => events.Organizations);
            Timed("  occasions", () => line.Scene.Occasions);
            Timed("  of both", () => line.Scene.Occasions.OfBoth("aoki", "berg"));
            Timed("  visits", () => line.Scene.Occasions.Visits("aoki", "berg"));
            Timed("  contacts", () => line.Contacts);
            Timed("  constructed", () => events.IsConstructed);
            Timed("  evidence", () => new Evidence(events).Add(line.Contacts.Meetings).Settle().Count);
            Timed("    by level", () => Renkei.Analysis.Coverage.ContactByLevel.Of(line, line.Contacts).ToList());
            Timed("    busiest", () => Renkei.Analysis.Coverage.BusiestPair.Of(line, line.Contacts));
            Timed("    levels", () => Renkei.Analysis.Coverage.LevelsThatMeet.Of(line, line.Contacts).ToList());
            Timed("    two", () => Renkei.Analysis.Processes.MeetingsOfTheTwo.Of(line));
            var ways = OneWay.Of(line);
            var assignment = new Renkei.Analysis.Processes.Assignment(line);
            Timed("    documents", () => Renkei.Analysis.Processes.DocumentsAlone.Of(line, ways, assignment).ToList());
            Timed("    visits", () => Renkei.Analysis.Processes.Visits.Of(line, ways).ToList());
            Timed("    exposure", () => Renkei.Analysis.Processes.Exposure.Of(line, ways).ToList());
            Timed("    pursuit", () => Renkei.Analysis.Processes.Pursuit.Of(line, ways[0], assignment).ToList());
            foreach (var question in Questions.All) Timed($"  {question.Name} then", () => question.Ask(view, alliance, lines));
            foreach (var question in Questions.All) Timed($"  {question.Name} alone", () => question.Ask(view, alliance));
        }
    }

    private static T Timed<T>(string what, Func<T> work)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var (clock, pause) = (Stopwatch.StartNew(), GC.GetTotalPauseDuration());
        var made = work();
        Console.WriteLine($"{what,-28} {(Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds,8:0} ms of processor, {clock.ElapsedMilliseconds,8} ms, {GC.GetTotalMemory(forceFullCollection: false) >> 20,6} MiB, of which collecting {(GC.GetTotalPauseDuration() - pause).TotalMilliseconds,5:0} ms");
        return made;
    }
}
