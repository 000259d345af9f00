using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Values;

namespace Renkei.Analysis.Glance;

/// <summary>What we took in from them, how much of it changed a way of working here, and of which of the latest visits nobody has said.</summary>
internal static class ChangeSentence
{
    public static Told Of(Line line, IReadOnlyList<LatestVisit> visits)
    {
        List<Lesson> ours = [.. line.Lessons.Where(lesson => lesson.Learner == line.Pair.Us)];
        return new(string.Join(' ', (IEnumerable<string>)[Learned(line, ours), .. Silent(visits)]), Evidence.Ends([.. Lesson.Evidence(ours), .. visits.Select(visit => visit.Event)]));
    }

    private static string Learned(Line line, List<Lesson> ours)
    {
        var partner = AllianceGlance.PartnersOf(line);
        if (ours.Count == 0) return $"Nothing that you took in from {partner} is on record.";
        var changes = ours.SelectMany(lesson => lesson.Changes).Distinct().ToList();
        var took = $"You took in {Words.Count(ours.Count, "thing")} from {partner}";
        if (changes.Count == 0) return $"{took}; no way of working here changed by it yet.";
        var last = changes.Select(Change.When.Of).MaxBy(when => when.Start.Latest)!;
        return $"{took}; {ours.Count(lesson => lesson.IsLearned)} of them changed a way of working here, last {In(last)}.";
    }

    private static string In(When when) => when.Lasts ? DateWords.BeginningOf(when) ?? DateWords.Of(when) : DateWords.Of(when);

    private static string[] Silent(IReadOnlyList<LatestVisit> visits)
    {
        var silent = visits.Count(visit => visit.Came == Came.NotSaid);
        return silent == 0 ? [] : [silent == visits.Count ? $"Nobody has said what changed after the last {(silent == 1 ? "visit" : $"{silent} visits")}." : $"Of {silent} of the last {visits.Count} visits nobody has said what changed."];
    }
}
