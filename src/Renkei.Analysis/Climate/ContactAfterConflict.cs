using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Climate;

/// <summary>How often the two sides met in the three months before a conflict and after it, as far as coarse dates allow.</summary>
/// <param name="Issue">The conflict.</param>
/// <param name="Days">The days on which it can have come up.</param>
/// <param name="Before">The events that were certainly in the time before.</param>
/// <param name="After">The events that can have been in the time after.</param>
/// <param name="Certain">How many of these certainly were.</param>
/// <param name="Declared">What declares the time after complete; null where nothing tells that events were still recorded.</param>
internal sealed record ContactAfterConflict(Record Issue, DaySpan Days, IReadOnlyList<int> Before, IReadOnlyList<int> After, int Certain, IReadOnlyList<Record>? Declared)
{
    private const int Stretch = 90;

    /// <summary>Of the conflicts that lie long enough back.</summary>
    public static IReadOnlyList<ContactAfterConflict> Of(Line line, List<Record> conflicts)
    {
        var begins = line.Scene.Events.Begins;
        var slack = conflicts.Count == 0 ? 0 : line.Together.Select(at => begins[at].Slack).DefaultIfEmpty().Max(); // what began so long before can still have been within
        var found = new List<ContactAfterConflict>();
        foreach (var issue in conflicts)
        {
            var days = Core.Steering.Issue.When.Of(issue).Start;
            if (days.Latest.DayNumber + Stretch > line.AsOf.DayNumber || days.Earliest.DayNumber < Stretch) continue;
            var (first, last) = (new Window(days.Earliest.AddDays(-Stretch), days.Earliest.AddDays(-1)), new Window(days.Latest.AddDays(1), days.Latest.AddDays(Stretch)));
            var (from, to) = (WentOn.FirstAfter(line, Earlier(first.First, slack + 1)), WentOn.FirstAfter(line, last.Last));
            List<int> near = [.. Enumerable.Range(from, to - from).Select(place => line.Together[place])];
            var after = near.FindAll(at => last.Holds(begins[at]) != Truth.No);
            found.Add(new(
                issue,
                days,
                near.FindAll(at => first.Holds(begins[at]) == Truth.Certainly),
                after,
                after.Count(at => last.Holds(begins[at]) == Truth.Certainly),
                WentOn.Through(line, last.First, last.Last)));
        }

        return found;
    }

    private static DateOnly Earlier(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Max(0, day.DayNumber - days));

    public static Facts Judged(Line line, IReadOnlyList<ContactAfterConflict> all, int months, double fall, double fewest)
    {
        var window = Window.Back(line.AsOf, months, 0);
        var told = all.Where(one => window.Holds(one.Days) == Truth.Certainly && one.Before.Count >= fewest).ToList();
        var fell = told.FindAll(one => one.After.Count < one.Before.Count * (1 - fall) && one.Declared is not null);
        var stayed = told.FindAll(one => one.Certain >= one.Before.Count * (1 - fall));
        var shown = fell.Count > 0 ? fell : stayed;
        return new(fell.Count > 0 ? "contact-fell" : told.Count > 0 && stayed.Count == told.Count ? "contact-stayed" : "contact-unknown",
            shown.SelectMany(one => (Record[])[one.Issue, .. line.Scene.Events.Shown([.. one.Before, .. one.After]), .. fell.Count > 0 ? one.Declared! : []]))
        {
            Value = shown.Count == 0 ? null : shown.Max(one => 1 - ((double)one.After.Count / one.Before.Count)),
            N = shown.Count,
            Threshold = "fall",
            Places =
            [
                ("before", Words.Times(shown.Sum(one => one.Before.Count))),
                ("after", Words.Times(shown.Sum(one => one.After.Count))),
                ("conflicts", Words.Count(shown.Count, "conflict")),
                ("days", Words.Count(Stretch, "day")),
                ("fewest", $"{fewest}"),
            ],
        };
    }
}
