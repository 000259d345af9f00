using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Processes;

/// <summary>
/// S4-4: how closely the strategies of the two are tied, from 0 (on the fringe) to 5 (like a related division), and whether it grew. The last closeness on
/// record; where none is, one point for each of five sorts of tie in force. Loose ties under high hopes are worth a look; between unrelated businesses the
/// question does not arise.
/// </summary>
internal static class LinkageCloseness
{
    /// <summary>The sorts of tie that count one each: plan, meetings, conditions, business with each other, and what is explored or run together.</summary>
    private static readonly IReadOnlyList<LinkageType[]> Sorts =
    [
        [LinkageType.SharedPlan], [LinkageType.SharedMeetings], [LinkageType.SharedConditions], [LinkageType.Contract, LinkageType.SupplyTie], [LinkageType.JointOption, LinkageType.JointProject],
    ];

    public static Finding Of(Line line)
    {
        var asked = new Asking(line, "S4-4");
        if (Alliance.Relation.Of(line.Alliance) == Relation.CrossIndustry) return asked.Finds("closeness", Status.NotApplicable, "unrelated", [line.Alliance]);

        var ties = line.Of(Linkage.Kind).Where(tie => IsBetween(line, tie)).OrderBy(tie => Linkage.When.Of(tie).Start.Earliest).ToList();
        var judged = ties.Where(tie => Linkage.Closeness.Of(tie) is not null).ToList();
        var now = ties.Where(tie => IsInForce(tie, line.AsOf)).ToList();
        var hopes = line.Of(Objective.Kind).Where(objective => line.Pair.Members.Contains(line.FirmOf(Objective.Learner.Of(objective), objective), StringComparer.Ordinal)).ToList();
        var counted = Sorts.Count(sort => now.Exists(tie => sort.Contains(Linkage.Is.Of(tie))));
        var closeness = judged.Count > 0 ? (double)Linkage.Closeness.Of(judged[^1])!.Number : counted;
        var declared = line.Declared(Linkage.Kind, line.AsOf, line.AsOf);
        var isKnown = judged.Count > 0 || declared.Count > 0 || (counted > 0 && counted > asked.Thresholds["loose"]);
        string Case(Thresholds thresholds) => !isKnown ? "unknown"
            : closeness > thresholds["loose"] ? "close"
            : hopes.Exists(objective => IsHigh(objective, thresholds)) ? "loose-under-hopes"
            : "loose";

        var says = Case(asked.Thresholds);
        var trend = Trend(judged);
        var finding = asked.Finds(
            "closeness",
            says switch { "unknown" => Status.Unknown, "loose-under-hopes" => Status.Watch, _ => Status.InPlace },
            says,
            [.. judged, .. now, .. declared, .. says == "loose-under-hopes" ? hopes.Where(objective => IsHigh(objective, asked.Thresholds)) : []],
            ("closeness", judged.Count > 0 || declared.Count > 0 ? Words.Number(closeness) : $"at least {Words.Number(closeness)}"),
            ("how", judged.Count > 0 ? "as judged on record" : "counted by the sorts of tie on record"),
            ("trend", trend switch { "rising" => " The ties have grown closer.", "falling" => " The ties have loosened.", _ => "" }));
        return asked.Weighed(finding, Case) with
        {
            Value = isKnown ? closeness : null,
            High = isKnown && judged.Count == 0 && declared.Count == 0 ? Sorts.Count : null,
            Low = isKnown && judged.Count == 0 && declared.Count == 0 ? closeness : null,
            Limits = isKnown && judged.Count == 0 && declared.Count == 0 ? "ties that are not on record" : null,
            N = ties.Count,
            Threshold = asked.Thresholds["loose"],
        };
    }

    /// <summary>Whether an objective is wanted strongly or much hangs on it.</summary>
    public static bool IsHigh(Record objective, Thresholds thresholds)
    {
        var strength = (Objective.Revisions.Of(objective) ?? ListOf<Part>.Empty).Select(Objective.Revision.Strength.Of).LastOrDefault(revised => revised is not null) ?? Objective.Strength.Of(objective);
        var value = Objective.Value.Of(objective);
        return strength?.Word == "strong" || value?.Word?.Word is "strong" or "leads" || (value?.Number is { } number && (double)number.Number >= thresholds["high"]);
    }

    /// <summary>Where closeness went from the first judgement to the last; null with fewer than two.</summary>
    private static string? Trend(List<Record> judged) => judged.Count < 2 ? null
        : Linkage.Closeness.Of(judged[^1])!.Number.CompareTo(Linkage.Closeness.Of(judged[0])!.Number) switch { > 0 => "rising", < 0 => "falling", _ => "flat" };

    private static bool IsBetween(Line line, Record tie) =>
        Linkage.Between.Of(tie) is not { } between || line.Pair.Members.All(member => between.Any(named => line.FirmOf(named, tie) == member));

    private static bool IsInForce(Record tie, DateOnly day) =>
        Linkage.When.Of(tie) is var when && when.HasBegunBy(day) != Truth.No && (!when.Lasts || when.End.Latest >= day);
}
