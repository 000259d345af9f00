using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Records;

namespace Renkei.Analysis.Positions;

/// <summary>
/// S2-1: the quadrant in which each line was last judged to be, and the alliance over all of them: one line in which the parties compete is enough. Where
/// an alliance stands is our own judgement, so nothing of it is told on a joint line.
/// </summary>
internal static class PlaceInMatrix
{
    public static IEnumerable<Finding> Of(Line line)
    {
        if (line.IsJoint) return [];

        var asked = new Asking(line, "S2-1");
        var rivals = RivalLines.Of(line);
        if (line.Trails.Count > 0) return [.. Whole(asked, line.Trails), .. line.Trails.Select(trail => Place(asked, line, trail, rivals)), .. Unjudged(asked, line, rivals)];
        return line.Pair.IsWithOwnVenture(line.Scene.View)
            ? []
            : [asked.Finds("whole", Status.Unknown, rivals.Count > 0 ? "not-judged-rivals" : "not-judged", rivals, ("lines", Names(rivals)))];
    }

    /// <summary>The roll-up, where more than one line was judged.</summary>
    private static IEnumerable<Finding> Whole(Asking asked, IReadOnlyList<Trail> trails)
    {
        if (trails.Count < 2) yield break;
        var competing = trails.Where(trail => trail.Latest.Context == Context.Competition).ToList();
        yield return asked.Finds(
            "all-lines",
            Status.InPlace,
            competing.Count > 0 ? "all-competing" : "all-complementing",
            trails.Select(trail => trail.Latest.Position),
            ("competing", $"{competing.Count}"),
            ("n", $"{trails.Count}"),
            ("lines", Words.List(competing.Select(trail => trail.IsWhole ? "the alliance as a whole" : trail.Name)))) with
        {
            Word = competing.Count > 0 ? "competing" : "complementing",
        };
    }

    private static Finding Place(Asking asked, Line line, Trail trail, IReadOnlyList<Record> rivals)
    {
        var latest = trail.Latest;
        var against = latest.Context == Context.Competition ? []
            : rivals.Where(rival => trail.IsWhole ? !line.Trails.Any(other => RivalLines.IsOf(other, rival)) : RivalLines.IsOf(trail, rival)).ToList();
        (string, string)[] places = [("scope", trail.Name), ("when", DateWords.Of(latest.When)), ("quadrant", latest.Quadrant), ("lines", Names(against))];
        var finding = asked.Finds(
            trail.Key,
            against.Count > 0 ? Status.Watch : Status.InPlace,
            against.Count > 0 ? "doubted" : $"quadrant-{latest.Quadrant}",
            [latest.Position, .. against],
            places);
        return finding with
        {
            Word = against.Count > 0 ? null : $"quadrant {latest.Quadrant}",
            About = finding.About with { Capability = trail.Capability },
            Notes =
            [
                .. Position.PartnerLeverage.Of(latest.Position) is { } theirs && theirs != latest.Leverage ? (string[])[asked.Says($"theirs-{(theirs == Leverage.Resources ? "resources" : "competencies")}", places)] : [],
                .. Position.Reason.Of(latest.Position) is { } reason ? (string[])[asked.Says("reason", ("reason", reason))] : [],
                .. finding.Notes,
            ],
        };
    }

    /// <summary>Lines that name a rival and were judged neither by themselves nor with the whole; where both sides tell of a business, our line of it.</summary>
    private static IEnumerable<Finding> Unjudged(Asking asked, Line line, IReadOnlyList<Record> rivals)
    {
        if (line.Trails.Any(trail => trail.IsWhole)) return [];

        var ours = rivals.ToLookup(rival => line.FirmOf(BusinessLine.Organization.Of(rival), rival) == line.Pair.Us);
        return ours[true].Concat(ours[false].Where(theirs => !ours[true].Any(rival => RivalLines.IsSame(rival, theirs))))
            .Where(rival => !line.Trails.Any(trail => rivals.Any(same => RivalLines.IsSame(same, rival) && RivalLines.IsOf(trail, same))))
            .Select(rival => asked.Finds($"line-{rival.Id}", Status.Unknown, "line-not-judged", [rival], ("scope", BusinessLine.Name.Of(rival))));
    }

    private static string Names(IEnumerable<Record> lines) => Words.List(lines.Select(BusinessLine.Name.Of).Distinct(StringComparer.OrdinalIgnoreCase));
}
