using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Renkei.App.Access.Calendars;

/// <summary>How long something lasts (RFC 5545, 3.3.6): days by the calendar, hours by the clock.</summary>
internal static partial class Length
{
    /// <summary>Reads <c>PT1H30M</c>, <c>P1D</c> or <c>P2W</c>; null when it is none, or goes backwards.</summary>
    public static (int Days, Duration Clock)? Of(string text)
    {
        if (Parts().Match(text.Trim()) is not { Success: true } match || text.TrimEnd().EndsWith('T') || text.Trim().Length < 3) return null;
        int? weeks = Part(match, "weeks"), days = Part(match, "days"), hours = Part(match, "hours"), minutes = Part(match, "minutes"), seconds = Part(match, "seconds");
        return weeks is null || days is null || hours is null || minutes is null || seconds is null ? null
            : ((weeks.Value * 7) + days.Value, Duration.FromHours(hours.Value) + Duration.FromMinutes(minutes.Value) + Duration.FromSeconds(seconds.Value));
    }

    /// <summary>A part of at most four years in any unit; 0 when it is not said, null when it is longer.</summary>
    private static int? Part(Match match, string name) =>
        !match.Groups[name].Success ? 0 : int.TryParse(match.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 126_230_400 && (name is not ("weeks" or "days") || number <= 1461) ? number : null;

    [GeneratedRegex(@"^\+?P((?<weeks>\d+)W)?((?<days>\d+)D)?(T((?<hours>\d+)H)?((?<minutes>\d+)M)?((?<seconds>\d+)S)?)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Parts();
}
