using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Guarding;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.Analysis.Obstacles;

/// <summary>
/// O20: whether we know whom the partner puts in seats where one learns, what became of those it called back, and when we last looked at its staffing as a whole.
/// Only what is lawful to know is recorded; what is found stays in our own book.
/// </summary>
internal static class PartnerStaffingUnseen
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "O20");
        List<Record> observations = [.. line.Of(Observation.Kind).Where(seen => line.IsPartners(Observation.Of.Of(seen), seen))];
        var posts = SeatsHeld.OfPartnersAway(line);
        var returned = Returned(line);
        var found = asked.Judges("posts", limits => Posts(line, posts, observations, limits));
        return
        [
            found with { Notes = [.. Sought(asked, line, posts, observations), .. found.Notes] },
            asked.Judges("returns", _ => Returns(line, returned, observations)),
            Audit(asked, line),
        ];
    }

    private static Facts Posts(Line line, IReadOnlyList<Record> posts, List<Record> observations, Thresholds limits)
    {
        var seen = observations.SelectMany(observation => (string?[])[Observation.Post.Of(observation)?.Id, PostingOf(line, observation) is { } posting ? Posting.Post.Of(posting)?.Id : null]).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var known = posts.Count(post => seen.Contains(post.Id));
        var share = posts.Count == 0 ? 0 : (double)known / posts.Count;
        return new(posts.Count == 0 ? "posts-unknown" : share < limits["posts"] ? "posts-unseen" : "posts-seen", [.. posts, .. observations.Where(observation => Observation.Post.Of(observation) is { } post && posts.Any(one => one.Id == post.Id))])
        {
            Value = share,
            N = posts.Count,
            Threshold = "posts",
            Places = [("partner", line.OtherParties), ("known", Known(known, posts.Count))],
        };
    }

    private static string Known(int known, int seats) =>
        known > 0 ? $"Something is known of {Words.Part(known, seats, "seat")}" : $"Nothing is known of {Words.AnyOf(seats, "seat")}";

    /// <summary>Those a partner sent to us or to a venture and who are certainly no longer there.</summary>
    private static List<Stay> Returned(Line line) =>
    [
        .. line.Scene.Stays.Where(stay => line.IsPartners(Posting.From.Of(stay.Posting), stay.Posting) && line.Pair.Members.Contains(stay.To, StringComparer.Ordinal)
            && stay.Ends is { } ends && ends.Latest <= line.AsOf),
    ];

    private static Facts Returns(Line line, List<Stay> returned, List<Record> observations)
    {
        var followed = observations.Where(observation => Observation.WentTo.Of(observation) is not null).Select(observation => PostingOf(line, observation)?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var known = returned.FindAll(stay => Posting.ReturnRole.Of(stay.Posting) is not null || followed.Contains(stay.Posting.Id));
        return new(returned.Count == 0 ? "returns-unknown" : known.Count == 0 ? "returns-unseen" : "returns-seen", (known.Count == 0 ? returned : known).Select(stay => stay.Posting))
        {
            Value = returned.Count == 0 ? null : (double)known.Count / returned.Count,
            N = returned.Count,
            Places = [("partner", line.OtherParties), ("known", $"{known.Count}"), ("returned", Words.Count(returned.Count, "posting"))],
        };
    }

    /// <summary>The last time we looked at the partner's staffing; a review that names nobody who held it is ours, for it stands in our book.</summary>
    private static Finding Audit(Asking asked, Line line)
    {
        var audits = line.Of(Review.Kind).Where(review => Review.Is.Of(review) == ReviewType.PartnerAudit && Review.State.Of(review) is null or Occurrence.Held
            && Review.By.Of(review) is var by && (by is null ? !review.Book.IsJoint : by.Any(firm => line.IsOurs(firm, review)))
            && (Review.Of.Of(review) is not { } looked || line.IsPartners(looked, review))).ToList();
        var last = audits.MaxBy(audit => (Review.When.Of(audit).Start.Latest, audit.Id));
        var declared = last is null ? line.DeclaredSinceStart(line.Pair.Us, Review.Kind) : [];
        return asked.Judges("audit", limits =>
        {
            var isOld = last is null ? Truth.Perhaps : audits.Min(audit => Apart.HasPassed(Review.When.Of(audit).Start, limits["audit"], line.AsOf));
            var says = last is null ? declared.Count > 0 ? "audit-none" : "audit-unknown" : isOld switch { Truth.Certainly => "audit-old", Truth.No => "audit-recent", _ => "audit-unknown" };
            return new(says, last is null ? declared : [last])
            {
                Value = last is null ? null : Lag.Until(Review.When.Of(last).Start, line.AsOf).Least,
                Places = [("partner", line.OtherParties), ("when", last is null ? "" : DateWords.Of(Review.When.Of(last))), ("months", Words.Months(limits["audit"]))],
            };
        });
    }

    /// <summary>On which capabilities the partner's seats, postings and what was seen of them gather: a hint at what it came to learn.</summary>
    private static IEnumerable<string> Sought(Asking asked, Line line, IReadOnlyList<Record> posts, List<Record> observations)
    {
        var there = line.Scene.Stays.Where(stay => line.IsPartners(Posting.From.Of(stay.Posting), stay.Posting) && line.Pair.Members.Contains(stay.To, StringComparer.Ordinal));
        var most = posts.SelectMany(post => Post.Capabilities.Of(post) ?? ListOf<Reference>.Empty)
            .Concat(there.SelectMany(stay => Posting.Capabilities.Of(stay.Posting) ?? ListOf<Reference>.Empty))
            .Concat(observations.Select(Observation.Capability.Of).OfType<Reference>())
            .GroupBy(capability => capability.Id, StringComparer.Ordinal)
            .Select(same => (same.Key, Count: same.Count())).Where(same => same.Count > 1).ToList();
        if (most.Count == 0) yield break;
        var gathered = most.Where(one => one.Count == most.Max(other => other.Count)).Select(one => line.Scene.Capabilities.NameOf(one.Key)).Order(StringComparer.Ordinal);
        yield return asked.Says("sought", ("partner", line.OtherParties), ("capabilities", Words.Names(gathered.Take(3))), ("times", $"{most.Max(one => one.Count)}"));
    }

    private static Record? PostingOf(Line line, Record observation) => Observation.Posting.Of(observation) is { } named ? line.Scene.View.Find(named, observation) : null;
}
