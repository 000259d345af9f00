using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Capabilities;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Connections;

/// <summary>
/// S0-19: what one who supplies modules must be able to do: link components, take in what is known of the components beside one's own, make proposals, and answer the
/// needs of users. Asked of each member that knows a component; where no capability is marked as one the question does not arise. A finding
/// for each of whom anything is on record.
/// </summary>
internal static class SupplierAbilities
{
    public static IEnumerable<Finding> Of(Line line, Knowers knowers)
    {
        var asked = new Asking(line, "S0-19");
        var components = line.Of(Capability.Kind).Where(capability => Capability.Architecture.Of(capability) == Architecture.Component).ToList();
        if (components.Count == 0) return [];

        var suppliers = line.Pair.Members.Where(firm => components.Exists(component => Knows(knowers, firm, component))).ToList();
        var shown = suppliers.Select(firm => Judge(asked, line, knowers, firm, components)).OfType<Finding>().ToList();
        return shown.Count > 0 ? shown : [asked.Finds("abilities", Status.Unknown, "nothing", components, ("suppliers", suppliers.Count == 0 ? "the suppliers" : Words.List(suppliers.Select(line.NameOf))))];
    }

    /// <summary>What a firm shows; null when nothing is on record either way.</summary>
    private static Finding? Judge(Asking asked, Line line, Knowers knowers, string firm, IReadOnlyList<Record> components)
    {
        var proposals = Proposals.Of(line, firm);
        var abilities = Abilities(line, knowers, firm, components, proposals);
        var open = abilities.Where(ability => ability.Shown.Count == 0).ToList();
        var lately = Window.Back(line.AsOf, Window.Months(line.Alliance, asked.Thresholds["months"]), 0);
        var declared = line.Scene.Declared.By(firm, Offer.Kind, lately.First, lately.Last);
        if (open.Count == abilities.Count && declared.Count == 0) return null;

        string Case(Thresholds thresholds) =>
            proposals.Answers.Count >= thresholds["fewest-answers"] && (double)proposals.Accepted / proposals.Answers.Count < thresholds["taken-up"] ? "not-taken-up"
            : proposals.Made.Count == 0 && declared.Count > 0 ? "no-proposals"
            : open.Count > 0 ? "open" : "all";

        var says = Case(asked.Thresholds);
        var finding = asked.Finds(
            $"abilities/{firm}",
            says switch { "all" => Status.InPlace, "open" => Status.Unknown, _ => Status.Watch },
            says,
            [.. abilities.SelectMany(ability => ability.Shown), .. proposals.Answers, .. says == "no-proposals" ? declared : []],
            ("firm", line.NameOf(firm)),
            ("shown", Words.List(abilities.Except(open).Select(ability => ability.Words))),
            ("open", Words.List(open.Select(ability => ability.Words))),
            ("made", Words.Count(proposals.Made.Count, "proposal")),
            ("answered", $"{proposals.Answers.Count}"),
            ("accepted", proposals.Accepted == 0 ? "none" : $"{proposals.Accepted}"),
            ("months", Words.Months(Window.Months(line.Alliance, asked.Thresholds["months"]))));
        return asked.Weighed(finding, Case) with
        {
            Value = says == "open" ? null : abilities.Count - open.Count,
            About = new(line.Pair.Us, line.Pair.Partner, Unit: firm),
        };
    }

    private static IReadOnlyList<(string Words, IReadOnlyList<Record> Shown)> Abilities(Line line, Knowers knowers, string firm, IReadOnlyList<Record> components, Proposals proposals) =>
    [
        ("link components", [.. line.Of(Capability.Kind).Where(capability => Capability.Architecture.Of(capability) == Architecture.System).SelectMany(system => knowers.Of(firm, system.Id)?.Shown ?? [])]),
        ("take in what is known of neighbouring components", [.. Neighbours(line, components.Where(component => Knows(knowers, firm, component))).SelectMany(neighbour => knowers.Of(firm, neighbour)?.Taken ?? [])]),
        ("make proposals", proposals.Made),
        ("answer the needs of users", [.. line.Of(Person.Kind).Where(person => Person.MeetsCustomers.Of(person) == true && line.FirmOf(Person.Organization.Of(person), person) == firm)]),
    ];

    private static bool Knows(Knowers knowers, string firm, Record capability) => knowers.Of(firm, capability.Id)?.Shown.Count > 0;

    /// <summary>The ids of what lies beside some capabilities, whichever of the two says so.</summary>
    private static HashSet<string> Neighbours(Line line, IEnumerable<Record> own)
    {
        var ids = own.Select(capability => capability.Id).ToHashSet(StringComparer.Ordinal);
        var beside = new HashSet<string>(StringComparer.Ordinal);
        foreach (var capability in line.Of(Capability.Kind))
        {
            foreach (var neighbour in Capability.Neighbours.Of(capability) ?? ListOf<Reference>.Empty)
            {
                if (ids.Contains(capability.Id)) beside.Add(neighbour.Id);
                if (ids.Contains(neighbour.Id)) beside.Add(capability.Id);
            }
        }

        return beside;
    }
}
