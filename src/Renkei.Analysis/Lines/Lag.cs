using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>The days between two moments that may be known only coarsely: the least and the most they allow. Negative where the second may come first.</summary>
/// <param name="Least">The fewest days.</param>
/// <param name="Most">The most days.</param>
internal readonly record struct Lag(int Least, int Most)
{
    /// <summary>From one moment to a later one.</summary>
    public static Lag Between(DaySpan first, DaySpan second) =>
        new(second.Earliest.DayNumber - first.Latest.DayNumber, second.Latest.DayNumber - first.Earliest.DayNumber);

    /// <summary>From a moment to a known day.</summary>
    public static Lag Until(DaySpan first, DateOnly day) => Between(first, new(day, day));

    /// <summary>Whether it took no more than so many days.</summary>
    public Truth Within(double days) => Most <= days ? Truth.Certainly : Least > days ? Truth.No : Truth.Perhaps;
}
