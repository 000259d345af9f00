using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Obstacles;

/// <summary>
/// O5: whether the first of ours in a new organization were chosen well before the signing, had sat in the talks, and were trained when they began. It does not
/// arise where nothing new is founded.
/// </summary>
internal static class LeadTimeForStaffing
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "O5");
        var ventures = FirstPostings.Ventures(line);
        if (ventures.Count == 0)
        {
            var isTold = Alliance.Form.Of(line.Alliance) is not (null or AllianceForm.JointVenture);
            return [asked.Judges("lead", _ => new(isTold ? "no-new-organization" : "form-not-told", [line.Alliance]))];
        }

        var venture = Words.List(ventures.Select(Organization.Name.Of));
        var signing = FirstPostings.Signing(line);
        IReadOnlyList<Stay> First(Thresholds limits) => signing is null ? [] : FirstPostings.Of(line, ventures, Milestone.When.Of(signing)!.Start, (int)limits["first"]);
        return
        [
            asked.Judges("lead", limits => Lead(signing, First(limits), limits["lead"], venture)),
            asked.Judges("talks", limits => Talks(line, First(limits), limits["negotiated"], venture)),
            asked.Judges("training", limits => Training(line, First(limits), limits["prepared"], venture)),
        ];
    }

    private static Facts Lead(Record? signing, IReadOnlyList<Stay> first, double lead, string venture)
    {
        var named = first.Where(stay => Posting.Named.Of(stay.Posting) is not null)
            .Select(stay => (stay.Posting, Ahead: DaysBetween.Of(Posting.Named.Of(stay.Posting)!.Start, Milestone.When.Of(signing!)!.Start))).ToList();
        var late = named.FindAll(each => each.Ahead.AtLeast(lead) == Truth.No);
        var isKnown = late.Count > 0 || (named.Count > 0 && named.TrueForAll(each => each.Ahead.AtLeast(lead) == Truth.Certainly));
        return new(late.Count > 0 ? "late" : isKnown ? "in-time" : "lead-unknown", [.. (late.Count > 0 ? late : named).Select(each => each.Posting), .. isKnown ? [signing!] : (Record[])[]])
        {
            Value = isKnown && named.TrueForAll(each => each.Ahead.Fewest == each.Ahead.Most) ? named.Min(each => each.Ahead.Fewest) : null,
            N = named.Count,
            Threshold = "lead",
            Lacking = isKnown || IsADay(signing) ? null : ["lead-unknown", "signing-untold"],
            Places = [("venture", venture), ("lead", $"{lead}"), ("late", $"{late.Count}"), ("were", late.Count == 1 ? "was" : "were"), ("count", Words.Count(named.Count, "posting"))],
        };
    }

    private static bool IsADay(Record? signing) => signing is not null && Milestone.When.Of(signing)!.Start is var day && day.Earliest == day.Latest;

    private static Facts Talks(Line line, IReadOnlyList<Stay> first, double enough, string venture)
    {
        List<Record> talks =
        [
            .. line.Of(Milestone.Kind).Where(point => Milestone.Is.Of(point) is MilestoneType.Negotiation or MilestoneType.TermSheet or MilestoneType.Signing && Milestone.People.Of(point) is not null),
            .. line.Scene.Events.Of(EventType.Negotiation).Select(line.Scene.Events.RecordAt).Where(talk => Event.People.Of(talk) is not null),
        ];
        var negotiators = talks.SelectMany(talk => (talk.Kind == Event.Kind ? Event.People.Of(talk) : Milestone.People.Of(talk))!).Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        var known = first.Where(stay => stay.Person is not null).DistinctBy(stay => stay.Person).ToList();
        var took = known.Count(stay => negotiators.Contains(stay.Person!));
        var share = known.Count == 0 ? 0 : (double)took / known.Count;
        return new(talks.Count == 0 || known.Count == 0 ? "talks-unknown" : share < enough ? "replaced" : "negotiated", [.. known.Select(stay => stay.Posting), .. talks])
        {
            Value = share,
            N = known.Count,
            Threshold = "negotiated",
            Places = [("venture", venture), ("in", took == 0 ? "none" : $"{took}"), ("named", $"{known.Count}")],
        };
    }

    private static Facts Training(Line line, IReadOnlyList<Stay> first, double enough, string venture)
    {
        var told = first.Select(stay => (stay.Posting, IsReady: IsReady(line, stay))).Where(each => each.IsReady is not null).ToList();
        var ready = told.Count(each => each.IsReady == true);
        var share = told.Count == 0 ? 0 : (double)ready / told.Count;
        return new(told.Count == 0 ? "training-unknown" : share < enough ? "unprepared" : "prepared", told.Select(each => each.Posting))
        {
            Value = share,
            Threshold = "prepared",
            Places = [("venture", venture), ("ready", ready == 0 ? "none" : $"{ready}"), ("told", $"{told.Count}")],
        };
    }

    /// <summary>As the posting says; else whether each training that prepared for it was certainly over when it began.</summary>
    private static bool? IsReady(Line line, Stay stay)
    {
        if (Posting.Prepared.Of(stay.Posting) is { } said) return said;
        var trainings = (Posting.Preparation.Of(stay.Posting) ?? ListOf<Reference>.Empty).Select(named => line.Scene.View.Find(named, stay.Posting)).OfType<Record>().ToList();
        if (trainings.Count == 0 || stay.Begins is not { } begins) return null;
        var isOver = trainings.TrueForAll(training => Event.When.Of(training).End.Latest <= begins.Earliest);
        return isOver ? true : trainings.Exists(training => Event.When.Of(training).End.Earliest > begins.Latest) ? false : null;
    }
}
