using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Values;

namespace Renkei.Analysis.Positions;

/// <summary>
/// S2-2: whether complementing each other turns into competing, by the last two judgements that certainly followed each other, or as expected within three
/// years. Whoever judged once, or long ago, does not know.
/// </summary>
internal static class Drift
{
    public static IEnumerable<Finding> Of(Line line)
    {
        if (line.IsJoint) return [];

        var asked = new Asking(line, "S2-2");
        if (line.Trails.Count > 0) return line.Trails.Select(trail => Judge(asked, line, trail));
        return line.Pair.IsWithOwnVenture(line.Scene.View) ? [] : [asked.Finds("whole", Status.Unknown, "not-judged", [])];
    }

    private static Finding Judge(Asking asked, Line line, Trail trail)
    {
        var after = trail.Latest;
        var before = trail.Placings.LastOrDefault(placing => placing.When.Before(after.When) == Truth.Certainly);
        var ahead = after.Ahead;
        string Case(Thresholds thresholds) => CaseOf(trail, before, after, ahead, line.AsOf, (int)thresholds["every"]);
        var says = Case(asked.Thresholds);
        var elsewhere = says == "steady" ? trail.Placings.LastOrDefault(placing => !placing.IsSamePlaceAs(after) && placing.When.Before(after.When) == Truth.Certainly) : null;
        var arrived = elsewhere is null ? after : trail.Placings.First(placing => placing.IsSamePlaceAs(after) && elsewhere.When.Before(placing.When) == Truth.Certainly);
        (string, string)[] places =
        [
            ("scope", trail.Name),
            ("before", before is null ? "" : DateWords.Of(before.When)),
            ("after", DateWords.Of(after.When)),
            ("from", (says == "expected" ? after : before ?? after).Quadrant),
            ("to", (says == "expected" ? ahead! : after).Quadrant),
            ("ahead", (ahead ?? after).Quadrant),
            ("elsewhere", (elsewhere ?? after).Quadrant),
            ("left", DateWords.Of((elsewhere ?? after).When)),
            ("arrived", DateWords.Of(arrived.When)),
            ("months", Words.Count((int)asked.Thresholds["every"], "month")),
        ];
        var finding = asked.Weighed(
            asked.Finds(
                trail.Key,
                says switch { "toward" or "expected" => Status.Watch, "once" or "stale" or "order" => Status.Unknown, _ => Status.InPlace },
                says,
                ((Placing?[])[elsewhere, elsewhere is null ? null : arrived, before, after]).OfType<Placing>().Select(placing => placing.Position).Distinct(),
                places),
            Case);
        return finding with
        {
            Word = says switch { "steady" => "unchanged", "leverage" => "changed", "away" => "no longer competing", _ => null },
            About = finding.About with { Capability = trail.Capability },
            Notes = [.. elsewhere is not null ? (string[])[asked.Says("turned", places)] : [], .. says != "expected" && ahead is not null && !ahead.IsSamePlaceAs(after) ? (string[])[asked.Says("ahead", places)] : [], .. finding.Notes],
        };
    }

    private static string CaseOf(Trail trail, Placing? before, Placing after, Placing? ahead, DateOnly day, int every) =>
        before is not null && TurnsToRivalry(before, after) ? "toward"
        : ahead is not null && TurnsToRivalry(after, ahead) ? "expected"
        : after.When.Start.Latest < Window.Back(day, every, 0).First.AddDays(-1) ? "stale"
        : trail.Placings.Count == 1 ? "once"
        : before is null ? "order"
        : before.IsSamePlaceAs(after) ? "steady"
        : before.Context == after.Context ? "leverage"
        : "away";

    /// <summary>From I to III or II to IV, also when the leverage changes on the way.</summary>
    private static bool TurnsToRivalry(Placing before, Placing after) => before.Context == Context.Complementarity && after.Context == Context.Competition;
}
