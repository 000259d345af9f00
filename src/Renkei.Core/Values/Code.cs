namespace Renkei.Core.Values;

/// <summary>The permanent name of one thing that can be wrong with what a person, a file or a request sent.</summary>
/// <param name="Id">Words joined by hyphens, such as <c>date-unreadable</c>. Once released it never changes its meaning.</param>
/// <param name="Remedy">What to do about it, as one instruction to the person who wrote the input.</param>
public sealed record Code(string Id, string Remedy)
{
    /// <summary>The id alone.</summary>
    public override string ToString() => Id;
}
