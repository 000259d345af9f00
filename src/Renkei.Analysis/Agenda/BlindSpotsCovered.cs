using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Capabilities;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Agenda;

/// <summary>A5: whether every capability on which our advantage hangs has a seat of ours at a partner or a venture in which it can be learned, or a day by which there is to be one. At home we learn it from nobody.</summary>
internal static class BlindSpotsCovered
{
    public static Finding Of(Line line)
    {
        List<Record> critical = [.. line.Of(Capability.Kind).Where(capability => (Capability.CriticalFor.Of(capability) ?? ListOf<Reference>.Empty).Any(firm => line.IsOurs(firm, capability)))];
        List<Record> seats = [.. line.Of(Post.Kind).Where(post => InForce.On(Post.When.Of(post), line.AsOf) != Truth.No && line.Pair.Members.Skip(1).Contains(line.FirmOf(Post.Organization.Of(post), post), StringComparer.Ordinal))];
        List<Record> there = [.. line.Stays.Where(stay => stay.From == line.Pair.Us && stay.IsThereOn(line.AsOf) == Truth.Certainly).Select(stay => stay.Posting)];
        var blind = critical.FindAll(capability => !seats.Exists(post => Teaches(line, post, capability)) && !there.Exists(posting => Names(Posting.Capabilities.Of(posting), capability)));
        var declared = blind.Count > 0 ? line.DeclaredSinceStart(line.Pair.Us, Post.Kind) : [];
        return Condition.Judge(new(line, "A5"), _ =>
        [
            new(
                "each capability on which our advantage hangs has a seat of ours away from home, or a day by which it will have one",
                critical.Count == 0 ? null : blind.Count == 0 ? true : seats.Count > 0 || declared.Count > 0 ? false : null,
                [.. blind.Count > 0 ? blind : critical, .. seats.Where(post => critical.Exists(capability => Teaches(line, post, capability))), .. declared]),
        ]);
    }

    /// <summary>Whether it can be learned in a seat where one of ours sits, or is to sit from a day on.</summary>
    private static bool Teaches(Line line, Record post, Record capability) =>
        Names(Post.Capabilities.Of(post), capability)
        && ((Post.Holders.Of(post) ?? ListOf<Part>.Empty).Any(holder => line.IsOurs(Post.Holder.Organization.Of(holder), post) && InForce.On(Post.Holder.When.Of(holder), line.AsOf) == Truth.Certainly)
            || (line.IsOurs(Post.For.Of(post), post) && Post.FillBy.Of(post) is { } day && day.End.Latest >= line.AsOf));

    private static bool Names(ListOf<Reference>? named, Record capability) => named is not null && named.Any(one => one.Id == capability.Id);
}
