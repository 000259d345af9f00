using Renkei.Analysis.Statistics;

namespace Renkei.Analysis.Lines;

/// <summary>Kernel of all reciprocity: how far two numbers are alike, the smaller ÷ the larger.</summary>
internal static class Reciprocal
{
    /// <summary>
    /// The least and the most the smaller ÷ the larger of two numbers can be, from 0 (one side alone) to 1 (as many as the other); null when both may be
    /// nothing, for nothing is neither even nor uneven.
    /// </summary>
    public static Interval? Of(Tally one, Tally other)
    {
        if (one.Least == 0 && other.Least == 0) return null;

        var apart = one.Least > other.Most ? (double)other.Most / one.Least : other.Least > one.Most ? (double)one.Most / other.Least : 1;
        var least = Math.Min(Share(one.Least, other.Most), Share(other.Least, one.Most));
        return new(least, apart);
    }

    private static double Share(int small, int large) => small >= large ? 1 : (double)small / large;
}
