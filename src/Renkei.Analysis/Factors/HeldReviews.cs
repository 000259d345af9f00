using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.Analysis.Factors;

/// <summary>The last look of one sort that our own firm took at itself, point by point.</summary>
/// <param name="Reviews">The reviews of that day; none where there was none.</param>
/// <param name="Points">How many points were looked at.</param>
/// <param name="Open">The points that were not met, each once, by name.</param>
internal sealed record HeldReviews(IReadOnlyList<Record> Reviews, int Points, IReadOnlyList<string> Open)
{
    private const int MostNamed = 4;

    /// <summary>The points that were not met as a sentence lists them: the first few, and how many more.</summary>
    public string OpenPoints => Words.List([.. Open.Take(MostNamed).Select(point => $"“{point}”"), .. Open.Count > MostNamed ? [$"{Open.Count - MostNamed} more"] : (string[])[]]);

    /// <summary>All reviews of a sort that took place, look at single points, and were held by ours or by nobody named.</summary>
    public static IReadOnlyList<Record> All(Line line, ReviewType sort) =>
        [.. line.Of(Review.Kind).Where(review => Review.Is.Of(review) == sort && (Review.State.Of(review) ?? Occurrence.Held) == Occurrence.Held && Review.Checks.Of(review) is not null
            && (Review.By.Of(review) is not { } by || by.Any(one => line.IsOurs(one, review))))];

    /// <summary>Those of the last day among some.</summary>
    public static HeldReviews Last(IReadOnlyList<Record> all)
    {
        var last = all.Select(review => Review.When.Of(review).Start.Latest).DefaultIfEmpty(DateOnly.MinValue).Max();
        var reviews = all.Where(review => Review.When.Of(review).Start.Latest == last).ToList();
        var points = reviews.SelectMany(review => Review.Checks.Of(review) ?? ListOf<Part>.Empty).ToLookup(check => Review.Check.What.Of(check), check => Review.Check.Met.Of(check), StringComparer.Ordinal);
        return new(reviews, points.Count, [.. points.Where(point => point.Contains(false)).Select(point => point.Key).Order(StringComparer.Ordinal)]);
    }
}
