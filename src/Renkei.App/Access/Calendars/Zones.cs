using System.Globalization;
using NodaTime;
using NodaTime.TimeZones;

namespace Renkei.App.Access.Calendars;

/// <summary>
/// The time zones a calendar names: those of the tz database, by its names or by those of Windows, and else as the calendar itself describes them.
/// A name that is known goes first, for what calendars describe is often one year's rule put on all years.
/// </summary>
internal sealed class Zones
{
    private readonly Dictionary<string, DateTimeZone?> zones = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Component> described = new(StringComparer.Ordinal);
    private readonly Allowance allowance;

    /// <param name="described">What the calendar says of its zones.</param>
    /// <param name="allowance">How many days may be looked at while their rules are gone through.</param>
    public Zones(IEnumerable<Component> described, Allowance allowance)
    {
        this.allowance = allowance;
        foreach (var zone in described)
        {
            if (zone["TZID"] is { } name) this.described.TryAdd(name.Value.Trim(), zone);
        }
    }

    /// <summary>The zone of that name; null when nobody knows it.</summary>
    public DateTimeZone? this[string name]
    {
        get
        {
            name = name.Trim();
            if (!zones.TryGetValue(name, out var zone)) zones[name] = zone = Known(name) ?? Described(name);
            return zone;
        }
    }

    /// <summary>A zone of the tz database, by its name, by the end of a longer one, or by the name Windows has for it; null when there is none.</summary>
    public static DateTimeZone? Known(string name)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) is { } zone) return zone;
        if (TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping.TryGetValue(name, out var primary)) return DateTimeZoneProviders.Tzdb[primary];
        // '/mozilla.org/20050126_1/Europe/Berlin' and the like
        for (var slash = name.IndexOf('/', StringComparison.Ordinal); name.StartsWith('/') && slash >= 0; slash = name.IndexOf('/', slash + 1))
        {
            if (name.IndexOf('/', slash + 1) > 0 && DateTimeZoneProviders.Tzdb.GetZoneOrNull(name[(slash + 1)..]) is { } inside) return inside;
        }

        return null;
    }

    private DateTimeZone? Described(string name)
    {
        if (!described.TryGetValue(name, out var zone)) return null;
        if (zone["X-LIC-LOCATION"] is { } place && Known(place.Value.Trim()) is { } known) return known;

        var turns = new SortedDictionary<Instant, Offset>();
        Offset? first = null;
        var earliest = Instant.MaxValue;
        foreach (var part in zone.Parts)
        {
            if (OffsetOf(part["TZOFFSETFROM"]?.Value) is not { } before || OffsetOf(part["TZOFFSETTO"]?.Value) is not { } after) return null;
            if (Turns(part) is not { } local) return null;
            foreach (var moment in local)
            {
                var turn = moment.WithOffset(before).ToInstant();
                turns[turn] = after;
                if (turn >= earliest) continue;
                earliest = turn;
                first = before;
            }
        }

        return first is null || allowance.IsSpent ? null : new DescribedZone(name, first.Value, [.. turns]);
    }

    /// <summary>When a part of a zone begins to hold, by the clock before; null when its rule is not understood.</summary>
    private List<LocalDateTime>? Turns(Component part)
    {
        if (part["DTSTART"] is not { } line || Moment.Of(line.Value, zone: null) is not { IsDay: false } start) return null;
        var turns = new List<LocalDateTime> { start.Local };
        foreach (var more in part.Lines.Where(each => each.Name == "RDATE").SelectMany(each => each.Value.Split(',')))
        {
            if (Moment.Of(more, zone: null) is not { IsDay: false } moment) return null;
            turns.Add(moment.Local);
        }

        if (part["RRULE"] is not { } repeats) return turns;
        if (RepeatRule.Of(repeats.Value) is not { } rule) return null;
        Moment? until = null;
        if (rule.Until is not null && (until = Moment.Of(rule.Until, zone: null)) is null) return null;
        var last = until is { } end ? end.Local.Date.ToDateOnly() : new DateOnly(2100, 12, 31);
        turns.AddRange(rule.From(start.Local.Date.ToDateOnly(), last, allowance).Skip(1).Select(day => LocalDate.FromDateOnly(day) + start.Local.TimeOfDay));
        return turns;
    }

    private static Offset? OffsetOf(string? text)
    {
        if (text is not (['+' or '-', _, _, _, _] or ['+' or '-', _, _, _, _, _, _]) || !int.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var digits)) return null;
        if (text.Length == 5) digits *= 100;
        var seconds = (digits / 10000 * 3600) + (digits / 100 % 100 * 60) + (digits % 100);
        return seconds <= 18 * 3600 ? Offset.FromSeconds(text[0] == '-' ? -seconds : seconds) : null;
    }
}

/// <summary>A zone as a calendar describes it.</summary>
internal sealed class DescribedZone(string name, Offset first, IReadOnlyList<KeyValuePair<Instant, Offset>> turns)
    : DateTimeZone(name, isFixed: false, turns.Select(turn => turn.Value).Append(first).Min(), turns.Select(turn => turn.Value).Append(first).Max())
{
    /// <inheritdoc/>
    public override ZoneInterval GetZoneInterval(Instant instant)
    {
        var (low, high) = (0, turns.Count); // the number of turns at or before the moment
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (turns[middle].Key <= instant) low = middle + 1;
            else high = middle;
        }

        var offset = low == 0 ? first : turns[low - 1].Value;
        return new(Id, low == 0 ? null : turns[low - 1].Key, low == turns.Count ? null : turns[low].Key, offset, Offset.Zero);
    }
}
