using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Protection;

/// <summary>Whether the partnership weakened from one window to the next: fewer occasions together, less that crosses, fewer routines changed.</summary>
internal sealed class Partnership
{
    private readonly List<(Tally Before, Tally Now, bool IsFact)> signs;
    private readonly List<(Tally Before, Tally Now)> ways;

    public Partnership(Line line, Window before, Window now)
    {
        var events = line.Scene.Events;
        List<int> together = [.. line.Pair.Members.Skip(1).SelectMany(partner => line.Scene.Occasions.OfBoth(line.Pair.Us, partner))
            .Where(at => before.Holds(events.Begins[at]) != Truth.No || now.Holds(events.Begins[at]) != Truth.No).Distinct().Order()];
        var changes = line.Lessons.SelectMany(lesson => lesson.Changes).Distinct().ToList();
        (Tally Before, Tally Now) Counted(IEnumerable<DaySpan> days)
        {
            List<DaySpan> all = [.. days];
            return (Tally.Of(all, before), Tally.Of(all, now));
        }

        bool IsDeclared(Kind kind) => line.Pair.Members.All(member => line.Scene.Declared.All(member, kind, now.First, now.Last));
        (Tally Before, Tally Now, bool IsFact) Sign((Tally Before, Tally Now) counted, bool isDeclared) => (counted.Before, counted.Now, counted.Now.Most > 0 || isDeclared);
        signs =
        [
            Sign(Counted(together.Select(at => events.Begins[at])), line.Declared(Event.Kind, now.First, now.Last).Count > 0),
            Sign(Counted(line.Lessons.Select(lesson => lesson.When.Start)), IsDeclared(Insight.Kind)),
            Sign(Counted(changes.Select(change => Change.When.Of(change).Start)), IsDeclared(Change.Kind)),
        ];
        ways = [.. line.Lessons.GroupBy(lesson => lesson.Learner == line.Pair.Us).Select(way => Counted(way.Select(lesson => lesson.When.Start)))];
        bool IsWithin(DaySpan day) => before.Holds(day) != Truth.No || now.Holds(day) != Truth.No;
        Records =
        [
            .. events.Shown(together),
            .. line.Lessons.Where(lesson => IsWithin(lesson.When.Start)).Select(lesson => lesson.Insight),
            .. changes.Where(change => IsWithin(Change.When.Of(change).Start)),
        ];
    }

    /// <summary>What it rests on.</summary>
    public IReadOnlyList<Record> Records { get; }

    /// <summary>It did where two of the three fell and none of them rose, nor what either side took in. A fall to nothing is one only where all is declared to be on record.</summary>
    public Truth Weakened(Thresholds limits)
    {
        var fell = signs.ConvertAll(sign => sign.Before.Least < limits["counted"] ? Truth.Perhaps : sign.Now.Fell(sign.Before, limits["fall"]) is var fall && fall == Truth.Certainly && !sign.IsFact ? Truth.Perhaps : fall);
        bool Rose(Tally before, Tally now) => now.Least >= limits["counted"] && now.Rose(before, limits["fall"]) == Truth.Certainly;
        var rose = signs.Exists(sign => Rose(sign.Before, sign.Now)) || ways.Exists(way => Rose(way.Before, way.Now));
        return rose || fell.Count(fall => fall != Truth.No) < 2 ? Truth.No : fell.Count(fall => fall == Truth.Certainly) >= 2 ? Truth.Certainly : Truth.Perhaps;
    }
}
