using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Climate;

/// <summary>
/// F1: whether what we set out to learn is looked at again as we see more of the partner. An objective that stays while the partner proved strong in something else is too narrow; one that
/// is revised, or wanted more strongly, follows what was seen.
/// </summary>
internal static class FlexibleObjectives
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "F1");
        List<Sought> open = [.. line.Scene.Aims.Where(aim => aim.IsOpen && aim.Learner == line.Pair.Us && aim.Takes(line.Pair.Us, aim.From ?? "")).Select(aim => Sought.Of(line, aim))];
        var ours = line.Scene.Aims.Where(aim => aim.Learner == line.Pair.Us).Select(aim => Strengths(aim.Objective)).Where(told => told.Ranks.Count > 1).ToList();
        return
        [
            asked.Judges("revised", limits => Revised(line, open, limits["months"], limits["strong"])),
            asked.Judges("grew", _ => Grew(ours)),
        ];
    }

    private static Facts Revised(Line line, List<Sought> open, double months, double strong)
    {
        var old = open.Select(sought => (Sought: sought, IsOld: Apart.HasPassed(sought.Since, months * sought.Stretch, line.AsOf), News: sought.News(strong))).ToList();
        var stale = old.FindAll(each => each.IsOld == Truth.Certainly && each.News.Count > 0);
        var revised = open.FindAll(sought => sought.IsRevised);
        var waiting = old.FindAll(each => each.IsOld == Truth.Certainly && !each.Sought.IsRevised);
        var says = open.Count == 0 ? "none"
            : stale.Count > 0 ? "stale"
            : revised.Count > 0 ? "revised"
            : old.Exists(each => each.IsOld == Truth.Perhaps && each.News.Count > 0) ? "date-open"
            : waiting.Count == 0 ? "young"
            : waiting.TrueForAll(each => each.Sought.Seen.Count > 0) ? "looked"
            : "not-looked";
        return new(says, says switch
        {
            "stale" => stale.SelectMany(each => each.News.Select(news => news.Record).Prepend(each.Sought.Objective)),
            "revised" => revised.Select(sought => sought.Objective),
            "looked" => waiting.SelectMany(each => each.Sought.Seen.Select(seen => seen.Record).Prepend(each.Sought.Objective)),
            _ => open.Select(sought => sought.Objective),
        })
        {
            Value = stale.Count,
            N = open.Count,
            Places =
            [
                ("stale", Words.Capital(Words.Part(stale.Count, open.Count, "learning objective"))),
                ("revised", Words.Capital(Words.Part(revised.Count, open.Count, "learning objective"))),
                ("months", Words.Months(months)),
                ("sought", Names(line, stale.Select(each => each.Sought.Capability))),
                ("strong", Names(line, stale.SelectMany(each => each.News).Select(news => news.Capability!))),
            ],
        };
    }

    private static Facts Grew(List<(Record Objective, IReadOnlyList<int> Ranks)> told)
    {
        var (grew, fell) = (told.Count(each => each.Ranks[^1] > each.Ranks[0]), told.Count(each => each.Ranks[^1] < each.Ranks[0]));
        return new(told.Count == 0 ? "strength-unknown" : grew > fell ? "grew" : fell > grew ? "fell" : "as-strong", told.Select(each => each.Objective))
        {
            N = told.Count,
            Places = [("told", Words.Count(told.Count, "learning objective")), ("grew", Objectives(grew, told.Count)), ("fell", Objectives(fell, told.Count))],
        };
    }

    /// <summary>How strongly it was wanted at first and after each revision that says so.</summary>
    private static (Record Objective, IReadOnlyList<int> Ranks) Strengths(Record objective) => (objective,
        [.. (Objective.Revisions.Of(objective) ?? ListOf<Part>.Empty).Select(Objective.Revision.Strength.Of).Prepend(Objective.Strength.Of(objective)).OfType<Ordinal>().Select(strength => strength.Rank)]);

    private static string Objectives(int some, int told) => Words.Part(some, told, "objective whose strength is told more than once", "objectives whose strength is told more than once");

    private static string Names(Line line, IEnumerable<string> capabilities) =>
        Words.Few(capabilities.Select(line.Scene.Capabilities.NameOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(name => $"“{name}”"));
}
