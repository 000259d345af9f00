using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Capabilities;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Connections;

/// <summary>
/// S0-24: what the parties seek and none of them is strong in, and who on record could fill the gap: a firm of engineers, an institute or a university. A gap is known only where
/// every party has been rated; the paper sees such hubs in one country and doubts that another needs them, so both are said.
/// </summary>
internal static class ExpertHubs
{
    public static Finding Of(Line line, Knowers knowers)
    {
        var asked = new Asking(line, "S0-24");
        var hubs = line.Scene.View.Of(Organization.Kind).Where(IsHub).Select(hub => hub.Id).Distinct(StringComparer.Ordinal).ToList();
        var sought = Sought.In(line).Select(each => (Sought: each, Gap: IsGap(each, line, knowers, hubs), Hubs: hubs.FindAll(hub => knowers.Of(hub, each.Capability.Id)?.Shown.Count > 0 || each.From.Contains(hub)))).ToList();
        var gaps = sought.FindAll(each => each is { Gap: Truth.Certainly, Hubs.Count: 0 });
        var matched = sought.FindAll(each => each.Gap != Truth.No && each.Hubs.Count > 0);
        var open = sought.FindAll(each => each is { Gap: Truth.Perhaps, Hubs.Count: 0 });
        var says = sought.Count == 0 ? "none-sought" : gaps.Count > 0 ? "gap" : matched.Count > 0 ? "matched" : open.Count > 0 ? "open" : "covered";
        string Names(IEnumerable<(Sought Sought, Truth Gap, List<string> Hubs)> some) => Words.Names(some.Select(each => Capability.Name.Of(each.Sought.Capability)));
        return asked.Finds(
            "hubs",
            says switch { "gap" => Status.Watch, "matched" => Status.InPlace, "covered" => Status.NotApplicable, _ => Status.Unknown },
            says,
            sought.SelectMany(each => (IEnumerable<Record>)[.. each.Sought.Objectives, .. Shown(line, knowers, each.Sought.Capability.Id, each.Hubs)]),
            ("gaps", Names(gaps)),
            ("open", Names(open)),
            ("sought", Words.Count(sought.Count, "capability", "capabilities")),
            ("matches", string.Join("; ", matched.Select(each => $"“{Capability.Name.Of(each.Sought.Capability)}”: {Words.List(each.Hubs.Select(line.NameOf))}")))) with
        {
            Value = says == "gap" || (sought.Count > 0 && open.Count == 0) ? gaps.Count : null,
            N = sought.Count,
        };
    }

    /// <summary>S0-24-guests: engineers of one side who work in the other as guests, by which makers and suppliers fill each other's gaps without a hub.</summary>
    public static IEnumerable<Finding> Guests(Line line)
    {
        var asked = new Asking(line, "S0-24-guests");
        var guests = line.Of(Posting.Kind).Where(posting => Posting.Is.Of(posting) == PostingType.GuestEngineer && posting.When is not null)
            .Select(posting => (Posting: posting, From: line.FirmOf(Posting.From.Of(posting), posting), To: line.FirmOf(Posting.To.Of(posting), posting)))
            .Where(guest => guest.From != guest.To).ToList();
        if (guests.Count == 0 && Alliance.Relation.Of(line.Alliance) is not (Relation.Vertical or Relation.Network)) yield break; // a matter of makers and suppliers

        var lately = Window.Back(line.AsOf, Window.Months(line.Alliance, asked.Thresholds["months"]), 0);
        var said = line.Pair.Members.Select(firm => line.Scene.Declared.By(firm, Posting.Kind, lately.First, lately.Last)).ToList();
        var says = guests.Count > 0 ? "guests" : said.TrueForAll(declared => declared.Count > 0) ? "none" : "unknown";
        yield return asked.Finds(
            "guests",
            says switch { "guests" => Status.InPlace, "none" => Status.Watch, _ => Status.Unknown },
            says,
            [.. guests.Select(guest => guest.Posting), .. says == "none" ? said.SelectMany(declared => declared) : []],
            ("ways", Words.List(guests.GroupBy(guest => (guest.From, guest.To)).Select(way => $"from {line.NameOf(way.Key.From)} to {line.NameOf(way.Key.To)} ({way.Count()})"))),
            ("months", Words.Months(Window.Months(line.Alliance, asked.Thresholds["months"])))) with
        {
            Value = says == "unknown" ? null : guests.Count,
        };
    }

    private static bool IsHub(Record body) => Organization.Is.Of(body) is OrganizationType.EngineeringFirm or OrganizationType.Institute or OrganizationType.University;

    /// <summary>
    /// Whether no party but a hub is strong in it: certainly, where everybody but the learner has been rated. One that seeks it is not strong unless it is rated so.
    /// </summary>
    private static Truth IsGap(Sought sought, Line line, Knowers knowers, List<string> hubs) =>
        line.Pair.Members.Any(party => !hubs.Contains(party) && (sought.From.Contains(party) || knowers.Of(party, sought.Capability.Id)?.IsStrong == true)) ? Truth.No
        : line.Pair.Members.All(party => sought.Learners.Contains(party) || knowers.Of(party, sought.Capability.Id)?.IsRated == true) ? Truth.Certainly
        : Truth.Perhaps;

    private static IEnumerable<Record> Shown(Line line, Knowers knowers, string capability, IEnumerable<string> hubs) =>
        line.Pair.Members.Concat(hubs).Select(firm => knowers.Of(firm, capability)).OfType<Knowing>().SelectMany(knowing => (Record[])[.. knowing.Shown, .. knowing.Low]);
}

/// <summary>A capability that objectives of the alliance still seek.</summary>
/// <param name="Capability">The capability, as last revised.</param>
/// <param name="Objectives">The objectives.</param>
/// <param name="From">The firms from which it is to be learned, where they say so.</param>
/// <param name="Learners">The firms that are to learn it.</param>
internal sealed record Sought(Record Capability, IReadOnlyList<Record> Objectives, IReadOnlyList<string> From, IReadOnlyList<string> Learners)
{
    public static IEnumerable<Sought> In(Line line) =>
        from objective in line.Of(Objective.Kind)
        where Objective.Met.Of(objective) is null && Objective.Dropped.Of(objective) is null
            && (Objective.Is.Of(objective) ?? ObjectiveType.Acquire) is ObjectiveType.Acquire or ObjectiveType.Create
        let named = (Objective.Revisions.Of(objective) ?? ListOf<Part>.Empty).Select(Objective.Revision.Capability.Of).LastOrDefault(revised => revised is not null) ?? Objective.Capability.Of(objective)
        let capability = line.Scene.View.Find(named, objective)
        where capability is not null
        group objective by capability into same
        select new Sought(
            same.Key,
            [.. same],
            [.. same.Where(objective => Objective.From.Of(objective) is not null).Select(objective => line.FirmOf(Objective.From.Of(objective)!, objective)).Distinct(StringComparer.Ordinal)],
            [.. same.Select(objective => line.FirmOf(Objective.Learner.Of(objective), objective)).Distinct(StringComparer.Ordinal)]);
}
