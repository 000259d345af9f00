using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>A learning objective as it stands after its last revision.</summary>
/// <param name="Objective">The record.</param>
/// <param name="Is">What sort of learning is aimed at.</param>
/// <param name="Learner">The firm that is to learn; for practice to be put into words, the firm whose practice it is.</param>
/// <param name="From">The firm it is to learn from, or null.</param>
/// <param name="Capability">The id of the capability sought.</param>
/// <param name="IsOpen">Whether it was neither met nor dropped.</param>
internal sealed record Aim(Record Objective, ObjectiveType Is, string Learner, string? From, string Capability, bool IsOpen)
{
    public When When => Core.Learning.Objective.When.Of(Objective);

    /// <summary>Whether a firm is to take something in from another, or from whom it is not said.</summary>
    public bool Takes(string learner, string source) =>
        Learner == learner && (From is null || From == source) && Is is ObjectiveType.Acquire or ObjectiveType.Accumulate or ObjectiveType.Create;

    /// <summary>All objectives of an alliance, in the order recorded.</summary>
    public static IReadOnlyList<Aim> In(Scene scene) =>
        [.. from objective in scene.Of(Core.Learning.Objective.Kind)
            let revised = (Core.Learning.Objective.Revisions.Of(objective) ?? ListOf<Part>.Empty).Select(Core.Learning.Objective.Revision.Capability.Of).LastOrDefault(capability => capability is not null)
            select new Aim(
                objective,
                Core.Learning.Objective.Is.Of(objective) ?? ObjectiveType.Acquire,
                scene.FirmOf(Core.Learning.Objective.Learner.Of(objective), objective),
                Core.Learning.Objective.From.Of(objective) is { } source ? scene.FirmOf(source, objective) : null,
                (revised ?? Core.Learning.Objective.Capability.Of(objective)).Id,
                Core.Learning.Objective.Met.Of(objective) is null && Core.Learning.Objective.Dropped.Of(objective) is null)];
}
