using Renkei.Core.Alliances;
using Renkei.Core.Books.Kinds;
using Renkei.Core.Capabilities;
using Renkei.Core.Guarding;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Steering;

namespace Renkei.Core;

/// <summary>Every kind of record there is. A kind's field table is made when it is first asked for, so that a start pays only for the kinds it meets.</summary>
public static class AllKinds
{
    private static readonly (string Name, Func<Kind> Kind)[] Table =
    [
        ("organization", () => Organization.Kind),
        ("alliance", () => Alliance.Kind),
        ("stake", () => Stake.Kind),
        ("milestone", () => Milestone.Kind),
        ("clause", () => Clause.Kind),
        ("promise", () => Promise.Kind),
        ("intent", () => Intent.Kind),
        ("position", () => Position.Kind),
        ("line", () => BusinessLine.Kind),
        ("contribution", () => Contribution.Kind),
        ("linkage", () => Linkage.Kind),
        ("person", () => Person.Kind),
        ("posting", () => Posting.Kind),
        ("post", () => Post.Kind),
        ("right", () => DecisionRight.Kind),
        ("criterion", () => Criterion.Kind),
        ("recognition", () => Recognition.Kind),
        ("capability", () => Capability.Kind),
        ("rating", () => Rating.Kind),
        ("measure", () => Measure.Kind),
        ("objective", () => Objective.Kind),
        ("event", () => Event.Kind),
        ("insight", () => Insight.Kind),
        ("change", () => Change.Kind),
        ("reuse", () => Reuse.Kind),
        ("offer", () => Offer.Kind),
        ("answer", () => Answer.Kind),
        ("innovation", () => Innovation.Kind),
        ("plan", () => Plan.Kind),
        ("forecast", () => Forecast.Kind),
        ("decision", () => Decision.Kind),
        ("consequence", () => Consequence.Kind),
        ("issue", () => Issue.Kind),
        ("review", () => Review.Kind),
        ("survey", () => Survey.Kind),
        ("judgement", () => Judgement.Kind),
        ("action", () => ProposedAction.Kind),
        ("guard", () => Guard.Kind),
        ("grant", () => Grant.Kind),
        ("disclosure", () => Disclosure.Kind),
        ("observation", () => Observation.Kind),
        ("book", () => JointBook.Kind),
        ("complete", () => Completeness.Kind),
        ("setting", () => Setting.Kind),
    ];

    /// <summary>All of them, in the order in which people think of them: who, with whom, what they can, what they learn, how they steer.</summary>
    public static IReadOnlyList<Kind> List => [.. Table.Select(row => row.Kind())];

    /// <summary>The words that open a record.</summary>
    public static IEnumerable<string> Names => Table.Select(row => row.Name);

    /// <summary>The kind people mean by a word of their own; null when the word says nothing to us.</summary>
    public static string? MeantBy(string word) => word switch
    {
        "meeting" or "visit" or "tour" or "training" or "workshop" => "event",
        "firm" or "company" or "partner" or "unit" or "jv" or "venture" => "organization",
        "lesson" or "learning" or "knowledge" => "insight",
        "employee" or "engineer" or "manager" => "person",
        "secondment" or "assignment" or "transfer" => "posting",
        "contract" or "agreement" => "clause",
        "skill" or "competence" or "competency" => "capability",
        "goal" or "target" => "objective",
        "kpi" or "metric" => "measure",
        "task" or "todo" => "action",
        "conflict" or "crisis" => "issue",
        _ => null,
    };

    /// <summary>The kind of that name, or null.</summary>
    public static Kind? Find(string name)
    {
        foreach (var (known, kind) in Table)
        {
            if (known == name) return kind();
        }

        return null;
    }

    /// <summary>A sentence that names the kind a word was meant to be, or nothing.</summary>
    internal static string Meant(string word) =>
        MeantBy(word) is { } kind ? $" Did you mean '{kind}'?" : Spelling.Suggest(word, Names);
}
