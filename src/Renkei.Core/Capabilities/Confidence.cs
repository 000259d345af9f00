namespace Renkei.Core.Capabilities;

/// <summary>How sure the one who judges is.</summary>
public enum Confidence
{
    /// <summary>A guess.</summary>
    Low,

    /// <summary>Likely, with some evidence.</summary>
    Medium,

    /// <summary>Sure, with good evidence.</summary>
    High,
}
