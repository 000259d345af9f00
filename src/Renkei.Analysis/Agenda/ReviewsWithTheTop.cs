using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Analysis.Obstacles;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.Analysis.Agenda;

/// <summary>A4: whether learning was reviewed with top management as planned in the last year, and matters of staff were not given away (O19).</summary>
internal static class ReviewsWithTheTop
{
    public static Finding Of(Line line)
    {
        var rights = StaffMattersGivenAway.Of(line);
        List<Record> reviews = [.. line.Of(Review.Kind).Where(review => (Review.Is.Of(review) == ReviewType.Learning || Review.LearningOnAgenda.Of(review) == true) && (Review.By.Of(review) is not { Count: > 0 } by || by.Any(one => line.IsOurs(one, review))))];
        return Condition.Judge(new(line, "A4"), limits =>
        {
            var window = Window.Back(line.AsOf, (int)limits["window"], 0);
            var planned = reviews.FindAll(review => window.Holds((Review.PlannedFor.Of(review) ?? Review.When.Of(review)).Start) == Truth.Certainly);
            var held = planned.FindAll(review => (Review.State.Of(review) ?? Occurrence.Held) == Occurrence.Held);
            var declared = planned.Count == 0 ? line.Scene.Declared.By(line.Pair.Us, Review.Kind, window.First, window.Last) : [];
            return
            [
                new("learning was reviewed as planned in the last year", planned.Count == 0 ? (declared.Count > 0 ? false : null) : held.Count == planned.Count, [.. planned, .. declared]),
                new("top management took part", held.Exists(review => Review.TopManagement.Of(review) == true) ? true : held.Count > 0 && held.TrueForAll(review => Review.TopManagement.Of(review) == false) ? false : null, held, "top-away"),
                Condition.Of("we decide with the partner who does what and how people are appraised", rights),
            ];
        });
    }
}
