using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Values;

namespace Renkei.Analysis.Balance;

/// <summary>
/// S1-18: whether two sides learned one after the other or at the same time. Only learned insights count, intentions never. The first turn between
/// the two names the alliance's pattern; each later turn is a finding of its own and changes nothing about the earlier ones.
/// </summary>
internal static class Turns
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S1-18");
        var phases = Both(line, asked.Thresholds);
        var turns = phases.Zip(phases.Skip(1)).Where(turn => turn.First.Learner != turn.Second.Learner).ToList();
        return turns.Count == 0 ? [NoTurn(asked, line, phases)] : turns.Select((turn, place) => Judge(asked, line, place + 1, turn.First, turn.Second));
    }

    /// <summary>The learning phases of both sides, in the order they began.</summary>
    private static IReadOnlyList<(string Learner, Phase<Lesson> Phase)> Both(Line line, Thresholds thresholds)
    {
        var gap = Window.Months(line.Alliance, thresholds["pause"]) * 365 / 12;
        return [.. line.Lessons.Where(lesson => lesson.IsLearned)
            .GroupBy(lesson => lesson.Learner, StringComparer.Ordinal)
            .SelectMany(side => Phases.Union(side.Select(lesson => Span(lesson, line.AsOf)), gap).Select(phase => (side.Key, phase)))
            .OrderBy(side => side.phase.Start.Earliest).ThenBy(side => side.phase.Start.Latest)];
    }

    /// <summary>From the day it was taken in to the last routine it changed; what still lasts, lasts until the day of the view.</summary>
    private static (DaySpan Start, DaySpan End, Lesson Part) Span(Lesson lesson, DateOnly asOf)
    {
        var dates = lesson.Changes.Select(Change.When.Of).Append(lesson.When).ToList();
        DateOnly Closed(DateOnly day) => day > asOf ? asOf : day;
        return (
            new(dates.Min(when => when.Start.Earliest), dates.Min(when => when.Start.Latest)),
            new(Closed(dates.Max(when => when.End.Earliest)), Closed(dates.Max(when => when.End.Latest))),
            lesson);
    }

    private static Finding Judge(Asking asked, Line line, int number, (string Learner, Phase<Lesson> Phase) first, (string Learner, Phase<Lesson> Phase) second)
    {
        var overlap = Phases.Common(first.Phase, second.Phase);
        var word = Word(overlap, asked.Thresholds["concurrent"]);
        var status = word is null ? Status.Unknown : Status.InPlace;
        var says = word is null ? "too-coarse" : number == 1 ? word : $"turn-{word}";
        var finding = asked.Finds(
            $"turn-{number}",
            status,
            says,
            Lesson.Evidence([.. first.Phase.Parts, .. second.Phase.Parts]),
            ("first", line.NameOf(first.Learner)),
            ("second", line.NameOf(second.Learner)),
            ("phase", InWords(first.Phase)),
            ("next", InWords(second.Phase)));
        return asked.Weighed(finding, thresholds => Word(overlap, thresholds["concurrent"]) ?? "too-coarse") with
        {
            Word = word,
            Value = word is not null && overlap.Least.Equals(overlap.Most) ? overlap.Least : null,
            Low = word is null ? null : overlap.Least,
            High = word is null ? null : overlap.Most,
            Limits = word is null ? null : "what coarse dates allow",
            N = first.Phase.Parts.Count + second.Phase.Parts.Count,
            Threshold = asked.Thresholds["concurrent"],
        };
    }

    private static string? Word(Overlap overlap, double threshold) => overlap.Reaches(threshold) switch
    {
        Truth.Certainly => "concurrent",
        Truth.No => "sequential",
        _ => null,
    };

    private static Finding NoTurn(Asking asked, Line line, IReadOnlyList<(string Learner, Phase<Lesson> Phase)> phases)
    {
        var learner = phases.Count > 0 ? phases[0].Learner : line.Pair.Us;
        var silent = line.Pair.Other(learner);
        var lessons = phases.SelectMany(phase => phase.Phase.Parts).ToList();
        return asked.Finds(
            "turn-1", Status.Unknown, phases.Count > 0 ? "one-way" : "none", Lesson.Evidence(lessons), ("learner", line.NameOf(learner)), ("silent", line.NameOf(silent))) with
        {
            N = lessons.Count,
            Threshold = asked.Thresholds["concurrent"],
        };
    }

    /// <summary>A phase in the words of its own dates: <c>since about 1996</c>, <c>1999 to 2004</c>.</summary>
    private static string InWords(Phase<Lesson> phase)
    {
        var dates = phase.Parts.SelectMany(lesson => lesson.Changes.Select(Change.When.Of).Append(lesson.When)).ToList();
        var begins = DateWords.BeginningOf(dates.OrderBy(when => when.Start.Earliest).ThenBy(when => when.Text, StringComparer.Ordinal).First()) ?? "its beginning";
        var last = dates.OrderBy(when => when.End.Latest).ThenBy(when => when.Text, StringComparer.Ordinal).Last();
        return last.IsOpen ? $"since {begins}" : DateWords.EndOf(last) is var ends && begins == ends ? begins : $"{begins} to {ends}";
    }
}
