namespace Renkei.Core.Learning;

/// <summary>Whether something arranged took place.</summary>
public enum Occurrence
{
    /// <summary>Arranged, and still ahead or never confirmed.</summary>
    Planned,

    /// <summary>Took place.</summary>
    Held,

    /// <summary>Called off.</summary>
    Cancelled,
}
