using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Core.Steering;

namespace Renkei.Analysis.Agenda;

/// <summary>
/// What to do about an alliance: the steps that its warnings call for, and those somebody took up. A step is closed by its rule: done when nothing of it warns any
/// longer and something of it is in place; of a rule whose warnings ask for different steps each is closed by its own. A tick alone closes nothing.
/// </summary>
/// <param name="Steps">What asks for attention first: said to be done, overdue, under way, proposed, done, dropped; of each the one due first.</param>
/// <param name="WithoutStep">
/// Warnings for which the catalogue proposes nothing and nobody took anything up, what people asked and judges say among them; what is the partner's own to put right comes last. Each sentence once.
/// </param>
public sealed record ActionPlan(IReadOnlyList<PlannedStep> Steps, IReadOnlyList<Finding> WithoutStep)
{
    /// <summary>Whether there is nothing to do.</summary>
    public bool IsEmpty => Steps.Count == 0 && WithoutStep.Count == 0;

    /// <summary>
    /// The plan of an alliance, for the organization whose side is taken: a coder, who reads more books, is told of the actions of that one. What may be handed to the partner
    /// proposes nothing: what one side tells itself to do is its own to say.
    /// </summary>
    /// <param name="view">What the viewer sees.</param>
    /// <param name="alliance">An alliance of the view.</param>
    /// <param name="answers">The answers to the questions about it.</param>
    public static ActionPlan Of(LedgerView view, Record alliance, IReadOnlyList<Answer> answers)
    {
        var findings = answers.SelectMany(answer => answer.Findings).ToLookup(finding => finding.Rule, StringComparer.Ordinal);
        var us = Pair.Of(view, alliance) is [var pair, ..] ? pair.Us : null;
        var taken = new Scene(view, alliance).Of(ProposedAction.Kind).Where(action => us is null || action.Book.IsReadBy(us)).Select(action => TakenUp(action, findings, view.AsOf)).ToList();
        var open = taken.FindAll(step => step.State is not (StepState.Done or StepState.Dropped));
        List<Finding> waiting = view.IsShared ? [] : [.. findings.SelectMany(ofRule => ofRule.Where(finding => Warns(finding) && !finding.IsSnoozed)).Where(warning => !open.Exists(step => IsAbout(step, warning)))];
        List<PlannedStep> proposed = [.. from finding in waiting where finding.Step is not null group finding by finding.Step into warnings select Proposed(warnings.Key, [.. warnings], view.AsOf)];
        var stepped = waiting.Where(finding => finding.Step is not null).Select(finding => finding.Rule).ToHashSet(StringComparer.Ordinal);
        return new(
            [.. taken.Concat(proposed).OrderBy(step => step.State).ThenBy(step => step.Due ?? DateOnly.MaxValue).ThenBy(step => step.Rule, StringComparer.Ordinal).ThenBy(step => step.Action?.Id, StringComparer.Ordinal).ThenBy(step => step.What, StringComparer.Ordinal)],
            [.. waiting.Where(finding => finding.Step is null && !stepped.Contains(finding.Rule)).DistinctBy(finding => finding.Says)
                .OrderBy(finding => finding.About.Direction == "out").ThenBy(finding => finding.Rule, StringComparer.Ordinal).ThenBy(finding => finding.Key, StringComparer.Ordinal)]);
    }

    /// <summary>What several warnings call for in the same words is one step: that of the rule which serves a point of the agenda, rather than of the point itself.</summary>
    private static PlannedStep Proposed(string what, IReadOnlyList<Finding> warnings, DateOnly asOf)
    {
        var rules = warnings.Select(finding => finding.Rule).Distinct(StringComparer.Ordinal).Select(Rules.Of).OrderBy(rule => rule.Agenda.Contains(rule.Id)).ThenBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        var (owner, days) = (rules[0].Step!.Value.Owner, rules[0].Step!.Value.Days);
        return new(what, StepState.Proposed, Later(asOf, days), rules[0].Id, owner, [.. rules.SelectMany(rule => rule.Agenda).Distinct(StringComparer.Ordinal)], warnings, null);
    }

    /// <summary>Whether a step that was taken up answers a warning: in just the words proposed, or as a step of its rule.</summary>
    private static bool IsAbout(PlannedStep step, Finding warning) => step.What == warning.Step || (step.Rule == warning.Rule && (warning.Step is null || Answers(step.What, Rules.Of(warning.Rule), warning)));

    private static PlannedStep TakenUp(Record action, ILookup<string, Finding> findings, DateOnly asOf)
    {
        var id = ProposedAction.Row.Of(action) ?? ProposedAction.Agenda.Of(action);
        var rule = id is not null && findings.Contains(id) ? Rules.Of(id) : null;
        var due = ProposedAction.Due.Of(action)?.End.Latest;
        List<Finding> about = rule is null ? [] : [.. findings[rule.Id].Where(finding => !Warns(finding) || Answers(ProposedAction.What.Of(action), rule, finding))];
        return new(
            ProposedAction.What.Of(action),
            StateOf(action, rule is null ? null : IsClosed(about), due < asOf),
            due,
            rule?.Id,
            rule?.Step?.Owner,
            ProposedAction.Agenda.Of(action) is { } point ? [point] : rule?.Agenda ?? [],
            Warnings(about),
            action);
    }

    /// <summary>Whether a step is about a warning of its rule: the one that asks for it, or any of them where somebody put it into words of their own.</summary>
    private static bool Answers(string what, Rule rule, Finding warning) => warning.Step == what || !rule.Proposes(what);

    /// <summary>By its rule, where it names one that is asked here; else by what its own record says.</summary>
    private static StepState StateOf(Record action, bool? isClosed, bool isOver) =>
        ProposedAction.Dropped.Of(action) is not null ? StepState.Dropped
        : isClosed ?? ProposedAction.Done.Of(action) is not null ? StepState.Done
        : ProposedAction.Done.Of(action) is not null ? StepState.SaidDone
        : isOver ? StepState.Overdue
        : StepState.UnderWay;

    private static bool IsClosed(IEnumerable<Finding> ofRule) =>
        ofRule.Where(IsOfRecords).ToList() is var said && said.Exists(finding => finding.Status == Status.InPlace) && !said.Exists(Warns);

    private static IReadOnlyList<Finding> Warnings(IEnumerable<Finding> ofRule) => [.. ofRule.Where(finding => IsOfRecords(finding) && Warns(finding) && !finding.IsSnoozed)];

    private static bool IsOfRecords(Finding finding) => finding.Witness == "records";

    private static bool Warns(Finding finding) => finding.Status is Status.Problem or Status.Watch;

    private static DateOnly Later(DateOnly day, int days) => day.DayNumber < DateOnly.MaxValue.DayNumber - days ? day.AddDays(days) : DateOnly.MaxValue;
}
