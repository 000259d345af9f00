using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Layers;

/// <summary>
/// S1-4: how long learning is expected to take, from when it was begun, and whether it is too early to judge. Capabilities that one learner began and that are
/// equally hard for the same reason are told together; so are those whose marks are not said, or whose beginning is too coarse.
/// </summary>
internal static class TimeToLearn
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S1-4");
        List<Learning> begun = [.. Begun(line, line.Pair.Us, line.Pair.Partner, "in"), .. Begun(line, line.Pair.Partner, line.Pair.Us, "out")];
        List<Finding> found = [.. begun.Where(learning => learning.HasPassed(line.AsOf) != Truth.Perhaps)
            .GroupBy(learning => (learning.Direction, learning.SaidBy, learning.Time, Passed: learning.HasPassed(line.AsOf)))
            .Select(group => Judge(asked, line, [.. group], group.Key.Passed == Truth.No))];
        var open = begun.FindAll(learning => learning.HasPassed(line.AsOf) == Truth.Perhaps);
        if (open.Count > 0 || found.Count == 0) found.Add(Open(asked, line, open));
        return found;
    }

    /// <summary>What one firm began to learn from the other.</summary>
    /// <param name="Capability">The id of the capability.</param>
    /// <param name="SaidBy">The id of the capability that says how hard it is: itself or a wider one; null when none does.</param>
    /// <param name="Time">How long learning it is expected to take.</param>
    /// <param name="Records">The insight or objective with which it began; all of them where several tell of the same day.</param>
    /// <param name="Learner">The firm that learns.</param>
    /// <param name="Direction"><c>in</c> to us or <c>out</c> to the partner.</param>
    private sealed record Learning(string Capability, string? SaidBy, Difficulty Time, IReadOnlyList<Record> Records, string Learner, string Direction)
    {
        public When When => Records.Select(record => record.When!).MinBy(when => when.Text, StringComparer.Ordinal)!;

        public Truth HasPassed(DateOnly asOf) => Time.HasPassed(When.Start, asOf);
    }

    private static IEnumerable<Learning> Begun(Line line, string learner, string source, string direction) =>
        from begun in line.Lessons.Where(lesson => lesson.Learner == learner).Select(lesson => (Capability: Insight.Capability.Of(lesson.Insight).Id, Record: lesson.Insight))
            .Concat(line.Scene.Aims.Where(aim => aim.Takes(learner, source)).Select(aim => (aim.Capability, Record: aim.Objective)))
        group begun.Record by begun.Capability into records
        select new Learning(
            records.Key,
            line.Scene.Capabilities.Line(records.Key).FirstOrDefault(Difficulty.IsSaidBy)?.Id,
            Difficulty.Of(line, records.Key),
            Earliest(records),
            learner,
            direction);

    private static IReadOnlyList<Record> Earliest(IEnumerable<Record> records)
    {
        var first = records.Select(record => record.When!.Start).MinBy(start => (start.Latest, start.Earliest));
        return [.. records.Where(record => record.When!.Start == first)];
    }

    private static Finding Judge(Asking asked, Line line, IReadOnlyList<Learning> same, bool isEarly)
    {
        var first = same.OrderBy(learning => learning.When.Start.Latest).ThenBy(learning => learning.When.Start.Earliest).ThenBy(learning => learning.Capability, StringComparer.Ordinal).First();
        string Case(Thresholds thresholds) => Difficulty.Of(line.Scene.Capabilities, first.Capability, thresholds).HasPassed(first.When.Start, line.AsOf).ToString();
        var finding = asked.Finds(
            $"{first.Capability}-{first.Direction}",
            Status.InPlace,
            isEarly ? "too-early" : "time-enough",
            [.. same.SelectMany(learning => learning.Records), .. same.SelectMany(learning => line.Scene.Capabilities.Line(learning.Capability))],
            ("capabilities", Words.Names(same.Select(learning => line.Scene.Capabilities.NameOf(learning.Capability)))),
            ("learner", line.NameOf(first.Learner)),
            ("time", first.Time.Words),
            ("when", DateWords.BeginningOf(first.When) ?? "at a time not known"));
        return asked.Weighed(finding, Case) with
        {
            Word = isEarly ? "too-early" : "time-enough",
            Value = first.Time.IsExact ? first.Time.Least : null,
            Low = first.Time.Least,
            High = first.Time.Most,
            Limits = "as its marks of difficulty are not all said",
            About = finding.About with { Capability = first.Capability, Direction = first.Direction },
        };
    }

    private static Finding Open(Asking asked, Line line, IReadOnlyList<Learning> open) => asked.Finds(
        "open",
        Status.Unknown,
        open.Count == 0 ? "none" : "open",
        open.SelectMany(learning => (Record?[])[.. learning.Records, line.Scene.Capabilities.Find(learning.Capability)]).OfType<Record>(),
        ("capabilities", Words.Names(open.Select(learning => line.Scene.Capabilities.NameOf(learning.Capability)))));
}
