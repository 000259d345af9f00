using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Capabilities;
using Renkei.Core.Records;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.Analysis.Climate;

/// <summary>
/// F5: whether a conflict or a difference becomes a question to learn from, with somebody who is to find the answer. A crisis of money is watched and never praised, for the author of the paper
/// saw it close minds (S4, note 24).
/// </summary>
internal static class CreativeChaos
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "F5");
        var issues = line.Of(Issue.Kind).Where(issue => Issue.Between.Of(issue) is not { } between || between.Any(named => line.IsOurs(named, issue))).ToList();
        var drops = ContactAfterConflict.Of(line, issues.FindAll(issue => Issue.Is.Of(issue) == IssueType.Conflict));
        return
        [
            asked.Judges("framed", limits => Framed(line, issues, limits["days"], limits["gap"])),
            asked.Judges("unnoticed", limits => Unnoticed(line, issues, limits["near"], limits["gap"])),
            asked.Judges("financial", limits => Financial(line, issues, limits["days"])),
            asked.Judges("contact", limits => ContactAfterConflict.Judged(line, drops, (int)limits["window"], limits["fall"], limits["events"])),
        ];
    }

    private static Facts Framed(Line line, List<Record> issues, double days, double gap)
    {
        var asks = issues.FindAll(issue => (Issue.Is.Of(issue) == IssueType.Conflict || (Issue.Is.Of(issue) == IssueType.Discrepancy && (Issue.Gap.Of(issue) is not { } told || (double)told.Number >= gap)))
            && (Issue.Settled.Of(issue) is not { } settled || Lag.Between(Issue.When.Of(issue).Start, settled.Start).Within(days) != Truth.Certainly));
        var old = asks.Where(issue => Lag.Until(Issue.When.Of(issue).Start, line.AsOf).Within(days) == Truth.No || Asked(issue).Count > 0)
            .Select(issue => (Issue: issue, InTime: Asked(issue).Select(framing => (Truth?)Lag.Between(Issue.When.Of(issue).Start, Issue.Framing.When.Of(framing).Start).Within(days)).Max())).ToList();
        var (bare, late, coarse) = (old.FindAll(each => each.InTime is null), old.FindAll(each => each.InTime == Truth.No), old.FindAll(each => each.InTime == Truth.Perhaps));
        var says = asks.Count == 0 ? "framed-none" : old.Count == 0 ? "framed-young" : bare.Count > 0 ? "unframed" : late.Count > 0 ? "framed-late" : coarse.Count > 0 ? "framed-coarse" : "framed";
        var shown = says switch { "unframed" => bare, "framed-late" => late, "framed-coarse" => coarse, _ => old };
        return new(says, old.Count == 0 ? asks : shown.Select(each => each.Issue))
        {
            Value = bare.Count,
            N = old.Count,
            Places =
            [
                ("some", Words.Capital(Words.Part(shown.Count, old.Count, "conflict or difference", "conflicts and differences"))),
                ("days", Words.Count((int)days, "day")),
                ("what", Quoted(shown.Select(each => each.Issue))),
            ],
        };
    }

    /// <summary>The questions made of it whose answer somebody is to find.</summary>
    private static List<Part> Asked(Record issue) => [.. (Issue.Framings.Of(issue) ?? ListOf<Part>.Empty).Where(framing => Issue.Framing.Owner.Of(framing) is not null)];

    /// <summary>The last comparison of each measure that shows a gap, while no issue names it.</summary>
    private static Facts Unnoticed(Line line, List<Record> issues, double months, double gap)
    {
        var named = issues.SelectMany(issue => Issue.Measures.Of(issue) ?? ListOf<Reference>.Empty).Select(measure => measure.Id).ToHashSet(StringComparer.Ordinal);
        var topics = issues.Select(Issue.Capability.Of).OfType<Reference>().Select(capability => capability.Id).ToHashSet(StringComparer.Ordinal);
        var measured = line.Scene.Standings.Where(standing => standing.IsMeasured && standing.Scale is not (Standing.Strength or Standing.Comparison)).GroupBy(standing => standing.Scale, StringComparer.Ordinal).ToList();
        var compared = line.Pair.Members.Skip(1).SelectMany(partner => measured.Select(scale => Comparison.Between(scale, new(line.Pair.Us, partner), line.AsOf, new(months, 0, 0)).Where(one => one.Gap is not null).ToList()))
            .Where(all => all.Count > 0).Select(all => all.FindAll(one => one.When.Latest == all[^1].When.Latest)).ToList();
        var wide = compared.FindAll(last => last.Exists(one => Math.Abs(one.Gap!.Value) >= gap));
        var unseen = wide.FindAll(last => !last.Exists(one => one.Records.Any(measure => named.Contains(measure.Id) || (Measure.Capability.Of(measure) is { } capability && topics.Contains(capability.Id)))));
        var shown = unseen.Count > 0 ? unseen : wide.Count > 0 ? wide : compared;
        return new(compared.Count == 0 ? "gaps-unknown" : unseen.Count > 0 ? "gap-unnoticed" : wide.Count > 0 ? "gaps-named" : "gaps-small", shown.SelectMany(last => last.SelectMany(one => one.Records)))
        {
            Value = shown.Count == 0 ? null : shown.Max(last => last.Max(one => Math.Abs(one.Gap!.Value))),
            N = compared.Count,
            Threshold = "gap",
            Places =
            [
                ("gap", $"{Words.Number(gap)} %"),
                ("names", Words.Few(unseen.Select(last => Measure.Name.Of(last[0].Records[0])).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(name => $"“{name}”"))),
                ("compared", Words.Count(compared.Count, "measure")),
            ],
        };
    }

    /// <summary>An open crisis of money is worth a look until a conflict or difference that came up since became a question in time, for then it did not close minds.</summary>
    private static Facts Financial(Line line, List<Record> issues, double days)
    {
        var open = issues.FindAll(issue => Issue.Is.Of(issue) == IssueType.Crisis && Issue.Financial.Of(issue) == true && Issue.Settled.Of(issue) is null);
        var asked = issues.FindAll(issue => Issue.Is.Of(issue) != IssueType.Crisis && Asked(issue).Exists(framing => Lag.Between(Issue.When.Of(issue).Start, Issue.Framing.When.Of(framing).Start).Within(days) == Truth.Certainly)
            && open.TrueForAll(crisis => DaysBetween.Of(Issue.When.Of(crisis).Start, Issue.When.Of(issue).Start).AtLeast(0) == Truth.Certainly));
        var declared = line.DeclaredSinceStart(line.Pair.Us, Issue.Kind);
        return new(open.Count > 0 ? asked.Count > 0 ? "crisis-asked" : "crisis-of-money" : issues.Count > 0 || declared.Count > 0 ? "no-crisis-of-money" : "crisis-unknown",
            open.Count > 0 ? open.Concat(asked) : issues.Concat(declared))
        {
            N = open.Count,
            Places = [("what", Quoted(open)), ("asked", Quoted(asked))],
        };
    }

    private static string Quoted(IEnumerable<Record> issues) =>
        Words.Few(issues.OrderBy(issue => Issue.When.Of(issue).Start.Earliest).ThenBy(Issue.What.Of, StringComparer.Ordinal).Select(issue => $"“{Issue.What.Of(issue).TrimEnd('.')}”"));
}
