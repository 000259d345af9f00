using NodaTime;
using Renkei.Core.Values;

namespace Renkei.App.Access.Calendars;

/// <summary>Reads what makes the dates of one event. Where any of it is not understood the event has failed, for a wrong date is worse than none.</summary>
internal sealed class EventDates(Zones zones, CalendarProblems problems)
{
    public bool HasFailed { get; private set; }

    public Moment? Read(ContentLine line) => Read(line, line.Value);

    public IReadOnlyList<Moment> ReadAll(Component part, string name) =>
        [.. part.Lines.Where(line => line.Name == name).SelectMany(line => line.Value.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(value => Read(line, value.Split('/')[0]))).OfType<Moment>()];

    public (RepeatRule? Rule, Moment? Until) ReadRule(Component part)
    {
        var rules = part.Lines.FindAll(line => line.Name is "RRULE" or "EXRULE");
        if (rules.Count == 0) return (null, null);
        if (rules.Count > 1 || rules[0].Name == "EXRULE" || RepeatRule.Of(rules[0].Value) is not { } rule)
        {
            Fail(rules[^1], CalendarCodes.RepeatNotUnderstood, $"'{Problem.Short(rules[^1].Value)}' is not understood.");
            return (null, null);
        }

        if (rule.Until is null) return (rule, null);
        if (Moment.Of(rule.Until, zone: null) is { } until) return (rule, until);
        Fail(rules[0], CalendarCodes.RepeatNotUnderstood, $"'{Problem.Short(rule.Until)}' is no day on which a series ends.");
        return (null, null);
    }

    public (int Days, Duration Clock)? ReadLength(ContentLine? line)
    {
        if (line is null) return null;
        if (Length.Of(line.Value) is { } length) return length;
        Fail(line, CalendarCodes.CalendarLineUnreadable, $"'{Problem.Short(line.Value)}' is not how long something lasts.");
        return null;
    }

    public Moment? ReadOccurrence(ContentLine line)
    {
        if (line["RANGE"] is null) return Read(line);
        Fail(line, CalendarCodes.RepeatNotUnderstood, "It changes all that follow in its series, which is not understood.");
        return null;
    }

    private Moment? Read(ContentLine line, string value)
    {
        DateTimeZone? zone = null;
        if (line["TZID"] is { } name && !value.EndsWith('Z') && value.Contains('T', StringComparison.Ordinal))
        {
            zone = zones[name];
            if (zone is null)
            {
                Fail(line, CalendarCodes.TimeZoneUnknown, $"Nobody knows the time zone '{Problem.Short(name)}'.");
                return null;
            }
        }

        if (Moment.Of(value, zone) is { } moment) return moment;
        Fail(line, CalendarCodes.CalendarLineUnreadable, $"'{Problem.Short(value)}' is no date of a calendar.");
        return null;
    }

    private void Fail(ContentLine line, Code code, string message)
    {
        HasFailed = true;
        problems.Add(line, code, message);
    }
}
