using System.Collections.Concurrent;
using Renkei.App.Access.Intake;
using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Core.Keeping;
using Renkei.Core.Records;
using Renkei.Core.Values;
using Renkei.Storage;
using Renkei.Storage.Copies;
using Renkei.Storage.Feeds;

namespace Renkei.App.Access.Web;

/// <summary>Some books as they stand, open to read and to write in. Who reads while somebody writes reads what stood before.</summary>
public abstract class OpenBooks
{
    private readonly TimeProvider clock;
    private volatile Seen seen = new(Library.Empty);

    private OpenBooks(string title, bool isShown, TimeProvider clock) => (Title, IsShown, this.clock) = (title, isShown, clock);

    /// <summary>What people call them.</summary>
    public string Title { get; }

    /// <summary>Whether they are there to show what Renkei does: a published case, or made up.</summary>
    public bool IsShown { get; }

    /// <summary>The calendar links to what is due in them.</summary>
    public FeedStore Feeds { get; private init; } = FeedStore.InMemory();

    /// <summary>The copies of reports on what they hold.</summary>
    public ReportCopies Copies { get; private init; } = ReportCopies.InMemory();

    /// <summary>The moment it is.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The day on the clock of this computer.</summary>
    internal DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    /// <summary>What they hold now.</summary>
    public abstract Library Library { get; }

    private ImportMemory Memory { get; init; } = new(null);

    private Instant Moment => Instant.Of(Now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", null)).Value;

    /// <summary>Those of a casebook, to be shown: what is added is in memory alone, and gone when the program ends.</summary>
    public static OpenBooks ToShow(Casebook casebook, string title, TimeProvider clock) => new InMemory(casebook.Title ?? title, Library.Empty.Add(casebook).Value.Library, clock);

    /// <summary>Those that are kept.</summary>
    /// <param name="kept">The books.</param>
    /// <param name="title">What people call them.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="feeds">The calendar links kept beside them; null for none that last.</param>
    /// <param name="copies">The copies of reports kept beside them; null for none that last.</param>
    /// <param name="remembering">The folder of what is remembered of imports; null to remember while the program runs.</param>
    public static OpenBooks Kept(KeptLibrary kept, string title, TimeProvider clock, FeedStore? feeds = null, ReportCopies? copies = null, string? remembering = null) =>
        new OnDisk(title, kept, clock) { Feeds = feeds ?? FeedStore.InMemory(), Copies = copies ?? ReportCopies.InMemory(), Memory = new(remembering) };

    /// <summary>What one viewer sees now. Kept for viewers who are equal, until a book grows, and shared with no others.</summary>
    public virtual Standpoint SeenBy(Viewer viewer)
    {
        var (known, library) = (seen, Library);
        if (!ReferenceEquals(known.Library, library)) seen = known = new(library);
        return known.By.GetOrAdd(viewer, one => new(library.Ledger, one));
    }

    /// <summary>The same books, to be written in by somebody with some roles: what these do not read they do not write.</summary>
    /// <param name="roles">The roles.</param>
    /// <param name="firm">As whom the firm sees all, so that what is amended keeps the rest.</param>
    internal OpenBooks For(Roles roles, Viewer firm) => roles == Roles.Everyone ? this : new ForRoles(this, roles, firm) { Feeds = Feeds, Copies = Copies, Memory = Memory };

    /// <summary>Records something.</summary>
    /// <param name="records">Records like those of a casebook.</param>
    /// <param name="writer">Who writes.</param>
    /// <param name="import">The import they come with; null when written by hand.</param>
    /// <returns>What was recorded, once it is kept; or every problem, and then nothing is.</returns>
    public virtual Task<Outcome<Addition>> Record(IReadOnlyList<MapNode> records, Writer writer, string? import = null) =>
        Add(library => library.Add(records, writer, Moment, import));

    /// <summary>Undoes an import, as far as nothing was built on it since.</summary>
    /// <param name="import">The import.</param>
    /// <param name="writer">Who undoes.</param>
    /// <returns>What was undone and what is kept, once it is on the disk; or every problem, and then nothing is undone.</returns>
    public async Task<Outcome<Undoing>> Undo(string import, Writer writer)
    {
        Undoing? undoing = null;
        var outcome = await Add(library => library.Undo(import, writer, Moment).Then<Addition>(made => (undoing = made).Addition));
        return outcome.Then<Undoing>(_ => undoing!);
    }

    /// <summary>What was imported into the own book of a firm; only imports all of which is read here.</summary>
    public virtual IReadOnlyList<Imported> ImportsOf(string organization) => Library.ImportsOf(organization);

    /// <summary>What is remembered of the imports into an own book.</summary>
    internal Remembered Remembered(string book) => Memory.Of(book);

    /// <summary>Remembers more of them.</summary>
    internal void Remember(string book, Func<Remembered, Remembered> change) => Memory.Change(book, change);

    private protected abstract Task<Outcome<Addition>> Add(Func<Library, Outcome<Addition>> add);

    private sealed record Seen(Library Library)
    {
        public ConcurrentDictionary<Viewer, Standpoint> By { get; } = new();
    }

    private sealed class ForRoles(OpenBooks all, Roles roles, Viewer firm) : OpenBooks(all.Title, all.IsShown, all.clock)
    {
        public override Library Library => all.Library;

        public override Standpoint SeenBy(Viewer viewer) => all.SeenBy(viewer);

        public override IReadOnlyList<Imported> ImportsOf(string organization) => [.. all.ImportsOf(organization).Where(import => import.Records.All(record => Core.AllKinds.Find(record.Kind)!.IsReadBy(roles)))];

        public override async Task<Outcome<Addition>> Record(IReadOnlyList<MapNode> records, Writer writer, string? import = null)
        {
            if (RoleBound.Refused(records, roles) is { Count: > 0 } refused) return Outcome<Addition>.Failed(refused);
            var outcome = await all.Record(RoleBound.WithUnseen(records, () => SeenBy(firm).View, roles), writer, import);
            return outcome.Problems.Count == 0 ? outcome : Outcome<Addition>.Failed(RoleBound.Told(outcome.Problems, roles));
        }

        private protected override Task<Outcome<Addition>> Add(Func<Library, Outcome<Addition>> add) => all.Add(add);
    }

    private sealed class OnDisk(string title, KeptLibrary kept, TimeProvider clock) : OpenBooks(title, isShown: false, clock)
    {
        public override Library Library => kept.Library;

        private protected override Task<Outcome<Addition>> Add(Func<Library, Outcome<Addition>> add) => kept.Add(add);
    }

    private sealed class InMemory(string title, Library library, TimeProvider clock) : OpenBooks(title, isShown: true, clock)
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
