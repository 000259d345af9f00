using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;

namespace Renkei.Analysis.Contributions;

/// <summary>
/// S2-4: how much of what is written down as brought in is of the sort that nobody sells. Where the alliance was judged to live on that sort (quadrant II or IV),
/// too little of it means that only what has a price is looked at. That judgement is private, so on a joint line the share is only told.
/// </summary>
internal static class VisibleAndInvisible
{
    public static Finding Of(Line line)
    {
        var asked = new Asking(line, "S2-4");
        var (ours, theirs) = (Brought.By(line, line.Pair.Us), Brought.By(line, line.Pair.Partner));
        var all = ours.All + theirs.All;
        var share = all == 0 ? 0 : (double)(ours.Unseen + theirs.Unseen) / all;
        var contributions = ours.Visible.Concat(ours.Invisible).Concat(theirs.Visible).Concat(theirs.Invisible).ToList();
        var isKnown = contributions.Count > 0 && all >= asked.Thresholds["fewest"];
        var unsold = line.Trails.Select(trail => trail.Latest).Where(placing => placing.Leverage == Leverage.Competencies).Select(placing => placing.Position).ToList();
        string Case(Thresholds thresholds) => unsold.Count == 0 ? "told" : share < thresholds["least"] ? "only-priced" : "seen";
        var says = isKnown ? Case(asked.Thresholds) : "too-few";
        (string, string)[] places =
        [
            ("share", Words.Percent(share)), ("least", Words.Percent(asked.Thresholds["least"])), ("n", Words.Count(all, "thing")), ("fewest", $"{asked.Thresholds["fewest"]}"),
            ("ours", Told(ours)), ("theirs", Told(theirs)),
        ];
        var finding = asked.Weighed(
            asked.Finds("since-start", !isKnown ? Status.Unknown : says == "only-priced" ? Status.Watch : Status.InPlace, says, [.. contributions, .. ours.Taught, .. theirs.Taught, .. unsold], places), Case);
        return finding with
        {
            Value = isKnown ? share : null,
            N = all,
            Threshold = unsold.Count > 0 ? asked.Thresholds["least"] : null,
            Missing = [.. finding.Missing, .. isKnown && !line.IsJoint && line.Trails.Count == 0 ? asked.Missing("not-placed") : []],
            Notes = [.. isKnown ? (string[])[asked.Says("each-side", places)] : [], .. finding.Notes],
        };
    }

    /// <summary>What each side brought, by sort.</summary>
    public static BarChart Drawn(Line line)
    {
        var (ours, theirs) = (Brought.By(line, line.Pair.Us), Brought.By(line, line.Pair.Partner));
        Bar[] bars =
        [
            new("Can be counted and priced", theirs.Visible.Count, ours.Visible.Count, [.. ours.Visible, .. theirs.Visible]),
            new("Lives in people and information", theirs.Invisible.Count, ours.Invisible.Count, [.. ours.Invisible, .. theirs.Invisible]),
            new("What the other side learned", theirs.Taught.Count, ours.Taught.Count, [.. ours.Taught, .. theirs.Taught]),
        ];
        return new(
            "What each side brought in", "things written down, of whatever size", "Sort", $"{line.Pair.PartnerName(line.Scene.View)} brought", $"{line.NameOf(line.Pair.Us)} brought",
            [.. bars.Where(bar => bar.Records.Count > 0)]);
    }

    private static string Told(Brought brought) =>
        $"{Words.Count(brought.Visible.Count, "thing")} that can be priced, {brought.Invisible.Count} that cannot, and {Words.Count(brought.Taught.Count, "insight")} taken from it";
}
