using System.Diagnostics;
using Renkei.Analysis;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Xunit.Abstractions;

namespace Renkei.Tests.Analysis;

public class TempTiming(ITestOutputHelper output)
{
    [Fact]
    public void Times()
    {
        var view = Casebook.Read(File.ReadAllBytes("/tmp/big.yaml"), "big").Value.Ledger.SeenBy(Viewer.Coder());
        var alliance = view.Of(Alliance.Kind)[0];
        for (var round = 0; round < 3; round++)
        {
            var lines = new AllianceLines(view, alliance);
            var first = Stopwatch.StartNew();
            foreach (var line in lines.OfTheWhole) _ = line.Scene.Events.Count;
            output.WriteLine($"columns {first.ElapsedMilliseconds}");
            foreach (var line in lines.OfTheWhole)
            {
                void T(string name, Action action) { var p = Process.GetCurrentProcess(); var c = p.TotalProcessorTime; action(); p.Refresh(); output.WriteLine($"  chain-part {name} {(p.TotalProcessorTime - c).TotalMilliseconds:F1}"); }
                T("lessons", () => _ = line.Scene.Lessons.Count);
                Renkei.Analysis.Chain.ChainOfLearning chain = null!;
                T("chain", () => chain = Renkei.Analysis.Chain.ChainOfLearning.Of(line));
                T("breaks", () => Renkei.Analysis.Chain.WhereItBreaks.Of(line, chain));
                T("inside", () => Renkei.Analysis.Chain.InsideAndOutside.Of(line, chain));
                T("themes", () => Renkei.Analysis.Chain.ThemesOfObjectives.Of(line));
                T("chart", () => Renkei.Analysis.Chain.ChainChart.Of(line, chain));
                Renkei.Analysis.Connections.TieMap map = null!;
                T("recorded", () => _ = Renkei.Analysis.Connections.RecordedTies.In(line.Scene.Everywhere).Count());
                T("contact", () => _ = Renkei.Analysis.Connections.ContactTies.In(line.Scene.Everywhere).Count());
                T("map", () => map = Renkei.Analysis.Connections.TieMap.Of(line));
                T("knowers", () => _ = new Renkei.Analysis.Connections.Knowers(line, 4));
                T("between", () => Renkei.Analysis.Connections.WhoStandsBetween.Of(line, map));
                T("chart", () => Renkei.Analysis.Connections.TieChart.Of(line, map));
            }
            foreach (var question in Questions.All)
            {
                var p = Process.GetCurrentProcess(); var c = p.TotalProcessorTime;
                question.Ask(view, alliance, lines);
                output.WriteLine($"{question.Name} {(Process.GetCurrentProcess().TotalProcessorTime - c).TotalMilliseconds:F1}");
            }
        }
    }
}
