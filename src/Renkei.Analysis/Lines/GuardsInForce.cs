using Renkei.Core.Guarding;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>What we settled that may cross to the partners and what not. Guards stand in own books, so a joint line has none.</summary>
internal static class GuardsInForce
{
    /// <summary>Those that certainly hold today toward any of the partners.</summary>
    public static IReadOnlyList<Record> Of(Line line) =>
        [.. line.Of(Guard.Kind).Where(guard => IsToward(line, guard) && InForce.On(Guard.When.Of(guard), line.AsOf) == Truth.Certainly)];

    /// <summary>Those of them that keep something back, always or until looked at case by case.</summary>
    public static IReadOnlyList<Record> KeepingBack(Line line) => [.. Of(line).Where(guard => Guard.Share.Of(guard) != Clearance.Can)];

    /// <summary>Whether a guard is meant for any of the partners: for all of them unless said.</summary>
    public static bool IsToward(Line line, Record guard) =>
        Guard.Toward.Of(guard) is not { } toward || toward.Any(partner => line.Pair.Members.Skip(1).Contains(line.FirmOf(partner, guard)));
}
