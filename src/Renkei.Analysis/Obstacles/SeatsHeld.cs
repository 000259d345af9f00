using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Obstacles;

/// <summary>Who sits in a seat on the day of the view.</summary>
internal static class SeatsHeld
{
    /// <summary>The seats that certainly exist on the day, at a partner or a venture.</summary>
    public static IReadOnlyList<Record> Outside(Line line) =>
        [.. line.Of(Post.Kind).Where(post => InForce.On(Post.When.Of(post), line.AsOf) == Truth.Certainly && line.Pair.Members.Skip(1).Contains(line.FirmOf(Post.Organization.Of(post), post), StringComparer.Ordinal))];

    /// <summary>The seats where one learns that certainly exist on the day, and that a partner fills, or is to fill, at us, at a venture or at another party; at home it learns from nobody.</summary>
    public static IReadOnlyList<Record> OfPartnersAway(Line line) =>
    [
        .. line.Of(Post.Kind).Where(post => IsForLearning(post) && InForce.On(Post.When.Of(post), line.AsOf) == Truth.Certainly
            && (IsAway(line, Post.For.Of(post), post)
                || Holders(post).Any(holder => IsAway(line, Post.Holder.Organization.Of(holder), post) && Sits(line, holder) == Truth.Certainly))),
    ];

    /// <summary>The firms at which seats stand, for a sentence; the other side where none does.</summary>
    public static string AtWhom(Line line, IReadOnlyList<Record> seats) =>
        seats.Count == 0 ? line.Pair.PartnerName(line.Scene.View) : Words.List(seats.Select(post => line.NameOf(line.FirmOf(Post.Organization.Of(post), post))).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>Whether somebody of ours sits in it.</summary>
    public static Truth ByUs(Line line, Record post) => Holders(post).Where(holder => line.IsOurs(Post.Holder.Organization.Of(holder), post)).Select(holder => Sits(line, holder)).DefaultIfEmpty(Truth.No).Max();

    /// <summary>Whether anybody does.</summary>
    public static Truth ByAnyone(Line line, Record post) => Holders(post).Select(holder => Sits(line, holder)).DefaultIfEmpty(Truth.No).Max();

    /// <summary>Whether work is done in it, in which what has no price grows: not a seat on a board.</summary>
    public static bool IsForLearning(Record post) => Post.Critical.Of(post) != false && Post.Area.Of(post) != Area.Board;

    private static IEnumerable<Part> Holders(Record post) => Post.Holders.Of(post) ?? ListOf<Part>.Empty;

    private static bool IsAway(Line line, Reference? whose, Record post) =>
        line.IsPartners(whose, post) && line.FirmOf(Post.Organization.Of(post), post) is var there && there != line.FirmOf(whose!, post) && line.Pair.Members.Contains(there, StringComparer.Ordinal);

    private static Truth Sits(Line line, Part holder) => InForce.On(Post.Holder.When.Of(holder), line.AsOf);
}
