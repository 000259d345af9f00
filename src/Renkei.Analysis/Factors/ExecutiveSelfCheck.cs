using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.Analysis.Factors;

/// <summary>S0-29: six questions that leaders put to themselves, one for each of the paper's implications, as a review of single points.</summary>
internal static class ExecutiveSelfCheck
{
    public static Finding Of(Line line)
    {
        var last = HeldReviews.Last(HeldReviews.All(line, ReviewType.SelfCheck));
        return new Asking(line, "S0-29").Judges("self-check", limits =>
        {
            var isOld = last.Reviews.Any(review => Apart.HasPassed(Review.When.Of(review).Start, limits["months"], line.AsOf) == Truth.Certainly);
            var says = last.Reviews.Count == 0 ? "never" : last.Open.Count > 0 ? "open" : last.Points < Math.Round(limits["points"]) ? "short" : isOld ? "old" : "met";
            return new(says, last.Reviews)
            {
                Value = last.Points == 0 ? null : (double)(last.Points - last.Open.Count) / last.Points,
                N = last.Points,
                Places = [("points", Words.Count(last.Points, "question")), ("open", last.OpenPoints), ("all", $"{limits["points"]}"), ("months", Words.Months(limits["months"]))],
            };
        });
    }
}
