using Renkei.Core.Capabilities;
using Renkei.Core.Records;

namespace Renkei.Analysis.Lines;

/// <summary>
/// How long to wait before something counts as late. Windows are meant for what is quick and easy to learn. For a capability that is said to be hard (S1-4) they
/// are as many times longer as learning it is expected to take; for an alliance that agreed to even out over more than a year, as many times as its cycle is.
/// </summary>
internal static class Patience
{
    private static readonly string[] Marks = ["no-mark", "one-mark", "two-marks", "three-marks", "four-marks"];

    /// <summary>The window of give and take while an alliance agreed on no other, in months.</summary>
    private const double Year = 12;

    /// <summary>The months learning a capability is expected to take: those it names, else by how many of the four marks of difficulty it is said to bear.</summary>
    public static double Months(Line line, Record? capability)
    {
        if (capability is null) return line.ThresholdsOf("S1-4")[Marks[0]];
        if (Capability.Months.Of(capability) is { } said) return (double)said.Number;

        bool?[] marks = [Capability.Complex.Of(capability), Capability.Tacit.Of(capability), Capability.Ambiguous.Of(capability), Capability.PathDependent.Of(capability)];
        return line.ThresholdsOf("S1-4")[Marks[marks.Count(mark => mark == true)]];
    }

    /// <summary>How many times longer a window is for a capability, by its difficulty or by the agreed cycle, whichever is more. At least 1.</summary>
    public static double Stretch(Line line, Record? capability) =>
        Math.Max(1, Math.Max(Months(line, capability) / line.ThresholdsOf("S1-4")[Marks[0]], Window.Months(line.Alliance, Year) / Year));
}
