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
            foreach (var question in Questions.All) Timed($"  {question.Name} then", () => question.Ask(lines));
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
