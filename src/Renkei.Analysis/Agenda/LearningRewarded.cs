using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Analysis.Obstacles;
using Renkei.Core.People;
using Renkei.Core.Values;

namespace Renkei.Analysis.Agenda;

/// <summary>A9: whether learning counts where alliance roles are judged (O14), and nobody who came back within the cycle was left in a dead end.</summary>
internal static class LearningRewarded
{
    public static Finding Of(Line line)
    {
        var criteria = LearningNotEncouraged.Of(line).First(finding => finding.Key.EndsWith("/criteria", StringComparison.Ordinal));
        return Condition.Judge(new(line, "A9"), limits =>
        {
            var months = Window.Months(line.Alliance, limits["window"]);
            var window = Window.Back(line.AsOf, months, 0);
            List<Stay> back = [.. line.Stays.Where(stay => stay.From == line.Pair.Us && stay.Returned is { } returned && window.Holds(returned.Start) == Truth.Certainly && Posting.UsesKnowHow.Of(stay.Posting) is not null)];
            return
            [
                Condition.Of("learning counts where alliance roles are judged", criteria),
                new($"nobody who came back in the last {Words.Months(months)} was left in a dead end", back.Count == 0 ? null : back.TrueForAll(stay => Posting.UsesKnowHow.Of(stay.Posting) == true), back.Select(stay => stay.Posting), Alone: "dead-ends"),
            ];
        });
    }
}
