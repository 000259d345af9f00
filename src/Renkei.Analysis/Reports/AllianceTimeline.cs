using Renkei.Analysis.Charts;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Capabilities;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;

namespace Renkei.Analysis.Reports;

/// <summary>The alliance on one line of time: its steps, who was sent where, what each side learned, and how each stood before and after.</summary>
internal static class AllianceTimeline
{
    private static readonly Kind[] Steps = [Stake.Kind, Milestone.Kind, Linkage.Kind];

    public static Timeline Of(Scene scene, IReadOnlyList<Pair> pairs)
    {
        var (view, lessons) = (scene.View, scene.Lessons);
        var records = scene.All([.. Steps, Posting.Kind, Measure.Kind]).ToList();
        var bodies = pairs.SelectMany(pair => (string[])[pair.Us, pair.Partner]).Distinct(StringComparer.Ordinal).ToList();
        var us = pairs is [var first, ..] ? first.Us : "";
        List<TimelineRow> rows =
        [
            Row(view, "The alliance", Side.Both, records.Where(record => Steps.Contains(record.Kind))),
            Row(view, "People sent", Side.Both, records.Where(record => record.Kind == Posting.Kind)),
            .. bodies.Select(body => Learned(view, lessons, body, body == us ? Side.In : Side.Out)),
            .. bodies.Select(body => Row(view, $"How {Pair.NameOf(view, body)} stood", Side.Both, records.Where(record => record.Kind == Measure.Kind && Measure.Of.Of(record).Id == body))),
        ];
        rows.RemoveAll(row => row.Marks.Count == 0);

        var dates = rows.SelectMany(row => row.Marks).Select(mark => mark.When).ToList();
        var from = dates.Select(when => when.Start.Earliest).Where(day => day > DateOnly.MinValue).DefaultIfEmpty(view.AsOf).Min();
        return new("What happened when", from, view.AsOf, rows);
    }

    private static TimelineRow Row(LedgerView view, string label, Side side, IEnumerable<Record> records) =>
        new(label, side, [.. from record in records
                             let when = record.When
                             where when is not null
                             orderby when.Start.Earliest
                             select new TimelineMark(when, Telling.Of(view, record), record)]);

    /// <summary>The routines that changed, and what was taken in without a change yet.</summary>
    private static TimelineRow Learned(LedgerView view, IReadOnlyList<Lesson> lessons, string learner, Side side)
    {
        var own = lessons.Where(lesson => lesson.Learner == learner).ToList();
        var changes = own.SelectMany(lesson => lesson.Changes).Distinct().Select(change => new TimelineMark(Change.When.Of(change), Telling.Of(view, change), change));
        var begun = own.Where(lesson => !lesson.IsLearned).Select(lesson => new TimelineMark(lesson.When, Telling.Of(view, lesson.Insight), lesson.Insight, IsFull: false));
        return new($"{Pair.NameOf(view, learner)} learned", side, [.. changes.Concat(begun).OrderBy(mark => mark.When.Start.Earliest)]);
    }
}
