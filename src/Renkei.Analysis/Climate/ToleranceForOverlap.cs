using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Values;

namespace Renkei.Analysis.Climate;

/// <summary>
/// F4: how many of those who come to meetings of both sides need not have come, and whether it becomes less. Such overlap is how knowledge crosses by talk, so it is never advised to save it.
/// </summary>
internal static class ToleranceForOverlap
{
    public static Finding Of(Line line)
    {
        var (contacts, events, told) = (line.Contacts, line.Scene.Events, new List<(int At, int All, int Extra)>());
        var needed = events.Needed;
        foreach (var at in contacts.Meetings)
        {
            if (needed[at].IsEmpty) continue;
            var (all, extra) = (0, 0);
            foreach (var person in events.PeopleAt(at))
            {
                if (contacts.Sides[person] == Contacts.Side.Neither) continue;
                all++;
                if (!needed[at].Contains(person)) extra++;
            }

            told.Add((at, all, extra));
        }

        return new Asking(line, "F4").Judges("overlap", limits => Overlap(line, told, limits["window"], limits["fall"], limits["fewest"]));
    }

    private static Facts Overlap(Line line, List<(int At, int All, int Extra)> told, double months, double fall, double fewest)
    {
        var (half, begins) = (Math.Max(1, (int)months / 2), line.Scene.Events.Begins);
        var (first, second) = (Window.Back(line.AsOf, half, 1), Window.Back(line.AsOf, half, 0));
        var (before, lately) = (told.FindAll(one => first.Holds(begins[one.At]) == Truth.Certainly), told.FindAll(one => second.Holds(begins[one.At]) == Truth.Certainly));
        var (was, now, all) = (Share(before), Share(lately), Share([.. before, .. lately]));
        var says = before.Count + lately.Count < fewest ? "overlap-unknown"
            : before.Count >= fewest && lately.Count >= fewest && was > 0 && now <= was * (1 - fall) ? "overlap-falling"
            : all > 0 ? "overlap" : "overlap-none";
        return new(says, line.Scene.Events.Shown([.. before.Concat(lately).Select(one => one.At)]))
        {
            Value = says == "overlap-falling" ? now : all,
            N = before.Count + lately.Count,
            Places =
            [
                ("share", Words.Percent(all)), ("was", Words.Percent(was)), ("now", Words.Percent(now)),
                ("meetings", Words.Count(before.Count + lately.Count, "meeting")), ("half", Words.Months(half)), ("months", Words.Months(2 * half)),
            ],
        };
    }

    private static double Share(List<(int At, int All, int Extra)> meetings) => meetings.Count == 0 ? 0 : (double)meetings.Sum(one => one.Extra) / meetings.Sum(one => one.All);
}
