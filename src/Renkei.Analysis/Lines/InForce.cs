using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>Whether what was said to hold from one day on, such as a grant or a seat, holds on some other day.</summary>
internal static class InForce
{
    /// <summary>
    /// Certainly, perhaps or no. A single date tells when it began and nothing of its end, so it holds from then on; without a date it always holds.
    /// </summary>
    public static Truth On(When? when, DateOnly day)
    {
        if (when is null) return Truth.Certainly;

        var begun = when.HasBegunBy(day);
        var lasts = !when.Lasts || when.End.Earliest >= day ? Truth.Certainly : when.End.Latest < day ? Truth.No : Truth.Perhaps;
        return begun < lasts ? begun : lasts;
    }
}
