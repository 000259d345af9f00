using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Core.Keeping;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.App.Access.Web;

/// <summary>Some books as they stand, open to read and to write in. One addition comes after another; who reads meanwhile reads what stood before.</summary>
public sealed class OpenBooks
{
    private readonly Lock writing = new();
    private readonly TimeProvider clock;
    private volatile Library library;

    /// <param name="title">What people call them.</param>
    /// <param name="library">What they hold.</param>
    /// <param name="isShown">Whether they are there to show what Renkei does: a published case, or made up.</param>
    /// <param name="clock">Says when something is recorded.</param>
    public OpenBooks(string title, Library library, bool isShown, TimeProvider clock) => (Title, this.library, IsShown, this.clock) = (title, library, isShown, clock);

    /// <summary>What people call them.</summary>
    public string Title { get; }

    /// <summary>Whether they are there to show what Renkei does: a published case, or made up.</summary>
    public bool IsShown { get; }

    /// <summary>What they hold now.</summary>
    public Library Library => library;

    /// <summary>Those of a casebook, in memory.</summary>
    public static OpenBooks Of(Casebook casebook, string title, bool isShown, TimeProvider clock) => new(casebook.Title ?? title, Library.Empty.Add(casebook).Value.Library, isShown, clock);

    /// <summary>Records something.</summary>
    /// <param name="records">Records like those of a casebook.</param>
    /// <param name="writer">Who writes.</param>
    /// <returns>What was recorded, once it is kept; or every problem, and then nothing is.</returns>
    public Outcome<Addition> Record(IReadOnlyList<MapNode> records, Writer writer)
    {
        lock (writing)
        {
            var outcome = library.Add(records, writer, Instant.Of(clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", null)).Value);
            if (outcome.Succeeded(out var addition)) library = addition.Library;
            return outcome;
        }
    }
}
