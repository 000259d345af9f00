using Renkei.Analysis.Lines;

namespace Renkei.Analysis.Coverage;

/// <summary>
/// One person at events at the other's place, each day counted once: two meetings on one day are one day, and who works there day by day is not counted again.
/// Events come in the order of the first day on which they can have been.
/// </summary>
/// <param name="stays">When the person worked there day by day.</param>
internal sealed class Visitor(Stay[] stays)
{
    private int through = -1; // the last day counted
    private (int Last, double Fewest)? open; // an event of no exact days; they count among the fewest unless another event can have been on them
    private double fewest;
    private double? most = 0;

    /// <summary>The last event added; −1 before any.</summary>
    public int LastEvent { get; private set; } = -1;

    /// <summary>The days of all events added.</summary>
    public PersonDays Days => new(fewest + (open?.Fewest ?? 0), most);

    /// <summary>Adds an event; false when the person certainly works there anyway.</summary>
    public bool Add(int at, in EventDays held)
    {
        LastEvent = at;
        var (isThere, mayBeThere) = WorksThere(held);
        if (isThere) return false;
        if (!mayBeThere) Settle(held);
        if (mayBeThere || !held.IsExact)
        {
            most += held.Days.Most;
            if (!mayBeThere && open is null && held.First > through) open = (held.Last, held.Days.Fewest);
            return true;
        }

        var more = Math.Max(0, held.Last - Math.Max(held.First, through + 1) + 1);
        through = Math.Max(through, held.Last);
        fewest += more;
        most += more;
        return true;
    }

    /// <summary>
    /// Counts the open event if this one certainly comes after it. If it may fall on the same days, only the closer dated of the two stays open, and none beside exact days.
    /// </summary>
    private void Settle(in EventDays held)
    {
        if (open is not { } waiting) return;
        if (waiting.Last < held.First)
        {
            fewest += waiting.Fewest;
            (open, through) = (null, Math.Max(through, waiting.Last));
        }
        else if (held.IsExact || held.Last < waiting.Last || (held.Last == waiting.Last && held.Days.Fewest > waiting.Fewest))
        {
            open = null;
        }
    }

    /// <summary>Whether the person certainly, or perhaps, worked there day by day at the time.</summary>
    private (bool IsThere, bool MayBeThere) WorksThere(in EventDays held)
    {
        var mayBeThere = false;
        foreach (var stay in stays)
        {
            if (stay is not { Begins: { } begins, Ends: { } ends }) continue;
            if (begins.Latest.DayNumber <= held.First && ends.Earliest.DayNumber >= held.Last) return (true, true);
            mayBeThere |= begins.Earliest.DayNumber <= held.Last && ends.Latest.DayNumber >= held.First;
        }

        return (false, mayBeThere);
    }
}
