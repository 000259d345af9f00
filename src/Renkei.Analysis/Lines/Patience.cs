namespace Renkei.Analysis.Lines;

/// <summary>
/// How long to wait before something counts as late. Windows are meant for what is quick and easy to learn. For a capability that is said to be hard (S1-4) they
/// are as many times longer as learning it is expected to take at least; for an alliance that agreed to even out over more than a year, as many times as its cycle is.
/// </summary>
internal static class Patience
{
    /// <summary>The window of give and take while an alliance agreed on no other, in months.</summary>
    public const double Year = 12;

    /// <summary>How many times longer a window is for a capability, by its difficulty or by the agreed cycle, whichever is more. At least 1.</summary>
    public static double Stretch(Line line, string capability) =>
        Math.Max(1, Math.Max(Difficulty.Of(line, capability).Least / line.ThresholdsOf("S1-4")["no-mark"], Window.Months(line.Alliance, Year) / Year));
}
