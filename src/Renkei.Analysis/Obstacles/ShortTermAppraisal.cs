using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.People;

namespace Renkei.Analysis.Obstacles;

/// <summary>O13: whether people in alliance roles are judged by goals that come due sooner than learning pays.</summary>
internal static class ShortTermAppraisal
{
    public static Finding Of(Line line)
    {
        var asked = new Asking(line, "O13");
        List<RoleCriteria> roles = [.. RoleCriteria.Of(line).Where(role => role.Judging.Count > 0)];
        var finding = asked.Judges("horizon", limits =>
        {
            var told = roles.Select(role => (Role: role, Short: role.ShortShare(limits["short"], limits["told"]))).Where(each => each.Short is not null).ToList();
            var late = told.FindAll(each => each.Short > limits["most"]);
            return new(told.Count == 0 ? "horizon-unknown" : late.Count > 0 ? "short" : "long", (late.Count > 0 ? late : told).SelectMany(each => each.Role.Judging))
            {
                Value = told.Max(each => each.Short),
                N = told.Count,
                Threshold = "most",
                Places =
                [
                    ("roles", Words.Count(told.Count, "role")),
                    ("short", Words.Of(late.Count, told.Count)),
                    ("most", Words.Percent(limits["most"])),
                    ("months", Words.Months(limits["short"])),
                ],
            };
        });
        var left = roles.SelectMany(role => role.Judging).Count(criterion => Criterion.Horizon.Of(criterion) is null || Criterion.Weight.Of(criterion) is null);
        return finding.Value is null || left == 0 ? finding : finding with { Notes = [asked.Says("left", ("left", Words.Are(left, "criterion", "criteria"))), .. finding.Notes] };
    }
}
