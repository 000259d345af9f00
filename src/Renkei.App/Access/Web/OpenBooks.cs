using Renkei.App.Access.Intake;
using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Core.Keeping;
using Renkei.Core.Records;
using Renkei.Core.Values;
using Renkei.Storage;

namespace Renkei.App.Access.Web;

/// <summary>Some books as they stand, open to read and to write in. Who reads while somebody writes reads what stood before.</summary>
public abstract class OpenBooks
{
    private readonly TimeProvider clock;
    private readonly ImportMemory memory;

    private OpenBooks(string title, bool isShown, TimeProvider clock, string? remembering)
    {
        (Title, IsShown, this.clock) = (title, isShown, clock);
        memory = new(remembering);
    }

    /// <summary>What people call them.</summary>
    public string Title { get; }

    /// <summary>Whether they are there to show what Renkei does: a published case, or made up.</summary>
    public bool IsShown { get; }

    /// <summary>What they hold now.</summary>
    public abstract Library Library { get; }

    /// <summary>Those of a casebook, to be shown: what is added is in memory alone, and gone when the program ends.</summary>
    public static OpenBooks ToShow(Casebook casebook, string title, TimeProvider clock) => new InMemory(casebook.Title ?? title, Library.Empty.Add(casebook).Value.Library, clock);

    /// <summary>Those that are kept.</summary>
    /// <param name="kept">The books.</param>
    /// <param name="title">What people call them.</param>
    /// <param name="clock">What time it is.</param>
    /// <param name="remembering">The folder of what is remembered of imports; null to remember while the program runs.</param>
    public static OpenBooks Kept(KeptLibrary kept, string title, TimeProvider clock, string? remembering = null) => new OnDisk(title, kept, clock, remembering);

    /// <summary>Records something.</summary>
    /// <param name="records">Records like those of a casebook.</param>
    /// <param name="writer">Who writes.</param>
    /// <param name="import">The import they come with; null when written by hand.</param>
    /// <returns>What was recorded, once it is kept; or every problem, and then nothing is.</returns>
    public Task<Outcome<Addition>> Record(IReadOnlyList<MapNode> records, Writer writer, string? import = null) =>
        Add(library => library.Add(records, writer, Moment(), import));

    /// <summary>Undoes an import, as far as nothing was built on it since.</summary>
    /// <param name="import">The import.</param>
    /// <param name="writer">Who undoes.</param>
    /// <returns>What was undone and what is kept, once it is on the disk; or every problem, and then nothing is undone.</returns>
    public async Task<Outcome<Undoing>> Undo(string import, Writer writer)
    {
        Undoing? undoing = null;
        var outcome = await Add(library => library.Undo(import, writer, Moment()).Then<Addition>(made => (undoing = made).Addition));
        return outcome.Then<Undoing>(_ => undoing!);
    }

    /// <summary>What time it is.</summary>
    internal DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The day on the clock of this computer.</summary>
    internal DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    /// <summary>What is remembered of the imports into an own book.</summary>
    internal Remembered Remembered(string book) => memory.Of(book);

    /// <summary>Remembers more of them.</summary>
    internal void Remember(string book, Func<Remembered, Remembered> change) => memory.Change(book, change);

    private protected abstract Task<Outcome<Addition>> Add(Func<Library, Outcome<Addition>> add);

    private Instant Moment() => Instant.Of(clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", null)).Value;

    private sealed class OnDisk(string title, KeptLibrary kept, TimeProvider clock, string? remembering) : OpenBooks(title, isShown: false, clock, remembering)
    {
        public override Library Library => kept.Library;

        private protected override Task<Outcome<Addition>> Add(Func<Library, Outcome<Addition>> add) => kept.Add(add);
    }

    private sealed class InMemory(string title, Library library, TimeProvider clock) : OpenBooks(title, isShown: true, clock, remembering: null)
    {
        private readonly Lock turn = new();
        private volatile Library library = library;

        public override Library Library => library;

        private protected override Task<Outcome<Addition>> Add(Func<Library, Outcome<Addition>> add)
        {
            lock (turn)
            {
                var outcome = add(library);
                if (outcome.Succeeded(out var addition)) library = addition.Library;
                return Task.FromResult(outcome);
            }
        }
    }
}
