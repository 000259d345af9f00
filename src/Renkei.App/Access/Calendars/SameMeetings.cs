using NodaTime;
using Renkei.App.Access.Sources;

namespace Renkei.App.Access.Calendars;

/// <summary>
/// Makes one of a meeting that stands in several mailboxes: the same name and occurrence, or the same title and start and somebody in both. The order in
/// which calendars come makes no difference.
/// </summary>
internal static class SameMeetings
{
    /// <summary>Each meeting once, by day; where several versions differ the latest is believed, and all origins are told.</summary>
    public static IReadOnlyList<CalendarEntry> Merge(IEnumerable<CalendarEntry> entries)
    {
        var inOrder = entries.OrderBy(entry => entry.Origins[0], Origin.InOrder).ThenBy(entry => entry.Start).ToList();
        var named = inOrder.Where(entry => entry.Uids.Count > 0).GroupBy(entry => (entry.Uids[0], entry.Occurrence)).Select(group => One([.. group]));
        var known = Cancel([.. named, .. inOrder.Where(entry => entry.Uids.Count == 0)]);
        return [.. known.GroupBy(entry => (Title: Vocabulary.Fold(entry.Title), entry.Start, entry.State == EntryState.Cancelled)).SelectMany(group => group.Key.Title.Length == 0 ? group : SharingPeople([.. group]))
            .OrderBy(entry => entry.First).ThenBy(entry => entry.Start).ThenBy(entry => entry.Title, StringComparer.Ordinal).ThenBy(entry => entry.Origins[0], Origin.InOrder)];
    }

    /// <summary>Who is in a meeting: everyone invited and who invites.</summary>
    public static IEnumerable<CalendarPerson> Everybody(this CalendarEntry entry) =>
        entry.Organizer is { } organizer && !entry.People.Any(person => person.Key == organizer.Key) ? entry.People.Append(organizer) : entry.People;

    /// <summary>A series called off as a whole takes its days with it, but for those that were changed later.</summary>
    private static List<CalendarEntry> Cancel(List<CalendarEntry> entries)
    {
        var off = entries.Where(entry => entry is { State: EntryState.Cancelled, Occurrence: "" } && entry.Uids.Count > 0).GroupBy(entry => entry.Uids[0], StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Max(entry => entry.Sequence), StringComparer.Ordinal);
        if (off.Count == 0) return entries;
        var series = entries.Where(entry => entry.Occurrence.Length > 0 && entry.Uids.Count > 0).Select(entry => entry.Uids[0]).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. entries.Where(entry => !(entry is { State: EntryState.Cancelled, Occurrence: "" } && entry.Uids.Count > 0 && series.Contains(entry.Uids[0])))
                .Select(entry => entry.Occurrence.Length > 0 && entry.Uids.Count > 0 && off.TryGetValue(entry.Uids[0], out var sequence) && sequence >= entry.Sequence ? entry with { State = EntryState.Cancelled } : entry),
        ];
    }

    /// <summary>Puts together those that share a person, directly or through others.</summary>
    private static IEnumerable<CalendarEntry> SharingPeople(List<CalendarEntry> entries)
    {
        if (entries.Count == 1) return entries;
        var root = Enumerable.Range(0, entries.Count).ToArray();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (place, entry) in entries.Index())
        {
            foreach (var key in entry.Everybody().SelectMany(person => (string[])[person.Mail, Vocabulary.Fold(person.Name)]).Where(key => key.Length > 0))
            {
                if (!seen.TryAdd(key, place)) root[Root(place)] = Root(seen[key]);
            }
        }

        return entries.Index().GroupBy(each => Root(each.Index), each => each.Item).Select(group => One([.. group]));

        int Root(int place)
        {
            while (root[place] != place) place = root[place] = root[root[place]];
            return place;
        }
    }

    private static CalendarEntry One(List<CalendarEntry> versions)
    {
        if (versions.Count == 1) return versions[0];
        var latest = versions.OrderByDescending(entry => (entry.Sequence, entry.IsChanged, entry.Modified ?? Instant.MinValue)).ThenBy(entry => entry.Origins[0], Origin.InOrder).ThenBy(entry => entry.Start).ToList();
        var organizer = latest.Select(entry => entry.Organizer).OfType<CalendarPerson>().FirstOrDefault();
        return latest[0] with
        {
            Uids = [.. versions.SelectMany(entry => entry.Uids).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            IsPrivate = versions.TrueForAll(entry => entry.IsPrivate),
            Organizer = organizer,
            People = [.. latest.SelectMany(entry => entry.People).GroupBy(person => person.Key, StringComparer.Ordinal).Select(Told)],
            Origins = [.. versions.SelectMany(entry => entry.Origins).Distinct().Order(Origin.InOrder)],
        };
    }

    /// <summary>What the latest version says of a person, and what any other one adds: a mailbox knows the answer of its owner, the organizer's those of all.</summary>
    private static CalendarPerson Told(IEnumerable<CalendarPerson> versions)
    {
        var all = versions.ToList();
        return all[0] with
        {
            Name = all.Find(person => person.Name.Length > 0)?.Name ?? "",
            Sort = all.Max(person => person.Sort),
            Answer = all.Find(person => person.Answer != InviteAnswer.None)?.Answer ?? InviteAnswer.None,
        };
    }
}
