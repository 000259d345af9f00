using Renkei.Core.Records;

namespace Renkei.Analysis.Charts;

/// <summary>Something to draw, as data: every mark carries the records it stands for. How it looks is decided elsewhere.</summary>
/// <param name="Title">What it shows.</param>
public abstract record Chart(string Title)
{
    /// <summary>Between whom, where an alliance has several pairs; null when that goes without saying.</summary>
    public string? Between { get; init; }

    /// <summary>What must not be read from it; null when nothing.</summary>
    public string? Caution { get; init; }

    /// <summary>Whether there is nothing to draw.</summary>
    public abstract bool IsEmpty { get; }

    /// <summary>The records its marks lead to, for a page to hold.</summary>
    public abstract IEnumerable<Record> Records { get; }
}

/// <summary>Whose side a mark is on, as seen by us.</summary>
public enum Side
{
    /// <summary>Neither: it concerns the alliance.</summary>
    Both,

    /// <summary>Into us.</summary>
    In,

    /// <summary>Out to the partner.</summary>
    Out,
}
