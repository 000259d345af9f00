using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Analysis.Processes;
using Renkei.Core.Alliances;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Climate;

/// <summary>S4-14: learning through an alliance needs ways by which knowledge crosses and a climate in which it spreads. They are two places in a two-by-two and never one sum.</summary>
internal static class BothElements
{
    public static Finding Of(Line line, IReadOnlyList<Finding> signs)
    {
        var (window, used) = (Window.Back(line.AsOf, Window.Months(line.Alliance, line.ThresholdsOf("S4-14")["cycle"]), 0), new Dictionary<Way, List<Record>>());
        foreach (var (way, record) in InUse(line, window)) (used.TryGetValue(way, out var known) ? known : used[way] = []).Add(record);
        var declared = ((Kind[])[Event.Kind, Posting.Kind, Linkage.Kind]).Select(kind => line.Declared(kind, window.First, window.Last)).ToList();
        var most = declared.TrueForAll(said => said.Count > 0) ? used.Count : ProcessTable.All.Count;
        var factors = signs.Where(sign => sign is { Witness: "records", Status: Status.InPlace or Status.Watch or Status.Problem }).GroupBy(sign => sign.Rule, StringComparer.Ordinal).ToList();
        var helping = factors.Count(factor => factor.Count(sign => sign.Status == Status.InPlace) * 2 >= factor.Count());
        var asked = new Asking(line, "S4-14");
        Facts Place(Catalogue.Thresholds limits)
        {
            var (ways, climate) = (used.Count >= limits["ways"] ? true : most < limits["ways"] ? (bool?)false : null, factors.Count < limits["fewest"] ? (bool?)null : helping >= limits["share"] * factors.Count);
            return new((ways, climate) switch { (true, true) => "both", (true, false) => "processes-alone", (false, true) => "climate-alone", (false, false) => "neither", (null, _) => "ways-unknown", _ => "climate-unknown" },
                [.. used.Values.SelectMany(records => records), .. ways == false ? declared.SelectMany(said => said) : [], .. factors.SelectMany(factor => factor.SelectMany(sign => sign.Evidence))])
            {
                N = factors.Count,
                Threshold = "share",
                Places =
                [
                    ("ways", used.Count == 0 ? "none of the four ways" : Words.List(ProcessTable.All.Where(used.ContainsKey).Select(ProcessTable.NameOf))),
                    ("helping", Words.Of(helping, factors.Count)),
                    ("factors", Words.Count(factors.Count, "factor")),
                    ("fewest", $"{limits["fewest"]}"),
                ],
            };
        }

        var says = Place(asked.Thresholds).Case;
        return asked.Judges("both", Place) with
        {
            Word = says switch { "both" => "both", "processes-alone" => "processes without climate", "climate-alone" => "climate without processes", "neither" => "neither", _ => null },
        };
    }

    /// <summary>Where we stand, drawn; nothing where it is not known.</summary>
    public static QuadrantChart Drawn(Line line, Finding place) => new(
        "What lets learning spread",
        new("Ways by which knowledge crosses", "Few in use", "Several in use"),
        new("Climate", "It helps learning to spread", "It holds learning back"),
        ["climate without processes", "both", "neither", "processes without climate"],
        [new(line.NameOf(line.Pair.Us), place.Word is not { } word ? [] : [new(word is "both" or "processes without climate", word is "neither" or "processes without climate", DateWords.Of(line.AsOf), line.Alliance)])]);

    /// <summary>What shows that a way was in use in a window: the events of the last day on which it was, people who were there, ties in force.</summary>
    private static IEnumerable<(Way Way, Record Record)> InUse(Line line, Window window)
    {
        var (assignment, events, last) = (new Assignment(line), line.Scene.Events, new Dictionary<Way, List<int>>());
        foreach (var at in line.Together)
        {
            if (window.Holds(events.Begins[at]) != Truth.Certainly || assignment.Of(events, at) is not { } way) continue;
            if (!last.TryGetValue(way, out var sameDay)) last[way] = sameDay = [];
            if (sameDay is [var one, ..] && events.Begins[one].Earliest < events.Begins[at].Earliest) sameDay.Clear();
            sameDay.Add(at);
        }

        foreach (var (way, sameDay) in last)
        {
            foreach (var record in events.Shown(sameDay)) yield return (way, record);
        }

        foreach (var stay in line.Stays.Where(stay => stay.IsThereDuring(window) == Truth.Certainly)) yield return (Way.PersonnelMovement, stay.Posting);
        foreach (var tie in line.Of(Linkage.Kind).Where(tie => Linkage.Between.Of(tie) is not { } between || between.Any(named => line.IsOurs(named, tie))))
        {
            if (InForce.On(Linkage.When.Of(tie), line.AsOf) == Truth.Certainly) yield return (Way.Linkages, tie);
        }
    }
}
