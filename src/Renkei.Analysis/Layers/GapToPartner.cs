using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Analysis.Statistics;
using Renkei.Core.Capabilities;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Layers;

/// <summary>
/// S1-3: how far two firms are apart in one deep measure, and whether the distance closes. Numbers compare within one measure and unit; words in their order. It
/// is worth a look only where the one behind set out to learn it and had the time it takes.
/// </summary>
internal static class GapToPartner
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S1-3");
        List<Finding> found = [.. line.Scene.Standings.Where(standing => standing.Layer == Layer.Deep).GroupBy(Respect, StringComparer.Ordinal)
            .Select(group => Judge(asked, line, group.Key, Comparison.Between(group, line.Pair, line.AsOf, Near(asked.Thresholds)))).OfType<Finding>()];
        return found.Count > 0 ? found : [asked.Finds("gap", Status.Unknown, "none", [])];
    }

    /// <summary>What is compared: numbers by measure and unit, words by the measure's name or else by the capability it shows.</summary>
    private static string Respect(Standing standing) =>
        standing.Scale is Standing.Strength or Standing.Comparison ? Measure.Name.Of(standing.Record) ?? standing.Capability ?? "" : standing.Scale;

    private static Nearness Near(Thresholds thresholds) => new(thresholds["together"], 0, thresholds["percent"]);

    private static Finding? Judge(Asking asked, Line line, string respect, IReadOnlyList<Comparison> inTime)
    {
        if (inTime.Count == 0) return null;

        var (first, last) = (inTime[0], inTime[^1]);
        var moved = Movement(inTime, asked.Thresholds);
        var (ahead, behind) = Lead(last.Rank == 0 ? first : last) > 0 ? (line.Pair.Us, line.Pair.Partner) : (line.Pair.Partner, line.Pair.Us);
        var aim = moved is "unchanged" or "widening" && last.Rank != 0 ? AimOf(line, inTime, behind, ahead) : null;
        var difficulty = aim is null ? default : Difficulty.Of(line, aim.Capability);
        var isOverdue = aim is not null && difficulty.HasPassed(aim.When.Start, line.AsOf) == Truth.Certainly;
        var measure = last.Records[^1];
        var finding = asked.Finds(
            Scope(Measure.Name.Of(measure) ?? Measure.Capability.Of(measure)?.Id ?? "works"),
            isOverdue ? Status.Watch : Status.InPlace,
            moved == "closing" && last is { Rank: 0, Gap: not null } ? "caught-up" : $"{moved}{(last.Gap is null ? "-words" : "")}",
            [.. inTime.SelectMany(comparison => comparison.Records), .. aim is null ? [] : (Record[])[aim.Objective]],
            ("respect", (Measure.Name.Of(measure) is { } name ? Words.Capital(name) : null) ?? (Measure.Capability.Of(measure) is { } named ? $"“{line.Scene.Capabilities.NameOf(named.Id)}”" : "How they work")),
            ("ahead", line.NameOf(ahead)),
            ("behind", line.NameOf(behind)),
            ("first", Telling(line, first, withWords: last.Gap is null)),
            ("last", Telling(line, last, withWords: first.Gap is null)),
            ("last-when", Dates(last)),
            ("speed", Speed(first, last)));
        return asked.Weighed(finding, thresholds => Movement(Comparison.Between(
            line.Scene.Standings.Where(standing => standing.Layer == Layer.Deep && Respect(standing) == respect), line.Pair, line.AsOf, Near(thresholds)), thresholds)) with
        {
            Value = last.Gap,
            N = inTime.Count,
            Word = isOverdue ? null : moved,
            About = finding.About with { Capability = Measure.Capability.Of(measure)?.Id },
            Notes =
            [
                .. aim is null ? (string[])[] : [asked.Says(
                    isOverdue ? "overdue" : "too-early",
                    ("learner", line.NameOf(behind)), ("capability", Words.Names([line.Scene.Capabilities.NameOf(aim.Capability)])), ("when", DateWords.Of(aim.When)), ("time", difficulty.Words))],
                .. finding.Notes,
            ],
        };
    }

    /// <summary>Who is ahead, however little: above nothing where we are.</summary>
    private static double Lead(Comparison comparison) => comparison.Rank != 0 ? comparison.Rank : comparison.Gap ?? 0;

    /// <summary>How the distance went from the first comparison to the last.</summary>
    private static string Movement(IReadOnlyList<Comparison> inTime, Thresholds thresholds)
    {
        if (inTime.Count == 0) return "none";
        var (first, last) = (inTime[0], inTime[^1]);
        if (inTime.Count == 1) return "single";
        if (first.Rank * last.Rank < 0) return "overtaken";
        var closed = first.Gap is { } before && last.Gap is { } after ? Math.Abs(before) - Math.Abs(after) : (double?)null;
        return closed is { } points
            ? points >= thresholds["moved"] ? "closing" : points <= -thresholds["moved"] ? "widening" : "unchanged"
            : (Math.Abs(first.Rank), Math.Abs(last.Rank)) switch { (1, 0) => "closing", (0, 1) => "widening", _ => "unchanged" };
    }

    /// <summary>The first open objective of the one behind to learn what the measure shows.</summary>
    private static Aim? AimOf(Line line, IReadOnlyList<Comparison> inTime, string behind, string ahead)
    {
        var shown = inTime.SelectMany(comparison => comparison.Records).Select(measure => Measure.Capability.Of(measure)?.Id).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return line.Scene.Aims.Where(aim => aim.IsOpen && aim.Takes(behind, ahead) && shown.Exists(capability => line.Scene.Capabilities.AreRelated(aim.Capability, capability)))
            .MinBy(aim => aim.When.Start.Latest);
    }

    /// <summary>One comparison: the distance, and who leads where the other comparison says it in words alone.</summary>
    private static string Telling(Line line, Comparison comparison, bool withWords) =>
        comparison.Gap is { } lead && withWords ? $"{line.NameOf(lead > 0 ? line.Pair.Us : line.Pair.Partner)} ahead by {Math.Round(Math.Abs(lead))} % ({Dates(comparison)})"
        : comparison.Gap is { } gap ? $"{Math.Round(Math.Abs(gap))} % ({Dates(comparison)})"
        : comparison.Rank == 0 ? $"level ({Dates(comparison)})" : $"{line.NameOf(comparison.Rank > 0 ? line.Pair.Us : line.Pair.Partner)} ahead ({Dates(comparison)})";

    private static string Dates(Comparison comparison) => Words.List(comparison.Records.Select(measure => DateWords.Of(Measure.When.Of(measure))).Distinct(StringComparer.Ordinal));

    private static string Speed(Comparison first, Comparison last) =>
        first.Gap is { } before && last.Gap is { } after && Gap.Closing(before, first.When.Earliest, first.When.Latest, after, last.When.Earliest, last.When.Latest) is { } speed
            ? $"{Words.Number(Math.Min(Math.Abs(speed.Low), Math.Abs(speed.High)))} to {Words.Number(Math.Max(Math.Abs(speed.Low), Math.Abs(speed.High)))} points a year"
            : "a pace these dates are too coarse to tell";

    private static string Scope(string name) => string.Concat(name.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : '-'));
}
