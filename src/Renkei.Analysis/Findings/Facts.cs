using Renkei.Core.Records;

namespace Renkei.Analysis.Findings;

/// <summary>What records show on one point of a rule under given thresholds. What that means, and how it is said, stands in the catalogue.</summary>
/// <param name="Case">The case of the catalogue.</param>
/// <param name="Evidence">The records it rests on.</param>
internal sealed record Facts(string Case, IEnumerable<Record> Evidence)
{
    /// <summary>The number found; told only where the case is known.</summary>
    public double? Value { get; init; }

    /// <summary>On how many records the value rests; the evidence, unless said.</summary>
    public int? N { get; init; }

    /// <summary>The name of the threshold the value is held against.</summary>
    public string? Threshold { get; init; }

    /// <summary>The cases of the catalogue that name what is missing, where not all that could tell is; the case itself, unless said.</summary>
    public IReadOnlyList<string>? Lacking { get; init; }

    /// <summary>What to do, where the facts themselves say it; as the catalogue says of the case, unless said.</summary>
    public string? Step { get; init; }

    /// <summary>What fills the sentence, beside <c>us</c>, <c>partner</c> and <c>together</c>.</summary>
    public IReadOnlyList<(string Name, string Text)> Places { get; init; } = [];
}
