using Renkei.Analysis.Findings;
using Renkei.Core.Records;

namespace Renkei.Analysis.Agenda;

/// <summary>How far a step is. It is done when the records show it, not when somebody ticks it off.</summary>
public enum StepState
{
    /// <summary>Said to be done, and the records do not show it.</summary>
    SaidDone,

    /// <summary>Taken up, and its day has passed.</summary>
    Overdue,

    /// <summary>Taken up by somebody.</summary>
    UnderWay,

    /// <summary>What a warning calls for; nobody has taken it up.</summary>
    Proposed,

    /// <summary>Taken up, and the records show it.</summary>
    Done,

    /// <summary>Given up.</summary>
    Dropped,
}

/// <summary>One step of what to do: proposed by a rule that warns, taken up by a record <c>action</c>, or both.</summary>
/// <param name="What">What is to be done, in one sentence.</param>
/// <param name="State">How far it is.</param>
/// <param name="Due">By which day; null where none is named.</param>
/// <param name="Rule">The rule it answers; null for a step that names none, which nothing but its own record can close.</param>
/// <param name="Owner">Whose it is by role, as the catalogue proposes; null where it proposes nothing.</param>
/// <param name="Agenda">The points of the agenda it serves.</param>
/// <param name="Warnings">What it answers: the findings of its rule that warn and ask for it; all that warn where somebody put it into words of their own.</param>
/// <param name="Action">The record by which somebody took it up; null while it is only proposed.</param>
public sealed record PlannedStep(
    string What, StepState State, DateOnly? Due, string? Rule, Roles? Owner, IReadOnlyList<string> Agenda, IReadOnlyList<Finding> Warnings, Record? Action);
