using Renkei.Analysis.Charts;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Contributions;

/// <summary>One side's use, outside the alliance, of what nobody sells and the other side brought.</summary>
/// <param name="By">The firm that uses it.</param>
/// <param name="Record">The reuse or contribution that says so.</param>
/// <param name="What">What is used, in a few words.</param>
internal sealed record OutsideUse(string By, Record Record, string What)
{
    /// <summary>All uses by either side of a pair, in the order recorded.</summary>
    public static IReadOnlyList<OutsideUse> Of(Line line) => [.. OfInsights(line), .. OfContributions(line)];

    /// <summary>What was learned from the other side and used again where the alliance has nothing to do with it.</summary>
    private static IEnumerable<OutsideUse> OfInsights(Line line)
    {
        var learners = line.Lessons.ToDictionary<Lesson, Record, string>(lesson => lesson.Insight, lesson => lesson.Learner, ReferenceEqualityComparer.Instance);
        return from reuse in line.Of(Reuse.Kind)
               where IsOutside(line, reuse)
               let user = line.FirmOf(Reuse.By.Of(reuse), reuse)
               let insight = line.Scene.View.Find(Reuse.Insight.Of(reuse), reuse)
               where insight is not null && learners.GetValueOrDefault(insight) == user
               select new OutsideUse(user, reuse, Telling.CapabilityOf(line.Scene.View, insight, Insight.Capability.Of(insight)));
    }

    /// <summary>What the other side brought and this side uses for itself at home.</summary>
    private static IEnumerable<OutsideUse> OfContributions(Line line) =>
        from contribution in line.Of(Contribution.Kind)
        where Contribution.Asset.Of(contribution) == Asset.Invisible && Contribution.Benefit.Of(contribution) == Benefit.Private
        let giver = line.FirmOf(Contribution.By.Of(contribution), contribution)
        from user in (Contribution.UsedBy.Of(contribution) ?? ListOf<Reference>.Empty).Select(each => line.FirmOf(each, contribution)).Distinct(StringComparer.Ordinal)
        where (giver == line.Pair.Us && user == line.Pair.Partner) || (giver == line.Pair.Partner && user == line.Pair.Us)
        select new OutsideUse(user, contribution, Contribution.What.Of(contribution));

    /// <summary>What is used in another alliance is used outside this one.</summary>
    private static bool IsOutside(Line line, Record reuse) =>
        Reuse.Outside.Of(reuse) ?? (Reuse.UsedIn.Of(reuse) is { } elsewhere && !line.Scene.Within.Contains(elsewhere.Id));
}
