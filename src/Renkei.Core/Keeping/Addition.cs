using Renkei.Core.Books;

namespace Renkei.Core.Keeping;

/// <summary>What came of adding to a library.</summary>
/// <param name="Entries">The entries to keep, of each book in order.</param>
/// <param name="Library">The library once they are kept.</param>
public sealed record Addition(IReadOnlyList<KeptEntry> Entries, Library Library);
