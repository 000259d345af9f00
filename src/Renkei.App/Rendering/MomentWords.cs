using System.Globalization;
using Renkei.Analysis.Findings;

namespace Renkei.App.Rendering;

/// <summary>A moment as people say it, by the clock of this computer.</summary>
internal static class MomentWords
{
    public static string Of(DateTimeOffset moment) => $"{DateWords.Of(DateOnly.FromDateTime(moment.LocalDateTime))}, {moment.LocalDateTime.ToString("HH:mm", CultureInfo.InvariantCulture)}";
}
