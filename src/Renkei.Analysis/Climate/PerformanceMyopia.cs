using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.Analysis.Climate;

/// <summary>
/// F6: whether the joint work is judged by profit alone, whether losses of the first years are read as a sign that there is nothing to learn, and whether it is called weak while what was
/// learned there lies unused.
/// </summary>
internal static class PerformanceMyopia
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "F6");
        var reviews = line.Of(Review.Kind).Where(review => (Review.State.Of(review) ?? Occurrence.Held) == Occurrence.Held && (Review.By.Of(review) is not { } by || by.Any(named => line.IsOurs(named, review)))).ToList();
        var decisions = line.Of(Decision.Kind).Where(decision => Decision.By.Of(decision).Any(by => line.IsOurs(by, decision)));
        List<(Record Record, ListOf<Yardstick> By)> judged =
        [
            .. reviews.Select(review => (review, Review.JudgedBy.Of(review))).Concat(decisions.Select(decision => (decision, Decision.JudgedBy.Of(decision)))).Where(each => each.Item2 is { Count: > 0 }).Select(each => (each.Item1, each.Item2!)),
        ];
        var weak = reviews.FindAll(review => Review.Verdict.Of(review) is { Rank: 0 });
        return
        [
            asked.Judges("judged", limits => Judged(judged, limits["profit"], limits["fewest"])),
            asked.Judges("startup", limits => StartUp(line, reviews, weak, (int)limits["start"])),
            asked.Judges("unexploited", limits => Unexploited(line, reviews, limits["stuck"])),
        ];
    }

    private static Facts Judged(List<(Record Record, ListOf<Yardstick> By)> judged, double most, double fewest)
    {
        var alone = judged.FindAll(each => each.By.All(by => by == Yardstick.Profit));
        var share = judged.Count == 0 ? 0 : (double)alone.Count / judged.Count;
        return new(judged.Count < fewest ? "judged-unknown" : share > most ? "profit-alone" : "judged-widely", (share > most ? alone : judged).Select(each => each.Record))
        {
            Value = share,
            N = judged.Count,
            Threshold = "profit",
            Places = [("alone", Words.Of(alone.Count, judged.Count)), ("judged", Words.Count(judged.Count, "review or decision", "reviews and decisions"))],
        };
    }

    /// <summary>What was called weak while the joint work was certainly young, by profit alone; a later review that looked at more has set it right.</summary>
    private static Facts StartUp(Line line, List<Record> reviews, List<Record> weak, int months)
    {
        var dated = weak.Where(review => Review.JudgedBy.Of(review)?.Contains(Yardstick.Profit) == true).Select(review => (Review: review, Young: IsYoung(line, review, months))).ToList();
        var young = dated.FindAll(each => each.Young == Truth.Certainly).ConvertAll(each => each.Review);
        var wide = reviews.FindAll(review => Review.JudgedBy.Of(review)?.Any(by => by != Yardstick.Profit) == true);
        var alone = young.FindAll(review => !wide.Exists(later => later == review || Review.When.Of(later).Start.Earliest > Review.When.Of(review).Start.Latest));
        var says = alone.Count > 0 ? "startup-loss" : young.Count > 0 ? "startup-seen" : dated.Exists(each => each.Young is null or Truth.Perhaps) ? "startup-open" : reviews.Count > 0 ? "startup-not-judged" : "startup-unknown";
        return new(says, alone.Count > 0 ? alone : young.Count > 0 ? young : dated.Count > 0 ? dated.Select(each => each.Review) : reviews)
        {
            Value = alone.Count,
            N = young.Count,
            Places = [("alone", Words.Count(alone.Count, "review")), ("months", Words.Months(months))],
        };
    }

    private static Truth? IsYoung(Line line, Record review, int months)
    {
        var venture = Review.Of.Of(review) is { } named && line.Scene.View.Find(named, review) is { } body ? Organization.When.Of(body) : null;
        if ((venture ?? Alliance.When.Of(line.Alliance))?.Start is not { } began || began.Earliest == DateOnly.MinValue) return null;
        var day = Review.When.Of(review).Start;
        return day.Latest <= Window.Later(began.Earliest, months) ? Truth.Certainly : day.Earliest > Window.Later(began.Latest, months) ? Truth.No : Truth.Perhaps;
    }

    private static Facts Unexploited(Line line, List<Record> reviews, double months)
    {
        List<Record> told = [.. reviews.Where(review => Review.Verdict.Of(review) is not null)];
        var last = told.Count == 0 ? [] : told.GroupBy(review => Review.When.Of(review).Start.Latest).MaxBy(sameDay => sameDay.Key)!.ToList();
        var weak = last.FindAll(review => Review.Verdict.Of(review) is { Rank: 0 });
        var ours = line.Lessons.Where(lesson => lesson.Learner == line.Pair.Us).ToList();
        var idle = ours.FindAll(lesson => IsIdle(line, lesson, months));
        var says = told.Count == 0 ? "unused-unknown" : weak.Count == 0 ? "not-weak" : idle.Count > 0 ? "unused" : ours.Count > 0 ? "used" : "nothing-taken-in";
        return new(says, weak.Count == 0 ? last : weak.Concat((idle.Count > 0 ? idle : ours).Select(lesson => lesson.Insight)))
        {
            Value = idle.Count,
            N = ours.Count,
            Places = [("idle", Words.Part(idle.Count, ours.Count, "insight")), ("taken", Words.Count(ours.Count, "insight")), ("months", Words.Months(months))],
        };
    }

    /// <summary>Turned down or left lying by our people, or known to single people for longer than a while, and no routine of ours changed.</summary>
    private static bool IsIdle(Line line, Lesson lesson, double months) => !lesson.IsLearned
        && ((Insight.Outcomes.Of(lesson.Insight) is [.., var last] && Insight.Outcome.Is.Of(last) != Core.Learning.Verdict.Accepted)
            || (lesson.Stage == Stage.Individual && Apart.HasPassed(lesson.When.Start, months * Patience.Stretch(line, Insight.Capability.Of(lesson.Insight).Id), line.AsOf) == Truth.Certainly));
}
