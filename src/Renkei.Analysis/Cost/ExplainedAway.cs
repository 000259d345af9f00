using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;

namespace Renkei.Analysis.Cost;

/// <summary>S4-21: by which reasons differences to the partner that everybody can see are explained away.</summary>
internal static class ExplainedAway
{
    private static readonly Rationalization[] Reasons =
        [Rationalization.NewerMachines, Rationalization.OneCustomer, Rationalization.DifferentBusiness, Rationalization.Culture, Rationalization.NotInventedHere];

    public static Finding Of(Line line, IReadOnlyList<Refusal> refusals)
    {
        List<Refusal> coded = [.. refusals.Where(one => one.Because is not null)];
        var counts = Counted(coded);
        return new Asking(line, "S4-21").Judges("reasons", limits =>
        {
            var (all, top) = (counts.Sum(each => each.Refusals.Count), counts.Count == 0 ? 0 : counts[0].Refusals.Count);
            var share = coded.Count == 0 ? 0 : (double)all / coded.Count;
            var isMany = top >= limits["same"] || (coded.Count >= limits["fewest"] && share > limits["half"]);
            return new(isMany ? "explained-away" : coded.Count >= limits["fewest"] ? "judged-on-merit" : "reasons-unknown", (isMany ? counts.SelectMany(each => each.Refusals) : coded).Select(one => one.Record))
            {
                Value = share,
                N = coded.Count,
                Threshold = "half",
                Places =
                [
                    ("all", Words.Of(all, coded.Count)),
                    ("refused", Words.Count(coded.Count, "refusal")),
                    ("reasons", Words.List(counts.Select(each => $"{Refusal.InWords(each.Reason)} ({each.Refusals.Count})"))),
                    ("fewest", $"{limits["fewest"]}"),
                ],
            };
        });
    }

    /// <summary>The reasons for which we refused, the most frequent first.</summary>
    public static BarChart Drawn(Line line, IReadOnlyList<Refusal> refusals) => new(
        $"Why {line.NameOf(line.Pair.Us)} turned things down",
        "refusals",
        "reason",
        "explained away",
        "other reasons",
        [.. from one in refusals
            where one.Because is not null
            group one by one.Because!.Value into same
            orderby same.Count() descending, same.Key
            let isExcuse = Reasons.Contains(same.Key)
            select new Bar(Refusal.InWords(same.Key), isExcuse ? same.Count() : 0, isExcuse ? 0 : same.Count(), [.. same.Select(one => one.Record).Distinct()])]);

    private static List<(Rationalization Reason, List<Refusal> Refusals)> Counted(List<Refusal> coded) =>
        [.. Reasons.Select(reason => (Reason: reason, Refusals: coded.FindAll(one => one.Because == reason))).Where(each => each.Refusals.Count > 0).OrderByDescending(each => each.Refusals.Count).ThenBy(each => each.Reason)];
}
