using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Cost;

/// <summary>Money or time of ours that went into learning.</summary>
/// <param name="Record">The posting or the change; null for an event.</param>
/// <param name="At">The place of the event; null for others.</param>
/// <param name="Cost">The money; null where it is not told.</param>
/// <param name="Hours">The person-hours; 0 where they are not told.</param>
/// <param name="Aims">The ids of the objectives it served.</param>
internal sealed record Spent(Record? Record, int? At, Money? Cost, decimal Hours, IReadOnlyList<string> Aims)
{
    /// <summary>
    /// What is on record: of events of the two sides that were not for quarrels or talks on the agreement and at which we did not only teach, of postings of our people to them, and of
    /// routines of ours that changed by what was learned.
    /// </summary>
    public static IReadOnlyList<Spent> Of(Line line)
    {
        var (events, found, us) = (line.Scene.Events, new List<Spent>(), line.Scene.Events.NumberOf(line.Pair.Us));
        foreach (var at in line.Together)
        {
            var (cost, hours) = (events.CostAt(at), events.HoursAt(at));
            if ((cost is null && hours == 0) || events.Types[at] is EventType.Dispute or EventType.Negotiation) continue;
            if (events.Teachers[at].Contains(us) && !events.Learners[at].Contains(us)) continue;
            found.Add(new(null, at, cost, hours, events.Objectives[at].IsEmpty ? [] : AimsAt(events, at)));
        }

        foreach (var stay in line.Stays.Where(stay => stay.From == line.Pair.Us && Posting.Cost.Of(stay.Posting) is not null))
            found.Add(new(stay.Posting, null, Posting.Cost.Of(stay.Posting), 0, [.. (Posting.Objectives.Of(stay.Posting) ?? ListOf<Reference>.Empty).Select(aim => aim.Id)]));

        var changes = line.Lessons.Where(lesson => lesson.Learner == line.Pair.Us).SelectMany(lesson => lesson.Changes.Select(change => (change, Insight.Objective.Of(lesson.Insight)?.Id))).ToLookup(each => each.change, each => each.Id);
        foreach (var change in changes.Where(change => Change.Cost.Of(change.Key) is not null || Change.Effort.Of(change.Key) is not null))
            found.Add(new(change.Key, null, Change.Cost.Of(change.Key), Change.Effort.Of(change.Key)?.PersonHours ?? 0, [.. change.OfType<string>().Distinct(StringComparer.Ordinal)]));
        return found;
    }

    private static List<string> AimsAt(EventColumns events, int at)
    {
        var aims = new List<string>();
        foreach (var topic in events.Objectives[at]) aims.Add(events.Topics[topic].Id);
        return aims;
    }
}
