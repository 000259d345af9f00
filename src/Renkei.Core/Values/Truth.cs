namespace Renkei.Core.Values;

/// <summary>
/// The answer to a question about coarse dates: certainly not, perhaps, or certainly.
/// <c>1999</c> before <c>1999-06</c> is <see cref="Perhaps"/>: the words do not say.
/// </summary>
public enum Truth
{
    /// <summary>No reading of the words makes it so.</summary>
    No,

    /// <summary>Some readings make it so, others do not.</summary>
    Perhaps,

    /// <summary>Every reading of the words makes it so.</summary>
    Certainly,
}
