using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Guarding;
using Renkei.Core.Learning;
using Renkei.Core.Values;

namespace Renkei.Core.Rules;

/// <summary>It takes two: an alliance and a joint venture have at least two parties, nobody owns or learns from itself, and nobody reviews what it asked for.</summary>
internal static class TwoParties
{
    public static IEnumerable<Violation> Check(LedgerView view)
    {
        foreach (var alliance in view.Of(Alliance.Kind))
        {
            if (Distinct(Alliance.Parties.Of(alliance)) < 2)
                yield return new(alliance, Codes.PartiesTooFew, "parties", "An alliance has at least two parties.");
        }

        foreach (var venture in view.Of(Organization.Kind).Where(body => Organization.Is.Of(body) == OrganizationType.JointVenture))
        {
            if (Distinct(Organization.Parents.Of(venture) ?? ListOf<Reference>.Empty) < 2)
                yield return new(venture, Codes.PartiesTooFew, "parents", "A joint venture has at least two parents.");
        }

        foreach (var stake in view.Of(Stake.Kind))
        {
            if (Stake.Holder.Of(stake).Equals(Stake.Held.Of(stake)))
                yield return new(stake, Codes.WithItself, "held", $"'{Stake.Held.Of(stake).Id}' cannot hold a stake in itself.");
        }

        foreach (var body in view.Of(Organization.Kind).Where(body => body.Id == "coder"))
            yield return new(body, Codes.IdReserved, "", "'coder' is the name under which a researcher reads a case.");

        foreach (var disclosure in view.Of(Disclosure.Kind))
        {
            if (Disclosure.ReviewedBy.Of(disclosure) is { } reviewer && reviewer.Equals(Disclosure.AskedBy.Of(disclosure)))
                yield return new(disclosure, Codes.WithItself, "reviewed_by", $"'{reviewer.Id}' asked for it; a second person reviews it.", reviewer);
        }

        foreach (var violation in LearningFromOneself(view)) yield return violation;
    }

    private static IEnumerable<Violation> LearningFromOneself(LedgerView view)
    {
        var lineage = new Lineage(view);
        foreach (var insight in view.Of(Insight.Kind))
        {
            var (learner, source) = (Insight.Learner.Of(insight), Insight.From.Of(insight));
            if (lineage.FirmOf(learner, insight) == lineage.FirmOf(source, insight))
                yield return new(insight, Codes.WithItself, "from", $"'{learner.Id}' and '{source.Id}' are one organization; an insight comes from another.", learner, source);
        }
    }

    private static int Distinct(ListOf<Reference> parties) => parties.Distinct().Count();
}
