using Renkei.App.Access.Calendars;
using Renkei.App.Access.Sources;

namespace Renkei.App.Access.Intake;

/// <summary>A meeting as a calendar or a row of a sheet has it, before it is known whose people were there.</summary>
internal sealed record FoundMeeting
{
    public required string Id { get; init; }

    public IReadOnlyList<string> OtherIds { get; init; } = [];

    /// <summary>The id it would have by its title and day alone.</summary>
    public required string TitleId { get; init; }

    public required string Title { get; init; }

    /// <summary>When it was, in the words of a casebook.</summary>
    public required string When { get; init; }

    /// <summary>The first day it can have been.</summary>
    public required DateOnly First { get; init; }

    public string Series { get; init; } = "";

    /// <summary>By what a series is known again; empty when it is of none.</summary>
    public string SeriesKey { get; init; } = "";

    public bool IsVisit { get; init; }

    public bool IsCancelled { get; init; }

    public bool IsPlanned { get; init; }

    public bool IsPrivate { get; init; }

    public bool IsAllDay { get; init; }

    public string Purpose { get; init; } = "";

    public IReadOnlyList<CalendarPerson> People { get; init; } = [];

    /// <summary>Organizations said to have been there, by their ids.</summary>
    public IReadOnlyList<string> Organizations { get; init; } = [];

    public required IReadOnlyList<Origin> Origins { get; init; }
}

/// <summary>Makes of the meetings of calendars and sheets events between organizations, and says of the others why not.</summary>
internal sealed class MeetingsFound(IntakeAnswers answers, PeopleFound people)
{
    private readonly List<ProposedRecord> events = [];
    private readonly List<LeftOut> leftOut = [];
    private readonly HashSet<FoundPerson> used = [];

    public IReadOnlyList<ProposedRecord> Events => events;

    public IReadOnlyList<LeftOut> LeftOut => leftOut;

    /// <summary>The people the events name.</summary>
    public IReadOnlySet<FoundPerson> Used => used;

    public int Contacts { get; private set; }

    /// <summary>The meetings of calendars; each stands once.</summary>
    public static IEnumerable<FoundMeeting> Of(IReadOnlyList<CalendarEntry> entries)
    {
        // where two of one title and day have no other name, the second is told from the first by its time
        var starts = entries.Where(entry => entry.Uids.Count == 0).GroupBy(entry => (Vocabulary.Fold(entry.Title), entry.First)).ToDictionary(group => group.Key, group => group.Min(entry => entry.Start));
        var often = entries.Where(entry => entry.Uids.Count == 0).CountBy(entry => Vocabulary.Fold(entry.Title), StringComparer.Ordinal).Where(title => title.Value > 1).Select(title => title.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var day = $"{entry.First:yyyy-MM-dd}";
            var byTitle = IdOf(entry.Title, day);
            var ids = entry.Uids.Select(uid => StableId.Of("m", uid, entry.Occurrence)).ToList();
            if (ids.Count == 0 && entry.Start != starts[(Vocabulary.Fold(entry.Title), entry.First)]) ids.Add(StableId.Of("m", Vocabulary.Fold(entry.Title), day, $"{entry.Start}"));
            yield return new()
            {
                Id = ids.Count > 0 ? ids[0] : byTitle,
                TitleId = entry.Last > entry.First ? IdOf(entry.Title, $"{day}/{entry.Last:yyyy-MM-dd}") : byTitle,
                OtherIds = [.. ids.Skip(1)],
                Title = entry.Title,
                When = entry.Last > entry.First ? $"{day}/{entry.Last:yyyy-MM-dd}" : day,
                First = entry.First,
                Series = entry.Occurrence.Length > 0 && !entry.IsChanged ? entry.Title : "",
                SeriesKey = entry.Occurrence.Length > 0 && entry.Uids.Count > 0 ? StableId.Of("s", entry.Uids[0]) : entry.Uids.Count == 0 && often.Contains(Vocabulary.Fold(entry.Title)) ? StableId.Of("s", Vocabulary.Fold(entry.Title)) : "",
                IsCancelled = entry.State == EntryState.Cancelled,
                IsPlanned = entry.State == EntryState.Tentative,
                IsPrivate = entry.IsPrivate,
                IsAllDay = entry.IsAllDay,
                People = [.. entry.Everybody().Where(person => person.Sort == InviteeSort.Person)],
                Origins = entry.Origins,
            };
        }
    }

    /// <summary>The id of a meeting that has no other name than its title and day.</summary>
    public static string IdOf(string title, string when) => StableId.Of("m", Vocabulary.Fold(title), when);

    /// <summary>Adds all meetings; one of a sheet and one of a calendar of the same title and day are the same.</summary>
    public void Add(IEnumerable<FoundMeeting> meetings)
    {
        var all = new Dictionary<string, FoundMeeting>(StringComparer.Ordinal);
        var byTitle = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var meeting in meetings)
        {
            var title = meeting.TitleId;
            var same = meeting.Id == title && byTitle.GetValueOrDefault(title) is [var only] ? only : meeting.Id;
            if (all.TryGetValue(same, out var known)) all[same] = Joined(known, meeting);
            else
            {
                all[same] = meeting;
                if (!byTitle.TryGetValue(title, out var list)) byTitle[title] = list = [];
                list.Add(same);
            }
        }

        foreach (var meeting in all.Values.OrderBy(meeting => meeting.First).ThenBy(meeting => meeting.Id, StringComparer.Ordinal)) Add(meeting);
    }

    private static FoundMeeting Joined(FoundMeeting one, FoundMeeting other) => one with
    {
        People = [.. one.People.Concat(other.People).DistinctBy(person => person.Key)],
        Organizations = [.. one.Organizations.Union(other.Organizations, StringComparer.Ordinal)],
        IsVisit = one.IsVisit || other.IsVisit,
        IsAllDay = one.IsAllDay && other.IsAllDay,
        Purpose = one.Purpose.Length > 0 ? one.Purpose : other.Purpose,
        Origins = [.. one.Origins.Union(other.Origins).Order(Origin.InOrder)],
    };

    private void Add(FoundMeeting meeting)
    {
        var (there, away, hasUnknown) = Met(meeting);
        var organizations = there.Select(person => person.Organization!).Union(meeting.Organizations, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var invited = away.Select(person => person.Organization!).Union(organizations, StringComparer.Ordinal).Count();
        if (Because(meeting, organizations.Count, invited, hasUnknown) is { } reason)
        {
            leftOut.Add(new(meeting.Id, meeting.Title, meeting.When, reason, meeting.Origins) { SeriesKey = meeting.SeriesKey });
            return;
        }

        used.UnionWith(there);
        used.UnionWith(away);
        var contacts = ((there.Count * there.Count) - there.GroupBy(person => person.Organization).Sum(group => group.Count() * group.Count())) / 2;
        Contacts += contacts;
        var said = meeting.Organizations.Except(there.Select(person => person.Organization!), StringComparer.Ordinal).Any();
        events.Add(ProposedRecord.Of("event", meeting.Id, meeting.Origins,
            ("when", meeting.When),
            ("alliance", answers.AllianceWith(organizations)),
            ("is", Vocabulary.Of("visits").In(meeting.Title)?.Meaning ?? (meeting.IsVisit ? "visit" : "meeting")),
            ("state", meeting.IsPlanned ? "planned" : null),
            ("what", meeting.Title),
            ("series", meeting.Series),
            ("people", there.ConvertAll(person => person.Id)),
            ("invited", away.ConvertAll(person => person.Id)),
            ("organizations", said ? organizations.Order(StringComparer.Ordinal).ToList() : null),
            ("purpose", meeting.Purpose)) with
        { OtherIds = meeting.OtherIds, SeriesKey = meeting.SeriesKey, Contacts = contacts });
    }

    /// <summary>Whose firm is known, of those who were there and those who declined, by their ids; and whether anybody else is named.</summary>
    private (List<FoundPerson> There, List<FoundPerson> Away, bool HasUnknown) Met(FoundMeeting meeting)
    {
        var (there, away, hasUnknown) = (new List<FoundPerson>(), new List<FoundPerson>(), false);
        var met = new HashSet<FoundPerson>();
        foreach (var one in meeting.People)
        {
            if (people.Find(one.Mail, one.Name) is not { Organization: not null } person) hasUnknown = true;
            else if (met.Add(person)) (one.Answer == InviteAnswer.Declined ? away : there).Add(person);
        }

        there.Sort(FoundPerson.ById);
        away.Sort(FoundPerson.ById);
        return (there, away, hasUnknown);
    }

    private LeftOutBecause? Because(FoundMeeting meeting, int there, int invited, bool hasUnknown)
    {
        if (answers.Takes.TryGetValue(meeting.Id, out var takes)) return takes ? null : LeftOutBecause.SaidSo;
        if (meeting.SeriesKey.Length > 0 && answers.SeriesTakes.TryGetValue(meeting.SeriesKey, out var all)) return all ? null : LeftOutBecause.SaidSo;
        var word = Vocabulary.Of("left-out").In(meeting.Title)?.Meaning;
        if (meeting.IsCancelled || word == "cancelled") return LeftOutBecause.Cancelled;
        if (meeting.IsPrivate || word == "private") return LeftOutBecause.Private;
        if (meeting.First > answers.Today) return LeftOutBecause.LiesAhead;
        if (invited < 2) return hasUnknown ? LeftOutBecause.NobodyKnownOutside : LeftOutBecause.InsideOneFirm;
        if (there < 2) return LeftOutBecause.Declined;
        return meeting.IsAllDay ? LeftOutBecause.AllDay : word is not null ? LeftOutBecause.NoAlliancePurpose : null;
    }
}
