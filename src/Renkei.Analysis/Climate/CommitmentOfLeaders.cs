using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Records;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.Analysis.Climate;

/// <summary>
/// F2: whether those at the top of our firm stand behind the learning: they come where they are invited, series of meetings go on, what they ask for gets money or people, and no
/// proposal is dropped although learning was lost with it.
/// </summary>
internal static class CommitmentOfLeaders
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "F2");
        var (invitations, series) = (Invitation.Of(line), RegularSeries.Of(line));
        var decisions = line.Of(Decision.Kind).Where(decision => Decision.By.Of(decision).Any(by => line.IsOurs(by, decision))).ToList();
        var mandates = decisions.FindAll(decision => Decision.Is.Of(decision) == DecisionType.Mandate && (Decision.Ruling.Of(decision) ?? Ruling.Approved) is Ruling.Approved or Ruling.Changed);
        var backed = line.Of(Plan.Kind).Where(plan => Plan.Backs.Of(plan) is not null).ToLookup(plan => Plan.Backs.Of(plan)!.Id, StringComparer.Ordinal);
        var proposals = decisions.FindAll(decision => Decision.Is.Of(decision) == DecisionType.Proposal);
        return
        [
            asked.Judges("sponsor", limits => Sponsor(line, invitations, (int)limits["window"], limits["half"], limits["missed"], limits["fewest"])),
            asked.Judges("series", limits => Series(line, series, limits["meetings"], limits["pauses"])),
            asked.Judges("mandate", limits => Mandate(line, mandates, backed, limits["days"])),
            asked.Judges("proposals", _ => Dropped(proposals)),
        ];
    }

    private static Facts Sponsor(Line line, IReadOnlyList<Invitation> invitations, int months, double half, double missed, double fewest)
    {
        var window = Window.Back(line.AsOf, months, 0);
        var lately = invitations.Where(one => window.Holds(one.Days) == Truth.Certainly).ToList();
        var came = lately.FindAll(one => one.Came);
        var last = came.Count == 0 ? DateOnly.MinValue : came.Max(one => one.Days.Latest);
        var since = lately.FindAll(one => !one.Came && (came.Count == 0 || one.Days.Earliest > last));
        var share = lately.Count == 0 ? 0 : (double)came.Count / lately.Count;
        var says = lately.Count < fewest ? "sponsor-unknown" : since.Count >= missed ? "sponsor-gone" : share < half ? "sponsor-rare" : "sponsor-there";
        return new(says, line.Scene.Events.Shown([.. (says == "sponsor-gone" ? since : lately).Select(one => one.At)]))
        {
            Value = share,
            N = lately.Count,
            Threshold = "half",
            Places = [("came", Words.Of(came.Count, lately.Count)), ("invited", Words.Count(lately.Count, "meeting")), ("last", Words.Count(since.Count, "meeting")), ("months", Words.Months(months))],
        };
    }

    private static Facts Series(Line line, IReadOnlyList<RegularSeries> all, double meetings, double pauses)
    {
        var regular = all.Where(one => one.Places.Count >= meetings && one.Interval >= 1).Select(one => (Series: one, Is: one.State(line, pauses))).ToList();
        var (dead, open) = (regular.FindAll(each => each.Is == Truth.No), regular.FindAll(each => each.Is == Truth.Perhaps));
        var told = dead.Count > 0 ? dead : regular;
        return new(regular.Count == 0 ? "series-none" : dead.Count > 0 ? "series-dead" : open.Count > 0 ? "series-open" : "series-alive",
            told.SelectMany(each => line.Scene.Events.Shown(each.Series.Places).Concat(dead.Count > 0 ? each.Series.Declared(line, pauses) : [])))
        {
            Value = dead.Count,
            N = regular.Count,
            Places =
            [
                ("names", Words.Few(told.Select(each => $"“{each.Series.Name}”").Order(StringComparer.Ordinal))),
                ("pauses", Words.Number(pauses)),
                ("were", told.Count == 1 ? "was" : "were"),
                ("have", told.Count == 1 ? "has" : "have"),
                ("goes", told.Count == 1 ? "goes" : "go"),
            ],
        };
    }

    private static Facts Mandate(Line line, List<Record> mandates, ILookup<string, Record> backed, double days)
    {
        var bare = mandates.FindAll(mandate => Decision.Granted.Of(mandate) is not { Amount: > 0 } && Decision.PeopleGranted.Of(mandate) is not { Number: > 0 } && !backed[mandate.Id].Any());
        var old = bare.FindAll(mandate => Lag.Until(Decision.When.Of(mandate).Start, line.AsOf).Within(days) == Truth.No);
        var says = mandates.Count == 0 ? "mandate-none" : old.Count > 0 ? "mandate-bare" : bare.Count > 0 ? "mandate-young" : "mandate-backed";
        return new(says, old.Count > 0 ? old : mandates.SelectMany(mandate => backed[mandate.Id].Prepend(mandate)))
        {
            Value = old.Count,
            N = mandates.Count,
            Places =
            [
                ("bare", Words.Capital(Words.Part(old.Count, mandates.Count, "mandate"))),
                ("mandates", Words.Count(mandates.Count, "mandate")),
                ("days", Words.Count((int)days, "day")),
                ("what", Quoted(old)),
            ],
        };
    }

    private static Facts Dropped(List<Record> proposals)
    {
        var refused = proposals.FindAll(proposal => Decision.Ruling.Of(proposal) is Ruling.Rejected or Ruling.LeftToDie);
        var lost = refused.FindAll(proposal => Decision.LearningLoss.Of(proposal) is not null);
        return new(proposals.Count == 0 ? "proposals-none" : lost.Count > 0 ? "proposals-lost" : refused.Count == proposals.Count ? "proposals-untold" : "proposals-heard", lost.Count > 0 ? lost : proposals)
        {
            Value = lost.Count,
            N = proposals.Count,
            Places = [("lost", Words.Capital(Words.Part(lost.Count, proposals.Count, "proposal"))), ("heard", Words.Capital(Words.Part(proposals.Count - refused.Count, proposals.Count, "proposal"))), ("what", Quoted(lost))],
        };
    }

    private static string Quoted(List<Record> decisions) =>
        Words.Few(decisions.OrderBy(decision => Decision.When.Of(decision).Start.Earliest).ThenBy(Decision.What.Of, StringComparer.Ordinal).Select(decision => $"“{Decision.What.Of(decision).TrimEnd('.')}”"));
}
