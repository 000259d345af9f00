using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Steering;

namespace Renkei.Analysis.Obstacles;

/// <summary>Reviews that took place and that our firm held, alone or with others, or of which it is not told who held them.</summary>
internal static class OurReviews
{
    public static IEnumerable<Record> Of(Line line) => line.Of(Review.Kind).Where(review =>
        (Review.State.Of(review) ?? Occurrence.Held) == Occurrence.Held && (Review.By.Of(review) is not { Count: > 0 } by || by.Any(one => line.IsOurs(one, review))));
}
