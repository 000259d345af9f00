using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.People;
using Renkei.Core.Values;

namespace Renkei.Analysis.People;

/// <summary>
/// S4-3-returns: who is to be back and is not, for whom no role is agreed though the day is near, and whether those who came back use what they learned. That
/// somebody stayed for good is told as a fact and blamed on nobody: some loss is to be expected.
/// </summary>
internal static class Returns
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S4-3-returns");
        var lent = line.Stays.Where(stay => !stay.IsForGood).ToList();
        yield return Due(asked, line, lent);
        var back = lent.Where(stay => stay.Returned is not null).ToList();
        if (back.Count > 0) yield return Use(asked, back);
    }

    private static Finding Due(Asking asked, Line line, IReadOnlyList<Stay> lent)
    {
        var says = Case(line, asked.Thresholds, lent);
        var (late, open, lost) = (Late(line, lent, Truth.Certainly), Open(line, asked.Thresholds, lent), lent.Where(stay => stay.Lost is not null).ToList());
        var ahead = Awaited(lent).Where(stay => IsLate(line, stay) == Truth.No).OrderBy(stay => stay.PromisedEnd!.Start.Earliest).ToList();
        var finding = asked.Finds(
            "due",
            says switch { "late" or "role-open" => Status.Watch, "in-time" => Status.InPlace, _ => Status.Unknown },
            says,
            [.. (says switch { "late" => late, "role-open" => open, "in-time" => ahead.Count > 0 ? ahead : Settled(lent), _ => [] }).Select(stay => stay.Posting), .. lost.Select(stay => stay.Posting)],
            ("late", Words.Count(late.Count, "posting")),
            ("were", late.Count == 1 ? "was" : "were"),
            ("since", late.Count == 0 ? "" : DateWords.Of(late.MinBy(stay => stay.PromisedEnd!.Start.Earliest)!.PromisedEnd!)),
            ("open", Words.Count(open.Count, "posting")),
            ("ends", open.Count == 1 ? "ends" : "end"),
            ("lead", Words.Months((int)asked.Thresholds["lead"])),
            ("next", ahead.Count == 0 ? "" : $" The next return is promised for {DateWords.Of(ahead[0].PromisedEnd!)}."));
        return asked.Weighed(finding, thresholds => Case(line, thresholds, lent)) with
        {
            N = lent.Count(stay => stay.PromisedEnd is not null),
            Notes = [.. lost.Count > 0 ? (string[])[asked.Says("lost", ("lost", Words.Count(lost.Count, "posting")))] : [], .. finding.Notes],
        };
    }

    private static string Case(Line line, Thresholds thresholds, IReadOnlyList<Stay> lent) =>
        Late(line, lent, Truth.Certainly).Count > 0 ? "late"
        : Late(line, lent, Truth.Perhaps).Count > 0 ? "too-coarse"
        : Open(line, thresholds, lent).Count > 0 ? "role-open"
        : lent.Any(stay => stay.PromisedEnd is not null) ? "in-time"
        : lent.Count == 0 ? "nobody"
        : "no-promise";

    /// <summary>Those with a promised return who are neither back nor known to stay.</summary>
    private static IEnumerable<Stay> Awaited(IEnumerable<Stay> lent) => lent.Where(stay => stay.IsAwaited);

    private static IReadOnlyList<Stay> Settled(IEnumerable<Stay> lent) => [.. lent.Where(stay => stay.PromisedEnd is not null)];

    private static IReadOnlyList<Stay> Late(Line line, IReadOnlyList<Stay> lent, Truth truth) => [.. Awaited(lent).Where(stay => IsLate(line, stay) == truth)];

    private static Truth IsLate(Line line, Stay stay) =>
        stay.PromisedEnd!.End.Latest < line.AsOf ? Truth.Certainly : stay.PromisedEnd.Start.Earliest >= line.AsOf ? Truth.No : Truth.Perhaps;

    /// <summary>Those who are certainly to come back within some months, with no role agreed for them.</summary>
    private static IReadOnlyList<Stay> Open(Line line, Thresholds thresholds, IReadOnlyList<Stay> lent) =>
        [.. Awaited(lent).Where(stay =>
            IsLate(line, stay) == Truth.No && stay.PromisedEnd!.End.Latest <= Window.Later(line.AsOf, (int)thresholds["lead"])
            && Posting.ReturnNamed.Of(stay.Posting) is null && Posting.ReturnRole.Of(stay.Posting) is null)];

    private static Finding Use(Asking asked, IReadOnlyList<Stay> back)
    {
        var told = back.Where(stay => Posting.UsesKnowHow.Of(stay.Posting) is not null).ToList();
        var used = told.Count(stay => Posting.UsesKnowHow.Of(stay.Posting) == true);
        var share = told.Count == 0 ? 0 : (double)used / told.Count;
        string Case(Thresholds thresholds) => told.Count == 0 ? "use-not-told" : share < thresholds["used"] ? "unused" : "used";
        var says = Case(asked.Thresholds);
        var finding = asked.Finds(
            "use",
            says switch { "used" => Status.InPlace, "unused" => Status.Watch, _ => Status.Unknown },
            says,
            back.Select(stay => stay.Posting),
            ("back", Words.Count(back.Count, "posting")),
            ("told", $"{told.Count}"),
            ("used", $"{used}"));
        return asked.Weighed(finding, Case) with
        {
            Value = finding.Status == Status.Unknown ? null : share,
            N = told.Count,
            Threshold = asked.Thresholds["used"],
        };
    }
}
