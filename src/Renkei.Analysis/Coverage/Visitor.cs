using Renkei.Analysis.Lines;

namespace Renkei.Analysis.Coverage;

/// <summary>
/// One person at events at the other's place, each day counted once: two meetings on one day are one day, and who works there day by day is not counted again.
/// Events come in the order of the first day on which they can have been.
/// </summary>
/// <param name="stays">When the person worked there day by day.</param>
/// <param name="upTo">The last day counted.</param>
internal sealed class Visitor(IReadOnlyList<Stay> stays, DateOnly upTo)
{
    private int through = -1; // the last day counted
    private (int Last, double Fewest)? open; // an event of no exact days; they count among the fewest unless another event can have been on them

    /// <summary>The last event added.</summary>
    public int LastEvent { get; private set; } = -1;

    /// <summary>
    /// The days an event adds; of those that are not exact the fewest only once it is plain that no other event can have been on them. Null when the person certainly works
    /// there anyway.
    /// </summary>
    public PersonDays? Add(int at, EventDays held)
    {
        LastEvent = at;
        var (isThere, mayBeThere) = WorksThere(held);
        if (isThere) return null;
        if (mayBeThere) return new PersonDays(0, held.Days.Most);
        var settled = Settle(held);
        if (!held.IsExact)
        {
            if (open is null && held.First > through) open = (held.Last, held.Days.Fewest);
            return new PersonDays(settled, held.Days.Most);
        }

        var more = Math.Max(0, held.Last - Math.Max(held.First, through + 1) + 1);
        through = Math.Max(through, held.Last);
        return new PersonDays(settled + more, more);
    }

    /// <summary>What is left to count when there are no more events.</summary>
    public PersonDays Close() => new(open?.Fewest ?? 0, 0);

    /// <summary>
    /// The days of the open event if this one certainly comes after it. If it may fall on the same days, only the closer dated of the two stays open, or neither beside
    /// exact days.
    /// </summary>
    private double Settle(EventDays held)
    {
        if (open is not { } waiting) return 0;
        if (waiting.Last < held.First)
        {
            (open, through) = (null, Math.Max(through, waiting.Last));
            return waiting.Fewest;
        }

        if (held.IsExact || held.Last < waiting.Last || (held.Last == waiting.Last && held.Days.Fewest > waiting.Fewest)) open = null;
        return 0;
    }

    /// <summary>Whether the person certainly, or perhaps, worked there day by day at the time.</summary>
    private (bool IsThere, bool MayBeThere) WorksThere(EventDays held)
    {
        var mayBeThere = false;
        foreach (var stay in stays)
        {
            if (stay is not { Begins: { } begins, Ends: { } ends }) continue;
            if (begins.Latest.DayNumber <= held.First && ends.Earliest.DayNumber >= held.Last) return (true, true);
            mayBeThere |= begins.Earliest.DayNumber <= held.Last && Math.Min(ends.Latest.DayNumber, upTo.DayNumber) >= held.First;
        }

        return (false, mayBeThere);
    }
}
