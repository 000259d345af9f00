using Renkei.Core.Values;

namespace Renkei.Analysis.Statistics;

/// <summary>A share of cases of which some are not known: the least it can be counts none of those, the most counts all of them.</summary>
/// <param name="Yes">Cases that certainly belong to the share.</param>
/// <param name="Open">Cases that may or may not.</param>
/// <param name="No">Cases that certainly do not.</param>
public readonly record struct BoundedShare(int Yes, int Open, int No)
{
    /// <summary>All cases.</summary>
    public int Count => Yes + Open + No;

    /// <summary>The least the share can be, from 0 to 1; 0 where there is no case.</summary>
    public double Low => Count == 0 ? 0 : (double)Yes / Count;

    /// <summary>The most the share can be, from 0 to 1; 0 where there is no case.</summary>
    public double High => Count == 0 ? 0 : (double)(Yes + Open) / Count;

    /// <summary>The share where it is one number; null where a case is open or there is none.</summary>
    public double? Exactly => Open == 0 && Count > 0 ? Low : null;

    /// <summary>Whether the share is at least so much.</summary>
    public Truth Reaches(double threshold) => Count > 0 && Low >= threshold ? Truth.Certainly : High < threshold ? Truth.No : Truth.Perhaps;

    /// <summary>The share of some cases.</summary>
    /// <param name="cases">What is known of each.</param>
    public static BoundedShare Of(IEnumerable<Truth> cases)
    {
        var counts = new int[3];
        foreach (var one in cases) counts[(int)one]++;
        return new(counts[(int)Truth.Certainly], counts[(int)Truth.Perhaps], counts[(int)Truth.No]);
    }
}
