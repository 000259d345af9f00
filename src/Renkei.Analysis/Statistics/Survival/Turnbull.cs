using Bound = (double Time, int Order);

namespace Renkei.Analysis.Statistics.Survival;

/// <summary>When something ended, known only between two bounds: after <paramref name="After"/> and no later than <paramref name="By"/>; exactly then if the two are equal.</summary>
/// <param name="After">The last time at which it was known not to have ended.</param>
/// <param name="By">The first time at which it was known to have ended; infinite if that has not been seen.</param>
public readonly record struct TimeBounds(double After, double By);

/// <summary>A stretch of time, and the share that ended in it. Where in the stretch they ended cannot be known.</summary>
/// <param name="After">The stretch begins after this time, or at it when it is a point.</param>
/// <param name="By">It ends with this time; infinite for those not seen to end.</param>
/// <param name="Share">The share, 0 to 1.</param>
/// <param name="Survival">The share not yet ended at its end.</param>
public readonly record struct Stretch(double After, double By, double Share, double Survival);

/// <summary>The estimate for interval-censored times.</summary>
/// <param name="Subjects">How many times it is made from.</param>
/// <param name="Stretches">The stretches in which somebody ended, earliest first; before, between and after them survival is constant.</param>
/// <param name="Rounds">After how many rounds it came to rest.</param>
/// <param name="Gap">By how much the log likelihood of the best estimate, per subject, may at most be higher.</param>
public sealed record TurnbullCurve(int Subjects, IReadOnlyList<Stretch> Stretches, int Rounds, double Gap);

/// <summary>
/// Turnbull's self-consistent estimate of survival when times are known only between bounds: the non-parametric estimate of greatest likelihood. Share
/// can lie only in the innermost stretches, from a lower bound to the upper bound next after it; each subject's weight is spread over the
/// stretches within its bounds in proportion to their shares, and their new shares are the means, until nothing changes.
/// </summary>
/// <remarks>
/// With exact and right-censored times alone it is the Kaplan-Meier estimate. Alone the rounds would come to rest very slowly, so that a step of the convex
/// minorant follows each; rest is measured by the likelihood's slope (the gap), not by how little the shares move. Sources: B. W. Turnbull, JRSS B 38 (1976); R. Gentleman
/// and C. J. Geyer, Biometrika 81 (1994), for the gap; J. A. Wellner and Y. Zhan, JASA 92 (1997), for both kinds of steps.
/// </remarks>
public static class Turnbull
{
    private const int MostRounds = 5_000;
    private const double Rest = 1e-11;

    /// <summary>The estimate.</summary>
    /// <param name="times">In any order.</param>
    public static TurnbullCurve Of(ReadOnlySpan<TimeBounds> times)
    {
        if (times.IsEmpty) return new(0, [], 0, 0);

        var stretches = Innermost(times);
        var spans = Spans(times, stretches);
        var shares = new double[stretches.Count];
        Array.Fill(shares, 1.0 / shares.Length);
        var (rounds, gap) = (0, double.PositiveInfinity);
        for (; rounds < MostRounds; rounds++)
        {
            (shares, gap) = Redistributed(spans, shares);
            if (gap <= Rest) break;
            shares = ConvexMinorant.Step(spans, shares);
        }

        var survival = 1.0;
        return new(times.Length, [.. stretches.Select((stretch, n) => new Stretch(stretch.From.Time, stretch.To.Time, shares[n], survival = Math.Max(0, survival - shares[n])))], rounds, gap);
    }

    /// <summary>A bound as a place on the line: at equal times a point begins (0), then stretches end (1), then stretches begin (2).</summary>
    private static Bound Lower(TimeBounds bounds) => (bounds.After, bounds.After == bounds.By ? 0 : 2);

    private static Bound Upper(TimeBounds bounds) => (bounds.By, 1);

    private static List<(Bound From, Bound To)> Innermost(ReadOnlySpan<TimeBounds> times)
    {
        var bounds = new List<Bound>();
        foreach (var time in times) bounds.AddRange([Lower(time), Upper(time)]);
        bounds.Sort();
        var innermost = new List<(Bound, Bound)>();
        for (var n = 1; n < bounds.Count; n++)
        {
            if (bounds[n - 1].Order != 1 && bounds[n].Order == 1) innermost.Add((bounds[n - 1], bounds[n]));
        }

        return innermost;
    }

    /// <summary>The first and the last stretch within each subject's bounds, and which part of the subjects has the same.</summary>
    private static (int First, int Last, double Part)[] Spans(ReadOnlySpan<TimeBounds> times, List<(Bound From, Bound To)> stretches)
    {
        var spans = new Dictionary<(int First, int Last), int>();
        Bound[] starts = [.. stretches.Select(stretch => stretch.From)], ends = [.. stretches.Select(stretch => stretch.To)];
        foreach (var time in times)
        {
            var first = Array.BinarySearch(starts, Lower(time));
            var last = Array.BinarySearch(ends, Upper(time));
            var span = (first < 0 ? ~first : first, last < 0 ? ~last - 1 : last);
            spans[span] = spans.GetValueOrDefault(span) + 1;
        }

        var subjects = (double)times.Length;
        return [.. spans.Select(span => (span.Key.First, span.Key.Last, span.Value / subjects))];
    }

    /// <summary>
    /// The shares after one round of self-consistency, and the gap of those before. A stretch's slope is the mean over subjects of 1 ÷ (share within the subject's
    /// bounds), where the stretch lies within them; at the best estimate none is over 1, and the gap is by how much one is.
    /// </summary>
    private static (double[] Shares, double Gap) Redistributed((int First, int Last, double Part)[] spans, double[] shares)
    {
        var before = new double[shares.Length + 1];
        for (var n = 0; n < shares.Length; n++) before[n + 1] = before[n] + shares[n];
        var changes = new double[shares.Length + 1];
        foreach (var (first, last, part) in spans)
        {
            var slopeOfOne = part / (before[last + 1] - before[first]);
            changes[first] += slopeOfOne;
            changes[last + 1] -= slopeOfOne;
        }

        var (slope, steepest, moved) = (0.0, 0.0, new double[shares.Length]);
        for (var n = 0; n < shares.Length; n++)
        {
            slope += changes[n];
            steepest = Math.Max(steepest, slope);
            moved[n] = shares[n] * slope;
        }

        return (moved, steepest - 1);
    }
}
