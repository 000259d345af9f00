using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Cycle;

/// <summary>
/// S1-16: whether giving comes back. What one firm shares changes the other, the firm learns something new from it and changes itself: a circle of four arcs,
/// told by explicit links. One finding for each giver; where no circle is closed the broken arc is named, but only where the records of that arc were
/// declared complete and the time has passed that learning takes.
/// </summary>
internal static class VirtuousCycle
{
    public static IEnumerable<Finding> Of(Line line, IReadOnlyList<Circle> circles)
    {
        var asked = new Asking(line, "S1-16");
        var given = circles.Where(circle => circle.Shared.Count > 0).ToList();
        return given.Count == 0 ? [asked.Finds("given", Status.Unknown, "nothing-given", [])] : given.Select(circle => Judge(asked, line, circle));
    }

    private static Finding Judge(Asking asked, Line line, Circle circle)
    {
        var (says, declared) = circle.Closed.Count > 0 ? ("closed", []) : Broken(line, circle);
        var status = says switch { "closed" => Status.InPlace, "too-early" => Status.NotApplicable, "broken-change" or "broken-return" or "broken-own" => Status.Watch, _ => Status.Unknown };
        var finding = asked.Finds(
            circle.Giver == line.Pair.Us ? "from-us" : "from-partner",
            status,
            says,
            [.. Lesson.Evidence(circle.Along), .. Lesson.Evidence(circle.Shared), .. declared],
            ("giver", line.NameOf(circle.Giver)),
            ("receiver", line.NameOf(circle.Receiver)),
            ("shared", Words.Count(circle.Shared.Count, "thing")),
            ("changed", $"{circle.Changed.Count}"),
            ("back", $"{circle.CameBack.Count}"),
            ("closed", Words.Times(circle.Closed.Count)));
        return finding with
        {
            Value = status is Status.InPlace or Status.Watch ? circle.Closed.Count : null,
            N = circle.Shared.Count,
            About = finding.About with { Direction = circle.Giver == line.Pair.Us ? "out" : "in" },
        };
    }

    /// <summary>Which arc is broken, with the declarations by which that is known; or why it is not known.</summary>
    private static (string Says, IReadOnlyList<Record> Declared) Broken(Line line, Circle circle)
    {
        var first = circle.Shared.Min(lesson => lesson.When.Start.Earliest);
        var (arc, waiting, declared) = circle.Changed.Count == 0 ? ("change", circle.Shared, line.Scene.Declared.By(circle.Receiver, Change.Kind, first, line.AsOf))
            : circle.CameBack.Count == 0 ? ("return", circle.Changed, line.Scene.Declared.By(circle.Giver, Insight.Kind, first, line.AsOf))
            : ("own", circle.Learned, line.Scene.Declared.By(circle.Giver, Change.Kind, first, line.AsOf));
        var passed = waiting.Select(lesson => Difficulty.Of(line, Insight.Capability.Of(lesson.Insight).Id).HasPassed(lesson.When.Start, line.AsOf)).ToHashSet();
        return passed.SetEquals([Truth.No]) ? ("too-early", [])
            : arc == "return" && circle.Returns.Count > 0 && !circle.HasLinks ? ("unlinked", [])
            : !passed.Contains(Truth.Certainly) ? ($"time-{arc}", [])
            : declared.Count == 0 ? ($"open-{arc}", [])
            : ($"broken-{arc}", declared);
    }

    /// <summary>The four arcs with their counts. The unit is what was shared, all the way: how many of these things came so far.</summary>
    public static FlowChart Chart(Line line, Circle circle)
    {
        var (giver, receiver) = (line.NameOf(circle.Giver), line.NameOf(circle.Receiver));
        var (to, back) = circle.Giver == line.Pair.Us ? (Side.Out, Side.In) : (Side.In, Side.Out);
        var steps = new[]
        {
            (Head: $"{giver} shared", Label: $"taken in by {receiver}", End: "", Of: circle.Shared, Records: Insights(circle.Shared), Side: to),
            (Head: $"{receiver} changed", Label: "changed a routine", End: "changed none", Of: circle.Changed, Records: Changes(circle.Changed), Side: to),
            (Head: $"{giver} learned anew", Label: "led to something new", End: "led to nothing new", Of: circle.CameBack, Records: Insights(circle.Learned), Side: back),
            (Head: $"{giver} changed", Label: "changed a routine", End: "changed none", Of: circle.Closed, Records: Changes(circle.Closing), Side: back),
        };
        List<FlowColumn> columns = [];
        List<FlowLink> links = [];
        for (var place = 0; place < steps.Length && (place == 0 || steps[place - 1].Of.Count > 0); place++)
        {
            var step = steps[place];
            List<FlowNode> nodes = [];
            void Add(string label, IReadOnlyList<Lesson> of, IReadOnlyList<Record> records, bool isEnd)
            {
                if (of.Count == 0) return;
                if (place > 0) links.Add(new(place - 1, 0, nodes.Count, of.Count, $"{step.Head}: {label}", Insights(of)));
                nodes.Add(new(label, of.Count, records, isEnd) { Side = step.Side });
            }

            Add(step.Label, step.Of, step.Records, isEnd: false);
            List<Lesson> ended = place == 0 ? [] : [.. steps[place - 1].Of.Except(step.Of)];
            Add(step.End, ended, Insights(ended), isEnd: true);
            columns.Add(new(step.Head, nodes));
        }

        return new($"What came of what {giver} shared", $"what {giver} shared, as far as links on record lead", columns, links);
    }

    private static IReadOnlyList<Record> Insights(IEnumerable<Lesson> lessons) => [.. lessons.Select(lesson => lesson.Insight)];

    private static IReadOnlyList<Record> Changes(IEnumerable<Lesson> lessons) => [.. lessons.SelectMany(lesson => lesson.Changes).Distinct()];
}
