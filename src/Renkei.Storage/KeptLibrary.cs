using Renkei.Core.Keeping;
using Renkei.Core.Values;
using Renkei.Storage.Backups;

namespace Renkei.Storage;

/// <summary>
/// The library over a store, for all who write in this process. Additions are judged one after another and wait for the disk together. What others write to the same store is read
/// on when a place turns out to be taken, or when asked.
/// </summary>
public sealed class KeptLibrary
{
    private const int Tries = 5;

    private readonly IBookStore store;
    private readonly Lock turn = new();
    private Task before = Task.CompletedTask;
    private Library ahead;
    private volatile Library library;

    private KeptLibrary(IBookStore store, Library library) => (this.store, this.library, ahead) = (store, library, library);

    /// <summary>All that is on the disk.</summary>
    public Library Library => library;

    /// <summary>Opens all books of a store.</summary>
    /// <returns>The library, or what <see cref="Library.Open"/> finds.</returns>
    public static Outcome<KeptLibrary> Open(IBookStore store) => Read(store).Then<KeptLibrary>(library => new KeptLibrary(store, library));

    /// <summary>Adds, and returns once it is on the disk. Entries of several books are kept book by book: each wholly or not at all, and those before a failure stay.</summary>
    /// <param name="add">Adds to the library it is given; asked again when somebody else wrote meanwhile.</param>
    /// <returns>The addition, or its problems.</returns>
    public async Task<Outcome<Addition>> Add(Func<Library, Outcome<Addition>> add)
    {
        for (var tried = 1; ; tried++)
        {
            Addition addition;
            Task<Appended>[] keeping;
            Task earlier;
            lock (turn)
            {
                var outcome = add(ahead);
                if (!outcome.Succeeded(out var made)) return outcome;
                addition = made;
                ahead = addition.Library;
                keeping = [.. addition.Entries.GroupBy(entry => entry.Book).Select(entries => store.Append([.. entries]))];
                (earlier, before) = (before, Task.WhenAll([before, .. keeping]).ContinueWith(_ => { }, TaskScheduler.Default));
            }

            try
            {
                await earlier.ConfigureAwait(false); // what is shown holds what it was judged by
                var kept = await Task.WhenAll(keeping).ConfigureAwait(false);
                if (!kept.Any(each => each.IsTaken))
                {
                    lock (turn) Show(addition.Library);
                    return addition;
                }
            }
            catch (Exception)
            {
                ReadAgain();
                throw;
            }

            ReadAgain();
            if (tried == Tries) throw new IOException("Somebody else keeps writing at the same places.");
        }
    }

    /// <summary>Forgets the name of a person: notes it in the list of erasures, appends, erases, and reads everything anew.</summary>
    /// <param name="erased">Whose name, by whom and on what ground.</param>
    /// <returns>What was done, or its problems.</returns>
    public async Task<Outcome<Forgetting>> Forget(Erased erased)
    {
        for (var tried = 1; ; tried++)
        {
            Forgetting forgetting;
            Task<Appended>[] keeping;
            lock (turn)
            {
                var outcome = ahead.Forget(erased.Person, erased.Writer, erased.At, erased.Id, erased.Ground);
                if (!outcome.Succeeded(out var made)) return outcome;
                forgetting = made;
                if (tried == 1) store.Note(erased);
                keeping = [.. forgetting.Books.Select(store.Erase)];
                before = Task.WhenAll([before, .. keeping]).ContinueWith(_ => { }, TaskScheduler.Default);
            }

            var kept = await Task.WhenAll(keeping).ConfigureAwait(false);
            ReadAgain();
            if (!kept.Any(each => each.IsTaken)) return forgetting;
            if (tried == Tries) throw new IOException("Somebody else keeps writing at the same places.");
        }
    }

    /// <summary>Reads everything again, as after an erasure or a restore.</summary>
    public void ReadAgain()
    {
        lock (turn) library = ahead = Read(store).Value;
    }

    private static Outcome<Library> Read(IBookStore store) => Library.Open(store.Heads().SelectMany(head => store.Read(head.Book)));

    /// <summary>What is shown never goes back. Those who waited for the same commit come here in any order; when what others wrote was read meanwhile, neither holds all.</summary>
    private void Show(Library kept)
    {
        if (library.Books.All(book => kept.LastSeq(book) >= library.LastSeq(book))) library = kept;
        else if (kept.Books.Any(book => kept.LastSeq(book) > library.LastSeq(book))) library = Read(store).Value;
    }
}
