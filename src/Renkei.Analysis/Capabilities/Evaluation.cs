using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Records;

namespace Renkei.Analysis.Capabilities;

/// <summary>
/// S1-13: whether two firms see their relative strengths as they are. Nothing is said from the ratings of one firm alone. Three findings: whether both see the
/// same one ahead; whether measures bear them out; and, on the scale from 0 to 5, how far each is rated from how it rates itself.
/// </summary>
internal static class Evaluation
{
    public static IEnumerable<Finding> Of(Line line, IReadOnlyList<Strength> strengths)
    {
        var asked = new Asking(line, "S1-13");
        var both = strengths.Where(strength => strength.BothRated).ToList();
        yield return Agreement(asked, line, strengths, both);
        if (both.FindAll(strength => strength.Measured is not null) is { Count: > 0 } measured) yield return Accuracy(asked, measured);
        if (FromItself(line) is { Count: > 0 } pairs) yield return Distance(asked, pairs);
    }

    private static Finding Agreement(Asking asked, Line line, IReadOnlyList<Strength> strengths, List<Strength> both)
    {
        var apart = both.FindAll(strength => strength.IsDisputed);
        var share = both.Count == 0 ? 0 : (double)(both.Count - apart.Count) / both.Count;
        var raters = strengths.SelectMany(strength => (string?[])[strength.ByUs is null ? null : line.Pair.Us, strength.ByPartner is null ? null : line.Pair.Partner]).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        string Case(Thresholds thresholds) => share >= thresholds["alike"] ? apart.Count == 0 ? "alike" : "mostly-alike" : "apart";
        var says = both.Count > 0 ? Case(asked.Thresholds) : raters.Count == 1 ? "one-rater" : "none";
        var silent = raters is [var only] ? line.Pair.Other(only) : line.Pair.Us;
        var finding = asked.Finds(
            "agreement",
            both.Count == 0 ? Status.Unknown : says == "apart" ? Status.Watch : Status.InPlace,
            says,
            both.SelectMany(strength => strength.Records),
            ("n", Words.Count(both.Count, "capability", "capabilities")),
            ("alike", $"{both.Count - apart.Count}"),
            ("apart", Words.List(apart.Select(strength => $"“{strength.Name}” ({Seen(line, line.Pair.Us, strength.ByUs!.Rank)}, {Seen(line, line.Pair.Partner, strength.ByPartner!.Rank)})"))),
            ("rater", line.NameOf(raters.FirstOrDefault() ?? line.Pair.Us)),
            ("silent", line.NameOf(silent)));
        return asked.Weighed(finding, Case) with
        {
            Value = both.Count == 0 ? null : share,
            N = both.Count,
            Threshold = asked.Thresholds["alike"],
            Missing = [.. finding.Missing, .. both.Count > 0 && both.TrueForAll(strength => strength.Measured is null) ? asked.Missing("unmeasured") : []],
        };
    }

    private static string Seen(Line line, string rater, int rank) =>
        $"{line.NameOf(rater)} sees {(rank == 0 ? "neither" : line.NameOf(rank > 0 ? line.Pair.Us : line.Pair.Partner))} ahead";

    private static Finding Accuracy(Asking asked, List<Strength> measured)
    {
        var (us, partner) = (measured.Count(strength => strength.ByUs!.Rank == strength.Measured!.Rank), measured.Count(strength => strength.ByPartner!.Rank == strength.Measured!.Rank));
        string Case(Thresholds thresholds) => Math.Min(us, partner) >= thresholds["right"] * measured.Count ? "borne-out" : "not-borne-out";
        var says = Case(asked.Thresholds);
        var finding = asked.Finds(
            "accuracy",
            says == "borne-out" ? Status.InPlace : Status.Watch,
            says,
            measured.SelectMany(strength => strength.Records),
            ("n", Words.Count(measured.Count, "capability", "capabilities")),
            ("right-us", $"{us}"),
            ("right-partner", $"{partner}"));
        return asked.Weighed(finding, Case) with
        {
            Value = (double)(us + partner) / (2 * measured.Count),
            N = measured.Count,
            Threshold = asked.Thresholds["right"],
        };
    }

    private static Finding Distance(Asking asked, List<(Standing Self, Standing Other)> pairs)
    {
        var mean = (double)pairs.Average(pair => Math.Abs(pair.Self.Level - pair.Other.Level));
        string Case(Thresholds thresholds) => mean >= thresholds["distance"] ? "far" : "near";
        var says = Case(asked.Thresholds);
        var finding = asked.Finds(
            "distance",
            says == "near" ? Status.InPlace : Status.Watch,
            says,
            pairs.SelectMany(pair => (Record[])[pair.Self.Record, pair.Other.Record]),
            ("mean", Words.Number(mean)),
            ("n", Words.Count(pairs.Count, "rating")));
        return asked.Weighed(finding, Case) with { Value = mean, Unit = "points", N = pairs.Count, Threshold = asked.Thresholds["distance"] };
    }

    /// <summary>For each firm and capability the last rating by the other firm in points, and the last of its own, near enough in time; of both firms.</summary>
    private static List<(Standing Self, Standing Other)> FromItself(Line line)
    {
        var months = line.ThresholdsOf("S1-19")["together"];
        var points = line.Scene.Standings.Where(standing => !standing.IsMeasured && standing.Scale == Standing.Points).ToLookup(standing => (standing.Firm, standing.Rater!, standing.Capability!));
        List<(Standing, Standing)> pairs = [];
        foreach (var (firm, other) in ((string, string)[])[(line.Pair.Us, line.Pair.Partner), (line.Pair.Partner, line.Pair.Us)])
        {
            foreach (var capability in line.Scene.Capabilities.All)
            {
                var self = Standing.Last(points[(firm, firm, capability.Id)], line.AsOf);
                var theirs = Standing.Last(points[(firm, other, capability.Id)], line.AsOf);
                if (self is not null && theirs is not null && Apart.IsWithin(self.When, theirs.When, months)) pairs.Add((self, theirs));
            }
        }

        return pairs.Select(pair => pair.Item2.Rater).Distinct(StringComparer.Ordinal).Count() == 2 ? pairs : [];
    }
}
