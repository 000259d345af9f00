using Renkei.Core.Learning;
using Renkei.Core.Records;

namespace Renkei.Analysis.Lines;

/// <summary>Whether events were still recorded, so that a stretch of days without any of a sort means that there were none, and not that nobody wrote any more.</summary>
internal static class WentOn
{
    /// <summary>The declarations that all events of a stretch are on record; none where only an event of the two that certainly came later tells it, and null when nothing does.</summary>
    public static IReadOnlyList<Record>? Through(Line line, DateOnly first, DateOnly last) =>
        line.Declared(Event.Kind, first, last) is { Count: > 0 } declared ? declared
        : FirstAfter(line, last) < line.Together.Count ? []
        : null;

    /// <summary>The place of the first event of the two that certainly began after a day, among those of <see cref="Line.Together"/>; they stand in the order of their first possible days.</summary>
    public static int FirstAfter(Line line, DateOnly day)
    {
        var (events, together, low, high) = (line.Scene.Events, line.Together, 0, line.Together.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (events.Begins[together[middle]].Earliest > day) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
