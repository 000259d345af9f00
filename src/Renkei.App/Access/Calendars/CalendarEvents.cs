using NodaTime;
using Renkei.App.Access.Sources;
using Renkei.Core.Values;
using Instant = NodaTime.Instant;

namespace Renkei.App.Access.Calendars;

/// <summary>Makes entries of the events of a calendar: one for each day a series has, with what was changed on single days.</summary>
internal sealed class CalendarEvents(string file, CalendarReading reading, CalendarProblems problems, Allowance allowance)
{
    /// <summary>The most days that are looked at while all series are gone through.</summary>
    public const int MostDays = 20_000_000;

    /// <summary>The most entries of one calendar.</summary>
    public const int MostEntries = 200_000;

    private readonly List<CalendarEntry> entries = [];

    /// <summary>The entries, in the order of the file.</summary>
    public IReadOnlyList<CalendarEntry> Entries => entries;

    private DateTimeZone Home => reading.Home ?? DateTimeZone.Utc;

    /// <summary>Adds the entries of a calendar.</summary>
    public void Add(Component calendar)
    {
        var method = calendar["METHOD"]?.Value.Trim().ToUpperInvariant() ?? "PUBLISH";
        if (method is not ("PUBLISH" or "REQUEST" or "CANCEL" or "ADD"))
        {
            problems.Add(calendar["METHOD"]!, CalendarCodes.CalendarUnreadable, $"It holds answers to invitations ({Problem.Short(method)}), not meetings.");
            return;
        }

        var zones = new Zones(calendar.Parts.Where(part => part.Name == "VTIMEZONE"), allowance);
        var events = calendar.Parts.Where(part => part.Name == "VEVENT").Select(part => CalendarEvent.Of(part, zones, Home, method == "CANCEL", problems)).OfType<CalendarEvent>();
        foreach (var series in events.GroupBy(one => one.Uid.Length > 0 ? one.Uid : $"\n{one.Line}").ToList())
        {
            var latest = series.GroupBy(one => one.Occurrence is null ? "" : one.OccurrenceKey(Home)).Select(versions => versions.MaxBy(one => (one.Sequence, one.Modified ?? Instant.MinValue))!).ToList();
            var whole = latest.Find(one => one.Occurrence is null);
            var changed = latest.FindAll(one => one.Occurrence is not null);
            if (whole is not null) AddSeries(whole, changed);
            foreach (var one in changed) Add(one, one.Start, one.OccurrenceKey(Home));
            if (allowance.IsSpent || entries.Count >= MostEntries)
            {
                problems.Add(series.First().Line, new(Codes.TooManyRecords, "", $"Its series have more than {MostEntries} meetings, or take too long to go through."));
                entries.Clear();
                return;
            }
        }
    }

    /// <summary>Adds the days of a series but those that were changed, which stand for themselves.</summary>
    private void AddSeries(CalendarEvent whole, List<CalendarEvent> changed)
    {
        if (!whole.Repeats)
        {
            Add(whole, whole.Start, "");
            return;
        }

        var until = LocalDate.FromDateOnly(reading.Until);
        var taken = changed.Select(one => one.OccurrenceKey(Home)).ToHashSet(StringComparer.Ordinal);
        var takenDays = changed.Where(one => one.Occurrence is { IsDay: true }).Select(one => one.Occurrence!.Value.Local.Date).ToHashSet();
        foreach (var without in whole.Without)
        {
            if (without.IsDay) takenDays.Add(without.Local.Date);
            else taken.Add(CalendarEvent.KeyOf(without, Home));
        }

        foreach (var moment in Moments(whole).Where(moment => moment.Local.Date <= until))
        {
            var key = CalendarEvent.KeyOf(moment, Home);
            if (entries.Count >= MostEntries) return;
            if (!takenDays.Contains(moment.Local.Date) && taken.Add(key)) Add(whole, moment, key);
        }
    }

    private IEnumerable<Moment> Moments(CalendarEvent whole)
    {
        if (whole.Rule is null) yield return whole.Start;
        foreach (var more in whole.More) yield return more;
        if (whole.Rule is null) yield break;
        foreach (var day in whole.Rule.From(whole.Start.Local.Date.ToDateOnly(), reading.Until, allowance))
        {
            var moment = whole.Start with { Local = LocalDate.FromDateOnly(day) + whole.Start.Local.TimeOfDay };
            if (whole.RuleUntil is { } until && (until.IsDay || until.Zone is null ? moment.Local.Date > until.Local.Date || (!until.IsDay && moment.Local > until.Local) : moment.In(Home) > until.In(Home))) yield break;
            yield return moment;
        }
    }

    private void Add(CalendarEvent one, Moment start, string occurrence)
    {
        if (start.Local.Date > LocalDate.FromDateOnly(reading.Until)) return;
        var (from, to) = one.Span(start, Home);
        var clock = reading.Home ?? start.Zone ?? DateTimeZone.Utc;
        var first = start.IsDay ? start.Local.Date : from.InZone(clock).Date;
        var last = start.IsDay ? one.LastDay(start) : (to > from ? to - Duration.Epsilon : to).InZone(clock).Date;
        entries.Add(new()
        {
            Uids = one.Uid.Length > 0 ? [one.Uid] : [],
            Occurrence = occurrence,
            IsChanged = one.Occurrence is not null,
            Title = one.Title,
            Place = one.Place,
            First = first.ToDateOnly(),
            Last = (last < first ? first : last).ToDateOnly(),
            IsAllDay = start.IsDay,
            Start = from,
            End = to,
            Zone = start.IsDay ? "" : start.Zone?.Id ?? "",
            IsFloating = !start.IsDay && start.Zone is null,
            State = one.State,
            IsPrivate = one.IsPrivate,
            Organizer = one.Organizer,
            People = one.People,
            Sequence = one.Sequence,
            Modified = one.Modified,
            Origins = [new Origin(file, "", one.Line)],
        });
    }
}
