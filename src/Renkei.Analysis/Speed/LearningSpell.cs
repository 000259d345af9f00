using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Speed;

/// <summary>How the time between taking something in and changing a routine ended.</summary>
internal enum Ending
{
    /// <summary>It has not ended, as far as all is on record.</summary>
    NotYet = 0,

    /// <summary>A routine changed.</summary>
    Changed = 1,

    /// <summary>The learner rejected it.</summary>
    Rejected = 2,

    /// <summary>The alliance was over.</summary>
    AllianceOver = 3,
}

/// <summary>The time from taking something in to the first routine it changed, in days, as far as dates tell.</summary>
/// <param name="Lesson">What was taken in.</param>
/// <param name="Ending">How it ended.</param>
/// <param name="Least">The fewest days it can have taken.</param>
/// <param name="Most">The most days it can have taken.</param>
/// <param name="Entry">From which day on it was watched: later than 0 when its learner's records of what it took in were declared complete only from later on.</param>
internal sealed record LearningSpell(Lesson Lesson, Ending Ending, int Least, int Most, int Entry)
{
    /// <summary>By how many days coarse dates leave it open.</summary>
    public int Slack => Most - Least;

    /// <summary>The days it took; the middle where dates are a little coarse, and never nothing at all.</summary>
    public double Days => Math.Max(0.5, (Least + Most) / 2.0);

    /// <summary>The changed routines that may have been the first.</summary>
    public IEnumerable<Record> FirstChanges
    {
        get
        {
            var latest = Lesson.Changes.Min(change => Change.When.Of(change).Start.Latest);
            return Lesson.Changes.Where(change => Change.When.Of(change).Start.Earliest <= latest);
        }
    }

    /// <summary>
    /// The spells of one learner, and what is left out as unseen: no change is on record, and the learner has not declared its changes complete; or nobody
    /// knows since when. What is unseen is not slow.
    /// </summary>
    public static (IReadOnlyList<LearningSpell> Spells, IReadOnlyList<Lesson> Unseen) Of(Line line, string learner)
    {
        var (spells, unseen) = (new List<LearningSpell>(), new List<Lesson>());
        foreach (var lesson in line.Lessons.Where(lesson => lesson.Learner == learner))
        {
            if (lesson.When.Start.Earliest == DateOnly.MinValue || End(line, lesson) is not { } end)
            {
                unseen.Add(lesson);
                continue;
            }

            var spell = new LearningSpell(
                lesson, end.Ending, Between(lesson.When.Start.Latest, end.Day.Earliest), Between(lesson.When.Start.Earliest, end.Day.Latest), Late(line, lesson));
            if (spell.Entry < spell.Days) spells.Add(spell); // else it ended before anyone watched
        }

        return (spells, unseen);
    }

    private static (Ending Ending, DaySpan Day)? End(Line line, Lesson lesson)
    {
        if (lesson.IsLearned) return (Ending.Changed, Seen(line, lesson.Changes.Select(change => Change.When.Of(change).Start)));
        if (Rejection(lesson) is { } rejected) return (Ending.Rejected, Seen(line, [rejected]));
        if (!line.Scene.Declared.All(lesson.Learner, Change.Kind, lesson.When.Start.Earliest, line.AsOf)) return null;
        return Alliance.When.Of(line.Alliance) is { Lasts: true, IsOpen: false } lasted && lasted.End.Latest <= line.AsOf
            ? (Ending.AllianceOver, lasted.End)
            : (Ending.NotYet, new(line.AsOf, line.AsOf));
    }

    /// <summary>When the first of some things happened, all of which had by the last day seen, however coarsely they are dated.</summary>
    private static DaySpan Seen(Line line, IEnumerable<DaySpan> days)
    {
        var latest = days.Min(day => day.Latest);
        return new(days.Min(day => day.Earliest), latest < line.AsOf ? latest : line.AsOf); // a view shows nothing that began only later
    }

    /// <summary>When the last word on it was that it is rejected.</summary>
    private static DaySpan? Rejection(Lesson lesson) =>
        Insight.Outcomes.Of(lesson.Insight) is [.., var last] && Insight.Outcome.Is.Of(last) == Verdict.Rejected ? Insight.Outcome.When.Of(last)?.Start : null;

    /// <summary>
    /// What began before its learner's insights were declared complete is on record only if it had not ended by then, so it counts from then on.
    /// </summary>
    private static int Late(Line line, Lesson lesson) =>
        line.Scene.Declared.Since(lesson.Learner, Insight.Kind) is { } since && since > lesson.When.Start.Latest ? Between(lesson.When.Start.Latest, since) : 0;

    private static int Between(DateOnly from, DateOnly to) => Math.Max(0, to.DayNumber - from.DayNumber);
}
