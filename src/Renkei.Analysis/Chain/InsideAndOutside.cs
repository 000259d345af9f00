using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;

namespace Renkei.Analysis.Chain;

/// <summary>
/// S0-3: what one can develop alone has its limits, and what comes from outside has to be joined with what one knows; so both should show in what is new.
/// Things counted are innovations, and changed routines that are part of none.
/// </summary>
internal static class InsideAndOutside
{
    public static Finding Of(Line line, ChainOfLearning chain)
    {
        var asked = new Asking(line, "S0-3");
        var things = Sourced.Of(chain);
        var told = things.Where(thing => thing.IsTold).ToList();
        var isKnown = told.Count >= asked.Thresholds["fewest-things"];
        var (outside, inside) = (Share(told, thing => thing.Outside), Share(told, thing => thing.Inside));
        string Case(Thresholds thresholds) =>
            outside <= thresholds["hardly"] ? "mostly-inside" : inside <= thresholds["hardly"] ? "mostly-outside" : "both";

        var finding = asked.Finds(
            "sources",
            !isKnown ? Status.Unknown : Case(asked.Thresholds) == "both" ? Status.InPlace : Status.Watch,
            isKnown ? Case(asked.Thresholds) : "too-few",
            told.Select(thing => thing.Record),
            ("n", Words.CountOrNo(told.Count, "new thing")),
            ("outside", NumberOrNone(told.Count(thing => thing.Outside))),
            ("inside", NumberOrNone(told.Count(thing => thing.Inside))),
            ("fewest", $"{asked.Thresholds["fewest-things"]}"));
        return asked.Weighed(finding, Case) with { Value = isKnown ? outside : null, N = told.Count, Threshold = asked.Thresholds["hardly"] };
    }

    /// <summary>By field, how many rest on what came from outside and how many on what is one's own; what does both stands on both sides.</summary>
    public static BarChart Bars(ChainOfLearning chain)
    {
        var things = Sourced.Of(chain);
        return new(
            "Where new things come from",
            "innovations, and changed routines that are part of none",
            "Field",
            "With something learned from others",
            "With something of one's own",
            [.. things.Where(thing => thing.IsTold).GroupBy(thing => thing.Field).OrderBy(field => field.Key ?? (InnovationField)99).Select(field => new Bar(
                field.Key is { } named ? Words.Capital(As.Words<InnovationField>().Print(named)) : "Changed routines",
                field.Count(thing => thing.Outside),
                field.Count(thing => thing.Inside),
                [.. field.Select(thing => thing.Record)]))])
        {
            Caution = things.Count(thing => !thing.IsTold) is > 0 and var untold ? $"Left out: {Words.Count(untold, "innovation")} that {(untold == 1 ? "does" : "do")} not say what it came of." : null,
        };
    }

    private static string NumberOrNone(int number) => number == 0 ? "none" : $"{number}";

    private static double Share(IReadOnlyCollection<Sourced> told, Func<Sourced, bool> has) => told.Count == 0 ? 0 : (double)told.Count(has) / told.Count;
}

/// <summary>Something new, and where it came from.</summary>
/// <param name="Record">An innovation, or a change that is part of none.</param>
/// <param name="Field">The field of an innovation; null for a change, which names none.</param>
/// <param name="Outside">Whether it rests on something taken in from another organization.</param>
/// <param name="Inside">Whether it rests on a change made without that, or on one by which what was taken in was adapted or extended.</param>
internal sealed record Sourced(Record Record, InnovationField? Field, bool Outside, bool Inside)
{
    public bool IsTold => Outside || Inside;

    public static IReadOnlyList<Sourced> Of(ChainOfLearning chain)
    {
        var own = chain.OwnChanges.ToHashSet();
        var parts = chain.NewThings.SelectMany(thing => thing.Changes).ToHashSet();
        return
        [
            .. chain.NewThings.Select(thing => new Sourced(thing.Innovation, Innovation.Is.Of(thing.Innovation), thing.Lessons.Count > 0, thing.Changes.Any(change => own.Contains(change) || IsMadeOwn(change)))),
            .. chain.Changes.Where(change => !parts.Contains(change)).Select(change => new Sourced(change, null, Outside: true, IsMadeOwn(change))),
            .. chain.OwnChanges.Where(change => !parts.Contains(change)).Select(change => new Sourced(change, null, Outside: false, Inside: true)),
        ];
    }

    private static bool IsMadeOwn(Record change) => Change.Manner.Of(change) is Manner.Adapted or Manner.Extended;
}
