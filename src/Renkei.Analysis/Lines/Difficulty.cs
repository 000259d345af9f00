using Renkei.Analysis.Catalogue;
using Renkei.Core.Capabilities;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>
/// S1-4: how long learning a capability is expected to take. It is the longer the more of four marks it bears: complex, tacit, ambiguous, grown from its own
/// history. A mark that is not said leaves the time open between two limits.
/// </summary>
/// <param name="Least">The fewest months.</param>
/// <param name="Most">The most months.</param>
internal readonly record struct Difficulty(double Least, double Most)
{
    private static readonly string[] Names = ["no-mark", "one-mark", "two-marks", "three-marks", "four-marks"];

    /// <summary>Whether all four marks, or the months themselves, are said.</summary>
    public bool IsExact => Least.Equals(Most);

    /// <summary>The expected time for a sentence: <c>10 years</c>, <c>between 6 months and 3 years</c>.</summary>
    public string Words => IsExact ? Findings.Words.Months(Least) : $"between {Findings.Words.Months(Least)} and {Findings.Words.Months(Most)}";

    /// <summary>The expected time by the months a capability names, or by its marks; a part is as hard as the whole it belongs to, where it does not say.</summary>
    public static Difficulty Of(Line line, string capability) => Of(line.Scene.Capabilities, capability, line.ThresholdsOf("S1-4"));

    public static Difficulty Of(CapabilityTree capabilities, string capability, Thresholds thresholds)
    {
        if (capabilities.Line(capability).FirstOrDefault(IsSaidBy) is { } nearest && Capability.Months.Of(nearest) is { } said)
            return new((double)said.Number, (double)said.Number);

        var (marks, open) = Marks(capabilities, capability);
        var (least, most) = (thresholds[Names[marks]], thresholds[Names[marks + open]]);
        return new(Math.Min(least, most), Math.Max(least, most));
    }

    /// <summary>How many of the four marks a capability bears, and of how many it is not said.</summary>
    public static (int Marks, int Open) Marks(CapabilityTree capabilities, string capability)
    {
        bool?[] said =
        [
            capabilities.Said(capability, Capability.Complex), capabilities.Said(capability, Capability.Tacit),
            capabilities.Said(capability, Capability.Ambiguous), capabilities.Said(capability, Capability.PathDependent),
        ];
        return (said.Count(mark => mark == true), said.Count(mark => mark is null));
    }

    /// <summary>Whether a capability says of itself how hard it is: the months, or any mark.</summary>
    public static bool IsSaidBy(Record capability) =>
        Capability.Months.Of(capability) is not null || (Capability.Complex.Of(capability) ?? Capability.Tacit.Of(capability) ?? Capability.Ambiguous.Of(capability) ?? Capability.PathDependent.Of(capability)) is not null;

    /// <summary>Whether the time has passed since something began: certainly only when the longest has.</summary>
    public Truth HasPassed(DaySpan began, DateOnly asOf)
    {
        var (longest, shortest) = (Apart.HasPassed(began, Most, asOf), Apart.HasPassed(began, Least, asOf));
        return longest == Truth.Certainly ? Truth.Certainly : shortest == Truth.No ? Truth.No : Truth.Perhaps;
    }
}
