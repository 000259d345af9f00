using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Lines;
using Renkei.Core.Books.Kinds;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Findings;

/// <summary>
/// What a firm set aside for a while, with a reason: a record <c>setting</c> of its own book named <c>O17.snoozed</c>, while it lasts. The finding keeps its status and
/// its evidence; it is only no longer among the first things to say. A setting of the joint book sets nothing aside, for the partner could have written it.
/// </summary>
internal static class Snooze
{
    /// <summary>The name of such a setting, after the rule's id and a full stop.</summary>
    public const string Name = "snoozed";

    /// <summary>The setting by which a rule is set aside on the view's day; null when none does.</summary>
    public static Record? Of(string rule, Scene scene) =>
        scene.Of(Setting.Kind).Where(setting => Setting.Name.Of(setting) == $"{rule}.{Name}" && (!setting.Book.IsJoint || scene.View.Viewer.IsCoder))
            .Where(setting => InForce.On(Setting.When.Of(setting), scene.AsOf) == Truth.Certainly)
            .MaxBy(setting => (Setting.When.Of(setting)?.Start.Earliest ?? DateOnly.MinValue, setting.Id));

    /// <summary>A finding that is set aside says so; what warns of nothing cannot be.</summary>
    public static Finding On(Finding finding, Record? setting) =>
        setting is null || finding.Status is not (Status.Problem or Status.Watch) ? finding : finding with
        {
            IsSnoozed = true,
            Evidence = finding.IsJoint ? finding.Evidence : [.. finding.Evidence, setting],
            Notes = [Rules.Caveat("snoozed", ("until", Until(Setting.When.Of(setting))), ("reason", Setting.Reason.Of(setting))), .. finding.Notes],
        };

    private static string Until(When? when) => when is null || !when.Lasts || when.IsOpen ? "until further notice" : $"until {DateWords.EndOf(when)}";
}
