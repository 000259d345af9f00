using System.Globalization;
using Renkei.Analysis.Findings;

namespace Renkei.App.Rendering;

/// <summary>A moment as people say it.</summary>
internal static class MomentWords
{
    /// <summary>By the clock of this computer.</summary>
    public static string Of(DateTimeOffset moment) => Told(moment.LocalDateTime);

    /// <summary>By the clock of all, for those who sign in from elsewhere.</summary>
    public static string InUtc(DateTimeOffset moment) => $"{Told(moment.UtcDateTime)} UTC";

    private static string Told(DateTime moment) => $"{DateWords.Of(DateOnly.FromDateTime(moment))}, {moment.ToString("HH:mm", CultureInfo.InvariantCulture)}";
}
