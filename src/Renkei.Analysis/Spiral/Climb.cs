using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Spiral;

/// <summary>What became of an insight within a window.</summary>
internal enum Fate
{
    /// <summary>The window is not certainly over, so nothing can be said yet.</summary>
    TooYoung,

    /// <summary>It got there in time.</summary>
    InTime,

    /// <summary>It got there too late, or certainly not.</summary>
    Missed,

    /// <summary>Coarse dates, or what is not declared complete, leave it open.</summary>
    Open,
}

/// <summary>
/// How far one insight came at its learner, and when. That a stage was not reached is a fact only where the learner declared its insights complete, or
/// where it is told that the insight was left lying or turned down.
/// </summary>
internal sealed class Climb
{
    private readonly Line line;
    private readonly ListOf<Part> steps;

    public Climb(Line line, Lesson lesson)
    {
        (this.line, Lesson) = (line, lesson);
        steps = Insight.Steps.Of(lesson.Insight) ?? ListOf<Part>.Empty;
        LastOutcome = Insight.Outcomes.Of(lesson.Insight) is [.., var last] ? Insight.Outcome.Is.Of(last) : null;
        Stretch = Patience.Stretch(line, Insight.Capability.Of(lesson.Insight).Id);
    }

    public Lesson Lesson { get; }

    /// <summary>What the learner last did with it; null when nothing is told.</summary>
    public Verdict? LastOutcome { get; }

    /// <summary>How many times longer its windows are than those of something quick and easy.</summary>
    public double Stretch { get; }

    /// <summary>Whether it was left lying or turned down while one person had it.</summary>
    public bool IsTurnedAway => steps.Count == 0 && LastOutcome is Verdict.Ignored or Verdict.Rejected;

    /// <summary>Whether it is still on its way: what was turned down with a reason is settled, and so is what changed a routine; what was left lying is not.</summary>
    public bool IsOpen => Lesson is { Stage: < Stage.Organization, IsLearned: false } && LastOutcome != Verdict.Rejected;

    /// <summary>The days on which it can have reached a stage; null when it is not told to have.</summary>
    public DaySpan? Reached(Stage stage)
    {
        if (stage == Stage.Individual) return Lesson.When.Start;
        foreach (var step in steps)
        {
            if (Insight.Step.To.Of(step) == stage) return Insight.Step.When.Of(step).Start;
        }

        return null;
    }

    /// <summary>The last day seen, inclusive.</summary>
    public DateOnly AsOf => line.AsOf;

    /// <summary>The days since it last got further, at the end of the view.</summary>
    public Lag Resting => Lag.Until(Reached(Lesson.Stage)!.Value, line.AsOf);

    /// <summary>What became of it on the way from one stage, which it reached, to the next within a window for quick and easy things.</summary>
    public Fate Within(double days, Stage from)
    {
        var (begins, window) = (Reached(from)!.Value, days * Stretch);
        if (begins.Latest.DayNumber + window > line.AsOf.DayNumber) return Fate.TooYoung;
        if (Reached(from + 1) is { } reached)
        {
            return Lag.Between(begins, reached).Within(window) switch { Truth.Certainly => Fate.InTime, Truth.No => Fate.Missed, _ => Fate.Open };
        }

        if (Lesson.IsLearned) return Fate.Open; // a routine changed, so somebody else uses it; who and since when is not told
        var closes = DateOnly.FromDayNumber(begins.Latest.DayNumber + (int)window);
        return (from == Stage.Individual && IsTurnedAway) || DeclaredFrom(begins, closes).Count > 0 ? Fate.Missed : Fate.Open;
    }

    /// <summary>The declarations by which no further stage on record means none was reached, up to the end of the view.</summary>
    public IReadOnlyList<Record> Declared => DeclaredFrom(Reached(Lesson.Stage)!.Value, line.AsOf);

    private IReadOnlyList<Record> DeclaredFrom(DaySpan begins, DateOnly until) =>
        line.Scene.Declared.By(Lesson.Learner, Insight.Kind, begins.Earliest, until);
}
