using System.Globalization;
using NodaTime;

namespace Renkei.App.Access.Calendars;

/// <summary>An event as a calendar writes it: a meeting, a series of them, or one of a series that differs.</summary>
internal sealed record CalendarEvent
{
    private static readonly Moment[] None = [];

    public required int Line { get; init; }

    public string Uid { get; init; } = "";

    public required Moment Start { get; init; }

    /// <summary>Where the end stands; null when a length is said, or nothing.</summary>
    public Moment? End { get; init; }

    public (int Days, Duration Clock)? Lasts { get; init; }

    public RepeatRule? Rule { get; init; }

    public Moment? RuleUntil { get; init; }

    /// <summary>Further days of the series.</summary>
    public IReadOnlyList<Moment> More { get; init; } = None;

    /// <summary>Days on which it does not take place.</summary>
    public IReadOnlyList<Moment> Without { get; init; } = None;

    /// <summary>Which one of a series this one stands for; null for the series itself, or where there is none.</summary>
    public Moment? Occurrence { get; init; }

    public string Title { get; init; } = "";

    public string Place { get; init; } = "";

    public EntryState State { get; init; }

    public bool IsPrivate { get; init; }

    public CalendarPerson? Organizer { get; init; }

    public IReadOnlyList<CalendarPerson> People { get; init; } = [];

    public int Sequence { get; init; }

    public Instant? Modified { get; init; }

    public bool Repeats => Rule is not null || More.Count > 0;

    /// <summary>Which one of a series it is, the same for every calendar that has it.</summary>
    public string OccurrenceKey(DateTimeZone home) => KeyOf(Occurrence!.Value, home);

    /// <summary>A moment as part of a name: by the world's clock, or a day.</summary>
    public static string KeyOf(Moment moment, DateTimeZone home) => moment.IsDay
        ? moment.Local.ToString("uuuuMMdd", CultureInfo.InvariantCulture)
        : moment.In(home).ToString("uuuuMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>From when to when it is, when it begins at a moment.</summary>
    public (Instant From, Instant To) Span(Moment start, DateTimeZone home)
    {
        var from = start.In(home);
        if (Lasts is { } lasts) return (from, (start with { Local = start.Local.PlusDays(lasts.Days) }).In(home) + lasts.Clock);
        if (End is not { } end) return (from, start.IsDay ? (start with { Local = start.Local.PlusDays(1) }).In(home) : from);
        return start.IsDay && end.IsDay
            ? (from, (start with { Local = start.Local + (end.Local - Start.Local) }).In(home))
            : (from, from + (end.In(home) - Start.In(home)));
    }

    /// <summary>The last day, inclusive, of what lasts whole days; the end it names is the day after (3.6.1).</summary>
    public LocalDate LastDay(Moment start)
    {
        var days = Lasts is { } lasts ? lasts.Days : End is { } end ? NodaTime.Period.DaysBetween(Start.Local.Date, end.Local.Date) : 1;
        return start.Local.Date.PlusDays(Math.Max(days, 1) - 1);
    }

    /// <summary>Reads an event; null when anything in it that makes a date cannot be read, which is told.</summary>
    public static CalendarEvent? Of(Component part, Zones zones, DateTimeZone home, bool isCancelled, CalendarProblems problems)
    {
        if (part["DTSTART"] is not { } first)
        {
            problems.Add(part.Line, new(CalendarCodes.CalendarLineUnreadable, "", "The entry does not say when it begins."));
            return null;
        }

        var dates = new EventDates(zones, problems);
        var start = dates.Read(first);
        var end = part["DTEND"] is { } last ? dates.Read(last) : null;
        var more = dates.ReadAll(part, "RDATE");
        var without = dates.ReadAll(part, "EXDATE");
        var (rule, until) = dates.ReadRule(part);
        var lasts = dates.ReadLength(part["DURATION"]);
        var occurrence = part["RECURRENCE-ID"] is { } which ? dates.ReadOccurrence(which) : null;
        if (dates.HasFailed || start is null) return null;
        if (start.Value.Local.Year > 2990 || (end is { } stop && (stop.IsDay != start.Value.IsDay || stop.In(home) < start.Value.In(home) || stop.Local.Year - start.Value.Local.Year > 4)))
        {
            problems.Add(part["DTEND"] ?? first, CalendarCodes.CalendarLineUnreadable, "The entry ends before it begins, or years later.");
            return null;
        }

        return new()
        {
            Line = part.Line,
            Uid = part["UID"]?.Value.Trim() ?? "",
            Start = start.Value,
            End = lasts is null ? end : null,
            Lasts = lasts,
            Rule = occurrence is null ? rule : null,
            RuleUntil = until,
            More = occurrence is null ? more : None,
            Without = without,
            Occurrence = occurrence,
            Title = ContentLine.Plain(part["SUMMARY"]?.Value ?? ""),
            Place = ContentLine.Plain(part["LOCATION"]?.Value ?? ""),
            State = isCancelled ? EntryState.Cancelled : part["STATUS"]?.Value.Trim().ToUpperInvariant() switch { "CANCELLED" => EntryState.Cancelled, "TENTATIVE" => EntryState.Tentative, _ => EntryState.Confirmed },
            IsPrivate = part["CLASS"]?.Value.Trim().ToUpperInvariant() is "PRIVATE" or "CONFIDENTIAL",
            Organizer = part["ORGANIZER"] is { } organizer ? Invitee.Of(organizer) : null,
            People = [.. part.Lines.Where(line => line.Name == "ATTENDEE").Select(Invitee.Of).OfType<CalendarPerson>()],
            Sequence = int.TryParse(part["SEQUENCE"]?.Value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : 0,
            Modified = (part["LAST-MODIFIED"] ?? part["DTSTAMP"]) is { } changed ? Moment.Of(changed.Value, DateTimeZone.Utc)?.In(DateTimeZone.Utc) : null,
        };
    }
}
