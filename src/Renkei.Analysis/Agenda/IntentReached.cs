using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Analysis.Obstacles;

namespace Renkei.Analysis.Agenda;

/// <summary>A3: whether those who are to know why we work with this partner, and where it ends, were told; the competition not hushed up.</summary>
internal static class IntentReached
{
    public static Finding Of(Line line)
    {
        var told = IntentNotCommunicated.Of(line).ToList();
        Finding At(string scope) => told.First(finding => finding.Key.EndsWith($"/{scope}", StringComparison.Ordinal));
        return Condition.Judge(new(line, "A3"), _ =>
        [
            Condition.Of("the statement says where working together ends, what we lack and where the partner competes", At("content")),
            Condition.Of("most of those it is for have read it", At("reach")),
        ]);
    }
}
