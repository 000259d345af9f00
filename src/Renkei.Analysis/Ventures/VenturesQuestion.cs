using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Learning;
using Renkei.Core.Records;

namespace Renkei.Analysis.Ventures;

/// <summary>What the parties do together beside the alliance itself, and what they took along from earlier alliances.</summary>
public static class VenturesQuestion
{
    /// <summary>The question. Joint bodies have several owners, so it is asked of all partners together.</summary>
    public static Question Question { get; } = new(
        "ventures",
        "What we do together elsewhere",
        "What do the parties do together beside the alliance itself, and what did they take along from earlier alliances?",
        ["S1-21", "S1-23"],
        Breadth.Whole,
        Reply);

    private static Findings.Reply Reply(Line line)
    {
        var (undertakings, earlier) = (Undertaking.In(line), Earlier.In(line));
        return new([.. JointWork.Of(line, undertakings), LessonsKept.Of(line, earlier, JointWork.Parties(line, undertakings))])
        {
            Charts = [Timeline(line, undertakings, earlier), Brought(line, undertakings)],
        };
    }

    private static Timeline Timeline(Line line, IReadOnlyList<Undertaking> undertakings, IReadOnlyList<Earlier> earlier)
    {
        static TimelineRow Row(string label, IEnumerable<TimelineMark> marks) => new(label, Side.Both, [.. marks.OrderBy(mark => mark.When.Start.Earliest)]);
        IEnumerable<TimelineMark> Marks(bool bodies) => undertakings.Where(each => each.IsBody == bodies && each.When is not null).Select(each => new TimelineMark(each.When!, each.Name, each.Record));
        List<TimelineRow> rows =
        [
            Row("Earlier alliances", earlier.Where(one => one.Alliance.When is not null).Select(one => new TimelineMark(one.Alliance.When!, one.Name, one.Alliance))),
            Row("Lessons used again", earlier.SelectMany(one => one.Reused).Select(reuse => new TimelineMark(Reuse.When.Of(reuse), Reuse.What.Of(reuse) ?? Reuse.Insight.Of(reuse).Id, reuse))),
            Row("Joint bodies", Marks(bodies: true)),
            Row("Joint projects", Marks(bodies: false)),
        ];
        rows.RemoveAll(row => row.Marks.Count == 0);
        var first = rows.SelectMany(row => row.Marks).Select(mark => mark.When.Start.Earliest).Where(day => day > DateOnly.MinValue).DefaultIfEmpty(line.AsOf).Min();
        return new("Joint bodies, joint projects and earlier alliances", first, line.AsOf, rows);
    }

    /// <summary>Nothing on record is not nothing brought: such a cell says that it is not known.</summary>
    private static MatrixChart Brought(Line line, IReadOnlyList<Undertaking> undertakings)
    {
        static MatrixCell Cell(IReadOnlyList<Record> records, string text) => new(records.Count == 0 ? null : records.Count, records.Count == 0 ? "not on record" : text, records);
        MatrixCell By(Undertaking each, string member)
        {
            var brought = each.Brought.Where(one => line.FirmOf(Contribution.By.Of(one), one) == member).ToList();
            return Cell(brought, Words.List(brought.Select(Contribution.What.Of)));
        }

        return new(
            "What each brought into it",
            "things brought, or insights that serve joint work",
            "Body or project",
            "Brought by",
            [.. line.Pair.Members.Select(line.NameOf), "Used together"],
            [.. undertakings.Select(each => new MatrixRow(each.Name,
                [.. line.Pair.Members.Select(member => By(each, member)), Cell([.. each.Shared.Select(lesson => lesson.Insight)], Words.List(each.Shared.Select(lesson => Telling.Of(line.Scene.View, lesson.Insight))))]))]);
    }
}
