using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Agenda;

/// <summary>What came of what a clause promises, since it is in force.</summary>
/// <param name="Count">How many were delivered for certain; null where the clause counts what no record tells.</param>
/// <param name="Owed">How many were owed by now; null before the first period is over, or where the clause names no number.</param>
/// <param name="IsComplete">Whether all that was delivered is declared to be on record.</param>
/// <param name="Evidence">What was delivered.</param>
internal sealed record Delivery(int? Count, double? Owed, bool IsComplete, IReadOnlyList<Record> Evidence)
{
    /// <summary>Whether what came is what was promised, within some share of it; null where that cannot be told yet.</summary>
    public bool? IsWithin(double share) =>
        Count is not { } count || Owed is not { } owed ? null
        : count < owed * (1 - share) ? (IsComplete ? false : null)
        : count <= owed * (1 + share);

    public static Delivery Of(Line line, Record clause, double periods)
    {
        if (Clause.Number.Of(clause) is not { } number || Clause.Counts.Of(clause) is not { } counts || Clause.When.Of(clause) is not { } when || periods < 1) return new(null, null, IsComplete: false, []);

        var by = (Clause.By.Of(clause) ?? ListOf<Reference>.Empty).Select(firm => line.FirmOf(firm, clause)).ToHashSet(StringComparer.Ordinal);
        var found = Found(line, counts, by, new(when.Start.Earliest, line.AsOf));
        var kind = counts switch { Deliverable.Postings => Posting.Kind, Deliverable.Answers => Answer.Kind, _ => Event.Kind };
        return new(
            found?.Count,
            (double)number.Number * Math.Floor(periods),
            line.Declared(kind, when.Start.Earliest, line.AsOf).Count > 0,
            found ?? []);
    }

    private static IReadOnlyList<Record>? Found(Line line, Deliverable counts, HashSet<string> by, Window since) => counts switch
    {
        Deliverable.Postings => [.. line.Scene.Stays.Where(stay => by.Contains(stay.From) && stay.Begins is { } begins && since.Holds(begins) == Truth.Certainly).Select(stay => stay.Posting)],
        Deliverable.Answers => [.. line.Of(Answer.Kind).Where(answer => by.Contains(line.FirmOf(Answer.By.Of(answer), answer)) && since.Holds(Answer.When.Of(answer).Start) == Truth.Certainly)],
        Deliverable.Visits => Events(line, by, since, EventType.Visit, EventType.Tour),
        Deliverable.Trainings => Events(line, by, since, EventType.Training),
        Deliverable.Meetings => Events(line, by, since, EventType.Meeting),
        Deliverable.Reviews => Events(line, by, since, EventType.Review),
        Deliverable.Documents => Events(line, by, since, EventType.Documents),
        _ => null,
    };

    /// <summary>Held events of some sorts in which those who owe took part, with somebody of another firm.</summary>
    private static IReadOnlyList<Record> Events(Line line, HashSet<string> by, Window since, params EventType[] types)
    {
        var (events, occasions) = (line.Scene.Events, line.Scene.Occasions);
        List<Record> found = [];
        for (var at = 0; at < events.Count; at++)
        {
            if (!types.Contains(events.Types[at]) || since.Holds(events.Begins[at]) != Truth.Certainly) continue;
            var firms = occasions.FirmsAt(at);
            var (isOwer, isOther) = (false, false);
            foreach (var firm in firms)
            {
                if (by.Contains(occasions.Firms[firm])) isOwer = true;
                else isOther = true;
            }

            if (isOwer && isOther) found.Add(events.RecordAt(at));
        }

        return found;
    }
}
