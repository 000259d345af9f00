namespace Renkei.Analysis.Lines;

/// <summary>How often the sponsors of our own firm were asked to come, and came.</summary>
/// <param name="IsNamed">Whether the alliance names a sponsor of ours.</param>
/// <param name="Invited">How many invitations they had to what took place.</param>
/// <param name="Came">To how many of them they came.</param>
/// <param name="Events">The occasions, in the order of time.</param>
internal sealed record SponsorsThere(bool IsNamed, int Invited, int Came, IReadOnlyList<int> Events)
{
    public static SponsorsThere Of(Line line)
    {
        var sponsors = (Core.Alliances.Alliance.Sponsor.Of(line.Alliance) ?? Core.Values.ListOf<Core.Values.Reference>.Empty)
            .Where(sponsor => line.IsOurPerson(sponsor, line.Alliance)).Select(sponsor => sponsor.Id).ToHashSet(StringComparer.Ordinal);
        var events = line.Scene.Events;
        var (isSponsor, invited, people) = (events.Attendees.Select(one => sponsors.Contains(one.Person.Id)).ToArray(), events.Invited, events.People);
        var (asked, came, places) = (0, 0, new List<int>());
        for (var at = 0; sponsors.Count > 0 && at < events.Count; at++)
        {
            var before = asked;
            foreach (var guest in invited[at])
            {
                if (!isSponsor[guest]) continue;
                asked++;
                if (people[at].Contains(guest)) came++;
            }

            if (asked > before) places.Add(at);
        }

        return new(sponsors.Count > 0, asked, came, places);
    }
}
