using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Core.Learning;
using Renkei.Core.Values;

namespace Renkei.Analysis.Balance;

/// <summary>
/// S1-18: whether two sides learned one after the other or at the same time. Only learned insights count, intentions never. The first turn between
/// the two names the alliance's pattern; each later turn is a finding of its own and changes nothing about the earlier ones.
/// </summary>
internal static class Turns
{
    private const string RuleId = "S1-18";

    public static IEnumerable<Finding> Of(Line line)
    {
        var thresholds = Thresholds.Of(Rules.Of(RuleId), line.View, line.Alliance);
        var phases = Both(line, thresholds);
        var turns = phases.Zip(phases.Skip(1)).Where(turn => turn.First.Learner != turn.Second.Learner).ToList();
        if (turns.Count == 0)
        {
            yield return NoTurn(line, phases, thresholds);
            yield break;
        }

        for (var number = 0; number < turns.Count; number++) yield return Judge(line, number, turns[number].First, turns[number].Second, thresholds);
    }

    /// <summary>The learning phases of both sides, in the order they began.</summary>
    private static IReadOnlyList<(string Learner, Phase<Lesson> Phase)> Both(Line line, Thresholds thresholds)
    {
        var gap = Window.Months(line.Alliance, thresholds["pause"]) * 365 / 12;
        return [.. line.Lessons.Where(lesson => lesson.IsLearned)
            .GroupBy(lesson => lesson.Learner, StringComparer.Ordinal)
            .SelectMany(side => Phases.Union(side.Select(lesson => Span(lesson, line.View.AsOf)), gap).Select(phase => (side.Key, phase)))
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

    private static Finding Judge(
        Line line, int number, (string Learner, Phase<Lesson> Phase) first, (string Learner, Phase<Lesson> Phase) second, Thresholds thresholds)
    {
        var overlap = Phases.Common(first.Phase, second.Phase);
        var word = Word(overlap, thresholds["concurrent"]);
        var evidence = Lesson.Evidence([.. first.Phase.Parts, .. second.Phase.Parts]);
        var says = word is null ? "too-coarse" : number == 0 ? word : $"turn-{word}";
        var places = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["first"] = Pair.NameOf(line.View, first.Learner),
            ["second"] = Pair.NameOf(line.View, second.Learner),
            ["phase"] = InWords(first.Phase),
            ["next"] = InWords(second.Phase),
        };
        return new()
        {
            Rule = RuleId,
            Key = $"{line.Name}/{line.Pair.Partner}/turn-{number + 1}",
            AsOf = line.View.AsOf,
            Status = word is null ? Status.Unknown : Status.InPlace,
            Word = word,
            Value = word is not null && overlap.Least.Equals(overlap.Most) ? overlap.Least : null,
            Low = word is null ? null : overlap.Least,
            High = word is null ? null : overlap.Most,
            Limits = word is null ? null : "what coarse dates allow",
            N = first.Phase.Parts.Count + second.Phase.Parts.Count,
            Threshold = thresholds["concurrent"],
            Unit = "share",
            About = new(line.Pair.Us, line.Pair.Partner),
            Evidence = [.. evidence, .. thresholds.Settings],
            Missing = Rules.Of(RuleId).Missing(says, places),
            Source = Rules.Of(RuleId).Source,
            Says = Rules.Of(RuleId).Says(says, places),
            Notes = [.. Caveats.Of(Rules.Of(RuleId), thresholds, evidence, Fragile(overlap, thresholds))],
        };
    }

    private static string? Word(Overlap overlap, double threshold) => overlap.Reaches(threshold) switch
    {
        Truth.Certainly => "concurrent",
        Truth.No => "sequential",
        _ => null,
    };

    /// <summary>Whether a quarter more or less in common would give the pattern another name.</summary>
    private static IReadOnlyList<string> Fragile(Overlap overlap, Thresholds thresholds) =>
        Word(overlap, thresholds["concurrent"]) is { } word
        && ((double[])[0.75, 1.25]).Any(factor => Word(overlap, thresholds["concurrent"] * factor) != word) ? ["concurrent"] : [];

    private static Finding NoTurn(Line line, IReadOnlyList<(string Learner, Phase<Lesson> Phase)> phases, Thresholds thresholds)
    {
        var learner = phases.Count > 0 ? phases[0].Learner : line.Pair.Us;
        var silent = learner == line.Pair.Us ? line.Pair.Partner : line.Pair.Us;
        var says = phases.Count > 0 ? "one-way" : "none";
        var places = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["us"] = Pair.NameOf(line.View, line.Pair.Us),
            ["partner"] = Pair.NameOf(line.View, line.Pair.Partner),
            ["learner"] = Pair.NameOf(line.View, learner),
            ["silent"] = Pair.NameOf(line.View, silent),
        };
        var lessons = phases.SelectMany(phase => phase.Phase.Parts).ToList();
        var evidence = Lesson.Evidence(lessons);
        return new()
        {
            Rule = RuleId,
            Key = $"{line.Name}/{line.Pair.Partner}/turn-1",
            AsOf = line.View.AsOf,
            Status = Status.Unknown,
            N = lessons.Count,
            Threshold = thresholds["concurrent"],
            Unit = "share",
            About = new(line.Pair.Us, line.Pair.Partner),
            Evidence = [.. evidence, .. thresholds.Settings],
            Missing = Rules.Of(RuleId).Missing(says, places),
            Source = Rules.Of(RuleId).Source,
            Says = Rules.Of(RuleId).Says(says, places),
            Notes = [.. Caveats.Of(Rules.Of(RuleId), thresholds, evidence, [])],
        };
    }

    /// <summary>A phase in the words of its own dates: <c>since about 1996</c>, <c>1999 to 2004</c>.</summary>
    private static string InWords(Phase<Lesson> phase)
    {
        var dates = phase.Parts.SelectMany(lesson => lesson.Changes.Select(Change.When.Of).Append(lesson.When)).ToList();
        var begins = DateWords.BeginningOf(dates.OrderBy(when => when.Start.Earliest).First()) ?? "its beginning";
        var last = dates.OrderBy(when => when.End.Latest).Last();
        return last.IsOpen ? $"since {begins}" : DateWords.EndOf(last) is var ends && begins == ends ? begins : $"{begins} to {ends}";
    }
}
