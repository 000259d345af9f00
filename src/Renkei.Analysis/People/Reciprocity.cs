using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.People;
using Renkei.Core.Values;

namespace Renkei.Analysis.People;

/// <summary>
/// S4-3-reciprocity: as many of ours there as theirs here? The smaller number of postings ÷ the larger, over the last cycle; a move for good is no exchange
/// and is left aside. That one side sent nobody is known only where postings were declared complete.
/// </summary>
internal static class Reciprocity
{
    public static Finding Of(Line line)
    {
        var asked = new Asking(line, "S4-3-reciprocity");
        var (window, says) = (Lately.Of(line, asked.Thresholds["window"]), Case(line, asked.Thresholds));
        var (ours, theirs) = Sent(line, window);
        var more = ours.Least >= theirs.Least ? line.Pair.Us : line.Pair.Partner;
        var declared = line.Declared(Posting.Kind, window.First, window.Last);
        (string, string)[] places =
        [
            ("ours", Words.Count(ours.Least, "posting")),
            ("theirs", $"{theirs.Least}"),
            ("sender", line.NameOf(more)),
            ("other", line.NameOf(line.Pair.Other(more))),
            ("more", Words.Count(Math.Max(ours.Least, theirs.Least), "posting")),
            ("fewer", Math.Min(ours.Least, theirs.Least) is var fewer && fewer == 0 ? "none" : $"only {fewer}"),
            ("months", Words.Months(Lately.Months(line, asked.Thresholds["window"]))),
        ];
        var finding = asked.Finds(
            "reciprocity",
            says switch { "even" => Status.InPlace, "uneven" => Status.Watch, "nobody" => Status.NotApplicable, _ => Status.Unknown },
            says,
            [.. Exchanged(line).Where(stay => stay.IsThereDuring(window) != Truth.No).Select(stay => stay.Posting), .. declared],
            places);
        var range = finding.Status is Status.InPlace or Status.Watch ? Reciprocal.Of(ours, theirs) : null;
        return asked.Weighed(finding, thresholds => Case(line, thresholds)) with
        {
            Value = range is { } one && one.Low.Equals(one.High) ? one.Low : null,
            Low = range?.Low,
            High = range?.High,
            Limits = range is null ? null : "what coarse dates allow",
            N = ours.Least + theirs.Least,
            Threshold = asked.Thresholds["even"],
            Missing = [.. finding.Missing, .. range is not null && declared.Count == 0 ? asked.Missing("not-declared", places) : []],
        };
    }

    private static string Case(Line line, Thresholds thresholds)
    {
        var window = Lately.Of(line, thresholds["window"]);
        var (ours, theirs) = Sent(line, window);
        var isKnown = line.Declared(Posting.Kind, window.First, window.Last).Count > 0;
        if (Reciprocal.Of(ours, theirs) is not { } range) return isKnown && ours.Most + theirs.Most == 0 ? "nobody" : ours.Most + theirs.Most == 0 ? "none" : "too-coarse";
        if (!isKnown && (ours.Most == 0 || theirs.Most == 0)) return "one-side";
        return range.Low >= thresholds["even"] ? "even" : range.High < thresholds["even"] ? "uneven" : "too-coarse";
    }

    private static IEnumerable<Stay> Exchanged(Line line) => line.Stays.Where(stay => !stay.IsForGood);

    private static (Tally Ours, Tally Theirs) Sent(Line line, Window window)
    {
        Tally From(bool us)
        {
            var there = Exchanged(line).Where(stay => stay.From == line.Pair.Us == us).Select(stay => stay.IsThereDuring(window)).ToList();
            return new(there.Count(truth => truth == Truth.Certainly), there.Count(truth => truth != Truth.No));
        }

        return (From(us: true), From(us: false));
    }
}
