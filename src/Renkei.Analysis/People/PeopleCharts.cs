using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Values;

namespace Renkei.Analysis.People;

/// <summary>Who is where and since when, what people were sent for, who carries what was learned, and how it came about.</summary>
internal static class PeopleCharts
{
    private static readonly IReadOnlyList<(Purpose Purpose, string Words)> Purposes =
        [(Purpose.Learn, "To learn"), (Purpose.Teach, "To teach"), (Purpose.Manage, "To manage"), (Purpose.Control, "To control")];

    public static IReadOnlyList<Chart> Of(Line line) => [WhoIsWhere(line), WhatFor(line), WhoCarries(line), HowItCameAbout(line)];

    private static Timeline WhoIsWhere(Line line)
    {
        TimelineRow Row(string from, Side side) => new(
            line.NameOf(from),
            side,
            [.. line.Stays.Where(stay => stay.From == from && stay.Begins is not null).OrderBy(stay => stay.Begins!.Value.Earliest).Select(Mark)]);

        List<TimelineRow> rows = [Row(line.Pair.Us, Side.Out), Row(line.Pair.Partner, Side.In)];
        rows.RemoveAll(row => row.Marks.Count == 0);
        var first = rows.SelectMany(row => row.Marks).Select(mark => mark.When.Start.Earliest).Where(day => day > DateOnly.MinValue).DefaultIfEmpty(line.AsOf).Min();
        return new("Who works at the other's place", first, line.AsOf, rows);
    }

    /// <summary>When somebody is due comes first, for long words are cut at their end.</summary>
    private static TimelineMark Mark(Stay stay)
    {
        var due = stay.Returned is not null ? ""
            : stay.Lost is not null ? "not coming back: "
            : stay.PromisedEnd is { } promised ? $"due back {DateWords.Of(promised)}: "
            : "";
        return new(Stayed(stay), $"{due}{Telling.Posted(stay.Posting)}", stay.Posting);
    }

    /// <summary>From and to in one date, where a return or loss ends what the posting itself leaves open.</summary>
    private static When Stayed(Stay stay)
    {
        var when = Posting.When.Of(stay.Posting)!;
        return (stay.Returned ?? stay.Lost) is { } end && (!when.Lasts || when.IsOpen) && When.Of($"{when.Text.Split('/')[0]}/{end.Text}").Succeeded(out var closed) ? closed : when;
    }

    private static BarChart WhatFor(Line line)
    {
        var bars = Purposes.Select(each =>
        {
            var sent = line.Stays.Where(stay => stay.Begins is not null && (Posting.Purposes.Of(stay.Posting) ?? ListOf<Purpose>.Empty).Contains(each.Purpose)).ToList();
            var theirs = sent.Count(stay => stay.To == line.Pair.Us);
            return new Bar(each.Words, theirs, sent.Count - theirs, [.. sent.Select(stay => stay.Posting)]);
        }).Where(bar => bar.Records.Count > 0);
        return new("What people were sent for", "postings; one with two purposes counts for both", "Purpose", $"{line.NameOf(line.Pair.Partner)} sent", $"{line.NameOf(line.Pair.Us)} sent", [.. bars]);
    }

    private static BarChart WhoCarries(Line line)
    {
        var ours = Carried.By(line, line.Pair.Us);
        var theirs = Carried.By(line, line.Pair.Partner);
        var bars = ours.Concat(theirs).DistinctBy(one => one.Capability).Select(one =>
        {
            Carried? Of(IReadOnlyList<Carried> side) => side.FirstOrDefault(other => other.Capability == one.Capability);
            var (into, outOf) = (Of(ours), Of(theirs));
            return new Bar(one.Name, into?.Carriers.Count ?? 0, outOf?.Carriers.Count ?? 0, [.. ((Carried?[])[into, outOf]).OfType<Carried>().SelectMany(side => side.Lessons).Select(lesson => lesson.Insight)]);
        }).Where(bar => bar.In + bar.Out > 0);
        return new("Who carries what was learned", "people of the learner who have it", "Capability", $"{line.NameOf(line.Pair.Us)}'s people", $"{line.NameOf(line.Pair.Partner)}'s people", [.. bars]);
    }

    private static BarChart HowItCameAbout(Line line)
    {
        var bars = line.Lessons.Where(lesson => OriginMix.OriginOf(lesson) is not null)
            .GroupBy(lesson => Year(lesson.When), StringComparer.Ordinal)
            .OrderBy(group => group.Min(lesson => lesson.When.Start.Earliest.DayNumber + (lesson.When.Start.Slack / 2))).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new Bar(
                group.Key,
                group.Count(lesson => OriginMix.OriginOf(lesson) == Origin.ByProduct),
                group.Count(lesson => OriginMix.OriginOf(lesson) == Origin.Training),
                [.. group.Select(lesson => lesson.Insight)]));
        return new("How it was learned", "insights of either side of which the origin is told", "Year", "from daily work", "by training", [.. bars]);
    }

    /// <summary>The year it was taken in, or the date as it is where it names no single year.</summary>
    private static string Year(When when) => when.Start.Earliest.Year == when.Start.Latest.Year ? $"{when.Start.Latest.Year}" : DateWords.BeginningOf(when) ?? DateWords.Of(when);
}
