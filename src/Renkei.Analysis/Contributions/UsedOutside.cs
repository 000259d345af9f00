using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Analysis.Statistics;
using Renkei.Core.Alliances;
using Renkei.Core.Learning;
using Renkei.Core.Records;

namespace Renkei.Analysis.Contributions;

/// <summary>
/// The side of S2-7 that looks beyond the alliance: what each side uses elsewhere of what nobody sells and the other brought. The paper wants asymmetry
/// prevented or turned to one's favour, so both readings are told and none is chosen. That a side uses nothing elsewhere is known only where it declared its
/// reuses complete.
/// </summary>
internal static class UsedOutside
{
    public static Finding Of(Line line)
    {
        var asked = new Asking(line, "S2-7-outside");
        var uses = OutsideUse.Of(line);
        var ours = uses.Where(use => use.By == line.Pair.Us).Select(use => use.Record).ToList();
        var theirs = uses.Where(use => use.By != line.Pair.Us).Select(use => use.Record).ToList();
        var (weDeclared, theyDeclared) = (line.DeclaredSinceStart(line.Pair.Us, Reuse.Kind), line.DeclaredSinceStart(line.Pair.Partner, Reuse.Kind));
        var isSeen = (ours.Count > 0 || weDeclared.Count > 0) && (theirs.Count > 0 || theyDeclared.Count > 0);
        var index = Asymmetry.Index(ours.Count, theirs.Count);
        string Case(Thresholds thresholds) => !isSeen ? uses.Count == 0 ? "unknown" : "one-side"
            : index is not { } known ? "none"
            : uses.Count < thresholds["fewest"] ? "too-few"
            : known > thresholds["lopsided"] ? "we-more"
            : known < -thresholds["lopsided"] ? "they-more"
            : "even";
        var says = Case(asked.Thresholds);
        var status = says switch { "we-more" or "they-more" => Status.Watch, "even" or "none" => Status.InPlace, _ => Status.Unknown };
        (string, string)[] places =
        [
            ("ours", Words.Count(ours.Count, "thing")), ("theirs", Words.Count(theirs.Count, "thing")), ("fewest", $"{asked.Thresholds["fewest"]}"), ("n", Words.Count(uses.Count, "use")),
            ("user", line.NameOf(ours.Count > 0 ? line.Pair.Us : line.Pair.Partner)), ("silent", line.NameOf(ours.Count > 0 ? line.Pair.Partner : line.Pair.Us)), ("uses", Words.Count(uses.Count, "thing")),
        ];
        var finding = asked.Weighed(asked.Finds("since-start", status, says, [.. uses.Select(use => use.Record), .. ours.Count == 0 ? weDeclared : [], .. theirs.Count == 0 ? theyDeclared : []], places), Case);
        return finding with
        {
            Value = status == Status.Unknown ? null : index,
            N = uses.Count,
            Threshold = asked.Thresholds["lopsided"],
            Notes = [.. Benefits(asked, line), .. Against(asked, ours, "against-by-us"), .. Against(asked, theirs, "against-by-them"), .. finding.Notes],
        };
    }

    /// <summary>What each side uses elsewhere, by what it is.</summary>
    public static BarChart Drawn(Line line) => new(
        "Used outside the alliance", "uses written down", "What", $"{line.NameOf(line.Pair.Us)} uses", $"{line.Pair.PartnerName(line.Scene.View)} uses",
        [.. OutsideUse.Of(line).GroupBy(use => use.What, StringComparer.Ordinal).Select(same =>
            new Bar(same.Key, same.Count(use => use.By == line.Pair.Us), same.Count(use => use.By != line.Pair.Us), [.. same.Select(use => use.Record)]))]);

    /// <summary>For whose benefit is what was brought in, as far as that was said.</summary>
    private static IEnumerable<string> Benefits(Asking asked, Line line)
    {
        var told = new[] { line.Pair.Us, line.Pair.Partner }.Select(side => Brought.By(line, side)).SelectMany(side => side.Visible.Concat(side.Invisible))
            .Select(Contribution.Benefit.Of).OfType<Benefit>().ToList();
        if (told.Count > 0)
            yield return asked.Says("benefits", ("joint", $"{told.Count(benefit => benefit == Benefit.Joint)}"), ("private", $"{told.Count(benefit => benefit == Benefit.Private)}"), ("n", Words.Count(told.Count, "thing")));
    }

    /// <summary>The field stands in own books only, so this is never told on a joint line.</summary>
    private static IEnumerable<string> Against(Asking asked, IEnumerable<Record> uses, string says)
    {
        var against = uses.Count(use => use.Kind == Reuse.Kind && Reuse.Against.Of(use) == true);
        if (against > 0) yield return asked.Says(says, ("n", $"{against}"));
    }
}
