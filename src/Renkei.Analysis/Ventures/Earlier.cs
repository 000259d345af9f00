using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.Analysis.Ventures;

/// <summary>An alliance of the parties that ended, or from which lessons were taken along into this one (S1-23).</summary>
/// <param name="Alliance">The alliance; this one itself once it has ended.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Reused">The reuses of what was learned in it.</param>
/// <param name="Here">Those of them in the alliance looked at.</param>
/// <param name="Reviews">The exit reviews held on it.</param>
/// <param name="Declared">What declares that reuses and reviews since its end are all on record; nothing where they are not.</param>
internal sealed record Earlier(Record Alliance, string Name, IReadOnlyList<Record> Reused, IReadOnlyList<Record> Here, IReadOnlyList<Record> Reviews, IReadOnlyList<Record> Declared)
{
    /// <summary>Whether something of it was kept: no only where it ended some time ago and everything since is declared to be on record.</summary>
    public Truth IsKept(Line line, int months) =>
        Reused.Count + Reviews.Count > 0 ? Truth.Certainly
        : Declared.Count > 0 && Core.Alliances.Alliance.When.Of(Alliance) is { } when && when.End.Latest < Window.Back(line.AsOf, months, 0).First ? Truth.No
        : Truth.Perhaps;

    /// <summary>All that the line shows of any of the parties, in the order recorded; parts of an alliance are not told apart from it.</summary>
    public static IReadOnlyList<Earlier> In(Line line)
    {
        var view = line.Scene.View;
        var members = line.Pair.Members.ToHashSet(StringComparer.Ordinal);
        var reuses = view.Of(Reuse.Kind).DistinctBy(reuse => reuse.Id).ToList();
        return [.. from alliance in view.Of(Core.Alliances.Alliance.Kind).DistinctBy(each => each.Id)
                   where alliance.Id == line.Alliance.Id || !line.Scene.Within.Contains(alliance.Id)
                   where Core.Alliances.Alliance.PartOf.Of(alliance) is null || alliance.Id == line.Alliance.Id
                   where Core.Alliances.Alliance.Parties.Of(alliance).Any(party => members.Contains(line.FirmOf(party, alliance)))
                   let ended = HasEnded(alliance, line.AsOf)
                   where ended || reuses.Count > 0
                   let scene = alliance.Id == line.Alliance.Id ? line.Scene : new Scene(view, alliance)
                   let reused = reuses.FindAll(reuse => LearnedIn(view, reuse) is { } source && scene.Within.Contains(source))
                   let here = alliance.Id == line.Alliance.Id ? [] : reused.FindAll(reuse => Reuse.UsedIn.Of(reuse) is { } target && line.Scene.Within.Contains(target.Id))
                   where ended || here.Count > 0
                   select new Earlier(
                       alliance,
                       NameOf(scene, alliance),
                       reused,
                       here,
                       [.. scene.Of(Review.Kind).Where(review => Review.Is.Of(review) == ReviewType.Exit && (Review.State.Of(review) ?? Occurrence.Held) == Occurrence.Held)],
                       ended ? Complete(scene, alliance, members, line.AsOf) : [])];
    }

    private static bool HasEnded(Record alliance, DateOnly asOf) => Core.Alliances.Alliance.When.Of(alliance) is { IsOpen: false } when && when.End.Latest < asOf;

    /// <summary>The declarations of one of the parties of both reuses and reviews, from the end of the alliance on.</summary>
    private static IReadOnlyList<Record> Complete(Scene scene, Record alliance, HashSet<string> members, DateOnly asOf)
    {
        var ended = Core.Alliances.Alliance.When.Of(alliance)!.End.Earliest;
        foreach (var party in Core.Alliances.Alliance.Parties.Of(alliance).Select(party => scene.FirmOf(party, alliance)).Where(members.Contains))
        {
            var (reuses, reviews) = (scene.Declared.By(party, Reuse.Kind, ended, asOf), scene.Declared.By(party, Review.Kind, ended, asOf));
            if (reuses.Count > 0 && reviews.Count > 0) return [.. reuses, .. reviews];
        }

        return [];
    }

    /// <summary>The alliance something used again was learned in: as the reuse says, else as its insight does.</summary>
    private static string? LearnedIn(Core.Books.LedgerView view, Record reuse) =>
        Reuse.Alliance.Of(reuse)?.Id ?? (view.Find(Reuse.Insight.Of(reuse), reuse) is { } insight ? Insight.Alliance.Of(insight).Id : null);

    private static string NameOf(Scene scene, Record alliance) =>
        Core.Alliances.Alliance.Name.Of(alliance) ?? Findings.Words.List(Core.Alliances.Alliance.Parties.Of(alliance).Select(party => scene.NameOf(party.Id)));
}
