using System.Collections.Frozen;
using Renkei.Core.Alliances;
using Renkei.Core.Books.Kinds;
using Renkei.Core.Capabilities;
using Renkei.Core.Forms;
using Renkei.Core.Guarding;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Steering;

namespace Renkei.Core;

/// <summary>Every kind of record there is.</summary>
public static class AllKinds
{
    private static readonly FrozenDictionary<string, Kind> ByName;

    static AllKinds()
    {
        List =
        [
            Organization.Kind, Alliance.Kind, Stake.Kind, Milestone.Kind, Clause.Kind, Promise.Kind, Intent.Kind, Position.Kind, BusinessLine.Kind,
            Contribution.Kind, Linkage.Kind,
            Person.Kind, Posting.Kind, Post.Kind, DecisionRight.Kind, Criterion.Kind, Recognition.Kind,
            Capability.Kind, Rating.Kind, Measure.Kind,
            Objective.Kind, Event.Kind, Insight.Kind, Change.Kind, Reuse.Kind, Offer.Kind, Answer.Kind, Innovation.Kind,
            Plan.Kind, Forecast.Kind, Decision.Kind, Consequence.Kind, Issue.Kind, Review.Kind, Survey.Kind, Judgement.Kind, ProposedAction.Kind,
            Guard.Kind, Grant.Kind, Disclosure.Kind, Observation.Kind,
            JointBook.Kind, Completeness.Kind, Setting.Kind,
        ];
        ByName = List.ToFrozenDictionary(kind => kind.Name, StringComparer.Ordinal);
    }

    /// <summary>The kinds, in the order in which people think of them: who, with whom, what they can, what they learn, how they steer.</summary>
    public static IReadOnlyList<Kind> List { get; }

    /// <summary>The kind of that name, or null.</summary>
    public static Kind? Find(string name) => ByName.GetValueOrDefault(name);
}
