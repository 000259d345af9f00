using Renkei.Core.Records;

namespace Renkei.Analysis.Findings;

/// <summary>What a finding is about.</summary>
/// <param name="Us">The organization from which it is seen: its id.</param>
/// <param name="Partner">The organization on the other side, or null.</param>
/// <param name="Capability">The capability, or null.</param>
/// <param name="Unit">The unit, or null.</param>
/// <param name="Direction"><c>in</c> or <c>out</c> as seen by us, or null for both.</param>
public sealed record About(string Us, string? Partner = null, string? Capability = null, string? Unit = null, string? Direction = null);

/// <summary>A kind of record that would tell what is not known, and why it is asked for.</summary>
/// <param name="Kind">The kind's name.</param>
/// <param name="Why">What it would tell, as one sentence.</param>
public sealed record Missing(string Kind, string Why);

/// <summary>The answer to one question about one thing, with everything it rests on.</summary>
public sealed record Finding
{
    /// <summary>The catalogue id of the rule, such as <c>S2-7</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>What tells this finding from others of its rule in one answer: <c>joint/nissan/since-start</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Whether it comes from joint books alone.</summary>
    public bool IsJoint => Key.StartsWith("joint/", StringComparison.Ordinal);

    /// <summary>The day up to which it looks, inclusive; earlier than the answer's where our own book knows a later day than the joint one.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The verdict.</summary>
    public required Status Status { get; init; }

    /// <summary>Whether it is unknown because the source was searched and does not say; a coder judged so.</summary>
    public bool IsNotReported { get; init; }

    /// <summary>Whether a threshold a quarter lower or higher would lead to another case.</summary>
    public bool IsFragile { get; init; }

    /// <summary>Whether our own firm set it aside for a while, with a reason.</summary>
    public bool IsSnoozed { get; init; }

    /// <summary>The number found, or null.</summary>
    public double? Value { get; init; }

    /// <summary>The word for what is neither good nor bad.</summary>
    public const string Noted = "noted";

    /// <summary>The word found, such as <c>sequential</c>, or null.</summary>
    public string? Word { get; init; }

    /// <summary>Lower limit of what the records allow, or null.</summary>
    public double? Low { get; init; }

    /// <summary>Upper limit of what the records allow, or null.</summary>
    public double? High { get; init; }

    /// <summary>What the limits are: <c>95 % bootstrap interval</c> or <c>what we cannot see</c>.</summary>
    public string? Limits { get; init; }

    /// <summary>How many records the value rests on.</summary>
    public int? N { get; init; }

    /// <summary>The threshold it was held against, or null.</summary>
    public double? Threshold { get; init; }

    /// <summary>The unit of value, limits and threshold.</summary>
    public string? Unit { get; init; }

    /// <summary>What it is about.</summary>
    public required About About { get; init; }

    /// <summary>Which witness speaks: records, people or judgement.</summary>
    public string Witness { get; init; } = "records";

    /// <summary>What of its rule it speaks of: its scope, or the sign a survey item is about; null where it speaks of the rule as a whole.</summary>
    internal string? Sign { get; init; }

    /// <summary>The two it speaks of, as <c>aoki-berg</c>, where one finding of a rule is of two among several; null where it is of all.</summary>
    internal string? Between { get; init; }

    /// <summary>The records it rests on.</summary>
    public IReadOnlyList<Record> Evidence { get; init; } = [];

    /// <summary>What would have to be recorded to know, or to know better.</summary>
    public IReadOnlyList<Missing> Missing { get; init; } = [];

    /// <summary>Paper and section.</summary>
    public required string Source { get; init; }

    /// <summary>The answer as one or two plain sentences.</summary>
    public required string Says { get; init; }

    /// <summary>What the catalogue proposes to do about it, as one sentence; null where it proposes nothing.</summary>
    public string? Step { get; init; }

    /// <summary>What a careful reader should also know: who was left out, what would flip it, what is constructed.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What only a researcher asks for, such as a bootstrap interval beside other limits.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];
}
