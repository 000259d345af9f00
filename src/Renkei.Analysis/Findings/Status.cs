namespace Renkei.Analysis.Findings;

/// <summary>How a question is answered, in words a manager reads.</summary>
public enum Status
{
    /// <summary>What the papers recommend is there.</summary>
    InPlace,

    /// <summary>Worth a look: not wrong by itself.</summary>
    Watch,

    /// <summary>What the papers warn of is there.</summary>
    Problem,

    /// <summary>Not enough is recorded to say. Never a number.</summary>
    Unknown,

    /// <summary>The question does not arise here; the sentence says why.</summary>
    NotApplicable,
}
