using NodaTime;
using Renkei.App.Access.Calendars;
using Renkei.App.Access.Sources;

namespace Renkei.App.Access.Intake;

/// <summary>Whether files leave open by whose clock their days are told, and it matters: a time by the world's clock may fall on another day at home, and one without a zone may be the same as another.</summary>
internal static class OpenZones
{
    /// <summary>The zones that come into question; none when nothing depends on it.</summary>
    /// <param name="entries">The entries as they were read without a zone of the reader.</param>
    /// <param name="here">The zone of this computer; null when it is not known.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<CalendarEntry> entries, DateTimeZone? here)
    {
        var zones = entries.Select(entry => entry.Zone).Append(here?.Id ?? "").Where(name => name.Length > 0 && name != DateTimeZone.Utc.Id).Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, Zone: Zones.Known(name))).Where(each => each.Zone is not null).ToList();
        var timed = entries.Where(entry => entry.Zone.Length > 0).Select(entry => (Vocabulary.Fold(entry.Title), entry.First)).ToHashSet();
        var matters = entries.Any(entry => entry.Zone == DateTimeZone.Utc.Id
            ? zones.Exists(zone => entry.Start.InZone(zone.Zone!).Date.ToDateOnly() != entry.First)
            : entry.IsFloating && timed.Contains((Vocabulary.Fold(entry.Title), entry.First)));
        return matters ? [.. zones.Select(zone => zone.Name).Append(DateTimeZone.Utc.Id)] : [];
    }
}
