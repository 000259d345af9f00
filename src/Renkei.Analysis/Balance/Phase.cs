using Renkei.Core.Values;

namespace Renkei.Analysis.Balance;

/// <summary>A span of days whose first and last day are each known only to lie between two days.</summary>
/// <param name="Start">The days it can have begun.</param>
/// <param name="End">The days it can have ended.</param>
/// <typeparam name="T">What it was made from.</typeparam>
/// <param name="Parts">What it was made from.</param>
internal sealed record Phase<T>(DaySpan Start, DaySpan End, IReadOnlyList<T> Parts);

/// <summary>How much two phases have in common, as a share of the shorter: the least and the most that coarse dates allow.</summary>
/// <param name="Least">From 0 to 1.</param>
/// <param name="Most">From 0 to 1, never below <paramref name="Least"/>.</param>
internal readonly record struct Overlap(double Least, double Most)
{
    /// <summary>Whether the share certainly reaches a threshold.</summary>
    public Truth Reaches(double threshold) => Least >= threshold ? Truth.Certainly : Most < threshold ? Truth.No : Truth.Perhaps;
}

/// <summary>Kernel of S1-18: unions of spans, and what two unions have in common.</summary>
internal static class Phases
{
    /// <summary>
    /// The union of spans, in order of time: spans that touch, or lie at most <paramref name="gap"/> days apart, are one phase. Coarse dates join
    /// when they may join.
    /// </summary>
    public static IReadOnlyList<Phase<T>> Union<T>(IEnumerable<(DaySpan Start, DaySpan End, T Part)> spans, int gap)
    {
        var phases = new List<Phase<T>>();
        foreach (var (start, end, part) in spans.OrderBy(span => span.Start.Earliest).ThenBy(span => span.Start.Latest))
        {
            if (phases is [.., var last] && start.Earliest.DayNumber <= (long)last.End.Latest.DayNumber + gap)
                phases[^1] = new(Sooner(last.Start, start), Later(last.End, end), [.. last.Parts, part]);
            else
                phases.Add(new(start, end, [part]));
        }

        return phases;
    }

    /// <summary>The least and the most two phases can have in common.</summary>
    public static Overlap Common<T>(Phase<T> a, Phase<T> b)
    {
        var least = Days(Max(a.Start.Latest, b.Start.Latest), Min(a.End.Earliest, b.End.Earliest));
        var most = Days(Max(a.Start.Earliest, b.Start.Earliest), Min(a.End.Latest, b.End.Latest));
        var longest = Math.Min(Days(a.Start.Earliest, a.End.Latest), Days(b.Start.Earliest, b.End.Latest));
        var shortest = Math.Min(Days(a.Start.Latest, a.End.Earliest), Days(b.Start.Latest, b.End.Earliest));
        return new(
            longest == 0 ? 0 : Math.Min(1, (double)least / longest),
            most == 0 ? 0 : shortest == 0 ? 1 : Math.Min(1, (double)most / shortest));
    }

    private static int Days(DateOnly first, DateOnly last) => Math.Max(0, last.DayNumber - first.DayNumber + 1);

    private static DaySpan Sooner(DaySpan a, DaySpan b) => new(Min(a.Earliest, b.Earliest), Min(a.Latest, b.Latest));

    private static DaySpan Later(DaySpan a, DaySpan b) => new(Max(a.Earliest, b.Earliest), Max(a.Latest, b.Latest));

    private static DateOnly Min(DateOnly a, DateOnly b) => a < b ? a : b;

    private static DateOnly Max(DateOnly a, DateOnly b) => a > b ? a : b;
}
