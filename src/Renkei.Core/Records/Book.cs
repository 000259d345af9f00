using Renkei.Core.Values;

namespace Renkei.Core.Records;

/// <summary>
/// An append-only list of entries. An organization keeps its <em>own</em> book; the parties of an alliance keep a <em>joint</em> one together.
/// What is private is not hidden in the joint book: it is not in it.
/// </summary>
public sealed record Book
{
    private Book(string name, bool joint, ListOf<string> members)
    {
        Name = name;
        IsJoint = joint;
        Members = members;
    }

    /// <summary>An organization's id for its own book; the alliance's or the book's id for a joint one.</summary>
    public string Name { get; }

    /// <summary>Whether several organizations keep it together.</summary>
    public bool IsJoint { get; }

    /// <summary>Ids of the organizations that read it: one for an own book, at least two for a joint one.</summary>
    public ListOf<string> Members { get; }

    /// <summary>Whether an organization reads it.</summary>
    public bool IsReadBy(string organization) => Members.Contains(organization, StringComparer.Ordinal);

    /// <summary>Whether everyone who reads this book also reads the other, so that a record here may name one there.</summary>
    public bool MayNameRecordsOf(Book other) => Members.All(other.IsReadBy);

    /// <inheritdoc/>
    public bool Equals(Book? other) =>
        ReferenceEquals(this, other) || (other is not null && Name == other.Name && IsJoint == other.IsJoint && Members.Equals(other.Members));

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>The name, and whether it is joint.</summary>
    public override string ToString() => IsJoint ? $"{Name} (joint)" : $"{Name} (own)";

    /// <summary>The own book of an organization.</summary>
    public static Book Own(string organization) => new(organization, joint: false, new([organization]));

    /// <summary>A joint book: the id of the alliance or of the book it was opened by, and the organizations it was opened for.</summary>
    public static Book Joint(string name, IReadOnlyList<string> members) => new(name, joint: true, new(members));
}
