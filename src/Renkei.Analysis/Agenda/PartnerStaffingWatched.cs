using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Analysis.Obstacles;

namespace Renkei.Analysis.Agenda;

/// <summary>A10: whether we look at the partner's staffing, lawfully and often enough to know something of most of the seats in which it can learn (O20).</summary>
internal static class PartnerStaffingWatched
{
    public static Finding Of(Line line)
    {
        var seen = PartnerStaffingUnseen.Of(line).ToList();
        Finding At(string scope) => seen.First(finding => finding.Key.EndsWith($"/{scope}", StringComparison.Ordinal));
        return Condition.Judge(new(line, "A10"), _ =>
        [
            Condition.Of("the partner's staffing was looked at as a whole in the last year", At("audit")),
            Condition.Of("something is known of most of the seats in which the partner can learn away from home", At("posts")),
        ]);
    }
}
