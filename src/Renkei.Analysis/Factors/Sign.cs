using Renkei.Analysis.Findings;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Factors;

/// <summary>One of several things that are looked for together.</summary>
/// <param name="Called">What a sentence calls it.</param>
/// <param name="Untold">The case of the catalogue that names the record which would tell, where it is not known.</param>
/// <param name="Is">Whether it is there; perhaps where that is not known.</param>
/// <param name="Records">The records that say so, or that rule it out.</param>
internal sealed record Sign(string Called, string Untold, Truth Is, IReadOnlyList<Record> Records)
{
    /// <summary>Whether so many are there: certainly by those that are, certainly not when too few would be left even if all that is not known were there.</summary>
    public static Truth Enough(IReadOnlyList<Sign> signs, double needed) =>
        signs.Count(sign => sign.Is == Truth.Certainly) >= Math.Round(needed) ? Truth.Certainly
        : signs.Count(sign => sign.Is != Truth.No) < Math.Round(needed) ? Truth.No
        : Truth.Perhaps;

    /// <summary>Those that are there, that are not, or that are not known, as a sentence lists them; <c>none</c> for none.</summary>
    public static string List(IEnumerable<Sign> signs, Truth which) =>
        Words.List(signs.Where(sign => sign.Is == which).Select(sign => sign.Called)) is { Length: > 0 } words ? words : "none";

    /// <summary>The cases of what would tell of those that are not known, where that keeps the whole from being known; null where it does not.</summary>
    public static IReadOnlyList<string>? Lacking(IReadOnlyList<Sign> signs, double needed) =>
        Enough(signs, needed) == Truth.Perhaps ? [.. signs.Where(sign => sign.Is == Truth.Perhaps).Select(sign => sign.Untold)] : null;

    /// <summary>The records of all of them, each once.</summary>
    public static IReadOnlyList<Record> Evidence(IEnumerable<Sign> signs) => [.. signs.SelectMany(sign => sign.Records).Distinct()];
}
