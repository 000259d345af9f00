using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;

namespace Renkei.Analysis.Processes;

/// <summary>S4-5: by which of the four processes each side took in how much, and how much of it can be written down. It judges nothing.</summary>
internal static class WaysOfLearning
{
    public static IEnumerable<Finding> Of(Line line, IReadOnlyList<OneWay> ways, Assignment assignment)
    {
        var asked = new Asking(line, "S4-5-ways");
        return OneWay.Speak(ways, way => way.Lessons.Count == 0 ? null : Of(asked, line, way, assignment), () => asked.Finds("ways", Status.Unknown, "none", []));
    }

    private static Finding Of(Asking asked, Line line, OneWay way, Assignment assignment)
    {
        var came = way.Lessons.Select(lesson => (lesson.Insight, Way: assignment.Of(lesson))).ToList();
        var counts = ProcessTable.All.Select(process => (Process: process, Count: came.Count(one => one.Way == process))).Where(one => one.Count > 0).OrderByDescending(one => one.Count).ToList();
        var assigned = counts.Sum(one => one.Count);
        (string, string)[] places =
        [
            .. way.Names(line),
            ("n", Words.Count(came.Count, "insight")),
            ("ways", Words.List(counts.Select(one => $"{ProcessTable.NameOf(one.Process)} ({one.Count})"))),
            ("left", Words.Count(came.Count - assigned, "more insight")),
        ];
        var finding = asked.Finds($"{way.Direction}-ways", assigned == 0 ? Status.Unknown : Status.InPlace, assigned == 0 ? "unassigned" : "came", came.Select(one => one.Insight), places);
        return finding with
        {
            Value = assigned == 0 ? null : (double)assigned / came.Count,
            N = came.Count,
            About = way.About(line),
            Missing = [.. finding.Missing, .. assigned > 0 && assigned < came.Count ? asked.Missing("unassigned", places) : []],
            Notes = [.. assigned > 0 && assigned < came.Count ? (string[])[asked.Says("left", places)] : [], .. finding.Notes],
        };
    }

    public static MatrixChart Matrix(Line line, OneWay way, Assignment assignment)
    {
        var came = way.Lessons.Select(lesson => (lesson.Insight, Way: assignment.Of(lesson))).ToList();
        return new(
            $"By which ways {line.NameOf(way.Learner)} learned",
            "insights",
            "ways of learning",
            "what was taken in",
            ["cannot be written down", "can be written down", "not said"],
            [
                .. ProcessTable.All.Select(process => Row(ProcessTable.NameOf(process), [.. came.Where(one => one.Way == process).Select(one => one.Insight)])),
                Row("not known", [.. came.Where(one => one.Way is null).Select(one => one.Insight)]),
            ]);
    }

    private static MatrixRow Row(string label, List<Record> insights) => new(label, [.. ((Knowledge?[])[Knowledge.Tacit, Knowledge.Explicit, null]).Select(form =>
    {
        var records = insights.FindAll(insight => Insight.Form.Of(insight) == form);
        return new MatrixCell(records.Count, $"{label}: {Words.Count(records.Count, "insight")}", records);
    })]);
}
