using Renkei.Analysis.Agenda;
using Renkei.App.Rendering;
using Renkei.Core.Books;
using Renkei.Core.Steering;

namespace Renkei.App.Features.Actions;

/// <summary>Steps in the words of people.</summary>
internal static class StepWords
{
    /// <summary>How far a step is.</summary>
    public static string Of(StepState state) => state switch
    {
        StepState.SaidDone => ActionsTexts.SaidDone,
        StepState.Overdue => ActionsTexts.Overdue,
        StepState.UnderWay => ActionsTexts.UnderWay,
        StepState.Proposed => ActionsTexts.Proposed,
        StepState.Done => ActionsTexts.Done,
        _ => ActionsTexts.Dropped,
    };

    /// <summary>The same for programs.</summary>
    public static string IdOf(StepState state) => state switch
    {
        StepState.SaidDone => "said-done",
        StepState.Overdue => "overdue",
        StepState.UnderWay => "under-way",
        StepState.Proposed => "proposed",
        StepState.Done => "done",
        _ => "dropped",
    };

    /// <summary>Whose it is: of one taken up whom its record names, else by role; empty where the catalogue proposes nobody.</summary>
    public static string OwnerOf(PlannedStep step, LedgerView view) =>
        step.Action is { } action && ProposedAction.Owner.Of(action) is { } named ? Titles.Named(view, action, named) : step.Owner is { } owner ? RoleWords.Of(owner, isAdministrator: false) : "";
}
