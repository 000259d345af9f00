using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Analysis.Statistics;
using Renkei.Core.Capabilities;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Connections;

/// <summary>
/// S0-18: over how many firms the knowledge of components is spread, who knows how they work together, and how far parts have been joined in modules. A firm counts once for
/// each component it knows.
/// </summary>
internal static class SpreadOfKnowledge
{
    public static Finding Of(Line line, Knowers knowers)
    {
        var asked = new Asking(line, "S0-18");
        var components = Tagged(line, Architecture.Component);
        var systems = Tagged(line, Architecture.System);
        var knowing = components.SelectMany(component => knowers.FirmsWith(component.Id).Select(firm => (Firm: firm, Component: component))).ToList();
        var firms = line.Pair.Members.Union(knowing.Select(each => each.Firm)).Union(systems.SelectMany(system => knowers.FirmsWith(system.Id))).ToList();
        var spread = Dispersion.Evenness([.. firms.Select(firm => (double)knowing.Count(each => each.Firm == firm))]);
        var isKnown = knowing.Count >= asked.Thresholds["fewest-holdings"] && spread is not null;
        string Case(Thresholds thresholds) => spread < thresholds["dispersed"] ? "gathered" : Steps(line).Exists(step => step.Last == Integration.Separate) ? "dispersed-apart" : "dispersed";

        var whole = systems.SelectMany(system => knowers.FirmsWith(system.Id)).Distinct(StringComparer.Ordinal).ToList();
        var finding = asked.Finds(
            "components",
            !isKnown ? Status.Unknown : Case(asked.Thresholds) == "dispersed-apart" ? Status.Watch : Status.InPlace,
            isKnown ? Case(asked.Thresholds) : "too-few",
            [.. knowing.SelectMany(each => Shown(knowers, each.Firm, each.Component)), .. systems.SelectMany(system => whole.SelectMany(firm => Shown(knowers, firm, system)))],
            ("n", Words.Count(knowing.Select(each => each.Firm).Distinct(StringComparer.Ordinal).Count(), "firm")),
            ("all", $"{firms.Count}"),
            ("components", Words.Count(components.Count, "component")),
            ("apart", Words.Names(Steps(line).Where(step => step.Last == Integration.Separate).Select(step => Capability.Name.Of(step.Capability)))),
            ("whole", whole.Count == 0 ? "nobody on record" : Words.List(whole.Select(line.NameOf))),
            ("fewest", $"{asked.Thresholds["fewest-holdings"]}"));
        return asked.Weighed(finding, Case) with { Value = isKnown ? spread : null, N = knowing.Count, Threshold = asked.Thresholds["dispersed"] };
    }

    /// <summary>S0-18-steps: how far the parts of each module have been joined. Asked where parts and wholes are told apart at all.</summary>
    public static IEnumerable<Finding> Joined(Line line)
    {
        var asked = new Asking(line, "S0-18-steps");
        var steps = Steps(line);
        if (steps.Count == 0 && !line.Of(Capability.Kind).Any(capability => Capability.Architecture.Of(capability) is not null)) yield break;

        yield return asked.Finds(
            "steps",
            steps.Count > 0 ? Status.InPlace : Status.Unknown,
            steps.Count > 0 ? "steps" : "none",
            steps.Select(step => step.Capability),
            ("steps", string.Join("; ", steps.Select(step => $"“{Capability.Name.Of(step.Capability)}”: {WordsOf(step.Last)} ({DateWords.Of(step.When)})")))) with
        {
            Value = steps.Count > 0 ? steps.Count : null,
        };
    }

    /// <summary>Who knows which component and which whole.</summary>
    public static MatrixChart Chart(Line line, Knowers knowers)
    {
        List<Record> tagged = [.. Tagged(line, Architecture.Component), .. Tagged(line, Architecture.System)];
        var firms = line.Pair.Members.Union(tagged.SelectMany(capability => knowers.FirmsWith(capability.Id))).ToList();
        return new(
            "Who knows parts, and who the whole",
            "records that show it",
            "Knowledge",
            "organizations",
            [.. firms.Select(line.NameOf)],
            [.. tagged.Select(capability => new MatrixRow(
                $"{(Capability.Architecture.Of(capability) == Architecture.Component ? "Part" : "Whole")}: {Capability.Name.Of(capability)}",
                [.. firms.Select(firm => Cell(line, firm, Shown(knowers, firm, capability)))]))]);
    }

    private static MatrixCell Cell(Line line, string firm, IReadOnlyList<Record> shown) =>
        new(shown.Count > 0 ? shown.Count : null, $"{line.NameOf(firm)}: {Words.CountOrNo(shown.Count, "record")}", shown) { IsBlank = shown.Count == 0 };

    private static IReadOnlyList<Record> Tagged(Line line, Architecture architecture) => [.. line.Of(Capability.Kind).Where(capability => Capability.Architecture.Of(capability) == architecture)];

    private static IReadOnlyList<Record> Shown(Knowers knowers, string firm, Record capability) => knowers.Of(firm, capability.Id)?.Shown ?? [];

    /// <summary>The last step of each capability that bears any.</summary>
    private static List<(Record Capability, Integration Last, When When)> Steps(Line line) =>
        [.. from capability in line.Of(Capability.Kind)
            let steps = Capability.Integrations.Of(capability)
            where steps is not null
            let last = steps.MaxBy(step => (Capability.IntegrationStep.When.Of(step).Start.Latest, Capability.IntegrationStep.To.Of(step)))
            select (capability, Capability.IntegrationStep.To.Of(last), Capability.IntegrationStep.When.Of(last))];

    private static string WordsOf(Integration state) => state switch
    {
        Integration.Separate => "parts are separate",
        Integration.StructuralModule => "joined in one piece",
        Integration.FunctionalModule => "joined in what they do",
        _ => "joined by a standard interface",
    };
}
