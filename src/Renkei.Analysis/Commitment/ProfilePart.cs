using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Commitment;

/// <summary>One part of the profile of an alliance, with the fact behind it.</summary>
/// <param name="Name">What a list calls it.</param>
/// <param name="IsThere">Certainly, not known, or certainly not.</param>
/// <param name="Says">The case of the catalogue that tells the fact.</param>
/// <param name="Evidence">The records behind it.</param>
/// <param name="Places">What fills the sentence.</param>
internal sealed record ProfilePart(string Name, Truth IsThere, string Says, IReadOnlyList<Record> Evidence, params (string, string)[] Places)
{
    /// <summary>The case that goes with the truth: <c>upper-yes</c>, <c>upper-no</c>, <c>upper-unknown</c>.</summary>
    public static string Case(string part, Truth isThere) => $"{part}-{isThere switch { Truth.Certainly => "yes", Truth.No => "no", _ => "unknown" }}";
}
