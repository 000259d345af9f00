using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>A number of which coarse dates leave open how large it is.</summary>
/// <param name="Least">What it certainly is.</param>
/// <param name="Most">What it is if all that is perhaps so is so; never below <paramref name="Least"/>.</param>
internal readonly record struct Tally(int Least, int Most)
{
    /// <summary>How many days fell into a window.</summary>
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
