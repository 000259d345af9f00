namespace Renkei.Analysis.Types;

/// <summary>
/// What is told of what two sides set out to do over one capability: to share (they taught, or set themselves to teach, to create together or to put their own
/// practice into words) and to seek (they came to learn, or set themselves to learn). Kernel of S3-1; volume plays no part.
/// </summary>
/// <param name="WeShare">Whether we set out to share.</param>
/// <param name="TheyShare">Whether the partner did.</param>
/// <param name="WeSeek">Whether we set out to learn.</param>
/// <param name="TheySeek">Whether the partner did.</param>
/// <param name="IsOneWay">Whether an occasion names only one side as teaching, or only one as learning.</param>
internal readonly record struct SetOut(bool WeShare, bool TheyShare, bool WeSeek, bool TheySeek, bool IsOneWay = false)
{
    /// <summary>Both together.</summary>
    public SetOut And(SetOut other) =>
        new(WeShare || other.WeShare, TheyShare || other.TheyShare, WeSeek || other.WeSeek, TheySeek || other.TheySeek, IsOneWay || other.IsOneWay);

    /// <summary>As the other side sees it.</summary>
    public SetOut Turned => new(TheyShare, WeShare, TheySeek, WeSeek, IsOneWay);

    /// <summary>Whether anything is told of us, and whether of the partner.</summary>
    public (bool Us, bool Partner) IsTold => (WeShare || WeSeek, TheyShare || TheySeek);

    /// <summary>
    /// Integrative when both share or both seek; received when one seeks what the other shares, or an occasion names one side alone; null when only one side's
    /// intention is told, for the other may have had one too.
    /// </summary>
    public Direction? Direction =>
        (WeShare && TheyShare) || (WeSeek && TheySeek) ? Types.Direction.Integrative
        : IsOneWay || (WeSeek && TheyShare) || (TheySeek && WeShare) ? Types.Direction.Received
        : null;
}
