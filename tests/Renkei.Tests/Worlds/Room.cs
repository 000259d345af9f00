using Renkei.Core.Records;

namespace Renkei.Tests.Worlds;

/// <summary>A book of a world: an own one with one member or a joint one with several.</summary>
internal sealed record Room(string Name, IReadOnlyList<string> Members)
{
    public bool IsJoint => Members.Count > 1;

    /// <summary>Whether a record here may name one there: all who read here also read there.</summary>
    public bool MayName(Room other) => Members.All(other.Members.Contains);
}

/// <summary>A record to be: all that others must know to name it.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Id">Its id.</param>
/// <param name="Room">The book it stands in.</param>
/// <param name="Writer">Who writes it; null for the owner of the book, or the coder of a case.</param>
internal sealed record Slot(Kind Kind, string Id, Room Room, string? Writer)
{
    /// <summary>About when it happens.</summary>
    public int Year { get; init; }

    /// <summary>Fields that are not left to chance, as YAML; an empty one is left out.</summary>
    public IReadOnlyDictionary<string, string> Fixed { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
