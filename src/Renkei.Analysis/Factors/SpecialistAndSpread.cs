using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Factors;

/// <summary>
/// S0-8: what carried the photon machining centre: a unit that takes in and develops what is learned, a flat organization in which it does not stay in one
/// division, and decisions below the top. The climate is asked of people.
/// </summary>
internal static class SpecialistAndSpread
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S0-8");
        var (unit, decisions) = (OwnUnits.Specialist(line), OwnDecisions.WithLevel(line));
        var placed = line.Lessons.Where(lesson => lesson.Learner == line.Pair.Us).Select(lesson => (lesson.Insight, Units: UnitsOf(line, lesson.Insight))).Where(each => each.Units.Count > 0).ToList();
        return
        [
            asked.Judges("specialist", _ => new(unit.Is switch { Truth.Certainly => "specialist", Truth.No => "no-specialist", _ => "specialist-unknown" }, unit.Records)
            {
                Value = unit.Is == Truth.Certainly ? unit.Records.Count : 0,
                Places = [("units", Words.Count(unit.Records.Count, "unit"))],
            }),
            asked.Judges("spread", limits => Spread(line, placed, limits["lodged"], limits["insights"])),
            asked.Judges("level", limits => LevelOf(decisions, limits["decisions"])),
        ];
    }

    private static Facts Spread(Line line, IReadOnlyList<(Record Insight, IReadOnlyList<string> Units)> placed, double most, double fewest)
    {
        var places = placed.SelectMany(each => each.Units).CountBy(unit => unit, StringComparer.Ordinal).OrderByDescending(unit => unit.Value).ThenBy(unit => unit.Key, StringComparer.Ordinal).ToList();
        var share = places.Count == 0 ? 0 : (double)places[0].Value / places.Sum(unit => unit.Value);
        return new(placed.Count < Math.Round(fewest) ? "spread-unknown" : share > most ? "lodged" : "spread", placed.Select(each => each.Insight))
        {
            Value = share,
            Threshold = "lodged",
            Places = [("share", Words.Percent(share)), ("unit", places.Count == 0 ? "" : line.NameOf(places[0].Key)), ("units", Words.Count(places.Count, "unit")), ("insights", Words.CountOrNo(placed.Count, "insight")), ("fewest", $"{fewest}")],
        };
    }

    private static Facts LevelOf(IReadOnlyList<Record> decisions, double fewest)
    {
        var share = OwnDecisions.ShareAtTheTop(decisions);
        return new(decisions.Count < Math.Round(fewest) ? "level-unknown" : share > OwnDecisions.Half ? "level-top" : "level-below", decisions)
        {
            Value = share,
            Places = [("share", Words.Percent(share)), ("decisions", Words.CountOrNo(decisions.Count, "decision")), ("fewest", $"{fewest}")],
        };
    }

    /// <summary>The units of ours that took an insight in or use it, as far as they are named.</summary>
    private static IReadOnlyList<string> UnitsOf(Line line, Record insight) =>
        [.. (Insight.Steps.Of(insight) ?? ListOf<Part>.Empty).SelectMany(step => Insight.Step.Units.Of(step) ?? ListOf<Reference>.Empty)
            .Prepend(Insight.Learner.Of(insight))
            .Where(unit => unit.Id != line.Pair.Us && line.IsOurs(unit, insight)).Select(unit => unit.Id).Distinct(StringComparer.Ordinal)];
}
