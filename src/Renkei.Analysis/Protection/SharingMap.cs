using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Capabilities;
using Renkei.Core.Guarding;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Protection;

/// <summary>S4-19: whether it is settled of every capability our advantage hangs on what of it can, could and cannot be shared.</summary>
internal static class SharingMap
{
    private const int Named = 3;

    private static readonly IReadOnlyList<(Clearance Share, string Words)> Columns =
        [(Clearance.Can, "can be shared"), (Clearance.Could, "could be shared"), (Clearance.Cannot, "cannot be shared")];

    public static Finding Of(Line line)
    {
        var (guards, mattering) = (GuardsInForce.Of(line), Mattering(line));
        var perhaps = line.Of(Guard.Kind).Where(guard => GuardsInForce.IsToward(line, guard) && InForce.On(Guard.When.Of(guard), line.AsOf) != Truth.No).ToList();
        var open = mattering.FindAll(capability => !perhaps.Exists(guard => IsOn(line, guard, capability)));
        var settled = mattering.FindAll(capability => guards.Any(guard => IsOn(line, guard, capability)));
        var says = open.Count > 0 ? settled.Count == 0 ? "unsettled" : "open" : mattering.Count > 0 && settled.Count == mattering.Count ? "settled" : "map-unknown";
        return new Asking(line, "S4-19").Judges("map", _ => new(says, [.. open.Count > 0 ? open : mattering, .. guards.Where(guard => mattering.Exists(capability => IsOn(line, guard, capability)))])
        {
            Value = mattering.Count == 0 ? null : (double)settled.Count / mattering.Count,
            N = mattering.Count,
            Places =
            [
                ("settled", Words.Part(settled.Count, mattering.Count, "capability", "capabilities")),
                ("none", mattering.Count == 1 ? "not settled for the one capability" : $"settled for none of {mattering.Count} capabilities"),
                ("open", $"{Words.Names(open.Select(Capability.Name.Of).Order(StringComparer.Ordinal).Take(Named))}{(open.Count > Named ? $" and {open.Count - Named} more" : "")}"),
            ],
        });
    }

    /// <summary>A row for each capability that matters or is guarded: where it stands, and by what means that is kept.</summary>
    public static MatrixChart Drawn(Line line)
    {
        var (guards, mattering) = (GuardsInForce.Of(line), Mattering(line));
        var others = guards.Where(guard => !mattering.Exists(capability => IsOn(line, guard, capability)))
            .GroupBy(guard => Guard.Capability.Of(guard) is { } capability ? line.Scene.Capabilities.NameOf(capability.Id) : Guard.What.Of(guard) ?? guard.Id, StringComparer.Ordinal);
        return new(
            "What can, could and cannot be shared",
            "guards in force, with the means by which each is kept",
            "Capability",
            "sharing",
            [.. Columns.Select(column => column.Words)],
            [
                .. mattering.Select(capability => Row(Capability.Name.Of(capability), [.. guards.Where(guard => IsOn(line, guard, capability))], "Our advantage hangs on it")),
                .. others.Select(same => Row(same.Key, [.. same], "Also guarded")),
            ]);
    }

    private static MatrixRow Row(string label, List<Record> guards, string group) => new(label, [.. Columns.Select(column =>
    {
        var here = guards.FindAll(guard => Guard.Share.Of(guard) == column.Share);
        var means = Words.List(here.SelectMany(guard => Guard.Means.Of(guard) ?? ListOf<Means>.Empty).Distinct().Order().Select(MeansWords));
        var text = here.Count > 0 ? $"{column.Words}{(means.Length > 0 ? $", kept by {means}" : "")}" : guards.Count > 0 ? $"not among what {column.Words}" : "not settled";
        return new MatrixCell(here.Count, $"{label}: {text}", here, guards.Count == 0) { Word = here.Count == 0 ? null : means.Length > 0 ? means : "yes", IsBlank = here.Count == 0 && guards.Count > 0 };
    })])
    {
        Group = group,
    };

    /// <summary>The capabilities on which our advantage hangs, or for which we are known.</summary>
    private static List<Record> Mattering(Line line) =>
    [
        .. line.Scene.Capabilities.All.Where(capability => InForce.On(Capability.When.Of(capability), line.AsOf) == Truth.Certainly
            && (Capability.CriticalFor.Of(capability) ?? ListOf<Reference>.Empty).Concat(Capability.DistinctiveOf.Of(capability) ?? ListOf<Reference>.Empty).Any(firm => line.IsOurs(firm, capability))),
    ];

    /// <summary>What is settled of a wider capability is settled of its parts.</summary>
    private static bool IsOn(Line line, Record guard, Record capability) =>
        Guard.Capability.Of(guard) is { } guarded && (guarded.Id == capability.Id || line.Scene.Capabilities.Line(capability.Id).Any(wider => wider.Id == guarded.Id));

    private static string MeansWords(Means means) => means switch
    {
        Means.Gatekeeper => "gatekeepers",
        Means.Clause => "clauses",
        Means.Headcount => "headcount",
        Means.KeyTasks => "key tasks",
        Means.Access => "access",
        _ => "own learning",
    };
}
