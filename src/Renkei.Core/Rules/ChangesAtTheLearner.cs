using Renkei.Core.Books;
using Renkei.Core.Learning;
using Renkei.Core.Values;

namespace Renkei.Core.Rules;

/// <summary>A change cites what was learned by the organization where it took place; what the partner learned is told by <c>builds_on</c>.</summary>
internal static class ChangesAtTheLearner
{
    public static IEnumerable<Violation> Check(LedgerView view)
    {
        var lineage = new Lineage(view);
        foreach (var change in view.Of(Change.Kind))
        {
            var place = lineage.FirmOf(Change.By.Of(change), change);
            foreach (var cited in Change.Cites.Of(change) ?? ListOf<Reference>.Empty)
            {
                if (view.Find(cited, change) is not { } insight) continue;
                var learner = lineage.FirmOf(Insight.Learner.Of(insight), insight);
                if (learner != place)
                    yield return new(change, Codes.LearnerElsewhere, "cites", $"The insight '{cited.Id}' was learned at '{learner}', the change took place at '{place}'.", cited);
            }
        }
    }
}
