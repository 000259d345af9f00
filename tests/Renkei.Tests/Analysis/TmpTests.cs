using System.Diagnostics;
using System.Text;
using Renkei.Analysis;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Casebooks;
namespace Renkei.Tests.Analysis;
public class TmpTests
{
    [Fact]
    public void Time()
    {
        var text = new StringBuilder("renkei: 1\ncase: true\nrecords:\n- organization: aoki\n  name: Aoki\n- organization: berg\n  name: Berg\n- alliance: pact\n  parties: [aoki, berg]\n  when: 1990/..\n");
        for (var c = 0; c < 50; c++) text.Append($"- capability: cap-{c}\n  name: Cap {c}\n  family: productive\n  tacit: true\n");
        for (var n = 0; n < 60000; n++)
        {
            var (l, s) = n % 2 == 0 ? ("aoki", "berg") : ("berg", "aoki");
            text.Append($"- insight: i{n}\n  when: {1990 + n * 10 / 60000}-0{1 + n % 9}\n  alliance: pact\n  learner: {l}\n  from: {s}\n  capability: cap-{n % 50}\n  form: tacit\n");
            if (n % 600 > 3) text.Append($"  builds_on: [i{n - n % 600 + n % 3}]\n");
            if (n % 2 == 0) text.Append($"- change: c{n}\n  when: 2003\n  by: {l}\n  cites: [i{n}]\n  routine: r\n");
        }
        for (var n = 0; n < 100000; n++) text.Append($"- event: e{n}\n  when: {1990 + n % 10}\n  alliance: pact\n  is: meeting\n  organizations: [aoki, berg]\n" + (n % 50 == 0 ? "  teachers: [aoki]\n" : ""));
        for (var n = 0; n < 40000; n++) text.Append($"- measure: m{n}\n  when: {1990 + n % 13}\n  of: {(n % 2 == 0 ? "aoki" : "berg")}\n  layer: deep\n  capability: cap-{n % 50}\n" + (n % 3 == 0 ? $"  standing: weak\n" : $"  name: Hours\n  number: {n}\n  unit: h\n"));
        for (var n = 0; n < 20000; n++) text.Append($"- rating: r{n}\n  when: {1990 + n % 13}\n  of: {(n % 2 == 0 ? "aoki" : "berg")}\n  by: {(n % 3 == 0 ? "aoki" : "berg")}\n  capability: cap-{n % 50}\n  score: {n % 5}\n");
        var read = Casebook.Read(Encoding.UTF8.GetBytes(System.Text.RegularExpressions.Regex.Replace(text.ToString(), "(?m)^- (.*)$", "- $1\n  source: told").Replace("case: true\nrecords", "case: true\nrecords")), "x.yaml");
        Assert.True(read.Succeeded(out var book), string.Join('\n', read.Problems.Take(5)));
        var view = book.Ledger.SeenBy(Viewer.Coder());
        var lines = new Renkei.Analysis.Lines.AllianceLines(view, view.Of(Alliance.Kind)[0]);
        var told = new List<string>();
        foreach (var q in Questions.All)
        {
            for (var turn = 0; turn < 2; turn++)
            {
                var watch = Stopwatch.StartNew();
                var cpu = Process.GetCurrentProcess().TotalProcessorTime;
                var answer = q.Ask(view, view.Of(Alliance.Kind)[0], lines);
                told.Add($"{q.Name} {turn}: {watch.ElapsedMilliseconds} ms wall, {(Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMilliseconds} cpu, {answer.Findings.Count} findings");
            }
        }
        File.WriteAllLines("/tmp/qcap/time.txt", told);
    }
}
