using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Guarding;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Connections;

/// <summary>
/// Ties that a record names: an alliance of two, a venture and its parents, a stake, a linkage, something taken in, a posting, a contribution to somebody, access given.
/// What has certainly ended ties no longer; what happened once still does. That several are party to one alliance ties no two of them. Units count as their firm.
/// </summary>
internal static class RecordedTies
{
    public static IEnumerable<(string One, string Other, Record Record)> In(Scene scene) =>
        Named(scene).SelectMany(tie => EachPair([.. tie.Between.Select(organization => scene.FirmOf(organization, tie.Record)).Distinct(StringComparer.Ordinal)], tie.Record))
            .Concat(scene.Lessons.Select(lesson => (lesson.Learner, lesson.Source, lesson.Insight)));

    /// <summary>Whether it has not certainly ended.</summary>
    public static bool Stands(Record record, DateOnly asOf) => InForce.On(record.When, asOf) != Truth.No;

    private static IEnumerable<(Record Record, IReadOnlyList<Reference> Between)> Named(Scene scene) =>
    [
        .. scene.Of(Alliance.Kind).Where(alliance => Alliance.Parties.Of(alliance).Count == 2).Select(alliance => (alliance, (IReadOnlyList<Reference>)Alliance.Parties.Of(alliance))),
        .. from venture in scene.Of(Organization.Kind)
           from parent in Organization.Parents.Of(venture) ?? ListOf<Reference>.Empty
           select (venture, (IReadOnlyList<Reference>)[venture.Reference, parent]),
        .. Stakes(scene).Select(stake => (stake, (IReadOnlyList<Reference>)[Stake.Holder.Of(stake), Stake.Held.Of(stake)])),
        .. from linkage in scene.Of(Linkage.Kind)
           let between = Linkage.Between.Of(linkage)
           where between is not null
           select (linkage, (IReadOnlyList<Reference>)between),
        .. scene.Of(Posting.Kind).Where(posting => posting.When is not null).Select(posting => (posting, (IReadOnlyList<Reference>)[Posting.From.Of(posting), Posting.To.Of(posting)])),
        .. from contribution in scene.Of(Contribution.Kind)
           let to = Contribution.To.Of(contribution)
           where to is not null
           select (contribution, (IReadOnlyList<Reference>)[Contribution.By.Of(contribution), to]),
        .. scene.Of(Grant.Kind).Select(grant => (grant, (IReadOnlyList<Reference>)[Grant.By.Of(grant), Grant.To.Of(grant)])),
    ];

    /// <summary>The last share of each holder in each firm, unless it was sold.</summary>
    private static IEnumerable<Record> Stakes(Scene scene) =>
        scene.Of(Stake.Kind).GroupBy(stake => (Stake.Holder.Of(stake).Id, Stake.Held.Of(stake).Id))
            .Select(pair => pair.MaxBy(stake => Recency.Of(Stake.When.Of(stake)))!).Where(stake => Stake.Percent.Of(stake).Percent > 0);

    private static IEnumerable<(string One, string Other, Record Record)> EachPair(IReadOnlyList<string> firms, Record record)
    {
        for (var one = 0; one < firms.Count; one++)
        {
            for (var other = one + 1; other < firms.Count; other++) yield return (firms[one], firms[other], record);
        }
    }
}
