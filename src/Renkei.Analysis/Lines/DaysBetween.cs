using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>The days from one day to another, each known only to lie between two; fewer than none where the second comes first.</summary>
/// <param name="Fewest">As few as the dates allow.</param>
/// <param name="Most">As many as the dates allow.</param>
internal readonly record struct DaysBetween(int Fewest, int Most)
{
    public static DaysBetween Of(DaySpan from, DaySpan to) => new(to.Earliest.DayNumber - from.Latest.DayNumber, to.Latest.DayNumber - from.Earliest.DayNumber);

    /// <summary>Whether there are so many, or more.</summary>
    public Truth AtLeast(double days) => Fewest >= days ? Truth.Certainly : Most < days ? Truth.No : Truth.Perhaps;
}
