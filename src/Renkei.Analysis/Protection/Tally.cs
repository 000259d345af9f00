using Renkei.Analysis.Lines;
using Renkei.Core.Values;

namespace Renkei.Analysis.Protection;

/// <summary>How many things fell into a window, where coarse dates may leave open whether some did.</summary>
/// <param name="Least">Those that certainly did.</param>
/// <param name="Most">Those that may have.</param>
internal readonly record struct Tally(int Least, int Most)
{
    public static Tally Of(IEnumerable<DaySpan> days, Window window)
    {
        var (least, most) = (0, 0);
        foreach (var day in days)
        {
            var held = window.Holds(day);
            if (held != Truth.No) most++;
            if (held == Truth.Certainly) least++;
        }

        return new(least, most);
    }

    /// <summary>Whether there are fewer than before, by a share of them at least.</summary>
    public Truth Fell(Tally before, double by) =>
        before.Least > 0 && Most <= before.Least * (1 - by) ? Truth.Certainly : before.Most == 0 || Least > before.Most * (1 - by) ? Truth.No : Truth.Perhaps;

    /// <summary>Whether there are more than before, by a share of them at least.</summary>
    public Truth Rose(Tally before, double by) =>
        Least > before.Most && Least >= before.Most * (1 + by) ? Truth.Certainly : Most <= before.Least || Most < before.Least * (1 + by) ? Truth.No : Truth.Perhaps;
}
